"""A day at the desk with the real window and no screen: numbered pictures, the papers, the city's package, a summary.

Nothing is called behind the window's back: every step is a key or a press, as a person would give it. Only where the
system's own dialog asks for a file's name the name is handed to the page.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.application.garbage import WindowGarbage
from desktop.day.consultations import go_on_with_the_case, look_at_what_is_to_do, take_a_consultation
from desktop.day.counters import look_at_today, print_a_job, register_a_group
from desktop.day.day_book import keep_the_day_book
from desktop.day.hands import Hands
from desktop.day.looks import change_the_looks
from desktop.day.moments import MANAGER, close_the_day, enter_slips, open_the_day, sign_the_log, sit_down
from desktop.day.papers import make_a_card, make_a_flyer, print_the_rooms, send_the_month, summarise
from desktop.day.print_room import look_around_the_print_room
from desktop.day.register import keep_the_register
from desktop.day.rooms import book_a_room
from desktop.startup import application, open_window
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName

SAMPLE_DAY = date(2026, 11, 21)  # a Saturday on which the demo center is open and busy
USUAL = (1366, 768)


def run_day(out: Path, center: str | None, language: str | None) -> list[dict[str, str]]:
    """Go through the day and return its steps, each with its name and the file it left in `out`."""
    out.mkdir(parents=True, exist_ok=True)
    os.environ["MADOGUCHI_CONFIG_DIR"] = str(out / "settings")
    where = center or _demo(out)
    app = application(language)
    garbage = WindowGarbage(app)
    hands = _open(out, app, where)
    try:
        _go_through(hands, app, out)
    finally:
        hands.window.close()
        hands.window.close_desk()
        garbage.stop()
    return hands.steps


def _demo(out: Path) -> str:
    from desktop.jobs.demo import make_demo
    from desktop.storage.centers import DATABASE_FILE

    where = out / "center"
    if not (where / DATABASE_FILE).exists():
        make_demo(str(where), today=SAMPLE_DAY)
    return str(where)


def _open(out: Path, app: QApplication, where: str) -> Hands:
    theme.apply(app, ThemeName.LIGHT, TextSize.STANDARD)
    window = open_window(where)
    window.resize(*USUAL)
    window.show()
    return Hands(out, window)


def _go_through(hands: Hands, app: QApplication, out: Path) -> None:
    window = hands.window
    hands.until(lambda: window.staff_shown)
    hands.picture("sign-in")
    sit_down(hands, MANAGER)
    hands.until(lambda: window.frame is not None and window.frame.place != "")
    open_the_day(hands)
    look_at_today(hands)
    book_a_room(hands)
    register_a_group(hands)
    print_a_job(hands)
    look_around_the_print_room(hands)
    take_a_consultation(hands)
    go_on_with_the_case(hands)
    look_at_what_is_to_do(hands)
    keep_the_day_book(hands)
    enter_slips(hands)
    make_a_flyer(hands)
    make_a_card(hands)
    print_the_rooms(hands)
    keep_the_register(hands)
    send_the_month(hands)
    close_the_day(hands)
    sign_the_log(hands)
    change_the_looks(hands, app)
    summarise(hands, out)
