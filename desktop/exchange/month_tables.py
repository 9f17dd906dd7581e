"""The tables of a month's report as sheets of one workbook, in the words of the paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from desktop.documents.consultation_figure_words import HIDDEN, reported_name
from desktop.exchange.package_sheets import Cell, Sheet
from desktop.queries.consultation_dimensions import Dimension
from desktop.sentences.labels import ENTRIES, KINDS, PURPOSES, TAKINGS
from desktop.words import EntryKind, GroupKind, TakingKind, VisitPurpose

NAMES: Mapping[str, str] = {
    "groups": "登録団体の動き",
    "rooms": "会議室の利用",
    "printing": "印刷室の利用",
    "takings": "日ごとの収入",
    "takings_by_kind": "収入の内訳",
    "waste": "刷り損じ",
    "consultations": "相談",
    "topics": "相談の内容",
    "actors": "相談した人の立場",
    "channels": "受け方と対応",
    "newness": "新規・継続",
    "outcomes": "相談の結果",
    "visits": "来館の目的",
    "visits_by_day": "日ごとの来館者",
    "events": "催し",
    "space": "交流コーナー",
    "displays": "チラシ・ポスター",
    "entries": "窓口の記録",
    "day_book": "記録と催しの合計",
}
_PRINTED = {"jobs": "件数", "masters": "製版（版）", "sheets": "枚数", "faces": "面数"}
COLUMNS: Mapping[str, str] = {
    "kind": "種類",
    "at_start": "月のはじめ",
    "new": "新しく登録",
    "removed": "やめた・抹消",
    "at_end": "月の終わり",
    "suspended": "うち休止",
    "room": "部屋",
    "site": "施設",
    "bookings": "件数",
    "hours": "使った時間",
    "open_hours": "開館時間",
    "percent": "割合（％）",
    "people": "人数",
    "fees": "料金（円）",
    "machine": "機械",
    **_PRINTED,
    "day": "日",
    "payments": "件数",
    "rooms": "会議室・設備（円）",
    "printing": "印刷（円）",
    "voided": "うち取消し（円）",
    "others": "その他（円）",
    "total": "合計（円）",
    "yen": "円",
    "spoilt": "刷り損じ（面）",
    "between": "記録の間（面）",
    "unexplained": "うち理由なし（面）",
    "cases": "相談（件）",
    "contacts": "対応（回）",
    "topic": "内容",
    "actor": "立場",
    "channel": "受け方",
    "newness": "新規・継続",
    "outcome": "結果",
    "purpose": "目的",
    "title": "催し",
    "starts_at": "日時",
    "place": "場所",
    "organizer": "主催",
    "attendance": "参加者（人）",
    "uses": "利用（組）",
    "displays": "預かった件数",
    "copies": "部数",
    "down": "外した件数",
    "entries": "件数",
    "open": "うち未了",
    "events": "催し（件）",
    "came": "参加者（人）",
}
_WORDS: Mapping[tuple[str, str], tuple[type[StrEnum], Mapping[Any, str]]] = {
    ("groups", "kind"): (GroupKind, KINDS),
    ("takings_by_kind", "kind"): (TakingKind, TAKINGS),
    ("entries", "kind"): (EntryKind, ENTRIES),
    ("visits", "purpose"): (VisitPurpose, PURPOSES),
    ("visits_by_day", "purpose"): (VisitPurpose, PURPOSES),
}


_COUNTED: Mapping[tuple[str, str], Dimension] = {
    ("topics", "topic"): "topic",
    ("actors", "actor"): "actor",
    ("channels", "channel"): "channel",
    ("newness", "newness"): "new",
    ("outcomes", "outcome"): "outcome",
}
_OF_CONSULTATIONS = frozenset(name for name, _key in _COUNTED)


def month_sheets(tables: Mapping[str, list[dict[str, Any]]]) -> tuple[Sheet, ...]:
    """A sheet for every table that has a row."""
    return tuple(_sheet(name, rows) for name, rows in tables.items() if rows)


def _sheet(name: str, rows: Iterable[dict[str, Any]]) -> Sheet:
    full = list(rows)
    keys = tuple(full[0])
    cells = tuple(tuple(_cell(name, key, row[key]) for key in keys) for row in full)
    return Sheet(NAMES[name], tuple(COLUMNS[key] for key in keys), cells)


def _cell(name: str, key: str, value: object) -> Cell:
    if (by := _COUNTED.get((name, key))) is not None:
        return reported_name(by, str(value))
    if (known := _WORDS.get((name, key))) is not None:
        return known[1][known[0](value)]
    if value is None:
        return HIDDEN if name in _OF_CONSULTATIONS else ""
    return _written(value)


def _written(value: object) -> Cell:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return Decimal(str(value))
    return value if isinstance(value, int | str | Decimal) else ""
