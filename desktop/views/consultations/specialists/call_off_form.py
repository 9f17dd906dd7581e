"""A day on which the specialist does not come: why, and who has to be telephoned."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.specialist_days import call_off_day
from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.views.consultations.specialists.words import slot_words
from desktop.views.shared import written
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

MOST_LINE = 200


def told(slot: SlotRow) -> str:
    """Who has to be told, and how."""
    return "　".join(part for part in (slot_words(slot.slot), slot.who, slot.contact, slot.phone) if part)


class CallOffForm(LedgerForm):
    """Those who are booked stand in it with their telephone numbers; afterwards they stand at the day."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.why = QLineEdit()
        self.why.setMaxLength(MOST_LINE)
        super().__init__(desk, language, (Field("why", "", self.why, optional=True),), parent)
        self._says, self._who = Paragraph(), Paragraph()
        self.inside.addWidget(self._says)
        self.inside.addWidget(self._who)
        self.finish()
        set_role(self.save_button, "danger")
        self.day: SpecialistDayRow | None = None
        self.name_all()

    def begin_for(self, day: SpecialistDayRow) -> None:
        if self.day is None or self.day.id != day.id:
            self.why.clear()
        self.day = day
        self.name_all()

    def empty(self) -> None:
        self.day = None
        self.why.clear()

    def operation(self) -> Callable[..., Any]:
        if self.day is None:
            raise ValueError("no day")
        tell = bool(self.day.awaited)
        seen = self.day.version
        return partial(call_off_day, day_id=self.day.id, why=self.why.text(), tell=tell, seen_version=seen)

    def sent(self) -> object:
        return self.day, self.why.text()

    def name_all(self) -> None:
        if self.day is not None:
            said = self.tr("{name} does not come on {day}")
            self.rename(said.format(name=self.day.specialist, day=written.long_day(self.day.day)))
            booked = self.day.awaited
            self._says.say(
                self.tr("These slots are cancelled. Telephone:") if booked else self.tr("Nobody is still to come.")
            )
            self._who.say("\n".join(map(told, booked)))
            self._who.setVisible(bool(booked))
        self.form.relabel("why", self.tr("Why"))
        self.save_button.setText(self.tr("Call the day off (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
