"""The lists of consultations by keyboard on the window's own desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.queries.consulting_lists import consulting_lists, offered_topics
from desktop.views.consultations.lists.lists_sheet import ListsSheet
from desktop.views.consultations.lists.words import TARGETS, TEMPLATES
from desktop.words import Language
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sheet(made, desk, qtbot):
    sheet = ListsSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(1254, 600)
    sheet.show()
    sheet.open()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    qtbot.waitUntil(lambda: bool(sheet.lines.rows))
    return sheet


def lists(database):
    with database.reading() as session:
        return consulting_lists(session)


def test_topics_are_added_moved_merged_and_retired(sheet, database, qtbot):
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.topic_form
    qtbot.keyClick(form.name, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(form.name.property("wrong")))  # it has no name
    qtbot.keyClicks(form.name, "Empty houses")
    qtbot.keyClicks(form.last_day, "11/30")
    qtbot.keyClick(form.name, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.name == "Empty houses")
    assert sheet.chosen.valid_until.isoformat() == "2026-12-01"
    house, place = sheet.key, sheet.view.currentIndex().row()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: sheet.view.currentIndex().row() < place)
    sheet.merge.click()
    qtbot.keyClick(sheet.merge_form.into, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(sheet.merge_form.into.property("wrong")))  # into which one was not said
    sheet.merge_form.into.setCurrentIndex(1)
    into = sheet.merge_form.into.currentData()
    qtbot.keyClick(sheet.merge_form.into, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.key == into and sheet.shown_form is None)
    sheet.retire.click()
    qtbot.waitUntil(lambda: sheet.retire.text() == "Offer again")
    with database.reading() as session:
        assert not {house, into} & {topic.id for topic in offered_topics(session, NOW.date())}


def test_a_target_and_a_template_are_kept_as_typed_until_they_are_saved(sheet, database, qtbot):
    sheet.shelf.part(TARGETS).click()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    qtbot.keyClicks(sheet.target_form.name, "Tax office")
    qtbot.keyClick(sheet.target_form.name, Qt.Key.Key_Escape)
    assert sheet.shown_form is None
    sheet.add.click()
    qtbot.keyClicks(sheet.target_form.phone, "0467-00-0003")
    qtbot.keyClick(sheet.target_form.phone, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.name == "Tax office")
    assert not sheet.merge.isVisible()
    sheet.shelf.part(TEMPLATES).click()
    sheet.add.click()
    form = sheet.template_form
    qtbot.keyClicks(form.name, "Looking for a room")
    form.topics.put((form.topics.choices[2], form.topics.choices[0]))
    qtbot.keyClick(form.name, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.name == "Looking for a room")
    sheet.change.click()
    qtbot.keyClicks(form.note, "When: ")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: lists(database).templates[-1].note == "When:")
    assert len(lists(database).templates[-1].topic_ids) == 2
