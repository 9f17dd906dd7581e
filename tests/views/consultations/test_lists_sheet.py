"""The lists of consultations by keyboard on the window's own desk."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.referral_targets import TargetRequest, add_referral_target
from desktop.operations.referrals import ReferralRequest, add_referral
from desktop.queries.consulting_lists import consulting_lists, offered_topics
from desktop.views.consultations.lists.lists_sheet import ListsSheet
from desktop.views.consultations.lists.words import TARGETS, TEMPLATES
from desktop.words import Language, Openness, StaffRole, TargetKind
from tests.cases import make_case, make_desk
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
    qtbot.waitUntil(lambda: sheet.shown_form is None and sheet.chosen.note == "When:")
    sheet.change.click()
    closer = next(topic for topic in lists(database).topics if topic.parent_id == form.topics.values[0])
    qtbot.waitUntil(lambda: closer.id in form.closer.choices)
    form.closer.chip(closer.id).click()
    form.level.chip(Openness.ADVISORS).click()
    qtbot.keyClick(form.note, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: lists(database).templates[-1].openness is Openness.ADVISORS)
    assert closer.id in lists(database).templates[-1].topic_ids
    qtbot.waitUntil(lambda: closer.name in sheet.chosen.topics)


def test_the_cases_of_a_target_open_from_it_and_those_kept_back_are_counted(sheet, database, made, qtbot):
    target = database.write(
        partial(add_referral_target, request=TargetRequest(kind=TargetKind.EXPERT, name="みほん税理士")), made.by
    ).answer
    other = make_desk(database, StaffRole.STAFF)
    kept = {
        Openness.DESK: make_case(database, made),
        Openness.ADVISORS: make_case(database, made, openness=Openness.ADVISORS),
    }
    for case_id in kept.values():
        request = ReferralRequest(target_id=target)
        database.write(partial(add_referral, consultation_id=case_id, request=request), made.by)
    sheet.desk.sit_down(other.staff_id, other.staff, 1)
    sheet.shelf.part(TARGETS).click()
    qtbot.waitUntil(lambda: bool(sheet.lines.rows) and sheet.lines.rows[-1].key == target)
    sheet.view.setCurrentIndex(sheet.lines.index(sheet.lines.place_of(target), 0))
    qtbot.waitUntil(lambda: len(sheet.details.lines.rows) == 2)
    assert sheet.details.lines_label.text() == "Cases: 2"
    assert sheet.details.lines.rows[-1].title == "1 more are kept back"
    wanted = []
    sheet.case_wanted.connect(wanted.append)
    for row in (1, 0):
        sheet.details.view.activated.emit(sheet.details.lines.index(row, 0))
    assert wanted == [kept[Openness.DESK]]
    place = sheet.lines.place_of(target)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: sheet.key == target and sheet.lines.place_of(target) == place - 1)
