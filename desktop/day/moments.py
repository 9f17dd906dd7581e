"""Opening, what must be read first, slips entered after a power cut, closing with its papers, the signed log."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from desktop.day.day_book import open_part, open_sheet
from desktop.day.hands import ALT, BREATH, CONTROL, Hands, Key
from desktop.rules.slips import SlipKind
from desktop.views.frame.must_read import MustRead
from desktop.views.frame.staff_card import StaffCard
from desktop.words import Importance

MANAGER, DESK = "髙橋", "山田"
MUST_READ = "和室の鍵は予備を使ってください。\n受付票は青いファイルにあります。"


def open_the_day(hands: Hands) -> None:
    """The manager looks the opening through and leaves a word; whoever sits down next reads it first."""
    sheet = open_sheet(hands, "opening")
    hands.until(lambda: sheet.rows is not None)
    hands.picture("opening")
    hands.key(Key.Key_Escape)
    notes = open_part(hands, "notes")
    hands.key(Key.Key_Insert)
    form = notes.note_form
    hands.until(form.text.isVisible)
    hands.type(form.text, MUST_READ)
    hands.press(form.importance.part(Importance.MUST_READ))
    hands.picture("note")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: notes.shown_form is None)
    hands.picture("handover")
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_L, CONTROL)
    sit_down(hands, DESK)
    hands.until(lambda: isinstance(_front(hands), MustRead))
    hands.picture("must-read")
    hands.key(Key.Key_Return)
    hands.until(lambda: _front(hands) is hands.window.frame)


def enter_slips(hands: Hands) -> None:
    """What was written by hand while the power was out, each with its own time."""
    sheet = open_sheet(hands, "afterwards")
    form = sheet.form
    hands.until(form.time.hasFocus)
    _type_slip(hands, sheet, SlipKind.VISIT, "9:10", people="4")
    _type_slip(hands, sheet, SlipKind.ROOM, "9:00-9:30", who="見本 太郎", phone="000-000-1234")
    _type_slip(hands, sheet, SlipKind.VISIT, "9:25", people="2")
    hands.picture("slips")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: not sheet.writer.busy and len(sheet.slips) < 3)
    hands.picture("slips-written")
    hands.key(Key.Key_Escape)


def _type_slip(hands: Hands, sheet: Any, kind: SlipKind, time: str, **said: str) -> None:
    form, count = sheet.form, len(sheet.slips)
    form.kind.setCurrentIndex(form.kind.findData(kind))
    hands.type(form.time, time)
    for name, text in said.items():
        hands.type(getattr(form, name), text)
    hands.wait(400)
    hands.key(Key.Key_Return)
    hands.until(lambda: len(sheet.slips) == count + 1)


def close_the_day(hands: Hands) -> None:
    """The papers for the next day in one go, the day closed, the backup written, the desk locked."""
    sheet = open_sheet(hands, "closing")
    hands.until(lambda: sheet.rows is not None)
    hands.picture("closing")
    hands.press(sheet.steps.button("papers", "papers"))
    hands.until(lambda: sheet.paper.preview.pdf)
    hands.picture("closing-papers")
    hands.paper("closing-papers", sheet.paper.preview.pdf)
    hands.key(Key.Key_Escape)
    hands.press(sheet.lock_button)
    hands.until(lambda: _front(hands) is not hands.window.frame)
    hands.picture("closed-and-locked")


def sign_the_log(hands: Hands) -> None:
    """The manager sits down, says what the weather was, signs, and has the paper."""
    sit_down(hands, MANAGER)
    hands.until(lambda: _front(hands) is hands.window.frame)
    sheet = open_part(hands, "log")
    hands.until(lambda: sheet.log is not None)
    hands.press(sheet.form.sky.chip(sheet.form.sky.choices[0]))
    hands.type(sheet.form.duty, "山田、山﨑")
    hands.picture("log")
    hands.key(Key.Key_S, ALT)
    hands.until(lambda: sheet.log is not None and sheet.log.signed)
    hands.picture("log-signed")
    hands.press(sheet.print_button)
    hands.until(lambda: sheet.paper.preview.pdf)
    hands.picture("log-paper")
    hands.paper("day-log", sheet.paper.preview.pdf)
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_Escape)


def sit_down(hands: Hands, name: str) -> None:
    """Press the name at the sign-in, then Enter."""
    window = hands.window
    hands.until(lambda: window.staff_shown and _front(hands) is not window.frame)
    hands.wait(BREATH)  # the staff are read anew
    card = next(card for card in window.findChildren(StaffCard) if card.accessibleName().startswith(name))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(window.focusWidget() or window, Key.Key_Return)


def _front(hands: Hands) -> Any:
    """The desk, the sign-in, or what must be read."""
    stack = hands.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()
