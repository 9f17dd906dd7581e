"""期限を過ぎた請求書の一覧: whom to ring, the longest overdue first."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import desk_list, fonts, words
from desktop.documents.sheet import Footing
from desktop.documents.statement_sheet import said_in_frame
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.invoices import InvoiceRow, OverdueRows
from desktop.rules.dates import era_date

TITLE = "期限を過ぎた請求書"
_COLUMNS = (
    Column("請求書", 25, words=True),
    Column("団体", 51, words=True),
    Column("電話", 27, words=True),
    Column("期間", 31, words=True),
    Column("金額", 17),
    Column("期限", 13),
    Column("経過", 12),
)


def overdue_pdf(rows: OverdueRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    section = said_in_frame("期限を過ぎた請求書はありません。")
    if rows.rows:
        total = ("合計", f"{len(rows.rows)}件", "", "", words.yen(sum(row.total for row in rows.rows)), "", "")
        cells = tuple(_cells(row) for row in rows.rows)
        section = table_section(Table("入金のない請求書", _COLUMNS, (*cells, total), "単位 円", total=True))
    return desk_list.list_pdf(TITLE, f"{words.paper_date(rows.day)}現在", [section], footing)


def unprintable(rows: OverdueRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([rows.center.name, *(row.group for row in rows.rows)])


def _cells(row: InvoiceRow) -> tuple[str, ...]:
    due = f"{row.due_on.month}/{row.due_on.day}"
    return (row.number, row.group, row.phone, _months(row), words.yen(row.total), due, f"{row.late}日")


def _months(row: InvoiceRow) -> str:
    """令和8年4月～9月."""
    first, last = (era_date(day).partition("月")[0] for day in (row.first_day, row.last_day))
    same = row.first_day.year == row.last_day.year
    return f"{first}月～{last.partition('年')[2] if same else last}月"
