"""配架・掲示一覧: what comes down today, then what is shown, place by place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from desktop.documents import fonts, words
from desktop.documents.list_pages import nothing_section, titled_pdf
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.displays import DisplayRow, PlaceRow
from desktop.words import DisplayKind

TITLE = "チラシ・ポスター一覧"
NOWHERE = "置き場所の決まっていないもの"
_KINDS = {DisplayKind.FLYER: "チラシ", DisplayKind.POSTER: "ポスター"}
_COLUMNS = (
    Column("受付番号", 22, words=True),
    Column("題名", 60, words=True),
    Column("団体・持ってきた人", 38, words=True),
    Column("部数", 14),
    Column("期限", 32, words=True),
    Column("下げた", 12, words=True),
)


@dataclass(frozen=True, slots=True)
class DisplayList:
    center: str
    demo: bool
    site: str
    day: date
    due: tuple[DisplayRow, ...]
    shown: tuple[DisplayRow, ...]
    places: tuple[PlaceRow, ...]


def display_list_pdf(rows: DisplayList, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    sections = list[Section]()
    if rows.due:
        sections.append(_section("下げるもの", rows.due, rows.day, f"{len(rows.due)}点"))
    staying = [row for row in rows.shown if not row.is_due]
    order = {place.name: at for at, place in enumerate(rows.places)}
    free = {place.name: f"空き {max(0, place.free)}" for place in rows.places}
    ordered = sorted(staying, key=lambda row: (order.get(row.place, len(order)), row.until, row.id))
    for place, those in groupby(ordered, key=lambda row: row.place):
        held = list(those)
        note = "　".join(part for part in (f"{len(held)}点", free.get(place, "")) if part)
        sections.append(_section(place or NOWHERE, held, rows.day, note))
    footing = Footing(rows.center, f"{TITLE} {rows.site}", printed_at, staff, rows.demo)
    beside = f"{rows.site}　{words.paper_date(rows.day)}現在"
    return titled_pdf(TITLE, beside, sections or [nothing_section("掲示・配架中のものはありません。")], footing)


def unprintable(rows: DisplayList) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in (*rows.due, *rows.shown) for text in (row.title, row.owner, row.place)]
    return fonts.missing_characters([*texts, rows.site, rows.center])


def _section(title: str, rows: Sequence[DisplayRow], today: date, note: str) -> Section:
    cells = [
        (
            *(row.number, f"{row.title}（{_KINDS[row.kind]}）"),
            *(row.owner or NO_NUMBER, f"{row.copies:,}", words.short_day(row.until, today), "□"),
        )
        for row in rows
    ]
    return table_section(Table(title, _COLUMNS, tuple(cells), note))
