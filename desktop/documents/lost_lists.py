"""忘れ物の一覧: what lies at the desk, and the list that goes to the police with it."""

from __future__ import annotations

from datetime import date, datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.entries import EntryRow
from desktop.queries.entry_papers import LostRows
from desktop.rules.times import clock

LOST, POLICE = "忘れ物一覧", "警察へ届ける忘れ物"
_NONE = "預かっている忘れ物はありません。"
_LOST = (
    Column("番号", 19, words=True),
    Column("見つけた日時", 30, words=True),
    Column("もの", 46, words=True),
    Column("場所", 33, words=True),
    Column("保管場所", 24, words=True),
    Column("警察へ", 24, words=True),
)
_POLICE = (
    Column("", 6, words=True),
    Column("番号", 18, words=True),
    Column("拾った日時", 30, words=True),
    Column("もの・特徴", 44, words=True),
    Column("場所", 26, words=True),
    Column("拾った人・電話", 30, words=True),
    Column("受理番号", 22, words=True),
)


def lost_list_pdf(lost: LostRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    today = lost.now.date()
    cells = [
        (row.number, _moment(row, today), row.title, _where(row), row.kept_at, _due(row, today)) for row in lost.rows
    ]
    note = f"{len(cells)}点"
    sections = [table_section(Table("預かっているもの", _LOST, tuple(cells), note))] if cells else []
    return _list_pdf(LOST, lost, sections, printed_at, staff)


def police_list_pdf(lost: LostRows, *, printed_at: datetime, staff: str) -> bytes:
    """What is due first, then the rest, with boxes to tick and room for the numbers of the police."""
    today = lost.now.date()
    due = [row for row in lost.rows if row.is_due(today)]
    later = [row for row in lost.rows if not row.is_due(today)]
    tables = (("期限が来たもの", due), ("ほかに預かっているもの", later))
    sections = [
        table_section(Table(name, _POLICE, tuple(_police(row, today) for row in rows), f"{len(rows)}点"))
        for name, rows in tables
        if rows
    ]
    return _list_pdf(POLICE, lost, sections, printed_at, staff)


def unprintable(lost: LostRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in lost.rows for text in (row.title, row.text, row.place, row.kept_at, row.who)]
    return fonts.missing_characters([*texts, lost.site, lost.center.name])


def _list_pdf(title: str, lost: LostRows, sections: list[Section], printed_at: datetime, staff: str) -> bytes:
    footing = Footing(lost.center.name, f"{title}　{desk_list.CARE}", printed_at, staff, lost.center.demo)
    beside = f"{lost.site}　{words.paper_date(lost.now.date())}現在"
    return desk_list.list_pdf(title, beside, sections or [nothing_section(_NONE)], footing)


def _police(row: EntryRow, today: date) -> tuple[str, ...]:
    told = "　".join(part for part in (row.title, " ".join(row.text.split())) if part)
    who = "　".join(part for part in (row.who, row.phone) if part)
    return ("□", row.number, _moment(row, today), told, _where(row), who, "")


def _where(row: EntryRow) -> str:
    return " ".join(part for part in (row.resource, row.place) if part)


def _moment(row: EntryRow, today: date) -> str:
    return f"{words.short_day(row.at.date(), today)} {clock(row.at)}"


def _due(row: EntryRow, today: date) -> str:
    if row.due_on is None:
        return ""
    return words.short_day(row.due_on, today) + ("（期限）" if row.due_on <= today else "")
