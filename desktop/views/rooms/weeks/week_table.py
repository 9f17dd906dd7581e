"""The week of rooms, painted by hand: rooms down, days across; made, moved and opened by mouse or keys."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import Offer
from desktop.queries.weeks import WeekRows
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.rooms.weeks import keys
from desktop.views.rooms.weeks.canvas import LINE_PADS
from desktop.views.rooms.weeks.geometry import tops_of
from desktop.views.rooms.weeks.hands import WeekHands
from desktop.views.rooms.weeks.scene import Spot, judged


class WeekTable(WeekHands):
    """Seven days of one site. `pc` is this computer's name: what another one holds looks different."""

    def __init__(self, pc: str = "", parent: QWidget | None = None) -> None:
        super().__init__(pc, parent)
        self.setAccessibleName(QCoreApplication.translate("Weeks", "Week of the rooms"))

    def show_week(self, rows: WeekRows, now: datetime) -> None:
        """Other rows of this or another week; what is picked, in focus and in the hand stays where it can."""
        first = self._scene is None
        scene = self._put(rows, now)
        scene.dropped = scene.hover = None
        if first:
            scene.spot = Spot(0, max(0, scene.day_of(now) or 0), 0)
        scene.spot = keys.kept(scene.week, scene.spot)
        if scene.picked is not None and not scene.week.of_booking(scene.picked):
            scene.picked = None
        held = scene.carried
        if held is not None:
            versions = [each.version for each in rows.bookings if held.booking and each.id == held.booking.id]
            if held.booking is None or versions == [held.booking.version]:
                scene.carried = judged(held, scene.week)
            else:
                self._give_up(scene)
        self._tell()

    def set_now(self, now: datetime) -> None:
        """What has expired meanwhile disappears."""
        if self._scene is not None:
            self._put(self._scene.week.rows, now)
            self._tell()

    def day_in_focus(self) -> date | None:
        """The day the keyboard stands on; None before the first week."""
        scene = self._scene
        return scene.week.days[max(0, scene.spot.day)].rows.day if scene else None

    def tallest(self) -> int:
        """The height beyond which nothing more is shown."""
        scene = self._scene
        if scene is None or not scene.week.rooms:
            return 10**6
        lines = [scene.week.lines_of(row) for row in range(len(scene.week.rooms))]
        return scene.geometry.header + tops_of(lines, scene.ink.line + LINE_PADS[1])[-1] + 2

    def stand_on(self, day: int) -> None:
        """Put the keyboard on a day of the week that is shown."""
        if self._scene is not None:
            self._scene.spot = Spot(max(0, self._scene.spot.row), day, self._scene.spot.line)
            self.viewport().update()
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
        entry = next(iter(scene.week.of_booking(booking_id)), None) if booking_id is not None else None
        if entry is not None:
            scene.spot = Spot(entry.row, entry.day, entry.first)
            self._show_spot()
        self.viewport().update()
        self._tell()
