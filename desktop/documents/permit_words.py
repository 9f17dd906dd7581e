"""The sentences of a permit: what it is called and says when it is paid, unpaid or free of charge."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.documents import words
from desktop.queries.permits import Permit, PermitUse
from desktop.rules.dates import era_date
from desktop.rules.fees import tax_inside
from desktop.rules.times import time_range

CONDITIONS = "使用の条件"
CONDITIONS_ELSEWHERE = "使用の条件は2枚目（裏面）にあります。"
KEEP = "返金や変更にはこの書面が必要です。使用日まで大切に保管してください。"
KEEP_SHORT = "返金や変更にはこの書面が必要です。"
FREE = "無料"
UNPAID = "未納"
DEPOSIT = "保証金"


def is_receipt(permit: Permit) -> bool:
    return permit.fee > 0 and permit.paid_on is not None


def title(permit: Permit) -> str:
    return "使用許可書 兼 領収書" if is_receipt(permit) else "使用許可書"


def sentence(permit: Permit) -> str:
    ground = f"{permit.issuer.ordinance}の規定により、" if permit.issuer.ordinance else ""
    end = "使用を許可し、使用料を領収しました。" if is_receipt(permit) else "使用を許可します。"
    return f"{ground}次のとおり{end}"


def representative(permit: Permit) -> str:
    """Empty where the group and its person are the same."""
    name = permit.representative.strip()
    if not name or name == permit.group.strip():
        return ""
    return name if name.startswith("代表") else f"代表　{name}"


def postal(code: str) -> str:
    return f"〒{code.removeprefix('〒')}" if code else ""


def issuer_lines(permit: Permit) -> list[str]:
    issuer = permit.issuer
    operator = issuer.operator.removeprefix("指定管理者").strip()
    lines = [
        issuer.center if issuer.signatory else "",
        f"指定管理者 {operator}" if operator else "",
        postal(issuer.postal_code),
        issuer.address,
        f"電話 {issuer.phone}" if issuer.phone else "",
    ]
    return [line for line in lines if line]


def details(permit: Permit) -> list[tuple[str, str]]:
    people = "" if permit.people is None else f"{permit.people:,}人"
    rows = [
        ("使用目的", permit.purpose.strip() or words.NOT_GIVEN),
        ("使用人員", people or words.NOT_GIVEN),
        ("机の並べ方", permit.layout.strip()),
        ("設備・備品", _equipment(permit)),
        ("使用者の区分", _user_class(permit)),
        ("使用責任者", permit.contact.strip() or words.NOT_GIVEN),
        (DEPOSIT, _deposit(permit)),
    ]
    return [(label, value) for label, value in rows if value]


def _equipment(permit: Permit) -> str:
    equipment = permit.equipment.strip()
    return "、".join(part for part in (equipment, "冷暖房" if permit.heated else "") if part) or "なし"


def _user_class(permit: Permit) -> str:
    said = not permit.group_number or permit.group_number in permit.user_class
    number = "" if said else f"（登録番号 {permit.group_number}）"
    return "　".join(part for part in (f"{permit.user_class}{number}", permit.relief) if part) or words.NOT_GIVEN


def _deposit(permit: Permit) -> str:
    """Empty where there is none."""
    if not permit.deposit:
        return ""
    taken = permit.deposit_taken_on
    when = f"{words.paper_date(taken)}にお預かりしました" if taken else "使用の日までにお預けください"
    return f"{permit.deposit:,}円（{when}。使用のあとでお返しします）"


def use_line(use: PermitUse) -> str:
    return "　".join(use_values(use))


def use_values(use: PermitUse) -> list[str]:
    """Day, time and room."""
    return [words.paper_date(use.starts_at.date()), time_range(use.starts_at, use.ends_at), use.room]


def fee_notes(permit: Permit) -> Iterator[str]:
    if permit.fee > 0 and permit.tax_percent:
        tax = tax_inside(permit.fee, permit.tax_percent)
        yield f"{permit.tax_percent}%対象 {permit.fee:,}円（うち消費税 {tax:,}円）"
    number = f"登録番号 {permit.issuer.invoice_number}" if permit.issuer.invoice_number and permit.fee > 0 else ""
    paid = ""
    if permit.paid_on and permit.fee > 0:
        paid = " ".join(part for part in ("納付", permit.paid_by, era_date(permit.paid_on)) if part)
    if number or paid:
        yield "　".join(part for part in (number, paid) if part)


def amount(permit: Permit) -> str:
    return words.receipt_yen(permit.fee) if permit.fee > 0 else FREE


def stub_amount(permit: Permit) -> str:
    if permit.fee <= 0:
        return f"使用料　{FREE}"
    return f"領収金額　{amount(permit)}" if is_receipt(permit) else f"使用料　{amount(permit)}　{UNPAID}"


def amount_note(permit: Permit) -> tuple[str, ...]:
    """The lines under the amount; a receipt says when and by whom it was taken."""
    if permit.fee <= 0:
        return ("この使用に使用料はかかりません。",)
    if permit.paid_on is None:
        return ("この書面は領収書ではありません。", "使用料は受付で納めてください。")
    return ("上記のとおり領収しました。", words.paper_date(permit.paid_on), f"取扱　{permit.staff}")
