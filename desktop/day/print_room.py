"""What else the print room has: till, invoices, machines, lockers, figures, and every paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from desktop.day.hands import ALT, Hands, Key

SEGMENTS = ("till", "invoices")
FROM_THE_MENU = ("open", "receipts", "cards", "relief", "machines", "supplies", "lockers", "loans", "figures")


def look_around_the_print_room(hands: Hands) -> None:
    """Every sheet by the head and the menu, then every paper one after another, and back to the desk."""
    page = hands.page("printing")
    for key in SEGMENTS:
        hands.press(page.columns.head.parts.part(key))
        hands.wait(400)
        hands.picture(f"print-{key}")
    for key in FROM_THE_MENU:
        _open(hands, page, key)
        hands.wait(600)
        hands.picture(f"print-{key}")
    _print_all(hands, page)
    hands.key(Key.Key_Escape)


def _open(hands: Hands, page: Any, key: str) -> None:
    hands.key(Key.Key_M, ALT)
    hands.choose(page.columns.head.menu.menu_of_sheets, key)
    hands.until(lambda: page.sheets.shown == key)


def _print_all(hands: Hands, page: Any) -> None:
    _open(hands, page, "papers")
    sheet = page.sheets.sheet("papers")
    hands.until(sheet.which.count)
    preview, seen = sheet.card.preview, b""
    for number in range(sheet.papers.count()):
        if number:
            QTest.keyClick(sheet.papers, Key.Key_Down)
        hands.until(lambda before=seen: preview.pdf not in {b"", before} or sheet.order() is None)
        if sheet.order() is not None:
            seen = preview.pdf
            hands.paper(sheet.paper.name, seen)
    hands.picture("print-papers")
