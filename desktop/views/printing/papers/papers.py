"""The papers of the print room and the till: what each is about, and what has to be chosen for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.queries.print_paper_choices import About, Choice
from desktop.rules.dates import fiscal_year
from desktop.rules.months import month_of
from desktop.views.shared import written

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn


class Time(Enum):
    """Of what time a paper is; the day that is typed lies in it."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Paper:
    """`name` is the handout's; one that can be `blank` needs nothing chosen."""

    name: str
    about: About | None = None
    time: Time | None = None
    blank: bool = False


PAPERS = (
    Paper("print-form", About.JOB, blank=True),
    Paper("till", time=Time.DAY),
    Paper("till-month", time=Time.MONTH),
    Paper("till-year", time=Time.YEAR),
    Paper("invoice", About.INVOICE),
    Paper("overdue"),
    Paper("statement", About.GROUP),
    Paper("card-statement", About.CARD),
    Paper("relief", About.RELIEF, blank=True),
    Paper("supplies"),
    Paper("machine-log", About.MACHINE, Time.MONTH),
    Paper("locker-permit", About.RENTAL),
    Paper("draw-result", About.DRAW),
    Paper("loan-slip", About.LOAN),
    Paper("lent-overdue"),
)


@dataclass(frozen=True, slots=True)
class Order:
    """`chosen` is what it is about, "" for a blank one and where nothing is chosen."""

    paper: Paper
    chosen: str
    day: date

    @property
    def for_(self) -> str:
        """As the command line is told."""
        if self.paper.about is not None:
            return self.chosen
        return {Time.DAY: self.day.isoformat(), Time.MONTH: str(month_of(self.day))}.get(
            self.paper.time or Time.YEAR, str(fiscal_year(self.day)) if self.paper.time else ""
        )

    @property
    def settings(self) -> dict[str, str]:
        if self.paper.about is not None and self.paper.time is Time.MONTH:
            return {"month": str(month_of(self.day))}
        return {}


def draw(database: Any, _progress: Progress, *, by: By, order: Order) -> Drawn:
    """The job of the desk's long lane; its libraries are loaded there."""
    from desktop.jobs.handouts import handout

    return handout(database, by, order.paper.name, order.for_, order.settings)


def paper_word(name: str) -> str:
    return {
        "print-form": QCoreApplication.translate("PrintPapers", "Application and report of a job"),
        "till": QCoreApplication.translate("PrintPapers", "Daily sheet of the till"),
        "till-month": QCoreApplication.translate("PrintPapers", "The till's month"),
        "till-year": QCoreApplication.translate("PrintPapers", "The till's fiscal year"),
        "invoice": QCoreApplication.translate("PrintPapers", "Invoice"),
        "overdue": QCoreApplication.translate("PrintPapers", "Overdue invoices"),
        "statement": QCoreApplication.translate("PrintPapers", "Statement of a group"),
        "card-statement": QCoreApplication.translate("PrintPapers", "Statement of a prepaid card"),
        "relief": QCoreApplication.translate("PrintPapers", "Application for relief"),
        "supplies": QCoreApplication.translate("PrintPapers", "Order list of supplies"),
        "machine-log": QCoreApplication.translate("PrintPapers", "Log of a machine"),
        "locker-permit": QCoreApplication.translate("PrintPapers", "Permit for a locker"),
        "draw-result": QCoreApplication.translate("PrintPapers", "Result of a draw of lockers"),
        "loan-slip": QCoreApplication.translate("PrintPapers", "Slip of a loan"),
        "lent-overdue": QCoreApplication.translate("PrintPapers", "Lockers and loans overdue"),
    }[name]


def about_word(about: About) -> str:
    return {
        About.JOB: QCoreApplication.translate("PrintPapers", "Job"),
        About.INVOICE: QCoreApplication.translate("PrintPapers", "Invoice"),
        About.GROUP: QCoreApplication.translate("PrintPapers", "Group with an account"),
        About.CARD: QCoreApplication.translate("PrintPapers", "Card"),
        About.RELIEF: QCoreApplication.translate("PrintPapers", "Application"),
        About.RENTAL: QCoreApplication.translate("PrintPapers", "Who rents"),
        About.DRAW: QCoreApplication.translate("PrintPapers", "Kind"),
        About.LOAN: QCoreApplication.translate("PrintPapers", "Loan"),
        About.MACHINE: QCoreApplication.translate("PrintPapers", "Machine"),
    }[about]


def time_word(time: Time) -> str:
    return {
        Time.DAY: QCoreApplication.translate("PrintPapers", "Day"),
        Time.MONTH: QCoreApplication.translate("PrintPapers", "A day of the month"),
        Time.YEAR: QCoreApplication.translate("PrintPapers", "A day of the fiscal year"),
    }[time]


def choice_words(about: About, choice: Choice) -> str:
    """8-J00012　鎌倉合唱団　Fri 20 Nov; an application has no number of its own."""
    day = written.short_day(choice.day) if choice.day else ""
    number = "" if about is About.RELIEF else choice.key
    return "　".join(part for part in (number, choice.who, day) if part)
