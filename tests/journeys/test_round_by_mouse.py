"""A renewal from the first letter to the groups that never answered, and all of that taken back, by mouse."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.statuses import renew_group
from desktop.rules.letter_texts import LetterKind
from desktop.words import GroupStatus
from tests.journeys.groups import choose_in, open_groups, status_of

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
LEFT = Qt.MouseButton.LeftButton


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def open_rounds(page, qtbot):
    click(qtbot, page.finder.more)
    menu = page.finder.more.menu_of_sheets
    qtbot.waitUntil(menu.isVisible)
    choose_in(page, qtbot, menu, "round")
    return page.sheets.sheet("round")


def pick_row(table, qtbot, row):
    place = table.visualRect(table.model_.index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def test_who_never_answers_leaves_the_register_and_comes_back_with_one_undo(desk, database, made, qtbot):
    for group_id in (made.choir, made.readers):
        database.write(partial(renew_group, group_id=group_id, registered_until=date(2027, 3, 31)), made.by)
    page = open_groups(desk, qtbot)
    sheet = open_rounds(page, qtbot)
    qtbot.waitUntil(lambda: sheet.is_beginning and sheet.begin.begin.isEnabled())
    click(qtbot, sheet.begin.begin)
    table = sheet.card.table
    qtbot.waitUntil(lambda: len(table.model_.rows) == 2)

    qtbot.waitUntil(sheet.card.letters.isEnabled)
    click(qtbot, sheet.card.letters)
    letters = page.sheets.sheet("letters")
    qtbot.waitUntil(lambda: len(letters.group_ids) == 2)
    assert letters.kind is LetterKind.RENEWAL
    qtbot.waitUntil(lambda: bool(letters.card.preview.pdf), timeout=10_000)
    letters.close_sheet()

    sheet = open_rounds(page, qtbot)
    pick_row(table, qtbot, 0)
    first, second = (row.group_id for row in table.model_.rows)
    click(qtbot, sheet.card.verbs["answered"])
    qtbot.waitUntil(lambda: [row.answer for row in table.model_.rows] == ["answered", "waiting"])
    click(qtbot, sheet.card.removes)
    sheet.card.reason.setText("回答なし")
    click(qtbot, sheet.card.close_button)
    qtbot.waitUntil(lambda: not sheet.card.end.isVisible())
    statuses = [status_of(desk, qtbot, group_id) for group_id in (first, second)]
    assert statuses == [GroupStatus.REGISTERED, GroupStatus.REMOVED]

    with qtbot.waitSignal(desk.changed):
        desk.undo(desk, done=lambda _act: None, refused=lambda refusal: pytest.fail(repr(refusal)))
    assert status_of(desk, qtbot, second) is GroupStatus.RENEWAL_DUE
    qtbot.waitUntil(sheet.card.end.isVisible)
