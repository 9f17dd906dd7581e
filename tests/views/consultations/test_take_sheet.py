from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.queries.case_details import case_for
from desktop.views.consultations.content import Filled, running_minutes
from desktop.words import ActorKind, Channel, Openness
from tests.makers import NOW
from tests.views.rooms.rooms import asked, compose, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY = Qt.Key


def press(qtbot, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def saved(page, qtbot):
    qtbot.waitUntil(lambda: page.case.case is not None)
    return page.case.case


def test_a_walk_in_by_keyboard_alone(page, desk, made, qtbot):
    page.open_sheet()
    form = page.side.take.form
    assert form.actor.chip(ActorKind.CITIZEN).hasFocus()
    press(qtbot, KEY.Key_2, KEY.Key_Tab)
    assert form.group.hasFocus()
    compose(form.group, "合唱")
    qtbot.waitUntil(form.group.answers_shown)
    press(qtbot, KEY.Key_Return)
    assert form.group.group_id == made.choir
    press(qtbot, KEY.Key_Right, KEY.Key_Space, KEY.Key_6, KEY.Key_Tab)
    assert form.closer.chip(form.closer.choices[0]).hasFocus()
    press(qtbot, KEY.Key_3, KEY.Key_Tab)
    assert form.note.hasFocus()
    compose(form.note, "補助金の締切を知りたい")
    press(qtbot, KEY.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    case = saved(page, qtbot)
    assert (case.row.actor, case.group_id) == (ActorKind.GROUP, made.choir)
    assert case.row.topics == ("資金・補助金", "ほかの団体とつながる", "市の担当課と話す")
    assert [(one.note, one.channel, one.minutes) for one in case.contacts] == [
        ("補助金の締切を知りたい", Channel.WALK_IN, 1)
    ]
    assert page.side.shown() is None
    assert page.side.take._draft.found() is None


def test_what_is_missing_is_said_under_its_field_and_the_first_takes_the_caret(page, qtbot):
    page.open_sheet()
    sheet = page.side.take
    sheet.form.note.setFocus()
    sheet.save()
    assert sheet.form.actor.chip(ActorKind.CITIZEN).hasFocus()
    for field, word in ((sheet.form.actor, "six"), (sheet.form.topics, "topic"), (sheet.form.note, "few words")):
        assert word in field.accessibleDescription()
    press(qtbot, KEY.Key_1)
    assert sheet.form.actor.accessibleDescription() == ""
    assert sheet.form.topics.accessibleDescription()


def test_a_call_back_is_promised_in_a_week_unless_another_day_is_given(page, desk, qtbot):
    page.open_sheet()
    form = page.side.take.form
    form.put(Filled(begun=NOW, actor=ActorKind.CITY, topic_ids=(1,), note="庁内の相談"))
    form.call_back.box.setFocus()
    press(qtbot, KEY.Key_Space)
    assert form.call_back.what.hasFocus()
    form.call_back.due.setFocus()
    form.call_back.due.selectAll()
    qtbot.keyClicks(form.call_back.due, "12x")
    page.side.take.save()
    assert page.side.take.isVisible()
    form.call_back.due.set_value(NOW.date() + timedelta(days=7))
    page.side.take.save()
    case = saved(page, qtbot)
    assert [(one.what, one.due_on) for one in case.follow_ups] == [("Call them back", date(2026, 11, 28))]


def test_the_minutes_run_until_somebody_types_them(page, desk, qtbot):
    page.open_sheet()
    sheet, field = page.side.take, page.side.take.form.minutes
    set_clock(desk, NOW + timedelta(minutes=12, seconds=30))
    sheet.tick()
    assert field.value == 12
    sheet.more_button.click()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "30")
    sheet.form.note.setFocus()
    set_clock(desk, NOW + timedelta(minutes=20))
    sheet.tick()
    assert (field.value, sheet.form.filled().minutes) == (30, 30)
    assert running_minutes(NOW, NOW) == 1


def test_a_half_filled_sheet_survives_closing_another_visitor_and_a_crash(page, page_on, desk, made, qtbot):
    page.open_sheet()
    form = page.side.take.form
    form.actor.chip(ActorKind.EDUCATION).click()
    form.topics.chip(3).click()
    compose(form.note, "総合学習で")
    form.advisors.click()
    press(qtbot, KEY.Key_Escape)
    assert page.side.shown() is None
    desk.sit_down(99, "佐藤", 1)
    page.put_away()
    page.open_sheet()
    assert form.note.toPlainText() == ""
    page.put_away()
    desk.sit_down(made.manager, "高橋", 1)
    again = page_on(desk)
    again.open_sheet()
    filled = again.side.take.form.filled()
    assert (filled.actor, filled.topic_ids, filled.note) == (ActorKind.EDUCATION, (3,), "総合学習で")
    assert filled.openness is Openness.ADVISORS
    assert "10:00" in again.side.take.tag.mark.word


def test_a_draft_keeps_its_topics_although_they_come_later(desk, page_on, page, qtbot):
    page.open_sheet()
    page.side.take.form.topics.chip(2).click()
    page.put_away()
    from desktop.views.consultations.take_sheet import TakeSheet
    from desktop.words import Language

    early = TakeSheet(desk, Language.ENGLISH)
    qtbot.addWidget(early)
    early.open_new()
    early.show_topics(page._topics)
    assert early.form.filled().topic_ids == (2,)
    early.close_sheet()


def test_only_advisors_see_what_was_said_to_be_for_them(page, desk, qtbot):
    page.open_sheet()
    form = page.side.take.form
    form.put(Filled(begun=NOW, actor=ActorKind.CITIZEN, topic_ids=(1,), note="内密に", openness=Openness.ADVISORS))
    page.side.take.save()
    assert saved(page, qtbot).openness is Openness.ADVISORS
    assert asked(desk, qtbot, partial(case_for, staff_id=None, consultation_id=1)) is None
