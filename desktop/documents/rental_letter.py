"""The words of a letter that asks whether a group keeps its locker for the next year."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.queries.rentals import RentalRow
from desktop.rules.dates import era_date

TITLE = "ロッカー等の更新のご案内"
READY = """{種類}の更新のご案内
日ごろから{センター}をご利用いただき、ありがとうございます。
お使いの{種類}の使用期間がまもなく終わります。続けて使うときは、期限までに受付で手続きをしてください。
続けないときは、期間の終わりまでに中を空にして、鍵を受付へお返しください。
記
番号：{番号}
今の期間：{今の期間}
次の期間：{次の期間}
次の使用料：{次の使用料}
手続きの期限：{回答期限}
以上
問い合わせ：電話 {センターの電話}"""
FIELDS = ("種類", "番号", "今の期間", "次の期間", "次の使用料")
_DAY = timedelta(days=1)


def rental_letter_text(text: str, row: RentalRow, next_until: date, next_fee: int) -> str:
    """The house's text, or the ready one where it is empty, with the fields of this rental filled in."""
    size = f"（{row.size}）" if row.size else ""
    values = {
        "種類": row.kind,
        "番号": f"{row.unit}{size}",
        "今の期間": _span(row.first_day, row.until_day),
        "次の期間": _span(row.until_day, next_until),
        "次の使用料": f"{next_fee:,}円" if next_fee else "無料",
    }
    said = text.strip() or READY
    for name, value in values.items():
        said = said.replace("{" + name + "}", value)
    return said


def _span(first: date, until: date) -> str:
    return f"{era_date(first)}～{era_date(until - _DAY)}"
