"""The settings as data: what there is to set, its default, and which value holds on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, cast

from desktop.rules.periods import holds
from desktop.words import PriceDay, RegistrationEnded, WindowAnchor


@dataclass(frozen=True, slots=True)
class SettingKind:
    """`kind` is int, bool, str, a StrEnum, or list for a list of strings."""

    name: str
    default: object
    kind: type


@dataclass(frozen=True, slots=True)
class DatedValue:
    """`site_id` None holds for the whole center; `valid_until` is the first day on which it no longer holds."""

    name: str
    value: object
    valid_from: date
    valid_until: date | None
    site_id: int | None


_NO_LINES: list[str] = []
AGE_BANDS = ("10代以下", "20代", "30代", "40代", "50代", "60代", "70代以上")

SETTINGS: dict[str, SettingKind] = {
    setting.name: setting
    for setting in (
        SettingKind("booking.window_months", 3, int),
        SettingKind("booking.window_anchor", WindowAnchor.FIRST_DAY, WindowAnchor),
        SettingKind("booking.hold_minutes", 10, int),
        SettingKind("booking.provisional_days", 7, int),
        SettingKind("booking.registration_ended", RegistrationEnded.PROVISIONAL, RegistrationEnded),
        SettingKind("booking.price_day", PriceDay.APPLICATION, PriceDay),
        # How long after its start a booking may still be entered: the desk also writes down afterwards who came.
        SettingKind("booking.past_minutes", 720, int),
        # Who may register, and for how long; 0 asks for nothing.
        SettingKind("registration.min_members", 0, int),
        SettingKind("registration.citizen_percent", 0, int),
        SettingKind("registration.min_years", 0, int),
        SettingKind("registration.min_age", 0, int),
        SettingKind("registration.individuals", default=True, kind=bool),
        SettingKind("registration.publish_something", default=False, kind=bool),
        SettingKind("registration.papers", _NO_LINES, list),
        SettingKind("registration.renewal_papers", _NO_LINES, list),
        SettingKind("registration.checklist", _NO_LINES, list),
        SettingKind("registration.fiscal_years", 1, int),
        SettingKind("registration.age_bands", list(AGE_BANDS), list),
        SettingKind("registration.reviewed", default=False, kind=bool),
        # Years that the records of a group are kept after it has left the register, by the record's class.
        SettingKind("retention.ordinary_years", 5, int),
        SettingKind("retention.long_years", 10, int),
        # What letters say; {name}, {number}, {until}, {answer_until} and the like are filled in.
        SettingKind("letter.signatory", "", str),
        SettingKind("letter.renewal", "", str),
        SettingKind("letter.reminder", "", str),
        SettingKind("letter.survey", "", str),
        SettingKind("letter.notice", "", str),
        SettingKind("letter.refusal", "", str),
        SettingKind("number.booking", "{era}{era_year}-B{n:05}", str),
        SettingKind("number.permit", "{era_year}-{n:05}", str),
        SettingKind("number.group", "{n:04}", str),
        SettingKind("number.print_job", "{era}{era_year}-J{n:05}", str),
        SettingKind("number.receipt", "{era_year}-R{n:05}", str),
        SettingKind("number.consultation", "{era}{era_year}-{n:04}", str),
        SettingKind("number.submission", "{era}{era_year}-S{n:03}", str),
        # Which of the center's tariffs a print job is charged by.
        SettingKind("printing.tariff", "daisen", str),
        SettingKind("receipt.provision", "印刷機利用料として", str),
        SettingKind("permit.ordinance", "", str),
        SettingKind("permit.form_number", "", str),
        SettingKind("permit.signatory", "", str),
        SettingKind("permit.operator", "", str),
        SettingKind("permit.conditions", _NO_LINES, list),
        SettingKind("permit.tax_percent", 10, int),
        SettingKind("permit.invoice_number", "", str),
    )
}


def value_on(name: str, day: date, values: Iterable[DatedValue], site_id: int | None) -> object:
    """Return the value that holds on `day`: the site's own before the center's, then the one that began last.

    A stored word becomes its StrEnum. An unknown name or a value of the wrong kind is a `ValueError`.
    """
    setting = _setting(name)
    holding = [value for value in values if value.name == name and _concerns(value, day, site_id)]
    latest = max(holding, key=lambda value: (value.site_id is not None, value.valid_from), default=None)
    return checked(name, setting.default if latest is None else latest.value)


def checked(name: str, value: object) -> object:
    """Return `value` as the setting's kind; of the wrong kind a `ValueError`."""
    kind = _setting(name).kind
    if kind is list and isinstance(value, list | tuple):
        lines = list(cast("Iterable[Any]", value))
        if all(isinstance(line, str) for line in lines):
            return lines
    elif issubclass(kind, StrEnum) and isinstance(value, str) and value in set(kind):
        return kind(value)
    elif type(value) is kind:
        return value
    raise ValueError(f"setting {name}: {value!r} is not of kind {kind.__name__}")


def _setting(name: str) -> SettingKind:
    if name not in SETTINGS:
        raise ValueError(f"there is no setting {name}")
    return SETTINGS[name]


def _concerns(value: DatedValue, day: date, site_id: int | None) -> bool:
    return value.site_id in {None, site_id} and holds(day, value.valid_from, value.valid_until)
