"""消耗品注文リスト: what is to be ordered, by supplier, and what is on order already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from desktop.documents import fonts, words
from desktop.documents.list_pages import nothing_section, titled_pdf
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.supplies import OrderRows, SupplyRow

TITLE = "消耗品注文リスト"
NO_SUPPLIER = "注文先の登録なし"
_NAMED = (Column("品名", 50, words=True), Column("型番", 36, words=True), Column("使う機械", 34, words=True))
_WANTED = (*_NAMED, Column("残り", 18), Column("注文する数", 22), Column("確認", 16))
_ORDERED = (*_NAMED, Column("残り", 18), Column("注文した数", 22), Column("注文した日", 16))


def supply_order_pdf(rows: OrderRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    sections = [
        _wanted(supplier or NO_SUPPLIER, list(of_it))
        for supplier, of_it in groupby(rows.wanted, key=lambda row: row.supplier)
    ]
    if not sections:
        sections = [nothing_section("注文するものはありません。")]
    if rows.ordered:
        sections.append(_ordered(rows.ordered, rows.day))
    footing = Footing(rows.center, f"{TITLE} {rows.site}", printed_at, staff, rows.demo)
    return titled_pdf(TITLE, f"{rows.site}　{words.paper_date(rows.day)}", sections, footing)


def unprintable(rows: OrderRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [
        text
        for row in (*rows.wanted, *rows.ordered)
        for text in (row.name, row.product_code, row.machine, row.supplier, row.unit)
    ]
    return fonts.missing_characters([*texts, rows.site, rows.center])


def _wanted(supplier: str, rows: Sequence[SupplyRow]) -> Section:
    cells = [(*_named(row), _counted(row.stock, row), _order(row), "□") for row in rows]
    return table_section(Table(supplier, _WANTED, tuple(cells), f"{len(rows)}品"))


def _ordered(rows: Sequence[SupplyRow], today: date) -> Section:
    cells = [
        (*_named(row), _counted(row.stock, row), _order(row), _short(row.ordered_at, today))
        for row in sorted(rows, key=lambda row: (row.ordered_at or datetime.min, row.id))
    ]
    return table_section(Table("注文済み（納品待ち）", _ORDERED, tuple(cells), f"{len(rows)}品"))


def _named(row: SupplyRow) -> tuple[str, str, str]:
    return row.name, row.product_code or NO_NUMBER, row.machine or "共通"


def _order(row: SupplyRow) -> str:
    return _counted(row.order_quantity, row) if row.order_quantity else NO_NUMBER


def _counted(number: int, row: SupplyRow) -> str:
    return f"{number:,}{row.unit}"


def _short(moment: datetime | None, today: date) -> str:
    if moment is None:
        return NO_NUMBER
    year = "" if moment.year == today.year else f"{moment.year}/"
    return f"{year}{moment.month}/{moment.day}"
