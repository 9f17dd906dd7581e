"""The sentences of an invoice."""

from __future__ import annotations

from desktop.documents import words
from desktop.queries.invoices import InvoicePaper
from desktop.rules.dates import era_date
from desktop.words import InvoiceState

TITLE = "請求書"


def period(paper: InvoicePaper) -> str:
    return f"{era_date(paper.first_day)}～{era_date(paper.last_day)} ご利用分"


def sentence(paper: InvoicePaper) -> str:
    return f"{paper.issuer.center}のご利用について、次のとおりご請求します。"


def how_to_pay(paper: InvoicePaper) -> str:
    """The bank account, or that it is paid at the counter."""
    return f"お振込み　{paper.bank}" if paper.bank else "受付でお支払いください。この請求書をお持ちください。"


def mark(paper: InvoicePaper) -> tuple[str, str] | None:
    """A word for the frame, and what is to be said beside it."""
    match paper.state:
        case InvoiceState.OPEN:
            return None
        case InvoiceState.PAID:
            day = words.paper_date(paper.paid_on) if paper.paid_on else ""
            return "入金済み", f"{day}　領収書 {paper.receipt_number}".strip()
        case InvoiceState.VOIDED:
            return "取消し", f"この請求書は無効です。理由：{paper.void_reason}"


def tax_notes(paper: InvoicePaper) -> list[str]:
    """What a qualified invoice says of its tax, where the center shows it."""
    if not paper.qualified or not paper.tax_percent:
        return []
    inside = f"{paper.tax_percent}%対象 {words.yen(paper.total)}円（うち消費税 {words.yen(paper.tax)}円）"
    number = paper.issuer.invoice_number
    return [inside, f"登録番号 {number}"] if number else [inside]


def sender(paper: InvoicePaper) -> list[tuple[str, bool]]:
    """The lines that say who writes, each with whether it is bold."""
    issuer = paper.issuer
    operator = issuer.operator.removeprefix("指定管理者").strip()
    code = issuer.postal_code.removeprefix("〒")
    where = " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part)
    told = (
        (issuer.center, True),
        (f"指定管理者 {operator}" if operator else "", True),
        (paper.site if paper.site not in issuer.center else "", False),
        (where, False),
        (f"電話 {issuer.phone}" if issuer.phone else "", False),
    )
    return [(line, bold) for line, bold in told if line]
