"""What words of the register are called on the register sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.documents.tables import NO_NUMBER
from desktop.rules.dates import era_date
from desktop.words import (
    ApplicationKind,
    ApplicationState,
    ConsentField,
    ExtraKind,
    NameKind,
    NoteGrade,
    PersonRole,
)

ROLES: Mapping[PersonRole, str] = {
    PersonRole.REPRESENTATIVE: "代表者",
    PersonRole.VICE_REPRESENTATIVE: "副代表",
    PersonRole.CONTACT_PERSON: "連絡担当",
    PersonRole.TREASURER: "会計",
    PersonRole.SECRETARY: "書記",
    PersonRole.AUDITOR: "監査",
    PersonRole.OFFICER: "役員",
}
PRIVATE: Mapping[ConsentField, str] = {
    ConsentField.REPRESENTATIVE: "代表者の氏名",
    ConsentField.ADDRESS: "住所",
    ConsentField.PHONE: "電話",
    ConsentField.MOBILE: "携帯電話",
    ConsentField.FAX: "FAX",
    ConsentField.EMAIL: "メールアドレス",
}
APPLICATIONS: Mapping[ApplicationKind, str] = {
    ApplicationKind.REGISTRATION: "利用登録",
    ApplicationKind.RENEWAL: "更新",
}
DECISIONS: Mapping[ApplicationState, str] = {
    ApplicationState.RECEIVED: "受付",
    ApplicationState.CHECKED: "書類確認済み",
    ApplicationState.ACCEPTED: "登録",
    ApplicationState.REFUSED: "不登録",
    ApplicationState.WITHDRAWN: "取下げ",
}
GRADES: Mapping[NoteGrade, str] = {
    NoteGrade.NOTE: "メモ",
    NoteGrade.ALERT: "注意",
    NoteGrade.BLOCK: "予約停止",
}
NAMES: Mapping[NameKind, str] = {NameKind.FORMER: "旧名称", NameKind.ABBREVIATION: "略称"}


def day_or_none(day: date | None) -> str:
    return era_date(day) if day is not None else NO_NUMBER


def period(since: date, until: date | None, day: date) -> str:
    """Since when, until before which day; an end that had not come yet by `day` is not told."""
    ended = era_date(until) if until is not None and until <= day else ""
    return f"{era_date(since)}～{ended}"


def extra_value(kind: ExtraKind, value: str) -> str:
    if kind is ExtraKind.YES_NO:
        return {"yes": "はい", "no": "いいえ"}.get(value, value)
    return era_date(date.fromisoformat(value)) if kind is ExtraKind.DAY and value else value


def yes_no(value: bool | None) -> str:  # noqa: FBT001
    return "" if value is None else "はい" if value else "いいえ"
