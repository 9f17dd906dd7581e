"""利用明細書: what a group used, how it was paid, and what is open; 残高明細: what happened on a prepaid card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import fonts, words
from desktop.documents.sheet import Section
from desktop.documents.statement_sheet import StatementHead, said_in_frame, sheets
from desktop.documents.tables import Column, Table, table_section
from desktop.queries.invoices import InvoiceRow
from desktop.queries.permits import Issuer
from desktop.queries.prepaid_cards import CardMove
from desktop.queries.statements import CardStatement, Statement, UseLine, UseState
from desktop.rules.dates import era_date
from desktop.words import InvoiceState

TITLE, CARD_TITLE = "利用明細書", "カード残高明細"
_USES = (
    Column("利用日", 28, words=True),
    Column("番号", 24, words=True),
    Column("内容", 63, words=True),
    Column("金額", 20),
    Column("", 3, words=True),
    Column("会計", 38, words=True),
)
_INVOICES = (
    Column("請求書", 26, words=True),
    Column("期間", 61, words=True),
    Column("期限", 28, words=True),
    Column("金額", 20),
    Column("", 3, words=True),
    Column("入金", 38, words=True),
)
_CARD = (
    Column("日", 28, words=True),
    Column("領収書", 26, words=True),
    Column("内容", 72, words=True),
    Column("入金・利用", 25),
    Column("残高", 25),
)


def statement_pdf(told: Statement, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    sums = [("期間のご利用", told.total), ("お支払い済み", told.total - told.open), ("未払いの残高", told.open)]
    if told.cards:
        sums.append(("カードの残高", sum(each.card.balance for each in told.cards)))
    head = StatementHead(
        title=TITLE,
        name=told.to.name,
        number=f"登録番号 {told.to.number}",
        period=f"{era_date(told.first_day)}～{era_date(told.last_day)}",
        sums=tuple(sums),
        issuer=told.issuer,
        printed_at=printed_at,
        staff=staff,
    )
    sections = [_uses(told.uses)] if told.uses else [said_in_frame("この期間のご利用はありません。")]
    sections += [_invoices(told.invoices)] if told.invoices else []
    return sheets(head, [*sections, *(_card(each) for each in told.cards)])


def card_statement_pdf(told: CardStatement, issuer: Issuer, *, printed_at: datetime, staff: str) -> bytes:
    """The card with all that happened on it. The same rows give the same bytes."""
    card = told.card
    head = StatementHead(
        title=CARD_TITLE,
        name=card.who,
        number=f"カード番号 {card.number}{'　停止中' if card.blocked else ''}",
        period=f"{era_date(card.issued_on)}から",
        sums=(
            ("入金の合計", sum(move.amount for move in told.moves if move.filled)),
            ("ご利用の合計", -sum(move.amount for move in told.moves if not move.filled)),
            ("残高", card.balance),
        ),
        issuer=issuer,
        printed_at=printed_at,
        staff=staff,
    )
    return sheets(head, [_card(told)])


def unprintable(told: Statement) -> tuple[str, ...]:
    """The characters of the statement that no bundled font has: they stand as 〓."""
    texts = [told.to.name, told.issuer.center, told.issuer.address, *(use.text for use in told.uses)]
    return fonts.missing_characters([*texts, *(move.text for each in told.cards for move in each.moves)])


def card_unprintable(told: CardStatement, issuer: Issuer) -> tuple[str, ...]:
    """The same of a card's statement."""
    return fonts.missing_characters([told.card.who, issuer.center, *(move.text for move in told.moves)])


def _uses(uses: Sequence[UseLine]) -> Section:
    rows = [(era_date(use.day), use.number, use.text, words.yen(use.amount), "", _paid(use)) for use in uses]
    total = ("合計", f"{len(rows)}件", "", words.yen(sum(use.amount for use in uses)), "", "")
    return table_section(Table("ご利用", _USES, (*rows, total), "単位 円", total=True))


def _paid(use: UseLine) -> str:
    match use.state:
        case UseState.PAID:
            return f"済　{use.paper}".rstrip()
        case UseState.OPEN:
            return "未払い"
        case UseState.ON_ACCOUNT:
            return "請求書払い（未請求）"
        case UseState.INVOICED:
            return f"請求中　{use.paper}"


def _invoices(invoices: Sequence[InvoiceRow]) -> Section:
    rows = [
        (
            row.number,
            f"{era_date(row.first_day)}～{era_date(row.last_day)}",
            era_date(row.due_on),
            words.yen(row.total),
            "",
            f"済　{row.receipt_number}" if row.state is InvoiceState.PAID else _late(row),
        )
        for row in invoices
    ]
    open_yen = sum(row.total for row in invoices if row.state is InvoiceState.OPEN)
    total = ("未入金", "", "", words.yen(open_yen), "", "")
    return table_section(Table("請求書", _INVOICES, (*rows, total), "単位 円", total=True))


def _late(row: InvoiceRow) -> str:
    return f"未入金（{row.late}日経過）" if row.late else "未入金"


def _card(told: CardStatement) -> Section:
    rows = [
        (era_date(move.at.date()), move.receipt_number, _moved(move), words.yen(move.amount), words.yen(move.balance))
        for move in told.moves
    ]
    who = f"カード {told.card.number}　単位 円"
    total = ("残高", "", "停止中" if told.card.blocked else "", "", words.yen(told.card.balance))
    return table_section(Table("プリペイドカード", _CARD, (*rows, total), who, total=True))


def _moved(move: CardMove) -> str:
    what = ("入金の取消し" if move.back else "入金") if move.filled else ("利用の取消し" if move.back else "利用")
    return f"{what}　{move.text}".rstrip()
