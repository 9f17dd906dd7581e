"""Finds what helps while a consultation is written: the group's open cases, those like it, answers that fit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop.application.desk import Desk
from desktop.queries.fitting_cards import FittingCard, fitting_cards
from desktop.queries.similar_cases import SimilarCase
from desktop.queries.taking import OpenCase, cases_like, open_cases
from desktop.views.consultations.earlier_cases import EarlierCase
from desktop.views.consultations.take_form import TakeForm
from desktop.views.shared.date_edit import shown_date

AFTER_MS, LEAST_TEXT = 300, 4


class EarlierFinder(QObject):
    """`numbers` are those of the open cases that are shown. What was found for one person is not shown to another."""

    def __init__(self, desk: Desk, form: TakeForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self.numbers: dict[int, str] = {}
        self._looked: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._ask)

    def look_again(self) -> None:
        """The sheet was opened: nothing that was found before counts."""
        self._looked = ()
        self._form.going_on.show_cases(())
        self._forget()
        self.look()

    def look_for_changes(self) -> None:
        """Something was written since: what may not be opened any more is shown no longer."""
        self._looked = ()
        self.look()

    def look(self) -> None:
        """A moment after the last change."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def _staff_id(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by else None

    @Slot()
    def _ask(self) -> None:
        filled, staff_id = self._form.filled(), self._staff_id
        asked = (staff_id, filled.group_id, filled.note, filled.topic_ids, filled.case_id)
        if asked == self._looked:
            return
        self._looked = asked
        if filled.group_id is None or filled.case_id is not None:
            self._form.going_on.show_cases(())
        else:
            question = partial(open_cases, staff_id=staff_id, group_id=filled.group_id)
            self._desk.read(self, question, done=partial(self._show_open, asked), topic="going_on")
        if len(filled.note.strip()) < LEAST_TEXT:
            self._forget()
            return
        fitting = partial(fitting_cards, text=filled.note, topic_ids=filled.topic_ids)
        self._desk.read(self, fitting, done=partial(self._show_cards, asked), topic="cards")
        like = partial(
            cases_like, staff_id=staff_id, text=filled.note, topic_ids=filled.topic_ids, group_id=filled.group_id
        )
        self._desk.read(self, like, done=partial(self._show_alike, asked), topic="alike")

    def _forget(self) -> None:
        self._form.alike.show_cases(())
        self._form.cards.show_cases(())

    def _show_cards(self, asked: tuple[object, ...], cards: tuple[FittingCard, ...]) -> None:
        if asked != self._looked:
            return
        today = self._desk.now().date()
        self._form.cards.show_cases(
            [
                EarlierCase(
                    card.id,
                    f"{card.number}  {card.question}",
                    shown_date(card.checked_on, today) if card.checked_on is not None else "",
                    card.answer,
                )
                for card in cards
            ]
        )

    def _show_open(self, asked: tuple[object, ...], cases: tuple[OpenCase, ...]) -> None:
        if asked != self._looked or asked[0] != self._staff_id:
            return
        self.numbers = {case.id: case.number for case in cases}
        self._form.going_on.show_cases(
            [
                EarlierCase(
                    case.id,
                    f"{case.number}  {case.summary}",
                    shown_date(case.last_at.date(), self._desk.now().date()),
                    _last_time(case.answer),
                )
                for case in cases
            ]
        )

    def _show_alike(self, asked: tuple[object, ...], cases: tuple[SimilarCase, ...]) -> None:
        if asked != self._looked or asked[0] != self._staff_id:
            return
        self._form.alike.show_cases(
            [
                EarlierCase(
                    case.id,
                    f"{case.number}  {case.summary}",
                    shown_date(case.begun_at.date(), self._desk.now().date()),
                    _last_time(case.answer) if case.answer else case.who,
                )
                for case in cases
                if case.id != asked[-1] and case.id not in self.numbers
            ]
        )


def _last_time(answer: str) -> str:
    if not answer:
        return QCoreApplication.translate("Consultations", "Nothing was answered yet.")
    return QCoreApplication.translate("Consultations", "The last time: {answer}").format(answer=answer)
