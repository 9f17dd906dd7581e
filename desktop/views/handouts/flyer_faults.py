"""What is missing on a flyer or will not read well, in words, and the field it is about."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

ABOUT = {
    "title_small": "title",
    "promise_small": "promise",
    "no_date": "date",
    "no_place": "place",
    "facts_small": "bring",
    "no_apply": "apply_to",
    "no_link": "link",
    "link_too_long": "link",
    "link_odd": "link",
    "picture_coarse": "picture",
    "picture_unreadable": "picture",
}


_WORDS = {
    "title_small": str(QT_TRANSLATE_NOOP("Handouts", "More than four lines: it gets too small. Shorten it.")),
    "promise_small": str(QT_TRANSLATE_NOOP("Handouts", "Long for one promise: it gets small.")),
    "no_date": str(QT_TRANSLATE_NOOP("Handouts", "No day and time yet")),
    "no_place": str(QT_TRANSLATE_NOOP("Handouts", "No place yet")),
    "facts_small": str(QT_TRANSLATE_NOOP("Handouts", "So much that it gets too small to read")),
    "no_apply": str(QT_TRANSLATE_NOOP("Handouts", "Nobody can see where to apply")),
    "no_link": str(QT_TRANSLATE_NOOP("Handouts", "No QR code without a link")),
    "link_too_long": str(QT_TRANSLATE_NOOP("Handouts", "Too long for a QR code: none is printed")),
    "link_odd": str(QT_TRANSLATE_NOOP("Handouts", "Links begin with https://")),
    "picture_coarse": str(QT_TRANSLATE_NOOP("Handouts", "Few dots: it will look rough on paper")),
    "picture_unreadable": str(QT_TRANSLATE_NOOP("Handouts", "Not a picture that can be printed")),
}


def fault_words(fault: str) -> str:
    """One short sentence; `KeyError` for a fault that is about no field."""
    return QCoreApplication.translate("Handouts", _WORDS[fault])
