"""What a counter writes down: visitors by key, a table slip, what was found and broken, a flyer, an event."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.day.hands import ALT, BREATH, CONTROL, Hands, Key
from desktop.rules.numbers import qr_text
from desktop.views.events.details import SIGN_UPS
from desktop.words import EntryKind

GUESTS = (("髙﨑 𠮷子", "たかさき よしこ", "2"), ("見本 花子", "みほん はなこ", "1"))
PLAIN = Qt.KeyboardModifier.NoModifier
SCANNED = "0003"  # the number on the card


def keep_the_day_book(hands: Hands) -> None:
    """One visitor after another, and what comes between them."""
    _count_visitors(hands)
    _give_a_table(hands)
    _write_records(hands)
    _take_a_flyer_in(hands)
    _hold_an_event(hands)
    _find(hands)


def open_sheet(hands: Hands, key: str) -> Any:
    """A sheet of the day book by the page's menu."""
    page = hands.page("today")
    page.sheets.close_shown()
    hands.wait(BREATH)
    hands.key(Key.Key_M, ALT)
    hands.choose(page.head.menu.menu_of_sheets, key)
    hands.until(lambda: page.sheets.shown == key)
    return page.sheets.sheet(key)


def open_part(hands: Hands, key: str) -> Any:
    """A part of the page, by its head."""
    page = hands.page("today")
    hands.press(page.head.parts.part(key))
    hands.until(lambda: page.sheets.shown == key)
    return page.sheets.sheet(key)


def _count_visitors(hands: Hands) -> None:
    """From another page with F6 and a digit, then the hours of the day; one of them is put right."""
    hands.page("rooms")
    hands.wait(BREATH)
    hands.key(Key.Key_F6)
    hands.until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    hands.wait(BREATH)
    QTest.keyClick(menu, Key.Key_4)
    sheet = open_sheet(hands, "visits")
    hands.until(lambda: sheet.row is not None)
    hands.picture("visitors")
    hands.key(Key.Key_Return)
    hands.picture("visitors-put-right")
    hands.key(Key.Key_Escape)


def _give_a_table(hands: Hands) -> None:
    """A digit seats so many people; the slip, and its paper."""
    sheet = open_sheet(hands, "space")
    hands.until(lambda: sheet.plan is not None)
    hands.key(Key.Key_3)
    form = sheet.edit.form
    hands.until(form.isVisible)
    hands.type(form.who, "髙﨑 𠮷子")
    hands.until(form.who.answers_shown)
    hands.key(Key.Key_Tab)
    hands.picture("table-slip")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: not form.is_begun)
    hands.picture("table-given")
    hands.key(Key.Key_P, CONTROL)
    hands.until(lambda: sheet.paper.preview.pdf)
    hands.picture("table-paper")
    hands.paper("table-slip", sheet.paper.preview.pdf)
    hands.key(Key.Key_Escape)


def _write_records(hands: Hands) -> None:
    """A lost umbrella; a room whose air conditioning is broken, which stops its booking."""
    sheet = open_part(hands, "entries")
    hands.until(lambda: sheet.rows)
    _begin_record(hands, sheet, EntryKind.LOST_ITEM, "黒い折りたたみ傘")
    hands.type(sheet.edit.form.place, "2階のロビー")
    hands.picture("lost-item")
    _save_record(hands, sheet)
    hands.picture("lost-item-kept")
    _begin_record(hands, sheet, EntryKind.REPAIR, "空調から水が落ちる")
    hands.type(sheet.edit.form.room, "和室")
    hands.until(sheet.edit.form.room.answers_shown)
    hands.key(Key.Key_Return)
    _save_record(hands, sheet)
    hands.press(sheet.entry._verbs["stop"])  # noqa: SLF001 - a button has no other name
    hands.picture("repair-stops-booking")
    hands.press(sheet.entry.stop.stop_button)
    hands.until(lambda: sheet.entry.row is not None and sheet.entry.row.is_stopped)
    hands.picture("repair")
    hands.key(Key.Key_Escape)


def _begin_record(hands: Hands, sheet: Any, kind: EntryKind, title: str) -> None:
    hands.key(Key.Key_N, ALT)
    form = sheet.edit.form
    hands.until(form.title.hasFocus)
    if not form.kind.chip(kind).isChecked():
        hands.press(form.kind.chip(kind))
    hands.type(form.title, title)


def _save_record(hands: Hands, sheet: Any) -> None:
    hands.key(Key.Key_Return, CONTROL)
    title = sheet.edit.form.title.text()
    hands.until(lambda: sheet.entry.isVisible() and sheet.entry.row is not None and sheet.entry.row.title == title)


def _take_a_flyer_in(hands: Hands) -> None:
    """Where there is room, for as long as the rule says; its period is a label."""
    sheet = open_sheet(hands, "displays")
    hands.until(lambda: sheet.rows)
    hands.key(Key.Key_Insert)
    form = sheet.display_form
    hands.until(form.title.isVisible)
    hands.type(form.title, "冬の星をみる会")
    hands.type(form.who, "見本天文同好会")
    hands.until(form.who.answers_shown)
    hands.key(Key.Key_Tab)
    hands.type(form.event_on, "12/12")
    hands.picture("flyer-brought")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: sheet.shown_form is None)
    hands.picture("flyer-shown")
    hands.press(sheet.label)
    hands.until(lambda: sheet.paper.preview.pdf)
    hands.picture("flyer-label")
    hands.paper("flyer-label", sheet.paper.preview.pdf)
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_Escape)


def _hold_an_event(hands: Hands) -> None:
    """Put in with a room on the same key; people sign up by name and Enter."""
    page = hands.page("events")
    hands.press(page.add)
    form = page.sheet.form
    hands.until(lambda: form.rooms.chips.choices)
    hands.type(form.lines["title"], "はじめての手話")
    hands.type(form.day, "12/9")
    hands.type(form.times, "10-12")
    hands.type(form.capacity, "2")
    if not form.sign_ups.signs_up.isChecked():
        hands.press(form.sign_ups.signs_up)
    hands.picture("event-form")
    hands.key(Key.Key_Return, CONTROL)
    hands.until(lambda: page.card.details is not None and page.card.details.row.title == "はじめての手話")
    page.card.looks.part(SIGN_UPS).click()
    part = page.card.sign_ups
    for number, (name, kana, people) in enumerate(GUESTS, 1):
        hands.type(part.line.name, name)
        hands.type(part.line.kana, kana)
        hands.type(part.line.people, people)
        hands.key(Key.Key_Return)
        hands.until(lambda count=number: len(part.rows) == count)
    hands.picture("event-sign-ups")


def _find(hands: Hands) -> None:
    """By a name that is typed, and by a card that is held under the scanner."""
    hands.key(Key.Key_K, CONTROL)
    box = hands.window.focusWidget()
    hands.type(box, "さとやま")
    hands.wait(600)
    hands.picture("search")
    hands.key(Key.Key_Escape)
    groups = hands.page("groups")
    hands.page("today")
    hands.wait(BREATH)
    scan(hands, qr_text("G", SCANNED))
    hands.until(lambda: groups.isVisible() and groups.inspector.card is not None)
    hands.until(lambda: groups.inspector.card.number == SCANNED)
    hands.picture("scanned")


def scan(hands: Hands, code: str) -> None:
    """Letter upon letter and Enter, faster than a hand."""
    window = hands.window.windowHandle()
    for letter in code:
        pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), PLAIN, letter)
        QCoreApplication.sendEvent(window, pressed)
    enter = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, PLAIN, "\r")
    QCoreApplication.sendEvent(window, enter)
