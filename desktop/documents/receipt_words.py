"""The sentences of a receipt."""

from __future__ import annotations

from desktop.documents import words
from desktop.queries.receipts import ReceiptPaper
from desktop.rules.print_fees import PrintFeeLine
from desktop.rules.times import clock
from desktop.words import PaymentMethod

TITLE = "領収書"
SAMPLE = "見本・架空"
PROVISION_ELSEWHERE = "ただし書きは2枚目にあります。上記を領収しました。"
VOID = "無効"
LUMP = "式"
REASON_ELSEWHERE = "理由は2枚目にあります。"


def later_title(paper: ReceiptPaper, number: int) -> str:
    return f"{TITLE}{f' {VOID}' if paper.voided_at is not None else ''}（{number}枚目）"


def provision(paper: ReceiptPaper) -> str:
    """What the money was for; a text that ends as a sentence does not get a second end."""
    text = _purpose(paper)
    return f"ただし、{text}、上記を領収しました。" if text else "上記を領収しました。"


def details(paper: ReceiptPaper) -> list[str]:
    """What a second sheet says before it repeats the lines."""
    texts = [f"ただし書き：{_purpose(paper)}"] if _purpose(paper) else []
    return [*texts, f"無効の理由：{paper.void_reason}"] if paper.void_reason else texts


def _purpose(paper: ReceiptPaper) -> str:
    return paper.provision.strip().removeprefix("ただし、").rstrip("。、")


def rest(count: int) -> str:
    return f"ほか{count}行（明細は2枚目）"


def formula(line: PrintFeeLine) -> str:
    """How the amount came about; nothing where it is one sum."""
    return "" if line.unit == LUMP else line.formula


def tax_note(paper: ReceiptPaper) -> str:
    if not paper.tax_percent or not paper.qualified:
        return ""
    taxed = paper.total if paper.taxed is None else paper.taxed
    return f"{paper.tax_percent}%対象 {words.yen(taxed)}円（うち消費税 {words.yen(paper.tax)}円）"


def marks(paper: ReceiptPaper) -> list[str]:
    """What a receipt says against being taken for the first and valid one."""
    said = [VOID] if paper.voided_at is not None else []
    if paper.reissues:
        said.append(f"再発行 {paper.reissues}回目")
    return [*said, f"返金 {words.yen(paper.refunded)}円"] if paper.refunded else said


def void_notes(paper: ReceiptPaper) -> tuple[str, str]:
    """When the money went back, and why; nothing on a receipt that counts."""
    if paper.voided_at is None:
        return "", ""
    moment = f"{words.paper_date(paper.voided_at.date())}{clock(paper.voided_at)}"
    return f"{moment} 返金済み", f"理由：{paper.void_reason}"


def issuer_lines(paper: ReceiptPaper) -> list[str]:
    """The center with its site, and what else is known of it."""
    issuer = paper.issuer
    operator = issuer.operator.removeprefix("指定管理者").strip()
    code = issuer.postal_code.removeprefix("〒")
    lines = [
        f"{issuer.center}（{paper.site}）" if paper.site and paper.site not in issuer.center else issuer.center,
        f"指定管理者 {operator}" if operator else "",
        " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part),
        f"電話 {issuer.phone}" if issuer.phone else "",
        f"登録番号 {paper.invoice_number}" if paper.invoice_number else "",
    ]
    return [line for line in lines if line]


def taken_by(paper: ReceiptPaper) -> str:
    return " ".join(part for part in (f"取扱 {paper.staff}" if paper.staff else "", clock(paper.issued_at)) if part)


def handed_over(paper: ReceiptPaper) -> str:
    """How the money came in."""
    match paper.method:
        case PaymentMethod.CASH:
            cash = f"お預かり {words.yen(paper.tendered)}円　お釣り {words.yen(paper.change)}円"
            return f"{cash}　{_card(paper)}" if paper.card else cash
        case PaymentMethod.PREPAID:
            return _card(paper)
        case PaymentMethod.TRANSFER:
            return " ".join(part for part in ("振込", paper.how) if part)
        case PaymentMethod.OTHER:
            return paper.how or "その他の支払い"


def _card(paper: ReceiptPaper) -> str:
    return f"カード {paper.card} 残高 {words.yen(paper.balance or 0)}円"
