"""The manager's hour with the register: who waits for a review, a round, its letters, the directory, the figures."""

from __future__ import annotations

from typing import Any

from desktop.day.hands import CONTROL, Hands, Key


def keep_the_register(hands: Hands) -> None:
    """What the desk does with the register in a quiet hour."""
    page = hands.page("groups")
    page.finder.line.clear()
    # What was found last may be shortened too: only once all are listed again does a shorter list tell of the filter.
    hands.until(lambda: page.finder.found is not None and page.finder.found.found == page.finder.found.total)
    _review(hands)
    _write_to_a_round(hands)
    for key in ("directory", "figures"):
        _open(hands, key)
        hands.picture(f"register-{key}")
        page.sheets.leave()


def _review(hands: Hands) -> None:
    """The first of those who wait: papers, checklist, decision."""
    page = hands.page("groups")
    hands.press(page.finder.filters.chips.chip("applied"))
    hands.until(lambda: 0 < page.finder.found.found < page.finder.found.total)
    page.finder.view.go_to_first()
    first = page.finder.view.groups.ids[0]
    hands.until(lambda: page.inspector.card is not None and page.inspector.card.id == first)
    hands.picture("register-in-review")
    page.open_sheet_of("application", page.inspector.card)
    sheet = page.sheets.sheet("application")
    hands.until(lambda: sheet.waits)
    hands.picture("review")
    page.sheets.leave()
    hands.press(page.finder.filters.chips.chip("applied"))


def _write_to_a_round(hands: Hands) -> None:
    """The groups of a renewal, and the reminders for those who have not answered."""
    page = hands.page("groups")
    sheet = _open(hands, "round")
    hands.until(lambda: sheet.card.table.model_.rows)
    sheet.card.table.setFocus()
    hands.key(Key.Key_A, CONTROL)
    hands.picture("round")
    hands.press(sheet.card.letters)
    letters = page.sheets.sheet("letters")
    hands.until(lambda: letters.card.preview.pdf)
    hands.picture("letters")
    hands.paper("letters", letters.card.preview.pdf)
    page.sheets.leave()


def _open(hands: Hands, key: str) -> Any:
    """The entry of the register's menu."""
    page = hands.page("groups")
    page.finder.more.fill()
    menu = page.finder.more.menu_of_sheets
    next(action for action in menu.actions() if action.data() == key).trigger()
    hands.until(lambda: page.sheets.shown == key)
    hands.wait(1500)
    return page.sheets.sheet(key)
