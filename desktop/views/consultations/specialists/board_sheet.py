"""The list of specialists' days with their slots, what is known of the chosen line, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.specialist_rows import SlotRow, SpecialistBoard, SpecialistDayRow, SpecialistRow
from desktop.queries.specialists import SPECIALIST_READS, specialist_board
from desktop.views.consultations.specialists.board_lines import (
    PER_DAY,
    day_facts,
    day_key,
    day_lines,
    not_yours,
    slot_facts,
    slot_key,
    specialist_facts,
    specialist_line,
)
from desktop.views.consultations.specialists.call_off_form import told
from desktop.views.consultations.specialists.words import COMING, PAST, PEOPLE, day_title, slot_words
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.words import BookingState, Language

COMES = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})
Chosen = SpecialistDayRow | SlotRow | SpecialistRow | None


class BoardSheet(LedgerSheet):
    """Each verb is offered only where it makes sense."""

    READS: ClassVar = SPECIALIST_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.board = SpecialistBoard()
        self.plan, self.add_one = self.add_head_button(lambda: None, role="primary"), self.add_head_button(lambda: None)
        add = self.details.add_button
        self.book, self.came, self.report, self.case = add("primary"), add("primary"), add(), add("primary")
        self.change, self.other_time, self.absent, self.cancel = add(), add(), add(), add()
        self.questions, self.advice, self.call_off, self.retire = add(), add(), add(), add()

    def question(self) -> Callable[..., Any]:
        site, day = self.desk.site_id, self.desk.now().date()
        past = self.shelf.value == PAST
        return partial(specialist_board, staff_id=self.by.staff_id, site_id=site, today=day, past=past)

    def show_rows(self, rows: SpecialistBoard, choose: int | None) -> None:
        self.board = rows
        self.plan.setEnabled(any(one.active for one in rows.specialists))
        self._say_empty()
        self.fill(self._lines(), choose)

    def _lines(self) -> list[ListLine]:
        if self.shelf.value == PEOPLE:
            return [specialist_line(row) for row in self.board.specialists]
        return [line for day in self.board.days for line in day_lines(day)]

    @property
    def day(self) -> SpecialistDayRow | None:
        """The chosen day, or that of the chosen slot."""
        key = self.key
        if key is None or self.shelf.value == PEOPLE:
            return None
        return next((day for day in self.board.days if day.id == key // PER_DAY), None)

    @property
    def chosen(self) -> Chosen:
        key, day = self.key, self.day
        if self.shelf.value == PEOPLE:
            return next((row for row in self.board.specialists if row.id == key), None)
        if day is None or key is None or key == day_key(day.id):
            return day
        return next((slot for slot in day.slots if slot_key(day, slot) == key), None)

    @property
    def slot(self) -> SlotRow | None:
        chosen = self.chosen
        return chosen if isinstance(chosen, SlotRow) else None

    def show_chosen(self) -> None:
        chosen, day = self.chosen, self.day
        self.details.setVisible(chosen is not None)
        self.details.show_sum("", None)
        self.details.show_lines("", ())
        self.details.say("")
        match chosen:
            case SpecialistRow():
                self.details.rename(chosen.name)
                self.details.facts.show_facts(specialist_facts(chosen))
            case SpecialistDayRow():
                self.details.rename(f"{day_title(chosen)}　{chosen.specialist}")
                self.details.facts.show_facts(day_facts(chosen))
                lines = [ListLine(place, told(slot), slot.number) for place, slot in enumerate(chosen.to_tell)]
                self.details.show_lines(self.tr("To be telephoned: the day was called off"), lines)
            case SlotRow() if day is not None:
                self.details.rename(f"{slot_words(chosen.slot)}　{chosen.who or self.tr('free')}")
                self.details.say(chosen.number)
                self.details.facts.show_facts(slot_facts(day, chosen, self.language))
            case _:
                return
        self._show_verbs(chosen)
        self.name_verbs()

    def _show_verbs(self, chosen: Chosen) -> None:
        slot = chosen if isinstance(chosen, SlotRow) else None
        person = isinstance(chosen, SpecialistRow)
        today = self.desk.now().date()
        about, stands = self.day, isinstance(chosen, SpecialistDayRow) and not chosen.called_off
        comes = slot is not None and slot.state in COMES
        has_begun = about is not None and about.day <= today
        here = slot is not None and slot.state in {BookingState.ARRIVED, BookingState.LEFT}
        reported = slot is not None and slot.reported
        for button, offered in (
            (self.book, slot is not None and slot.is_free),
            (self.came, comes and has_begun),
            (self.report, (comes or here) and has_begun and not reported),
            (self.case, slot is not None and slot.consultation_id is not None),
            (self.change, comes or stands or person),
            (self.other_time, comes),
            (self.absent, comes and has_begun),
            (self.cancel, comes),
            (self.questions, stands or (slot is not None and not slot.is_free)),
            (self.advice, slot is not None and slot.consultation_id is not None),
            (self.call_off, stands),
            (self.retire, person),
        ):
            button.setVisible(offered)
        self.report.setEnabled(slot is None or slot.told)
        self.report.setToolTip("" if slot is None or slot.told else not_yours())
        self.print_button.setEnabled(self.day is not None)

    def _say_empty(self) -> None:
        if not self.board.specialists:
            self.empty.say(self.tr("No specialist yet. Add one, then plan the days on which they come (Insert)."))
        elif self.shelf.value == PAST:
            self.empty.say(self.tr("No day is over yet."))
        else:
            self.empty.say(self.tr("No day is planned. Insert plans the next ones."))

    def name_verbs(self) -> None:
        """Some verbs have a word for each kind of thing."""
        row = self.chosen
        self.retire.setText(
            self.tr("Comes again") if isinstance(row, SpecialistRow) and not row.active else self.tr("Comes no more")
        )
        self.report.setText(self.tr("Write down the advice"))

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Specialists"))
        self.setAccessibleName(self.tr("Specialists"))
        self.shelf.show_choices(
            ((COMING, self.tr("To come")), (PAST, self.tr("Before")), (PEOPLE, self.tr("The specialists")))
        )
        self.card.rename(self.tr("Days and slots"))
        self.view.setAccessibleName(self.tr("Days and slots"))
        self._say_empty()
        self.plan.setText(self.tr("Plan days (Insert)"))
        self.add_one.setText(self.tr("Add a specialist"))
        self.print_button.setText(self.tr("List of the day (Ctrl+P)"))
        for button, word in (
            (self.book, self.tr("Book")),
            (self.came, self.tr("Arrived")),
            (self.case, self.tr("Open the consultation")),
            (self.change, self.tr("Change")),
            (self.other_time, self.tr("Move")),
            (self.absent, self.tr("Did not come")),
            (self.cancel, self.tr("Cancel the slot")),
            (self.questions, self.tr("Questionnaire")),
            (self.advice, self.tr("Advice sheet")),
            (self.call_off, self.tr("Call the day off")),
        ):
            button.setText(word)
        self.name_verbs()
