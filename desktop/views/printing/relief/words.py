"""The words of applications for relief."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.reliefs import ReliefRow
from desktop.views.shared.tag import Mark
from desktop.words import ReliefState


def state(row: ReliefRow) -> Mark:
    match row.state:
        case ReliefState.RECEIVED:
            if row.paper_on is None:
                return Mark(QCoreApplication.translate("Relief", "paper missing"), "warn", "thing.paper_missing")
            return Mark(QCoreApplication.translate("Relief", "to decide"), "accent", "status.waiting")
        case ReliefState.APPROVED:
            return Mark(QCoreApplication.translate("Relief", "approved"), "good", "state.done")
        case ReliefState.REFUSED:
            return Mark(QCoreApplication.translate("Relief", "refused"), "refused", "state.cancelled")
        case ReliefState.WITHDRAWN:
            return Mark(QCoreApplication.translate("Relief", "withdrawn"), "off", "state.cancelled")


def covers(row: ReliefRow) -> str:
    """What is relieved."""
    if row.rooms and row.printing:
        return QCoreApplication.translate("Relief", "Rooms and printing")
    if row.rooms:
        return QCoreApplication.translate("Relief", "Rooms")
    return QCoreApplication.translate("Relief", "Printing")
