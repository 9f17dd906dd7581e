"""What stands behind one figure: its bookings, or the requests that were refused."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.behind_figures import BookingBehind, RefusedBehind, bookings_behind, refused_behind
from desktop.rules.times import time_range
from desktop.sentences.refusal_names import refusal_name
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

WIDEST_NAME = 340


class BehindCard(Card):
    """`booking_wanted` carries the booking of a line, `left` that the figures are wanted back."""

    booking_wanted = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk, self._language = desk, language
        self._are_bookings, self._count = True, 0
        self.lines, self.view, self.leave = ListModel(self), QListView(), QPushButton()
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.activated.connect(self._chosen)
        self.body.addWidget(self.view, 1)
        set_role(self.leave, "link")
        self.add_verb(self.leave)
        self.leave.clicked.connect(self.left)
        self._retranslate()

    def show_bookings(self, name: str, ids: Sequence[int]) -> None:
        self._begin(name, ids, are_bookings=True)
        self._desk.read(self, partial(bookings_behind, ids=ids), done=self._show_bookings, topic="behind")

    def show_refused(self, name: str, ids: Sequence[int]) -> None:
        self._begin(name, ids, are_bookings=False)
        self._desk.read(self, partial(refused_behind, ids=ids), done=self._show_refused, topic="behind")

    def _begin(self, name: str, ids: Sequence[int], *, are_bookings: bool) -> None:
        self._are_bookings, self._count = are_bookings, len(ids)
        theme = current()
        room = theme.scaled(WIDEST_NAME)
        self.rename(QFontMetrics(theme.font(bold=True)).elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.view.setAccessibleName(name)
        self.lines.fill(())
        self.say("")

    def _show_bookings(self, rows: tuple[BookingBehind, ...]) -> None:
        self._fill([_of_booking(row) for row in rows])

    def _show_refused(self, rows: tuple[RefusedBehind, ...]) -> None:
        self._fill([self._of_refused(row) for row in rows])

    def _fill(self, lines: list[ListLine]) -> None:
        self.lines.fill(lines)
        all_of_them = len(lines) == self._count
        said = self.tr("{count} in all") if all_of_them else self.tr("the last {shown} of {count}")
        self.say(said.format(count=f"{self._count:,}", shown=f"{len(lines):,}"))
        self.view.setCurrentIndex(self.lines.index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        key = self.lines.key_at(index)
        if key is not None and self._are_bookings:
            self.booking_wanted.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Back to the figures (Esc)"))
        self.view.setToolTip(self.tr("Enter or a double click opens the booking"))


def _of_booking(row: BookingBehind) -> ListLine:
    when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
    heads = row.people if row.people_came is None else row.people_came
    people = written.people(heads) if heads else ""
    told = (when, row.room, row.purpose, people)
    return ListLine(row.id, row.user, "・".join(part for part in told if part), written.yen(row.fee))
