"""ロッカー使用許可書: which locker or mailbox a group has, until when, and what it paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from desktop.documents import fonts, lent_parts, words
from desktop.queries.rental_papers import LockerPermit
from desktop.queries.rentals import RentalRow
from desktop.rules.dates import era_date
from desktop.rules.qr_kinds import QrKind

RULES = (
    "使えるのは許可を受けた団体だけです。ほかの団体に貸したり、譲ったりすることはできません。",
    "現金・貴重品、食べ物、危険なもの、においの出るものは入れないでください。",
    "鍵は受付で受け取り、期間が終わる日までに中を空にして受付へ返してください。なくしたときは実費をいただきます。",
    "火災・盗難などで中のものに損害があっても、センターは責任を負いません。",
    "団体の登録がなくなったとき、決まりを守らないときは、許可を取り消すことがあります。",
)
_DAY = timedelta(days=1)


def title(permit: LockerPermit) -> str:
    return f"{permit.rental.kind}使用許可書"


def locker_permit_pdf(permit: LockerPermit) -> bytes:
    """One sheet, more where the texts are long. The same permit gives the same bytes."""
    row, paper = permit.rental, permit.paper
    last = row.until_day - _DAY
    ground = f"{paper.issuer.ordinance}の規定により、" if paper.issuer.ordinance else ""
    size = f"（{row.size}）" if row.size else ""
    ticket = (("番号", f"{row.unit}{size}"), ("使用期間", f"{era_date(row.first_day)}～{era_date(last)}"))
    sections = [
        lent_parts.opening(paper, f"{ground}次のとおり{row.kind}の使用を許可します。"),
        lent_parts.ticket(ticket, (56, 120)),
        lent_parts.facts_section("内容", list(_facts(permit))),
        lent_parts.rules_section("使用の条件", RULES),
    ]
    key = f"鍵 {row.key_number}" if row.key_number else "鍵"
    stub = [f"{row.kind} {row.unit}{size}　{key}", f"{era_date(row.first_day)}～{era_date(last)}"]
    return lent_parts.paper_pdf(title(permit), paper, sections, stub, "許可番号", QrKind.RENTAL)


def unprintable(permit: LockerPermit) -> tuple[str, ...]:
    """The characters of the permit that no bundled font has: they stand as 〓."""
    row, paper = permit.rental, permit.paper
    texts = [paper.group, paper.representative, paper.address, row.kind, row.unit, row.size, row.key_number]
    return fonts.missing_characters([*texts, paper.issuer.center, paper.issuer.signatory])


def _facts(permit: LockerPermit) -> Iterator[tuple[str, str]]:
    row = permit.rental
    if row.group_number:
        yield "登録番号", row.group_number
    if row.key_number:
        yield "鍵番号", row.key_number
    yield "使用料", fee_words(row)
    yield "納付", _paid(permit)
    if row.deposit:
        yield "保証金", deposit_words(row)
    if row.renewed_from is not None:
        yield "更新", "前の期間から続けて使用"


def fee_words(row: RentalRow) -> str:
    if not row.fee:
        return "無料"
    each = "、".join(f"{line['price']:,}円×{line['quantity']}{line['unit']}" for line in row.fee_lines)
    return f"{row.fee:,}円（{each}）"


def deposit_words(row: RentalRow) -> str:
    if row.deposit_back_on is not None:
        return f"{row.deposit:,}円（{words.paper_date(row.deposit_back_on)}に返却）"
    taken = f"{words.paper_date(row.deposit_taken_on)}に預かり" if row.deposit_taken_on else "これから預かり"
    return f"{row.deposit:,}円（{taken}、鍵と引きかえに返却）"


def _paid(permit: LockerPermit) -> str:
    row = permit.rental
    if not row.fee:
        return "―"
    if row.paid:
        return f"納付済み（領収書 {permit.receipt}）" if permit.receipt else "納付済み"
    return "請求書でお支払い" if row.on_account else "未納　受付でお納めください。"
