"""What in the registration form cannot be right, said in a sentence for its row."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.errors import NotReadable
from desktop.operations.group_request import DAYS, MOST, MOST_NAME
from desktop.rules.corporate_number import CORPORATE_DIGITS, is_corporate_number
from desktop.rules.dates import read_date
from desktop.rules.kana import digits
from desktop.rules.postal import POSTAL_DIGITS
from desktop.views.groups.registration.registration_content import TEXTS, Filled, names_in
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
    "registered_from": "registered_until",
}


def row_of(field: str) -> str:
    return ROW_OF.get(field, field)


def wrong(filled: Filled, today: date, before: Filled | None = None) -> dict[str, str]:
    """Row to sentence. What stood in the record before and was not touched is left alone."""
    told = too_long(filled) | {key: said for key, check in _CHECKS.items() if (said := check(filled, today))}
    return {key: said for key, said in told.items() if before is None or not _is_same(key, filled, before)}


def too_long(filled: Filled) -> dict[str, str]:
    """The rows that hold more than the register takes."""
    said = QCoreApplication.translate("Groups", "Up to {most} characters, this has {count}.")
    counts = [(key, len(getattr(filled, key).strip()), MOST.get(key, MOST_NAME)) for key in TEXTS if key not in DAYS]
    counts += [("abbreviations", len(name), MOST_NAME) for name in names_in(filled.abbreviations)]
    return {row_of(key): said.format(most=most, count=count) for key, count, most in counts if count > most}


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


def _corporate_number(filled: Filled, _today: date) -> str:
    typed = filled.corporate_number.strip()
    if not typed or is_corporate_number(typed):
        return ""
    if (count := len(digits(typed))) != CORPORATE_DIGITS:
        said = QCoreApplication.translate("Groups", "A corporate number has 13 digits, this one has {count}.")
        return said.format(count=count)
    return QCoreApplication.translate(
        "Groups", "A digit is wrong: the check digit does not fit. Look at the paper again."
    )


def _ages(filled: Filled, _today: date) -> str:
    together = 0
    for band, typed, among in filled.ages:
        members, citizens = read_number(typed), read_number(among)
        if _is_no_count(typed, members) or _is_no_count(among, citizens):
            return QCoreApplication.translate("Groups", "{band}: enter a number of people.").format(band=band)
        if (citizens or 0) > (members or 0):
            said = QCoreApplication.translate("Groups", "{band}: there cannot be more citizens than people.")
            return said.format(band=band)
        together += members or 0
    whole = read_number(filled.members)
    if whole is not None and together > whole:
        said = QCoreApplication.translate("Groups", "The ages together are {together} people, the members {members}.")
        return said.format(together=together, members=whole)
    return ""


def _is_no_count(typed: str, read: int | None) -> bool:
    return bool(typed) and (read is None or read < 0)


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
    "corporate_number": _corporate_number,
    "address": _address,
    "phone": _phone_of("phone", LANDLINE),
    "mobile": _phone_of("mobile", MOBILE),
    "email": _email,
    "fax": _phone_of("fax", LANDLINE),
    "members": _members,
    "ages": _ages,
    "registered_until": _date_of("registered_until"),
}
# the rows that can be wrong, as they stand in the form
JUDGED = tuple(dict.fromkeys((*_CHECKS, *(row_of(key) for key in TEXTS))))
