"""The papers of the gallery: their words, where they belong, and how each looks from afar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop.views.handouts.strokes import (
    BARS,
    BILL,
    BOOKLET,
    DOOR,
    ENTRANCE,
    FORM,
    LABELS,
    LETTER,
    MONTH,
    PERMIT,
    PROFILE,
    SHEET,
    WEEK,
    Stroke,
    lines,
)
from desktop.views.shared.theme import current

Kind = Literal["register", "rooms", "printing", "rentals", "consultations", "daybook", "notices", "reports"]
KINDS: tuple[Kind, ...] = (
    *("register", "rooms", "printing", "rentals", "consultations", "daybook", "notices", "reports"),
)
A4, A6, WIDE = 210 / 297, 105 / 148, 297 / 210


@dataclass(frozen=True, slots=True)
class PaperKind:
    key: str
    kind: Kind
    strokes: tuple[Stroke, ...]
    shape: float = A4


_CARDS = tuple(
    stroke
    for row in range(5)
    for x in (0.08, 0.52)
    for stroke in (
        Stroke(x, 0.06 + row * 0.18, 0.4, 0.16, filled=False),
        Stroke(x + 0.04, 0.095 + row * 0.18, 0.2, 0.025, "accent"),
        Stroke(x + 0.28, 0.13 + row * 0.18, 0.09, 0.06, "text_2"),
    )
)
PAPERS = (
    PaperKind(
        "flyer",
        "notices",
        (
            Stroke(0.1, 0.08, 0.62, 0.06, "text"),
            Stroke(0.1, 0.17, 0.46, 0.06, "text"),
            Stroke(0.1, 0.29, 0.8, 0.26, "accent_soft"),
            Stroke(0.62, 0.33, 0.16, 0.1, "warn_line"),
            Stroke(0.1, 0.61, 0.5, 0.09, "accent"),
            *lines(0.1, 0.77, (0.4, 0.34, 0.38), 0.06),
            Stroke(0.66, 0.74, 0.24, 0.17, "text_2"),
        ),
    ),
    PaperKind("application", "register", FORM),
    PaperKind("card", "register", _CARDS),
    PaperKind("letters", "register", LETTER),
    PaperKind("labels", "register", LABELS),
    PaperKind("register", "register", SHEET),
    PaperKind("profile", "register", PROFILE),
    PaperKind("directory", "register", BOOKLET),
    PaperKind("permit", "rooms", PERMIT),
    PaperKind("application-room", "rooms", FORM),
    PaperKind("notice-room", "rooms", LETTER),
    PaperKind("entrance", "rooms", ENTRANCE),
    PaperKind("door", "rooms", DOOR),
    PaperKind("week", "rooms", WEEK, WIDE),
    PaperKind("month-free", "rooms", MONTH, WIDE),
    PaperKind("keys", "rooms", SHEET),
    PaperKind("unpaid", "rooms", SHEET),
    PaperKind(
        "receipt",
        "printing",
        (
            Stroke(0.12, 0.1, 0.34, 0.06, "text"),
            *lines(0.12, 0.24, (0.6,)),
            Stroke(0.12, 0.33, 0.76, 0.16, "accent_soft"),
            Stroke(0.3, 0.385, 0.4, 0.05, "accent"),
            *lines(0.12, 0.58, (0.76, 0.76, 0.5), 0.08),
            Stroke(0.68, 0.8, 0.18, 0.12, "danger_line", filled=False),
        ),
        A6,
    ),
    PaperKind("till", "printing", SHEET),
    PaperKind("till-month", "printing", SHEET),
    PaperKind("till-year", "printing", SHEET),
    PaperKind("print-form", "printing", FORM),
    PaperKind("invoice", "printing", BILL),
    PaperKind("statement", "printing", SHEET),
    PaperKind("card-statement", "printing", SHEET),
    PaperKind("overdue", "printing", SHEET),
    PaperKind("relief", "printing", FORM),
    PaperKind("supplies", "printing", SHEET),
    PaperKind("machine-log", "printing", SHEET),
    PaperKind("locker-permit", "rentals", PERMIT),
    PaperKind("rental-letter", "rentals", LETTER),
    PaperKind("draw-result", "rentals", SHEET),
    PaperKind("loan-slip", "rentals", BILL),
    PaperKind("lent-overdue", "rentals", SHEET),
    PaperKind("consultation-slip", "consultations", FORM),
    PaperKind("case", "consultations", SHEET),
    PaperKind("case-redacted", "consultations", SHEET),
    PaperKind("specialist-questions", "consultations", FORM),
    PaperKind("specialist-day", "consultations", SHEET),
    PaperKind("advice-sheet", "consultations", SHEET),
    PaperKind("referral-letter", "consultations", LETTER),
    PaperKind("follow-ups", "consultations", SHEET),
    PaperKind("never-consulted", "consultations", SHEET),
    PaperKind("consultation-figures", "consultations", BARS),
    PaperKind("knowledge-card", "consultations", SHEET),
    PaperKind("day-log", "daybook", BARS),
    PaperKind("day-month", "daybook", SHEET),
    PaperKind("entry", "daybook", FORM),
    PaperKind("lost-list", "daybook", SHEET),
    PaperKind("police-list", "daybook", SHEET),
    PaperKind("given-back", "daybook", FORM),
    PaperKind("displays", "daybook", SHEET),
    PaperKind("period-labels", "daybook", FORM),
    PaperKind("space-slip", "daybook", FORM),
    PaperKind("visit-tally", "daybook", SHEET),
    PaperKind("day-bookings", "daybook", SHEET),
    PaperKind("closing-set", "daybook", SHEET),
    PaperKind("emergency", "daybook", SHEET),
    PaperKind("hand-record", "daybook", SHEET),
    PaperKind("booking-slip", "daybook", FORM),
    PaperKind("event-month", "notices", SHEET),
    PaperKind("sign-ups", "notices", SHEET),
    PaperKind("door-list", "notices", SHEET),
    PaperKind("month", "reports", BARS),
    PaperKind("print-figures", "reports", BARS),
)


_WORDS = {
    "flyer": str(QT_TRANSLATE_NOOP("Handouts", "Flyer A4")),
    "card": str(QT_TRANSLATE_NOOP("Handouts", "Registration card")),
    "permit": str(QT_TRANSLATE_NOOP("Handouts", "Permit with receipt")),
    "application-room": str(QT_TRANSLATE_NOOP("Handouts", "Application for a room")),
    "notice-room": str(QT_TRANSLATE_NOOP("Handouts", "Change or cancellation")),
    "entrance": str(QT_TRANSLATE_NOOP("Handouts", "Rooms today")),
    "door": str(QT_TRANSLATE_NOOP("Handouts", "Door sheets")),
    "week": str(QT_TRANSLATE_NOOP("Handouts", "A room's week")),
    "month-free": str(QT_TRANSLATE_NOOP("Handouts", "Free in a month")),
    "keys": str(QT_TRANSLATE_NOOP("Handouts", "Keys of the day")),
    "unpaid": str(QT_TRANSLATE_NOOP("Handouts", "Open fees")),
    "receipt": str(QT_TRANSLATE_NOOP("Handouts", "Receipt (printing)")),
    "till": str(QT_TRANSLATE_NOOP("Handouts", "Daily sheet of the till")),
    "till-month": str(QT_TRANSLATE_NOOP("Handouts", "Till: a month")),
    "till-year": str(QT_TRANSLATE_NOOP("Handouts", "Till: a year")),
    "print-form": str(QT_TRANSLATE_NOOP("Handouts", "Form of a print job")),
    "invoice": str(QT_TRANSLATE_NOOP("Handouts", "Invoice")),
    "statement": str(QT_TRANSLATE_NOOP("Handouts", "Group's statement")),
    "card-statement": str(QT_TRANSLATE_NOOP("Handouts", "Card's statement")),
    "overdue": str(QT_TRANSLATE_NOOP("Handouts", "Overdue invoices")),
    "relief": str(QT_TRANSLATE_NOOP("Handouts", "Relief application")),
    "supplies": str(QT_TRANSLATE_NOOP("Handouts", "Supplies to order")),
    "machine-log": str(QT_TRANSLATE_NOOP("Handouts", "Machine's log")),
    "locker-permit": str(QT_TRANSLATE_NOOP("Handouts", "Locker permit")),
    "rental-letter": str(QT_TRANSLATE_NOOP("Handouts", "Locker renewal")),
    "draw-result": str(QT_TRANSLATE_NOOP("Handouts", "Draw of lockers")),
    "loan-slip": str(QT_TRANSLATE_NOOP("Handouts", "Loan slip")),
    "lent-overdue": str(QT_TRANSLATE_NOOP("Handouts", "Overdue things")),
    "print-figures": str(QT_TRANSLATE_NOOP("Handouts", "Print figures")),
    "space-slip": str(QT_TRANSLATE_NOOP("Handouts", "Slip of the open space")),
    "day-bookings": str(QT_TRANSLATE_NOOP("Handouts", "Bookings of a day")),
    "closing-set": str(QT_TRANSLATE_NOOP("Handouts", "Papers for the next day")),
    "emergency": str(QT_TRANSLATE_NOOP("Handouts", "Emergency contacts")),
    "hand-record": str(QT_TRANSLATE_NOOP("Handouts", "Counter record by hand")),
    "booking-slip": str(QT_TRANSLATE_NOOP("Handouts", "Wishes for a room by hand")),
    "consultation-slip": str(QT_TRANSLATE_NOOP("Handouts", "Consultation slip")),
    "case": str(QT_TRANSLATE_NOOP("Handouts", "Case, whole")),
    "case-redacted": str(QT_TRANSLATE_NOOP("Handouts", "Case without names")),
    "specialist-questions": str(QT_TRANSLATE_NOOP("Handouts", "Questions of a specialist")),
    "specialist-day": str(QT_TRANSLATE_NOOP("Handouts", "Specialist's day")),
    "advice-sheet": str(QT_TRANSLATE_NOOP("Handouts", "Advice sheet")),
    "referral-letter": str(QT_TRANSLATE_NOOP("Handouts", "Letter of a referral")),
    "follow-ups": str(QT_TRANSLATE_NOOP("Handouts", "Follow-ups")),
    "never-consulted": str(QT_TRANSLATE_NOOP("Handouts", "Groups never consulted")),
    "consultation-figures": str(QT_TRANSLATE_NOOP("Handouts", "Figures of consultations")),
    "knowledge-card": str(QT_TRANSLATE_NOOP("Handouts", "Answer to hand out")),
    "visit-tally": str(QT_TRANSLATE_NOOP("Handouts", "Visitors by hand")),
    "entry": str(QT_TRANSLATE_NOOP("Handouts", "Records by hand")),
    "lost-list": str(QT_TRANSLATE_NOOP("Handouts", "Lost property")),
    "police-list": str(QT_TRANSLATE_NOOP("Handouts", "Lost property for the police")),
    "displays": str(QT_TRANSLATE_NOOP("Handouts", "Flyers shown")),
    "period-labels": str(QT_TRANSLATE_NOOP("Handouts", "Labels of flyers")),
    "given-back": str(QT_TRANSLATE_NOOP("Handouts", "Receipt for lost property")),
    "day-log": str(QT_TRANSLATE_NOOP("Handouts", "Daily log")),
    "day-month": str(QT_TRANSLATE_NOOP("Handouts", "A month of daily logs")),
    "event-month": str(QT_TRANSLATE_NOOP("Handouts", "Events of a month")),
    "sign-ups": str(QT_TRANSLATE_NOOP("Handouts", "Sign-ups of an event")),
    "door-list": str(QT_TRANSLATE_NOOP("Handouts", "Names for the door")),
    "month": str(QT_TRANSLATE_NOOP("Handouts", "Monthly report")),
    "application": str(QT_TRANSLATE_NOOP("Handouts", "Application form")),
    "letters": str(QT_TRANSLATE_NOOP("Handouts", "Letter")),
    "labels": str(QT_TRANSLATE_NOOP("Handouts", "Address labels")),
    "register": str(QT_TRANSLATE_NOOP("Handouts", "Register sheet")),
    "profile": str(QT_TRANSLATE_NOOP("Handouts", "Group profile")),
    "directory": str(QT_TRANSLATE_NOOP("Handouts", "Directory of groups")),
}


def paper_word(key: str) -> str:
    """`KeyError` for a paper there is none of."""
    return QCoreApplication.translate("Handouts", _WORDS[key])


def kind_word(kind: Kind) -> str:
    return {
        "register": QCoreApplication.translate("Handouts", "Register"),
        "rooms": QCoreApplication.translate("Handouts", "Rooms"),
        "printing": QCoreApplication.translate("Handouts", "Printing"),
        "rentals": QCoreApplication.translate("Handouts", "Lockers and loans"),
        "consultations": QCoreApplication.translate("Handouts", "Consultations"),
        "daybook": QCoreApplication.translate("Handouts", "Day book"),
        "notices": QCoreApplication.translate("Handouts", "Notices"),
        "reports": QCoreApplication.translate("Handouts", "Reports"),
    }[kind]


def paint_paper(painter: QPainter, sheet: QRectF, paper: PaperKind) -> None:
    """The paper as it looks from afar, in the colours of the theme."""
    theme = current()
    painter.fillRect(sheet, theme.colour("surface"))
    painter.setPen(QPen(theme.colour("line_strong"), theme.border))
    painter.drawRect(sheet)
    for stroke in paper.strokes:
        left, top = sheet.left() + stroke.x * sheet.width(), sheet.top() + stroke.y * sheet.height()
        box = QRectF(left, top, stroke.width * sheet.width(), max(1.5, stroke.height * sheet.height()))
        colour = theme.colour(stroke.role)
        if stroke.filled:
            painter.fillRect(box, colour)
        else:
            painter.setPen(QPen(colour, 1))
            painter.drawLines(
                [
                    QLineF(box.topLeft(), box.topRight()),
                    QLineF(box.topRight(), box.bottomRight()),
                    QLineF(box.bottomRight(), box.bottomLeft()),
                    QLineF(box.bottomLeft(), box.topLeft()),
                ]
            )
