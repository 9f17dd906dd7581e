"""団体台帳: everything the desk knows of a group, now or on a past day. It stays at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from desktop.documents import fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.register_tables import tables
from desktop.documents.register_words import NAMES, day_or_none, extra_value, yes_no
from desktop.documents.sheet import Block, Footing, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import draw_title
from desktop.documents.words import NOT_GIVEN
from desktop.queries.register_sheets import RegisterSheet
from desktop.rules.dates import era_date
from desktop.sentences.labels import KINDS, STATUSES
from desktop.words import NameKind

TITLE = "団体台帳"
CARE = "取扱注意（個人情報）"
_FIRST_TOP, _LATER_TOP, _BELOW = 62.0, 28.0, 5.0
_GAP = 7.0


def register_sheet_pdf(sheet: RegisterSheet, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes; its title has the group's number alone. The same sheet gives the same bytes."""
    opening = Section(Block(_FIRST_TOP - _LATER_TOP, lambda _pen, _y: None), (), 0)
    first = _facts_section("登録の内容", list(_basics(sheet)))
    rest = [_facts_section("活動", list(_activity(sheet)))]
    placed = paginate([*_spaced(opening, first), *rest, *tables(sheet)], _LATER_TOP, a4().bottom - _BELOW)
    pages = [partial(_page, sheet=sheet, placed=each, first=number == 0) for number, each in enumerate(placed)]
    footing = Footing(sheet.center, f"{TITLE}　{CARE}", printed_at, staff, sheet.demo)
    return bind(pages, title=title_of(sheet), footing=footing)


def title_of(sheet: RegisterSheet) -> str:
    return f"{TITLE} {sheet.card.number}" + (f" {sheet.day.isoformat()}" if sheet.is_past else "")


def unprintable(sheet: RegisterSheet) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    card = sheet.card
    texts = [card.name, card.kana, card.publicity, card.days, card.joining, card.gains, sheet.center]
    texts += [text for row in sheet.people for text in (row.name, row.kana)]
    texts += [*(row.value for row in card.private), *(note.text for note in sheet.notes)]
    texts += [
        *(row.name for row in card.names),
        *(row.value for row in card.extras),
        *(reason for *_, reason in card.history),
    ]
    return fonts.missing_characters(texts)


def _spaced(opening: Section, first: Section) -> Iterator[Section]:
    """The first section stands under the title, whose room is part of its head."""

    def draw(pen: Pen, y: float) -> None:
        first.head.draw(pen, y + opening.head.height)

    yield Section(Block(first.head.height + opening.head.height, draw), first.rows, first.gap)


def _page(pen: Pen, *, sheet: RegisterSheet, placed: Placed, first: bool) -> None:
    if first:
        _draw_head(pen, sheet)
    else:
        named = f"{sheet.card.number}　{sheet.card.name}"
        running_head(pen, TITLE, fit_or_cut(named, Box(79, a4().type.lead_text, 7, bold=True)).lines[0])
    for y, block in placed:
        block.draw(pen, y)


def _draw_head(pen: Pen, sheet: RegisterSheet) -> None:
    style, card = a4(), sheet.card
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    care = fonts.width(CARE, 10, bold=True) + 6
    pen.box(style.right - care, 20.5, care, 7.6, style.rules.title)
    pen.centered(style.right - care / 2, 25.7, CARE, 10, bold=True)
    pen.rule(style.left, style.right, 33, style.rules.title)
    if card.kana:
        pen.block(style.left, 36, fit_or_cut(card.kana, Box(style.width - 48, 9, 7)))
    pen.block(style.left, 40.4, fit_or_cut(card.name, Box(style.width - 48, 18, 11, lines=2, height=13, bold=True)))
    pen.right(style.right, 41.5, f"登録番号　{card.number}", 11, bold=True)
    pen.right(style.right, 47, f"{KINDS[card.kind]}・{STATUSES[card.status]}", 10)
    at = fit_or_cut(f"{era_date(sheet.day)}{'のときの内容' if sheet.is_past else '現在'}", Box(46, 9.5, 8))
    pen.block(style.right, 52.3 - ASCENT * at.size * MM_PER_POINT, at, flush_right=True)


def _facts_section(title: str, pairs: list[tuple[str, str]]) -> Section:
    def draw(pen: Pen, y: float) -> None:
        draw_title(pen, y, title, "")
        pen.rule(a4().left, a4().right, y + 7.4, a4().rules.table_edge)

    def end(pen: Pen, y: float) -> None:
        pen.rule(a4().left, a4().right, y, a4().rules.table_edge)

    return Section(Block(7.4, draw), (*facts(pairs, size=9.5), Block(0, end)), _GAP)


def _basics(sheet: RegisterSheet) -> Iterator[tuple[str, str]]:
    card = sheet.card
    for kind in (NameKind.FORMER, NameKind.ABBREVIATION):
        named = [
            f"{row.name}（{era_date(row.until)}まで）" if row.until else row.name
            for row in card.names
            if row.kind is kind
        ]
        if named:
            yield NAMES[kind], "、".join(named)
    yield "組織形態", card.form or NOT_GIVEN
    yield "活動分野", "、".join(field.name for field in card.fields) or NOT_GIVEN
    yield "登録期間", f"{day_or_none(card.registered_from)}～{day_or_none(card.registered_until)}"
    yield "設立", day_or_none(card.founded_on)
    if card.corporate_number:
        yield "法人番号", card.corporate_number
    if card.incorporation_planned:
        yield "法人化", "予定している"
    yield "会員", _members(sheet)


def _members(sheet: RegisterSheet) -> str:
    card = sheet.card
    if card.members is None:
        return NOT_GIVEN
    citizens = f"（うち市民 {card.citizens:,}人）" if card.citizens is not None else ""
    return f"{card.members:,}人{citizens}"


def _activity(sheet: RegisterSheet) -> Iterator[tuple[str, str]]:
    card = sheet.card
    for label, text in (
        ("活動日", card.days),
        ("入会方法", card.joining),
        ("得られるもの", card.gains),
        ("ホームページ", card.website),
        ("紹介文", card.publicity),
    ):
        yield label, text or NOT_GIVEN
    for list_id, name in {row.list_id: row.list_name for row in card.words}.items():
        yield name, "、".join(row.name for row in card.words if row.list_id == list_id)
    if card.collaborates is not None:
        yield "協働の意向", yes_no(card.collaborates)
    yield "案内の送付", "断っている" if card.mail_refused else "可"
    for extra in card.extras:
        if extra.value:
            yield extra.name, extra_value(extra.kind, extra.value)
