"""The day page of rooms, painted by hand: rooms down, time across; made, moved and stretched by mouse or keys."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import Offer
from desktop.queries.days import BookingRow, DayRows
from desktop.views.rooms.timetable import cells, words
from desktop.views.rooms.timetable.hands import TimetableHands
from desktop.views.rooms.timetable.pull import Pull, judged
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.timetable.scene import Scene


class Timetable(TimetableHands):
    """One day of one site. `pc` is this computer's name: what another one holds looks different."""

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(pc, parent)
        self.setAccessibleName(QCoreApplication.translate("Timetable", "Timetable"))

    def show_day(self, rows: DayRows, now: datetime) -> None:
        """Other rows of this or another day; what is picked, in focus and in the hand stays where it can."""
        first = self._scene is None
        scene = self._put(rows, now)
        scene.dropped = None
        scene.hover = None
        scene.cell = cells.Cell(0, scene.day.opens) if first else cells.kept(scene.day, scene.cell)
        if scene.picked is not None and scene.day.booking(scene.picked) is None:
            scene.picked = None
        if scene.pull is not None:
            self._hold_on(scene, scene.pull)
        self._tell()

    def set_now(self, now: datetime) -> None:
        """Moves the now-line; what has expired meanwhile disappears."""
        if self._scene is not None:
            self._put(self._scene.day.rows, now)
            self._tell()

    def show_wish(self, wish: Wish | None) -> None:
        """What the open sheet asks for; None takes it away, and a dropped booking back to its place."""
        if self._scene is not None:
            self._scene.wish = wish
            self._scene.dropped = None
            self.viewport().update()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """What would work instead, numbered in this order."""
        if self._scene is not None:
            self._scene.offers = offers
            self.viewport().update()

    def pick(self, booking_id: int | None) -> None:
        """Marks a booking as the one the page shows and puts the keyboard on it; no signal."""
        scene = self._scene
        if scene is None:
            return
        scene.picked = booking_id
        block = next((each for each in scene.day.blocks if each.booking.id == booking_id), None)
        if block is not None:
            scene.cell = cells.Cell(block.first, block.start)
            self._show_row(block.first)
        self.viewport().update()
        self._tell()

    def block_text(self, booking: BookingRow) -> str:
        """Everything about a booking in one sentence, for its tooltip and for screen readers."""
        now = self._scene.now if self._scene else booking.starts_at
        late_after = self._scene.day.rows.late_after if self._scene else 0
        return words.block_text(booking, now, self.pc, late_after)

    def _hold_on(self, scene: Scene, pull: Pull) -> None:
        """Keep what is in the hand, unless its booking was changed elsewhere."""
        booking = pull.booking
        current = scene.day.booking(booking.id) if booking else None
        changed = booking is not None and (current is None or current.version != booking.version)
        if changed or scene.day.resource(pull.resource_id) is None:
            self._give_up(scene)
        else:
            scene.pull = judged(pull, scene.day)
