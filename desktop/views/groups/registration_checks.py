"""What in the registration form cannot be right, said in a sentence for its row."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.errors import NotReadable
from desktop.rules.dates import read_date
from desktop.rules.kana import digits
from desktop.views.groups.registration_content import POSTAL_DIGITS, Filled
from desktop.views.shared.number_edit import read_number

LANDLINE, MOBILE = (10, 11), (11,)
# the row of the form in which a field stands, where it is not the field's own
ROW_OF = {
    "kind": "form",
    "form_id": "form",
    "representative_kana": "representative",
    "postal_code": "address",
    "citizens": "members",
    "field_ids": "fields",
}


def row_of(field: str) -> str:
    return ROW_OF.get(field, field)


def wrong(filled: Filled, today: date, before: Filled | None = None) -> dict[str, str]:
    """Row to sentence. What stood in the record before and was not touched is left alone."""
    told = {key: sentence for key, check in _CHECKS.items() if (sentence := check(filled, today))}
    return {key: said for key, said in told.items() if before is None or not _is_same(key, filled, before)}


def _is_same(key: str, filled: Filled, before: Filled) -> bool:
    names = (key, *(field for field, row in ROW_OF.items() if row == key))
    return all(getattr(filled, name, None) == getattr(before, name, None) for name in names)


def _name(filled: Filled, _today: date) -> str:
    return "" if filled.name.strip() else QCoreApplication.translate("Groups", "Fill in the name.")


def _date_of(field: str) -> Callable[[Filled, date], str]:
    def check(filled: Filled, today: date) -> str:
        typed = getattr(filled, field).strip()
        if not typed:
            return ""
        try:
            read_date(typed, today=today)
        except NotReadable:
            said = QCoreApplication.translate("Groups", "This is no date. Write it as R6.4.1 or 2024/4/1.")
        else:
            return ""
        return said

    return check


def _phone_of(field: str, lengths: tuple[int, ...]) -> Callable[[Filled, date], str]:
    def check(filled: Filled, _today: date) -> str:
        typed = unicodedata.normalize("NFKC", getattr(filled, field)).strip()
        found = digits(typed)
        if not typed or typed.startswith("+") or len(found) in lengths:
            return ""
        if lengths == MOBILE:
            said = QCoreApplication.translate("Groups", "It has {count} digits. A mobile number has 11.")
        else:
            said = QCoreApplication.translate("Groups", "It has {count} digits. Enter 10 from the area code on.")
        return said.format(count=len(found))

    return check


def _address(filled: Filled, _today: date) -> str:
    count = len(digits(filled.postal_code))
    if not filled.postal_code.strip() or count == POSTAL_DIGITS:
        return ""
    return QCoreApplication.translate("Groups", "A postal code has 7 digits, this one has {count}.").format(count=count)


def _email(filled: Filled, _today: date) -> str:
    typed = filled.email.strip()
    user, at, host = typed.rpartition("@")
    good = user and at and "." in host.strip(".") and typed.isascii() and not any(c.isspace() for c in typed)
    if not typed or good:
        return ""
    return QCoreApplication.translate("Groups", "This is no e-mail address: it needs letters, an @ and a domain.")


def _members(filled: Filled, _today: date) -> str:
    members, citizens = read_number(filled.members), read_number(filled.citizens)
    for typed, count in ((filled.members, members), (filled.citizens, citizens)):
        if typed.strip() and (count is None or count < 0):
            return QCoreApplication.translate("Groups", "Enter a number of people.")
    if members is not None and citizens is not None and citizens > members:
        return QCoreApplication.translate("Groups", "There cannot be more citizens than members.")
    return ""


_CHECKS: dict[str, Callable[[Filled, date], str]] = {
    "name": _name,
    "founded_on": _date_of("founded_on"),
    "address": _address,
    "phone": _phone_of("phone", LANDLINE),
    "mobile": _phone_of("mobile", MOBILE),
    "email": _email,
    "fax": _phone_of("fax", LANDLINE),
    "members": _members,
    "registered_until": _date_of("registered_until"),
}
