"""One group in the directory: a quarter of a page."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents import fonts
from desktop.documents.cutting import cut_paragraph, fit_or_cut
from desktop.documents.directory_page import WIDTH
from desktop.documents.fitting import Box, Fitted
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import NOT_GIVEN
from desktop.queries.directories import DirectoryEntry
from desktop.words import ConsentField

HEIGHT = 42.8
NOT_PUBLIC = "非公開（センターが取り次ぎます）"
NO_TEXT = "（紹介文は届いていません）"
CONTACT = {
    ConsentField.PHONE: "電話",
    ConsentField.MOBILE: "携帯",
    ConsentField.FAX: "FAX",
    ConsentField.EMAIL: "eメール",
    ConsentField.ADDRESS: "住所",
    ConsentField.REPRESENTATIVE: "代表",
}
_TEXT = Box(WIDTH, 9, 9, leading=1.4)
_NAME = Box(WIDTH, 13.5, 9.5, lines=2, height=9.6, bold=True)
_FIELDS = Box(WIDTH, 8, 7.5)
_LABEL, _FACT_SIZE, _FACT_STEP = 14.0, 8.5, 3.9
_FACT = Box(WIDTH - _LABEL, _FACT_SIZE, 7.5)
_LAST_BASELINE = 39.8


@dataclass(frozen=True, slots=True)
class _Fact:
    label: str
    lines: tuple[Fitted, ...]


def draw_entry(pen: Pen, x: float, y: float, entry: DirectoryEntry) -> None:
    """From the rule above it; `y` is the rule's."""
    pen.rule(x, x + WIDTH, y, a4().rules.table_edge)
    pen.right(x + WIDTH, y + 4.3, entry.number, 8)
    name = fit_or_cut(entry.name, _NAME)
    top = y + 6.1
    if len(name.lines) == 1 and entry.kana:
        _at(pen, x, y + 4.3, fit_or_cut(entry.kana, Box(WIDTH - 20, 7.5, 6.5)))
    elif len(name.lines) > 1:
        top = y + 2.2 if fonts.width(name.lines[0], name.size, bold=True) < WIDTH - 18 else y + 4.9
    pen.block(x, top, name)
    baseline = top + name.height + 4.1
    _at(pen, x, baseline, fields_line(entry.fields, _FIELDS))
    facts = _facts(entry)
    first = y + _LAST_BASELINE - _FACT_STEP * (sum(len(fact.lines) for fact in facts) - 1)
    _draw_text(pen, x, baseline, first, entry.publicity)
    _draw_facts(pen, x, first, facts)


def fields_line(fields: tuple[str, ...], box: Box) -> Fitted:
    """The fields on one line; those there is no room for are counted."""
    for shown in range(len(fields), 1, -1):
        rest = len(fields) - shown
        said = "／".join(fields[:shown]) + (f" ほか{rest}分野" if rest else "")
        if box.measure(said, box.size) <= box.width:
            return Fitted((said,), box.size, 100, box.leading, bold=False)
    more = f" ほか{len(fields) - 1}分野" if len(fields) > 1 else ""
    return fit_or_cut("".join((*fields[:1], more)) or "（分野の記載なし）", box)


def contact_items(entry: DirectoryEntry) -> list[str]:
    """What was agreed to, and the website, which is public by nature."""
    items = [f"{word} {entry.contact[field]}" for field, word in CONTACT.items() if entry.contact.get(field)]
    place = min(len(items), sum(1 for field in list(CONTACT)[:4] if entry.contact.get(field)))
    return [*items[:place], *([f"ウェブ {entry.website}"] if entry.website else []), *items[place:]]


def members_line(entry: DirectoryEntry) -> str:
    count = f"{entry.members:,}人" if entry.members is not None else ""
    return "　".join(part for part in (count, f"入会：{entry.joining}" if entry.joining else "") if part)


def _facts(entry: DirectoryEntry) -> tuple[_Fact, ...]:
    return (
        _Fact("活動", (fit_or_cut(entry.days or NOT_GIVEN, _FACT),)),
        _Fact("会員", (fit_or_cut(members_line(entry) or NOT_GIVEN, _FACT),)),
        _Fact("連絡先", _contact(entry)),
    )


def _contact(entry: DirectoryEntry) -> tuple[Fitted, ...]:
    """As many lines as it takes, two at the most; a reader who needs more asks at the desk."""
    reaches = [item for item in contact_items(entry) if not item.startswith(f"{CONTACT[ConsentField.REPRESENTATIVE]} ")]
    items = contact_items(entry)
    if not reaches:
        items = [*items, NOT_PUBLIC if entry.withheld else NOT_GIVEN]
    lines: list[str] = []
    for number, item in enumerate(items):
        if lines and _FACT.measure(f"{lines[-1]}　{item}", _FACT.size) <= _FACT.width:
            lines[-1] = f"{lines[-1]}　{item}"
        elif len(lines) < 2:
            lines.append(item)
        else:
            lines[-1] = _ending(lines[-1], len(items) - number)
            break
    return tuple(fit_or_cut(line, _FACT) for line in lines)


def _ending(line: str, rest: int) -> str:
    return f"{line}　ほか{rest}件（続きは窓口で）"


def _draw_text(pen: Pen, x: float, above: float, below: float, text: str) -> None:
    """Between the fields' baseline and the first fact's, as many lines as there is room for."""
    step = _TEXT.size * _TEXT.leading * MM_PER_POINT
    first = above + step + 0.5
    lines = max(1, int((below - 4.2 - first) / step + 1e-6) + 1)
    said = cut_paragraph(text or NO_TEXT, Box(WIDTH, _TEXT.size, _TEXT.size, lines=lines, leading=_TEXT.leading))
    pen.block(x, first - ASCENT * said.size * MM_PER_POINT, said)


def _draw_facts(pen: Pen, x: float, y: float, facts: tuple[_Fact, ...]) -> None:
    for fact in facts:
        pen.text(x, y, fact.label, 8, bold=True)
        for line in fact.lines:
            _at(pen, x + _LABEL, y, line)
            y += _FACT_STEP


def _at(pen: Pen, x: float, baseline: float, line: Fitted) -> None:
    pen.block(x, baseline - ASCENT * line.size * MM_PER_POINT, line)
