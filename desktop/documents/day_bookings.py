"""予約一覧: all bookings of a day with whom to call, for the counter when it has no screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.hand_papers import DayBooking, DayBookings
from desktop.rules.times import time_range
from desktop.words import BookingState

TITLE = "予約一覧"
_COLUMNS = (
    Column("時間", 23, words=True),
    Column("部屋・機械", 27, words=True),
    Column("団体・使う人", 40, words=True),
    Column("電話", 24, words=True),
    Column("人数", 10),
    Column("　備品・目的", 32, words=True),
    Column("未納", 12),
    Column("✓", 8, words=True),
)
_STATES = {
    BookingState.PROVISIONAL: "仮予約",
    BookingState.ARRIVED: "来館",
    BookingState.LEFT: "済",
}


def day_bookings_pdf(rows: DayBookings, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as the day takes. The same rows give the same bytes."""
    sections = [_section(site, told) for site, told in rows.sites if told]
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    nothing = nothing_section("この日の予約はありません。")
    return desk_list.list_pdf(TITLE, words.paper_date(rows.day), sections or [nothing], footing)


def unprintable(rows: DayBookings) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for _site, told in rows.sites for row in told for text in (row.room, row.who, row.purpose, row.items)]
    return fonts.missing_characters([*texts, *(site for site, _told in rows.sites), rows.center.name])


def _section(site: str, rows: Sequence[DayBooking]) -> Section:
    cells = [
        (
            time_range(row.starts_at, row.ends_at),
            row.room,
            " ".join(part for part in (row.who, _said(row)) if part),
            row.phone or NO_NUMBER,
            f"{row.people}" if row.people is not None else NO_NUMBER,
            f"　{'、'.join(part for part in (row.items, row.purpose) if part)}",
            words.yen(row.open_yen) if row.open_yen else "",
            "□",
        )
        for row in rows
    ]
    return table_section(Table(site, _COLUMNS, tuple(cells), f"{len(rows)}件　未納の単位 円"))


def _said(row: DayBooking) -> str:
    state = _STATES.get(row.state, "")
    return f"（{state}）" if state else ""
