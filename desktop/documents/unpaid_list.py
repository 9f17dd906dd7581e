"""未払いの一覧: whose fee is open, those who have used the room first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.unpaid import UnpaidRow, UnpaidRows
from desktop.rules.times import time_range
from desktop.words import BookingState

TITLE = "未払いの一覧"
_COLUMNS = (
    Column("使用日", 19, words=True),
    Column("時間", 23, words=True),
    Column("部屋", 25, words=True),
    Column("団体・使う人", 37, words=True),
    Column("電話", 23, words=True),
    Column("予約番号", 17, words=True),
    Column("未納", 14),
    Column("納める期限", 18, words=True),
)


def unpaid_pdf(rows: UnpaidRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    sections = [
        _section(title, told, rows.day)
        for title, told in (("使用が済んだもの", rows.used), ("これから使うもの", rows.coming))
        if told
    ]
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    beside = f"{'・'.join(rows.sites)}　{words.paper_date(rows.day)}現在"
    return desk_list.list_pdf(TITLE, beside, sections or [nothing_section("使用料の未払いはありません。")], footing)


def unprintable(rows: UnpaidRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in (*rows.used, *rows.coming) for text in (row.room, row.who, row.phone)]
    return fonts.missing_characters([*texts, *rows.sites, rows.center.name])


def _section(title: str, rows: Sequence[UnpaidRow], today: date) -> Section:
    cells = [
        (
            words.short_day(row.starts_at.date(), today),
            time_range(row.starts_at, row.ends_at),
            *(row.room, row.who, row.phone, row.number, words.yen(row.open)),
            _due(row, today),
        )
        for row in rows
    ]
    total = ("合計", f"{len(rows)}件", "", "", "", "", words.yen(sum(row.open for row in rows)), "")
    return table_section(Table(title, _COLUMNS, (*cells, total), "単位 円", total=True))


def _due(row: UnpaidRow, today: date) -> str:
    due = words.short_day(row.due_on, today) if row.due_on else ""
    return (
        " ".join(part for part in (due, "仮予約" if row.state is BookingState.PROVISIONAL else "") if part) or NO_NUMBER
    )
