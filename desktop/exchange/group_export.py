"""A list of groups as a spreadsheet or as CSV: no formula runs, no character is lost in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any, cast

from xlsxwriter import Workbook

from desktop.exchange.package_sheets import Sheet
from desktop.queries.group_columns import Cell, Cells, ColumnRow
from desktop.sentences.labels import KINDS, STATUSES
from desktop.words import GroupKind, GroupStatus

LABELS: Mapping[str, str] = {
    "number": "登録番号",
    "name": "団体名",
    "kana": "ふりがな",
    "kind": "区分",
    "status": "状態",
    "fields": "活動分野",
    "form": "組織形態",
    "registered_until": "登録の期限",
    "registered_from": "登録日",
    "representative": "代表者",
    "postal_code": "郵便番号",
    "address": "住所",
    "phone": "電話",
    "mobile": "携帯電話",
    "fax": "ファックス",
    "email": "メール",
    "members": "会員数",
    "citizens": "うち市民",
    "founded_on": "設立日",
    "website": "ウェブサイト",
    "names": "旧名・略称",
    "corporate_number": "法人番号",
    "days": "活動日",
    "joining": "入会の条件",
    "gains": "参加して得られるもの",
    "publicity": "PR",
    "incorporation_planned": "法人化予定",
    "collaborates": "協働の意向",
    "mail_refused": "郵送不要",
    "papers_missing": "不足書類",
    "last_use": "最後の利用日",
}
YES, NO = "はい", "いいえ"
WIDEST, NARROWEST = 40, 6


def export_sheet(name: str, ids: Sequence[int], chosen: Sequence[ColumnRow], cells: Mapping[str, Cells]) -> Sheet:
    """The rows in the order of `ids`, with the chosen columns; what is withheld stays empty and is counted."""
    rows: list[tuple[str | int, ...]] = []
    withheld: set[tuple[int, int]] = set()
    for number, group in enumerate(ids):
        values = [cells[column.key].get(group, "") for column in chosen]
        withheld |= {(number, place) for place, value in enumerate(values) if value is None}
        rows.append(tuple(_said(column.key, value) for column, value in zip(chosen, values, strict=True)))
    return Sheet(name, _headers(chosen), tuple(rows), frozenset(withheld))


def workbook_bytes(sheet: Sheet, made_at: datetime) -> bytes:
    """One sheet with a head that stays; every text is written as text, so that none of them runs."""
    return workbook_of((sheet,), sheet.name, made_at)


def workbook_of(sheets: Sequence[Sheet], title: str, made_at: datetime) -> bytes:
    """A page for every sheet, each with a head that stays."""
    out = BytesIO()
    unrun = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    # the library leaves its arguments untyped
    with cast("Any", Workbook(out, unrun)) as book:
        book.set_properties({"title": title, "created": made_at})
        head = book.add_format({"bold": True, "bottom": 1})
        for sheet in sheets:
            _write_page(book.add_worksheet(sheet.name[:31]), sheet, head)
    return out.getvalue()


def _write_page(page: Any, sheet: Sheet, head: Any) -> None:
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, column, head)
        page.set_column(place, place, _wide(column, (row[place] for row in sheet.rows[:200])))
    for number, row in enumerate(sheet.rows, start=1):
        for place, value in enumerate(row):
            if isinstance(value, int | Decimal):
                page.write_number(number, place, value)
            elif value:
                page.write_string(number, place, value)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), max(0, len(sheet.columns) - 1))


def _headers(chosen: Sequence[ColumnRow]) -> tuple[str, ...]:
    """A list of the center's own may be called like another column: a file needs each once."""
    names: list[str] = []
    for column in chosen:
        name = LABELS.get(column.key, column.name)
        same = sum(before == name or before.startswith(f"{name} (") for before in names)
        names.append(f"{name} ({same + 1})" if same else name)
    return tuple(names)


def _said(key: str, value: Cell) -> str | int:
    if key == "status":
        return STATUSES[GroupStatus(value)] if value else ""
    if key == "kind":
        return KINDS[GroupKind(value)] if value else ""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else value


def _wide(column: str, values: Iterable[str | int | Decimal]) -> int:
    texts = [column, *map(str, values)]
    widest = max(sum(1 if ord(letter) < 256 else 2 for letter in text) for text in texts)
    return min(WIDEST, max(NARROWEST, widest + 2))
