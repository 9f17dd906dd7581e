"""記録票: one entry of the day book on the paper of its kind, filled in or for the hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from desktop.documents import fonts, words
from desktop.documents.application_cells import LABEL, PAD, Cell, Place, circled, empty, prose, written
from desktop.documents.desk_code import desk_code, taken
from desktop.documents.entry_words import ASKS, FORMS, RESULT_WHO, FormWords
from desktop.documents.fitting import Box, Fitted, fit_whole, paragraph
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.entry_papers import EntryPaper
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.rules.qr_kinds import QrKind
from desktop.rules.times import clock
from desktop.sentences.labels import OUTCOMES
from desktop.words import EntryKind

_FIRST_TOP, _LATER_TOP = 41.0, 25.4
_RULE, _ASKED = 32.6, 38.0
_SIZE, _LEADING, _AT_ONCE = 10.5, 1.45, 28


def title_of(paper: EntryPaper) -> str:
    return FORMS[paper.kind].title


def entry_form_pdf(paper: EntryPaper) -> bytes:
    """One sheet, more where much was written. The same paper gives the same bytes."""
    form, row = FORMS[paper.kind], paper.row
    parts = [
        Part(form.first, "", tuple(_first(paper, form)), 1),
        Part(form.ended, "", tuple(_ended(paper, form)), 2),
        Part("確認", "", (_seals(),), 0),
    ]
    stood = placed(parts, _FIRST_TOP, _LATER_TOP)
    pages = [_page(paper, each, number) for number, each in enumerate(stood, start=1)]
    kind = f"{form.title} {row.number}" if row else f"{form.title}（記入用）"
    footing = Footing(paper.center.name, kind, paper.printed_at, paper.staff, paper.center.demo)
    return bind(pages, title=kind, footing=footing)


def unprintable(paper: EntryPaper) -> tuple[str, ...]:
    """The characters of the paper that no bundled font has: they stand as 〓."""
    row = paper.row
    texts = [row.title, row.text, row.place, row.kept_at, row.resource, row.item, row.group, row.who] if row else []
    texts += [row.for_staff, row.for_whom, row.result, row.result_who, row.result_number] if row else []
    return fonts.missing_characters([*texts, paper.center.name, paper.site])


def _first(paper: EntryPaper, form: FormWords) -> Iterator[tuple[Cell, ...]]:
    """When, where, who and what, as far as the kind has fields for it."""
    row, fields = paper.row, ENTRY_KINDS[paper.kind].fields
    yield (
        written("日時", _moment(row.at if row else None)).wide(100),
        written("受けた人", row.written_by if row else "").wide(76),
    )
    if paper.kind is EntryKind.REPAIR:
        yield (empty("あて先", "修理を頼むところ"),)
    if row is not None and row.entered_at is not None:
        yield (written("あとから書いた日時", _moment(row.entered_at)),)
    where = _joined(row.resource, row.item, row.place) if row else ""
    places = {"resource_id", "item_id", "place"}.intersection(fields)
    line = [written("場所", where).wide(112)] if places else []
    line += [written("保管場所", row.kept_at if row else "").wide(64)] if "kept_at" in fields else []
    line += (
        [written(form.whom, (row.for_staff or row.for_whom) if row else "").wide(64)]
        if "for_staff_id" in fields
        else []
    )
    if line:
        yield tuple(line)
    people = [written(form.who, row.who if row else "").wide(64)] if "who" in fields else []
    people += [written("電話", row.phone if row else "").wide(46)] if "phone" in fields else []
    people += [written("団体", row.group if row else "").wide(66)] if "group_id" in fields else []
    if people:
        yield tuple(people)
    if row is not None:
        yield (written("件名", row.title),)
    yield from _prose(form.what, row.text if row else None, form.lines[0])


def _ended(paper: EntryPaper, form: FormWords) -> Iterator[tuple[Cell, ...]]:
    row, rule = paper.row, ENTRY_KINDS[paper.kind]
    outcome = row.outcome if row else None
    marks = [(OUTCOMES[each], each is outcome) for each in rule.outcomes]
    due = words.paper_date(row.due_on) if row and row.due_on else ""
    first = [circled("結果", marks, 100).wide(100)]
    first += [written(form.due, due).wide(76)] if "due_on" in rule.fields else []
    yield tuple(first)
    label = RESULT_WHO.get(outcome or rule.outcomes[0], "相手")
    yield (
        written(label, row.result_who if row else "").wide(100),
        written("受理番号・受付番号", row.result_number if row else "").wide(76),
    )
    done = row is not None and row.done_at is not None
    yield from _prose("内容", row.result if row and done else None, form.lines[1])
    yield (
        written("済んだ日時", _moment(row.done_at if row else None)).wide(100),
        written("担当した人", row.done_by if row else "").wide(76),
    )


def _seals() -> tuple[Cell, ...]:
    return (
        empty("担当", height=19),
        empty("責任者", height=19),
        empty("センター長", height=19),
        empty("", height=19).wide(2),
    )


def _prose(label: str, text: str | None, lines: int) -> Iterator[tuple[Cell, ...]]:
    """Room to write; a long text takes as many rows, and pages, as it needs."""
    if not text:
        yield (prose(label, "", lines if text is None else min(lines, 3), a4().width),)
        return
    told = [line for each in text.splitlines() for line in _wrapped(each)]
    for start in range(0, len(told), _AT_ONCE):
        some = told[start : start + _AT_ONCE]
        yield (_running(label if not start else f"{label}（つづき）", some, lines if len(told) < _AT_ONCE else 1),)


def _wrapped(line: str) -> tuple[str, ...]:
    return paragraph(line, a4().width - 2 * PAD - 2, _SIZE, leading=_LEADING).lines or ("",)


def _running(label: str, lines: Sequence[str], least: int) -> Cell:
    text = Fitted(tuple(lines), _SIZE, 100, _LEADING, bold=False)

    def draw(pen: Pen, place: Place) -> None:
        pen.block(place.x + PAD + 1, place.y + LABEL + 1.4, text)

    return Cell(label, draw, height=max(LABEL + text.height + 5, LABEL + least * 5.6))


def _page(paper: EntryPaper, stood: Sequence[tuple[float, Part]], number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, paper)
        else:
            running_head(pen, title_of(paper), paper.row.number if paper.row else "")
        for y, part in stood:
            draw_part(pen, y, part)

    return draw


def _draw_head(pen: Pen, paper: EntryPaper) -> None:
    style = a4()
    pen.text(style.left, 25.6, title_of(paper), style.type.title, bold=True)
    code = desk_code(QrKind.ENTRY, paper.row.number) if paper.row else None
    right = style.right - (taken(code) + 1.4 if code else 0)
    if code:
        code.draw(pen, style.right, _RULE - code.beside)
    pen.right(right, 20.4, "番号", style.type.label)
    number = paper.row.number if paper.row else "（　　　　　　）"
    said = fit_whole(number, Box(60, 16, 8, bold=True))
    pen.block(right, 27 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
    pen.rule(style.left, style.right, _RULE, style.rules.title)
    who = _joined(paper.center.name, paper.site, f"電話 {paper.phone}" if paper.phone else "")
    asks = ASKS.get(paper.kind, "")
    left = fit_whole(asks, Box(80, style.type.body, 7.5))
    pen.block(style.left, _ASKED - ASCENT * left.size * MM_PER_POINT, left)
    issuer = fit_whole(who, Box(style.width - (84 if asks else 0), style.type.body, 7, lines=2, height=8))
    pen.block(style.right, _ASKED - ASCENT * issuer.size * MM_PER_POINT, issuer, flush_right=True)


def _moment(moment: datetime | None) -> str:
    return f"{words.paper_date(moment.date())} {clock(moment)}" if moment else ""


def _joined(*parts: str) -> str:
    return "　".join(part for part in parts if part)
