"""What the register is counted by, and its rows, in the words of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.queries.group_figures import Band, Figure, Key
from desktop.rules.dates import era_short
from desktop.views.groups.words import status_word
from desktop.words import GroupStatus

BEFORE_ERAS = 1872


def figure_word(by: Figure) -> str:
    return {
        Figure.FIELD: QCoreApplication.translate("GroupFigures", "Activity field"),
        Figure.FORM: QCoreApplication.translate("GroupFigures", "Organization form"),
        Figure.STATUS: QCoreApplication.translate("GroupFigures", "Status"),
        Figure.SIZE: QCoreApplication.translate("GroupFigures", "Number of members"),
        Figure.AGE: QCoreApplication.translate("GroupFigures", "Years of activity"),
        Figure.MEMBERS: QCoreApplication.translate("GroupFigures", "Members by age"),
    }[by]


def key_word(by: Figure | int, key: Key) -> str:
    """A field's name, registered, 5 to 9 members, 30 years or more, not said."""
    if key is None:
        return QCoreApplication.translate("GroupFigures", "not said")
    if isinstance(key, Band):
        return _years(key) if by is Figure.AGE else _members(key)
    return status_word(key) if isinstance(key, GroupStatus) else key


def count_word(by: Figure | int) -> str:
    if by is Figure.MEMBERS:
        return QCoreApplication.translate("GroupFigures", "Number of people")
    return QCoreApplication.translate("GroupFigures", "Number of groups")


def whole_word(by: Figure | int) -> str:
    """What the counts are a share of."""
    if by is Figure.MEMBERS:
        return QCoreApplication.translate("GroupFigures", "Members whose age is said")
    return QCoreApplication.translate("GroupFigures", "On the register")


def year_word(year: int) -> str:
    """R8年度, as the city writes it; FY2026 in English."""
    if QLocale().language() == QLocale.Language.Japanese and year > BEFORE_ERAS:
        return f"{era_short(date(year, 4, 1))}年度"
    return f"FY{year}"


def _members(band: Band) -> str:
    if band.last is None:
        return QCoreApplication.translate("GroupFigures", "{first} or more").format(first=band.first)
    return QCoreApplication.translate("GroupFigures", "{first} to {last} members").format(
        first=band.first, last=band.last
    )


def _years(band: Band) -> str:
    if band.last is None:
        return QCoreApplication.translate("GroupFigures", "{first} years or more").format(first=band.first)
    if band.first == 0:
        return QCoreApplication.translate("GroupFigures", "less than {last} years").format(last=band.last + 1)
    return QCoreApplication.translate("GroupFigures", "from {first} to under {last} years").format(
        first=band.first, last=band.last + 1
    )
