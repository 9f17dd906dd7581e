"""The words of the print room: sizes, counts and states as people at the desk say them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.views.shared.tag import Mark
from desktop.words import PaperSize, PrintJobState


def yen_unit() -> str:
    return QCoreApplication.translate("Printing", "yen", "behind a large number")


def day(when: date) -> str:
    pattern = QCoreApplication.translate("Printing", "d MMMM yyyy")
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def faces(count: int) -> str:
    return QCoreApplication.translate("Printing", "{count} faces").format(count=f"{count:,}")


def sheets(count: int) -> str:
    return QCoreApplication.translate("Printing", "{count} sheets").format(count=f"{count:,}")


def jobs(count: int) -> str:
    return QCoreApplication.translate("Printing", "{count} jobs").format(count=f"{count:,}")


def size(paper: PaperSize) -> str:
    if paper is PaperSize.POSTCARD:
        return QCoreApplication.translate("Printing", "Postcard")
    return paper.value


def state_mark(state: PrintJobState, fee: int, *, voided: bool) -> Mark:
    """The state of a job with icon and word; a void is said before what became of the job."""
    if state is PrintJobState.WITHDRAWN:
        return Mark(QCoreApplication.translate("Printing", "Taken back"), "off", "state.cancelled")
    if state is PrintJobState.UNPAID:
        if voided:
            return Mark(QCoreApplication.translate("Printing", "Voided"), "off", "state.cancelled")
        return Mark(QCoreApplication.translate("Printing", "Unpaid"), "warn", "status.warning")
    if voided:
        return Mark(QCoreApplication.translate("Printing", "Voided"), "off", "state.cancelled")
    if not fee:
        return Mark(QCoreApplication.translate("Printing", "Free"), "good", "state.done")
    return Mark(QCoreApplication.translate("Printing", "Paid"), "good", "state.done")


def in_progress() -> Mark:
    return Mark(QCoreApplication.translate("Printing", "In progress"), "accent", "state.in_use")
