"""備品貸出票: what leaves the house, until when it is back, and the desk's stub with its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents import fonts, lent_parts, words
from desktop.documents.sheet import Section
from desktop.documents.tables import NO_NUMBER, Column, Table, table_section
from desktop.queries.loans import LoanRow
from desktop.queries.rental_papers import LoanSlip
from desktop.rules.qr_kinds import QrKind
from desktop.rules.times import clock
from desktop.words import LoanState

TITLE = "備品貸出票"
RULES = (
    "返す日時を守ってください。遅れるときは、前もって電話でご連絡ください。",
    "受け取るときと返すときに、数と動くことをいっしょに確かめます。",
    "こわしたとき、なくしたときは、すぐに知らせてください。実費をいただくことがあります。",
    "ほかの人に貸したり、決めた目的のほかに使ったりすることはできません。",
)
_COLUMNS = (
    Column("備品", 58, words=True),
    Column("数", 18),
    Column("番号", 44, words=True),
    Column("使用料", 22),
    Column("　渡した", 17, words=True),
    Column("　返った", 17, words=True),
)
_BOX = "□"


def loan_slip_pdf(slip: LoanSlip) -> bytes:
    """One sheet, more where the lists are long. The same slip gives the same bytes."""
    row, paper = slip.loan, slip.paper
    ticket = (("貸し出す日時", _moment(row, first=True)), ("返す日時", _moment(row, first=False)))
    sections = [
        lent_parts.opening(paper, "次のとおり備品を貸し出します。"),
        lent_parts.ticket(ticket, (88, 88)),
        _items(row),
        lent_parts.facts_section("内容", list(_facts(slip))),
        lent_parts.rules_section("お願い", RULES),
    ]
    stub = [row.what, f"{_moment(row, first=False)} まで　{row.phone}"]
    return lent_parts.paper_pdf(TITLE, paper, sections, stub, "貸出番号", QrKind.LOAN)


def unprintable(slip: LoanSlip) -> tuple[str, ...]:
    """The characters of the slip that no bundled font has: they stand as 〓."""
    row, paper = slip.loan, slip.paper
    texts = [paper.group, paper.representative, paper.address, row.purpose, row.back_note, row.what]
    texts += [item.unit_numbers for item in row.items]
    return fonts.missing_characters([*texts, paper.issuer.center, paper.issuer.signatory])


def _moment(row: LoanRow, *, first: bool) -> str:
    moment = row.starts_at if first else row.ends_at
    return f"{words.paper_date(moment.date())} {clock(moment)}"


def _items(row: LoanRow) -> Section:
    out = _BOX if row.state is LoanState.BOOKED else "✓"
    back = "✓" if row.state is LoanState.BACK else _BOX
    fees = {str(line["text"]): int(line["amount"]) for line in row.fee_lines}
    cells = [
        (
            item.name,
            f"{item.quantity:,}{item.counter}",
            item.unit_numbers,
            words.yen(fees[item.name]) if item.name in fees else NO_NUMBER,
            *(f"　{out}", f"　{back}"),
        )
        for item in row.items
    ]
    return table_section(Table("貸し出す備品", _COLUMNS, tuple(cells), "使用料の単位 円"), 6)


def _facts(slip: LoanSlip) -> Iterator[tuple[str, str]]:
    row = slip.loan
    yield "使用目的", row.purpose or words.NOT_GIVEN
    yield "電話", row.phone or words.NOT_GIVEN
    yield "使用料", _paid(slip)
    if row.deposit:
        taken = f"{words.paper_date(row.deposit_taken_on)}に預かり" if row.deposit_taken_on else "これから預かり"
        back = f"、{words.paper_date(row.deposit_back_on)}に返却" if row.deposit_back_on else ""
        yield "保証金", f"{row.deposit:,}円（{taken}{back}）"
    if row.back_at:
        yield "返った日時", f"{words.paper_date(row.back_at.date())} {clock(row.back_at)}"
    if row.back_note:
        yield "返却のとき", row.back_note


def _paid(slip: LoanSlip) -> str:
    row = slip.loan
    if not row.fee:
        return "無料"
    counted = "、".join(
        f"{line['text']} {line['counted'] or line['quantity']}×{line['price']:,}円" for line in row.fee_lines
    )
    said = f"{row.fee:,}円（{counted}）　"
    if row.paid:
        return f"{said}納付済み" + (f"　領収書 {slip.receipt}" if slip.receipt else "")
    return said + ("請求書でお支払い" if row.on_account else "未納")
