"""The words of the print room: sizes, counts and states as people at the desk say them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.rules.print_fees import Printing
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


def original(printing: Printing, title: str = "") -> str:
    """One original in a few words: 会報 A4 両面 2版 200枚."""
    duplex = QCoreApplication.translate("Printing", "duplex") if printing.duplex else ""
    colour = QCoreApplication.translate("Printing", "colour") if printing.colour else ""
    parts = (title.strip(), size(printing.size), duplex, colour, masters(printing.masters), sheets(printing.sheets))
    return " ".join(part for part in parts if part)


def masters(count: int) -> str:
    """Nothing without any."""
    return QCoreApplication.translate("Printing", "{count} masters").format(count=f"{count:,}") if count else ""


def stopped(machine: str) -> str:
    """A machine that takes no job."""
    return QCoreApplication.translate("Printing", "{machine} (out of order)").format(machine=machine)


def state_mark(state: PrintJobState, fee: int, *, voided: bool) -> Mark:
    """The state of a job with icon and word; a void is said before what became of the job."""
    if voided and state in {PrintJobState.UNPAID, PrintJobState.SETTLED}:
        return Mark(QCoreApplication.translate("Printing", "Voided"), "off", "state.cancelled")
    match state:
        case PrintJobState.WITHDRAWN:
            mark = Mark(QCoreApplication.translate("Printing", "Taken back"), "off", "state.cancelled")
        case PrintJobState.BEGUN:
            mark = Mark(QCoreApplication.translate("Printing", "Printing"), "accent", "state.in_use")
        case PrintJobState.ON_ACCOUNT:
            mark = Mark(QCoreApplication.translate("Printing", "By invoice"), "hold", "state.provisional")
        case PrintJobState.UNPAID:
            mark = Mark(QCoreApplication.translate("Printing", "Unpaid"), "warn", "status.warning")
        case PrintJobState.SETTLED:
            free = QCoreApplication.translate("Printing", "Free")
            mark = Mark(QCoreApplication.translate("Printing", "Paid") if fee else free, "good", "state.done")
    return mark


def in_progress() -> Mark:
    return Mark(QCoreApplication.translate("Printing", "In progress"), "accent", "state.in_use")
