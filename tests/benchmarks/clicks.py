"""From the click that books to the picture that shows it, on the page of rooms as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QApplication

from desktop.application.desk import Desk
from desktop.operations.bookings import BookingRequest, book_room
from desktop.views.rooms.page import RoomsPage
from desktop.words import Language
from tests.benchmarks.bookings import free_wishes, one_row
from tests.benchmarks.centers import center_with_bookings, copy_of, driver, opened
from tests.benchmarks.days import WINDOW, Plain
from tests.benchmarks.figures import Row, Size, compare, timed
from tests.benchmarks.seats import seat
from tests.benchmarks.waiting import AfterPaint, on_screen, run_until

WARM_UP = 2


def run(size: Size) -> Iterator[Row]:
    with copy_of(center_with_bookings(size.bookings)) as where, driver(where) as raw:
        with opened(where) as database:
            wishes = list(free_wishes(database))
        with seat(where) as desk:
            page, plain = RoomsPage(desk, Language.JAPANESE), Plain()
            for widget in (page, plain):
                widget.resize(*WINDOW)
                on_screen(widget)
            click = partial(_click, desk, page, iter(wishes))
            for _ in range(WARM_UP):
                click()
            write = one_row(raw)
            yield compare("from click to repaint", click, lambda: write() + timed(plain.repaint)(), size.times(5))
            for widget in (page, plain):
                widget.close()
                widget.deleteLater()
            QApplication.sendPostedEvents()


def _click(desk: Desk, page: RoomsPage, wishes: Iterator[BookingRequest]) -> float:
    """The page already shows the day; its own road brings the booking into the picture."""
    wish = next(wishes)
    _show(page, wish)
    booked: list[int] = []

    def start(end: Callable[[], None]) -> None:
        AfterPaint(page.timetable.viewport(), end, lambda: bool(booked) and _shows(page, booked[0]))
        desk.write(page, partial(book_room, request=wish), done=booked.append)

    return run_until(start)


def _show(page: RoomsPage, wish: BookingRequest) -> None:
    day = wish.starts_at.date()

    def start(end: Callable[[], None]) -> None:
        AfterPaint(page.timetable.viewport(), end, lambda: _day(page) == day)
        page.panel.go_to(day + timedelta(days=1))
        page.panel.go_to(day)

    run_until(start)


def _day(page: RoomsPage) -> object:
    scene = page.timetable._scene
    return scene.day.rows.day if scene else None


def _shows(page: RoomsPage, booking_id: int) -> bool:
    scene = page.timetable._scene
    return scene is not None and scene.day.booking(booking_id) is not None
