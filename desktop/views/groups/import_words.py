"""The words of the import: fields of a list, what becomes of rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def field_words() -> dict[str, str]:
    """The fields a column can be read as, in the order of the choice; "" is not read at all."""
    tr = QCoreApplication.translate
    return {
        "": tr("GroupImport", "(not read)"),
        "number": tr("GroupImport", "Number"),
        "name": tr("GroupImport", "Name"),
        "kana": tr("GroupImport", "Reading"),
        "representative": tr("GroupImport", "Representative"),
        "representative_kana": tr("GroupImport", "Representative's reading"),
        "postal_code": tr("GroupImport", "Postal code"),
        "address": tr("GroupImport", "Address"),
        "phone": tr("GroupImport", "Phone"),
        "mobile": tr("GroupImport", "Mobile"),
        "fax": tr("GroupImport", "Fax"),
        "email": tr("GroupImport", "E-mail"),
        "members": tr("GroupImport", "Members"),
        "citizens": tr("GroupImport", "Citizens among them"),
        "founded_on": tr("GroupImport", "Founded on"),
        "fields": tr("GroupImport", "Activity fields"),
        "form": tr("GroupImport", "Form"),
        "registered_from": tr("GroupImport", "Registered on"),
        "registered_until": tr("GroupImport", "Valid until"),
        "website": tr("GroupImport", "Website"),
        "publicity": tr("GroupImport", "Activities"),
        "published": tr("GroupImport", "May be published"),
        "published:representative": tr("GroupImport", "Publish the representative"),
        "published:address": tr("GroupImport", "Publish the address"),
        "published:phone": tr("GroupImport", "Publish the phone"),
        "published:mobile": tr("GroupImport", "Publish the mobile"),
        "published:fax": tr("GroupImport", "Publish the fax"),
        "published:email": tr("GroupImport", "Publish the e-mail"),
    }


def fate_words() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "new": tr("GroupImport", "new"),
        "changed": tr("GroupImport", "changed"),
        "same": tr("GroupImport", "as it was"),
    }
