"""The two forms of a visit on site: the plan, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.operations.dispatches import DispatchRequest, VisitReport
from desktop.queries.consultation_rows import DispatchRow
from desktop.rules.times import clock
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.take_form import MOST_LINE
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.typed_moment import moment_of
from desktop.words import DispatchState

USUAL_HOUR = time(14)
A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitOf:
    """A visit that stands already (`id`), or whom one is to be planned for; `name` stands at the foot of the sheet."""

    name: str
    id: int = 0
    case_id: int | None = None
    group_id: int | None = None
    planned_at: datetime | None = None
    place: str = ""
    purpose: str = ""
    staff_id: int | None = None
    staff: str = ""
    state: DispatchState = DispatchState.PLANNED
    version: int = 0


def visit_of(row: DispatchRow, name: str, case_id: int, group_id: int | None) -> VisitOf:
    """A visit as its case knows it."""
    return VisitOf(
        name=name,
        id=row.id,
        case_id=case_id,
        group_id=group_id,
        planned_at=row.planned_at,
        place=row.place,
        purpose=row.purpose,
        staff_id=row.staff_id,
        staff=row.staff,
        state=row.state,
        version=row.version,
    )


class PlanForm(Form):
    """Who goes when to where, and what for."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self._wanted: int | None = None
        self.day, self.time, self.place = DayField(today), QLineEdit(), QLineEdit()
        self.who, self.purpose = Combo(), NoteEdit()
        self.time.setMaxLength(5)
        self.time.setPlaceholderText("14:00")
        self.place.setMaxLength(MOST_LINE)
        super().__init__(
            (
                (
                    Field("day", QCoreApplication.translate("visits", "Day"), self.day, stretch=3),
                    Field("time", QCoreApplication.translate("visits", "Time"), self.time, stretch=2),
                ),
                Field("place", QCoreApplication.translate("visits", "Where"), self.place, optional=True),
                Field("staff", QCoreApplication.translate("visits", "Who goes"), self.who),
                Field("purpose", QCoreApplication.translate("visits", "What for"), self.purpose, optional=True),
            ),
            parent,
        )
        self.place.setPlaceholderText(QCoreApplication.translate("visits", "Meeting place, address"))

    def put(self, visit: VisitOf, me: int | None) -> None:
        at = visit.planned_at or datetime.combine(self._today() + A_WEEK, USUAL_HOUR)
        self.day.set_value(at.date())
        self.time.setText(clock(at))
        self.place.setText(visit.place)
        self.purpose.put(visit.purpose)
        self._wanted = visit.staff_id or me
        self.who.setCurrentIndex(self.who.findData(self._wanted))

    def offer_staff(self, people: Sequence[tuple[int, str]], visit: VisitOf) -> None:
        """Whoever left and was to go stands in the list, too."""
        chosen = self.who.currentData() or self._wanted
        self.who.clear()
        for staff_id, name in people:
            self.who.addItem(name, staff_id)
        if visit.staff_id is not None and self.who.findData(visit.staff_id) < 0:
            self.who.addItem(visit.staff, visit.staff_id)
        self.who.setCurrentIndex(self.who.findData(chosen))

    def content(self) -> object:
        typed = self.day.typed(), self.time.text(), self.place.text(), self.purpose.toPlainText()
        return *typed, self.who.currentData()

    def request(self, visit: VisitOf) -> DispatchRequest:
        """Raises Missing and NotReadable with the key of the field."""
        return DispatchRequest(
            planned_at=moment_of(self.day, self.time, ("day", "time")),
            consultation_id=visit.case_id,
            group_id=visit.group_id,
            place=self.place.text(),
            purpose=self.purpose.toPlainText(),
            staff_id=self.who.currentData(),
        )


class ReportForm(Form):
    """What came of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.note, self.advice, self.materials, self.minutes = NoteEdit(), NoteEdit(), QLineEdit(), NumberEdit()
        self.materials.setMaxLength(MOST_LINE)
        super().__init__(
            (
                Field("note", QCoreApplication.translate("visits", "In a few words"), self.note),
                Field("advice", QCoreApplication.translate("visits", "What was advised"), self.advice, optional=True),
                (
                    Field(
                        "materials",
                        QCoreApplication.translate("visits", "Handed over"),
                        self.materials,
                        optional=True,
                        stretch=3,
                    ),
                    Field("minutes", QCoreApplication.translate("visits", "Minutes"), self.minutes, stretch=2),
                ),
            ),
            parent,
        )

    def clear(self) -> None:
        for prose in (self.note, self.advice):
            prose.put("")
        self.materials.clear()
        self.minutes.put(None)

    def content(self) -> object:
        return self.note.toPlainText(), self.advice.toPlainText(), self.materials.text(), self.minutes.text()

    def told(self, topic_ids: tuple[int, ...]) -> VisitReport:
        return VisitReport(
            note=self.note.toPlainText(),
            advice=self.advice.toPlainText(),
            materials=self.materials.text(),
            minutes=self.minutes.value,
            topic_ids=topic_ids,
        )
