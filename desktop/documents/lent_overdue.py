"""ロッカー・備品の未返却・未納の一覧: who still has a key or equipment, or still has to pay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop.documents import desk_list, fonts, words
from desktop.documents.list_pages import nothing_section
from desktop.documents.sheet import Footing, Section
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.loans import LoanRow
from desktop.queries.rental_papers import OverdueRows
from desktop.queries.rentals import RentalRow
from desktop.rules.times import clock

TITLE = "貸出しの未返却・未納"
_RENTALS = (
    Column("番号", 30, words=True),
    Column("団体", 46, words=True),
    Column("電話", 25, words=True),
    Column("期間の終わり", 28, words=True),
    Column("鍵", 19, words=True),
    Column("未納", 14),
    Column("預かり", 14),
)
_LOANS = (
    Column("貸出番号", 20, words=True),
    Column("借りた人", 37, words=True),
    Column("電話", 25, words=True),
    Column("備品", 38, words=True),
    Column("返す日時", 28, words=True),
    Column("未納", 14),
    Column("預かり", 14),
)
_DAY = timedelta(days=1)


def lent_overdue_pdf(rows: OverdueRows, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    sections = [*([_rentals(rows.rentals, rows.now.date())] if rows.rentals else [])]
    sections += [_loans(rows.loans, rows.now)] if rows.loans else []
    footing = Footing(rows.center.name, f"{TITLE}　{desk_list.CARE}", printed_at, staff, rows.center.demo)
    beside = f"{'・'.join(rows.sites)}　{words.paper_date(rows.now.date())}現在"
    return desk_list.list_pdf(
        TITLE, beside, sections or [nothing_section("返っていないもの、納められていないものはありません。")], footing
    )


def unprintable(rows: OverdueRows) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    texts = [text for row in rows.rentals for text in (row.group, row.kind, row.unit)]
    texts += [text for row in rows.loans for text in (row.who, row.what)]
    return fonts.missing_characters([*texts, *rows.sites, rows.center.name])


def _rentals(rows: Sequence[RentalRow], today: date) -> Section:
    cells = [
        (
            f"{row.kind} {row.unit}",
            *(row.group, row.phone),
            words.short_day(row.until_day - _DAY if row.ended_on is None else row.ended_on, today),
            _key(row, today),
            words.yen(row.fee) if row.is_unpaid else "",
            words.yen(row.deposit) if row.deposit_taken_on and not row.deposit_back_on else "",
        )
        for row in rows
    ]
    unpaid = sum(row.fee for row in rows if row.is_unpaid)
    total = ("合計", f"{len(rows)}件", "", "", "", words.yen(unpaid), "")
    return table_section(Table("ロッカー・レターケース", _RENTALS, (*cells, total), "単位 円", total=True))


def _key(row: RentalRow, today: date) -> str:
    if row.key_is_late(today):
        return f"未返却 {row.key_number}".rstrip()
    return "渡し済み" if row.key_is_out else ""


def _loans(rows: Sequence[LoanRow], now: datetime) -> Section:
    cells = [
        (
            *(row.number, row.who, row.phone, row.what),
            f"{words.short_day(row.ends_at.date(), now.date())} {clock(row.ends_at)}"
            + (" 未返却" if row.is_late(now) else ""),
            words.yen(row.fee) if row.is_unpaid else "",
            words.yen(row.deposit) if row.deposit_taken_on and not row.deposit_back_on else "",
        )
        for row in rows
    ]
    unpaid = sum(row.fee for row in rows if row.is_unpaid)
    total = ("合計", f"{len(rows)}件", "", "", "", words.yen(unpaid), "")
    return table_section(Table("備品", _LOANS, (*cells, total), "単位 円", total=True))
