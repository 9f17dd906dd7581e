"""The words of the import: fields of a list, what becomes of rows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def field_words() -> dict[str, str]:
    """The fields a column can be read as, in the order of the choice; "" is not read at all."""
    return {
        "": QCoreApplication.translate("GroupImport", "(not read)"),
        "number": QCoreApplication.translate("GroupImport", "Number"),
        "name": QCoreApplication.translate("GroupImport", "Name"),
        "kana": QCoreApplication.translate("GroupImport", "Reading"),
        "representative": QCoreApplication.translate("GroupImport", "Representative"),
        "representative_kana": QCoreApplication.translate("GroupImport", "Representative's reading"),
        "postal_code": QCoreApplication.translate("GroupImport", "Postal code"),
        "address": QCoreApplication.translate("GroupImport", "Address"),
        "phone": QCoreApplication.translate("GroupImport", "Phone"),
        "mobile": QCoreApplication.translate("GroupImport", "Mobile"),
        "fax": QCoreApplication.translate("GroupImport", "Fax"),
        "email": QCoreApplication.translate("GroupImport", "E-mail"),
        "members": QCoreApplication.translate("GroupImport", "Members"),
        "citizens": QCoreApplication.translate("GroupImport", "Citizens among them"),
        "founded_on": QCoreApplication.translate("GroupImport", "Founded on"),
        "fields": QCoreApplication.translate("GroupImport", "Activity fields"),
        "form": QCoreApplication.translate("GroupImport", "Form"),
        "registered_from": QCoreApplication.translate("GroupImport", "Registered on"),
        "registered_until": QCoreApplication.translate("GroupImport", "Valid until"),
        "kind": QCoreApplication.translate("GroupImport", "Group or individual"),
        "corporate_number": QCoreApplication.translate("GroupImport", "Corporate number"),
        "abbreviations": QCoreApplication.translate("GroupImport", "Called for short"),
        "days": QCoreApplication.translate("GroupImport", "Days of activity"),
        "joining": QCoreApplication.translate("GroupImport", "How to join"),
        "gains": QCoreApplication.translate("GroupImport", "What one gains"),
        "incorporation_planned": QCoreApplication.translate("GroupImport", "Incorporation planned"),
        "collaborates": QCoreApplication.translate("GroupImport", "Willing to collaborate"),
        "mail_refused": QCoreApplication.translate("GroupImport", "Wants no mailings"),
        "municipality": QCoreApplication.translate("GroupImport", "Municipal code (checked only)"),
        "website": QCoreApplication.translate("GroupImport", "Website"),
        "publicity": QCoreApplication.translate("GroupImport", "Activities"),
        "published": QCoreApplication.translate("GroupImport", "May be published"),
        "published:representative": QCoreApplication.translate("GroupImport", "Publish the representative"),
        "published:address": QCoreApplication.translate("GroupImport", "Publish the address"),
        "published:phone": QCoreApplication.translate("GroupImport", "Publish the phone"),
        "published:mobile": QCoreApplication.translate("GroupImport", "Publish the mobile"),
        "published:fax": QCoreApplication.translate("GroupImport", "Publish the fax"),
        "published:email": QCoreApplication.translate("GroupImport", "Publish the e-mail"),
    }


def all_field_words(own: Iterable[str]) -> dict[str, str]:
    """With the center's own lists, fields and age bands, by the fields a column of them is read as."""
    bands = QCoreApplication.translate("GroupImport", "Members: {band}")
    named = {field: field.partition(":")[2] for field in own}
    return field_words() | {
        field: bands.replace("{band}", name) if field.startswith("ages:") else name for field, name in named.items()
    }


def encoding_word(encoding: str) -> str:
    """An encoding by the name that is offered when a list is saved."""
    return {"cp932": "Shift_JIS", "utf-8-sig": "UTF-8"}.get(encoding, encoding.upper() if "-" in encoding else encoding)


def fate_words() -> dict[str, str]:
    return {
        "new": QCoreApplication.translate("GroupImport", "new"),
        "changed": QCoreApplication.translate("GroupImport", "changed"),
        "same": QCoreApplication.translate("GroupImport", "as it was"),
    }
