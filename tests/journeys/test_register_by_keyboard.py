"""An application from the paper form to the letter that refuses it, without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.rules.letter_texts import LetterKind
from desktop.words import GroupStatus
from tests.documents.reading import page_texts
from tests.journeys.groups import choose_in, is_chosen, open_groups, status_of
from tests.views.groups.test_page import converted

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
Key, Mod = Qt.Key, Qt.KeyboardModifier


def press(qtbot, key, modifier=Mod.NoModifier):
    """On whatever has the focus, as a keyboard does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def open_by_key(page, qtbot, key):
    """Alt+M, and the entry of the group's menu."""
    press(qtbot, Key.Key_M, Mod.AltModifier)
    menu = page.inspector.head.more.menu_of_sheets
    qtbot.waitUntil(menu.isVisible)
    choose_in(page, qtbot, menu, key)
    return page.sheets.sheet(key)


def apply_from_the_form(page, qtbot):
    page.open_sheet()
    fields = page.registration.form.fields
    assert fields.name.hasFocus()
    converted(fields.name, "みどりのかい", "みどりの会")
    press(qtbot, Key.Key_Tab)
    assert fields.kana.text() == "ミドリノカイ"
    page.registration.wait_button.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: is_chosen(page, "みどりの会"))
    return page.inspector.card.id


def test_an_application_is_refused_and_answered_with_a_letter(desk, qtbot):
    page = open_groups(desk, qtbot)
    group_id = apply_from_the_form(page, qtbot)
    assert page.inspector.card.status is GroupStatus.APPLIED

    review = open_by_key(page, qtbot, "application")
    qtbot.waitUntil(lambda: review.waits)
    review.decision.decision.chip("refuse").setFocus()
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Return, Mod.ControlModifier)
    assert review.decision.reason.hasFocus()
    converted(review.decision.reason, "", "会員が3人に満たないため")
    press(qtbot, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not review.isVisible())
    qtbot.waitUntil(lambda: page.inspector.card.status is GroupStatus.REFUSED)

    letter = open_by_key(page, qtbot, "letter")
    assert letter.kind is LetterKind.REFUSAL
    qtbot.waitUntil(lambda: bool(letter.card.preview.pdf), timeout=10_000)
    text = page_texts(letter.card.preview.pdf)[0]
    assert "みどりの会" in text
    assert "会員が3人に満たないため" in text
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.sheets.shown == "")
    assert status_of(desk, qtbot, group_id) is GroupStatus.REFUSED
