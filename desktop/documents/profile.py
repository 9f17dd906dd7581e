"""団体紹介: one group on one page, with what it wants everybody to know."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import fonts
from desktop.documents.cutting import AT_THE_DESK, cut_paragraph, fit_or_cut
from desktop.documents.directory_entry import CONTACT, NO_TEXT, NOT_PUBLIC, fields_line
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box
from desktop.documents.pen import Pen
from desktop.documents.qr import qr_code
from desktop.documents.sheet import Block, Footing, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import NOT_GIVEN
from desktop.queries.profiles import Profile
from desktop.rules.dates import era_date
from desktop.words import ConsentField, GroupKind

TITLE = "団体紹介"
UNNAMED = "（氏名は非公開）"
_HEAD, _RULE = 27.5, 33.0
_TEXT_SIZE, _TEXT_LEADING = 11.5, 1.55
_SECTION, _GAP = 9.5, 6.0
_SCALES = (1.35, 1.2, 1.1, 1.0)
_CODE, _CODE_TEXT = 24.0, 250  # a longer address would make a code that no phone reads
_BELOW = 4.0


def profile_pdf(profile: Profile, *, printed_at: datetime) -> bytes:
    """The page; it does not say who printed it, and its title has the number alone. Same profile, same bytes."""

    def page(pen: Pen) -> None:
        _draw(pen, profile)

    footing = Footing(profile.center, TITLE, printed_at, "", profile.demo)
    return bind([page], title=title_of(profile), footing=footing)


def title_of(profile: Profile) -> str:
    return f"{TITLE} {profile.entry.number}"


def unprintable(profile: Profile) -> tuple[str, ...]:
    """The characters of the page that no bundled font has: they stand as 〓."""
    entry = profile.entry
    texts = [entry.name, entry.kana, entry.publicity, entry.days, entry.joining, profile.gains, profile.center]
    return fonts.missing_characters([*texts, *entry.fields, *entry.contact.values()])


def _draw(pen: Pen, profile: Profile) -> None:
    style = a4()
    pen.text(style.left, _HEAD, TITLE, style.type.subtitle, bold=True)
    pen.right(style.right, _HEAD, f"登録番号　{profile.entry.number}　（{era_date(profile.day)}現在）", 10)
    pen.rule(style.left, style.right, _RULE, style.rules.title)
    y = _draw_name(pen, profile)
    scale = next((each for each in _SCALES if _fits(profile, y, each)), _SCALES[-1])
    about, ways = (facts(pairs, size=10 * scale, most=2) for pairs in (_about(profile), _ways(profile)))
    y = _draw_text(pen, profile, y, _text_bottom((*about, *ways)), _TEXT_SIZE * scale)
    y = _draw_section(pen, y, "活動のようす", about)
    _draw_section(pen, y + _GAP, "連絡先", ways)


def _fits(profile: Profile, y: float, scale: float) -> bool:
    """Whether all the group says of itself stands above its facts."""
    blocks = facts((*_about(profile), *_ways(profile)), size=10 * scale, most=2)
    size = _TEXT_SIZE * scale
    step, width = size * _TEXT_LEADING * MM_PER_POINT, a4().width - (_CODE + 8 if _code(profile) else 0)
    box = Box(width, size, 8, lines=max(0, int((_text_bottom(blocks) - y) / step)), leading=_TEXT_LEADING)
    said = "".join(cut_paragraph(profile.entry.publicity, box).lines)
    return box.lines > 0 and not said.endswith(AT_THE_DESK)


def _text_bottom(blocks: tuple[Block, ...]) -> float:
    """How far down the group's own text may go."""
    return a4().bottom - 2 * _SECTION - sum(block.height for block in blocks) - _BELOW - _GAP - 4


def _draw_name(pen: Pen, profile: Profile) -> float:
    style, entry = a4(), profile.entry
    y = 39.0
    if entry.kana:
        pen.block(style.left, y, fit_or_cut(entry.kana, Box(style.width, 9.5, 8)))
        y += 5.4
    box = Box(style.width, 26, 14, lines=2, height=20, bold=True)
    name = fit_or_cut(entry.name or UNNAMED, box)
    pen.block(style.left, y, name)
    y += name.height + 5
    pen.block(style.left, y, fields_line(entry.fields, Box(style.width, 10.5, 9)))
    return y + 8.5


def _draw_text(pen: Pen, profile: Profile, y: float, bottom: float, size: float) -> float:
    """What the group says of itself, as far down as there is room; the website's code at its right."""
    style, text = a4(), profile.entry.publicity
    step = size * _TEXT_LEADING * MM_PER_POINT
    lines = max(2, int((bottom - y) / step))
    coded = _code(profile) and bottom - y > _CODE + 8
    width = style.width - (_CODE + 8 if coded else 0)
    said = cut_paragraph(text or NO_TEXT, Box(width, size, 8, lines=lines, leading=_TEXT_LEADING))
    pen.block(style.left, y, said)
    below = y + said.height
    if coded:
        code = qr_code(profile.entry.website)
        pen.code(style.right - _CODE, y, _CODE, code)
        pen.centered(style.right - _CODE / 2, y + _CODE + 4, "ホームページ", 8)
        below = max(below, y + _CODE + 5)
    return min(below + 9, max(bottom, y + said.height + 4))


def _code(profile: Profile) -> bool:
    """Whether there is a website that a phone can open from a code."""
    website = profile.entry.website
    return website.startswith(("http://", "https://")) and len(website) <= _CODE_TEXT and website.isascii()


def _draw_section(pen: Pen, y: float, title: str, blocks: tuple[Block, ...]) -> float:
    style = a4()
    pen.text(style.left, y + 4.6, title, style.type.section, bold=True)
    y += _SECTION - 2
    pen.rule(style.left, style.right, y, style.rules.table_edge)
    for block in blocks:
        block.draw(pen, y)
        y += block.height
    pen.rule(style.left, style.right, y, style.rules.table_edge)
    return y


def _about(profile: Profile) -> Iterator[tuple[str, str]]:
    entry = profile.entry
    yield "活動日", entry.days or NOT_GIVEN
    if profile.kind is GroupKind.GROUP:
        yield "会員", f"{entry.members:,}人" if entry.members is not None else NOT_GIVEN
    yield "入会方法", entry.joining or NOT_GIVEN
    optional = (("得られるもの", profile.gains), ("組織形態", profile.form))
    yield from ((label, text) for label, text in optional if text)
    if profile.founded_on is not None:
        yield "設立", era_date(profile.founded_on)
    for name, words in profile.words:
        yield name, "、".join(words)


def _ways(profile: Profile) -> Iterator[tuple[str, str]]:
    entry = profile.entry
    if entry.contact.get(ConsentField.REPRESENTATIVE):
        yield "代表者", entry.contact[ConsentField.REPRESENTATIVE]
    ways = [(word, entry.contact[kind]) for kind, word in CONTACT.items() if entry.contact.get(kind)]
    ways = [(word, value) for word, value in ways if word != CONTACT[ConsentField.REPRESENTATIVE]]
    yield from ways
    if entry.website:
        yield "ホームページ", entry.website
    if entry.withheld or not ways:
        yield "そのほか" if ways else "連絡先", NOT_PUBLIC if entry.withheld else NOT_GIVEN
    asked = "　".join(f"{place.name} 電話 {place.phone}" for place in profile.places if place.phone)
    if entry.withheld and asked:
        yield "センター", asked
