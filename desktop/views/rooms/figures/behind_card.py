"""What stands behind one figure of the rooms: its bookings, or the requests that were refused."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.behind_figures import BookingBehind, RefusedBehind, bookings_behind, refused_behind
from desktop.rules.times import time_range
from desktop.sentences.refusal_names import refusal_name
from desktop.views.figures.behind_card import BehindCard
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import Language


class RoomsBehindCard(BehindCard):
    """`booking_wanted` carries the booking of a line."""

    booking_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._language = language
        self._are_bookings = True
        self._say_tip()

    def show_bookings(self, name: str, ids: Sequence[int]) -> None:
        self._are_bookings = True
        self.begin(name, ids, partial(bookings_behind, ids=ids), self._show_bookings)

    def show_refused(self, name: str, ids: Sequence[int]) -> None:
        self._are_bookings = False
        self.begin(name, ids, partial(refused_behind, ids=ids), self._show_refused)

    def _show_bookings(self, rows: tuple[BookingBehind, ...]) -> None:
        self.fill([_of_booking(row) for row in rows])

    def _show_refused(self, rows: tuple[RefusedBehind, ...]) -> None:
        self.fill([self._of_refused(row) for row in rows])

    def _of_refused(self, row: RefusedBehind) -> ListLine:
        wished = ""
        if row.starts_at and row.ends_at:
            wished = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
        asked = self.tr("asked for on {moment}").format(moment=written.moment(row.at))
        people = written.people(row.people) if row.people else ""
        return ListLine(
            row.id,
            "　".join(part for part in (wished, row.room) if part),
            "・".join(part for part in (row.group or self.tr("a guest"), people, asked) if part),
            mark=Mark(refusal_name(row.refusal, self._language), "refused"),
        )

    def chosen(self, key: int) -> None:
        if self._are_bookings:
            self.booking_wanted.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_tip()
        super().changeEvent(event)

    def _say_tip(self) -> None:
        self.view.setToolTip(self.tr("Enter or a double click opens the booking"))


def _of_booking(row: BookingBehind) -> ListLine:
    when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
    heads = row.people if row.people_came is None else row.people_came
    people = written.people(heads) if heads else ""
    told = (when, row.room, row.purpose, people)
    return ListLine(row.id, row.user, "・".join(part for part in told if part), written.yen(row.fee))
