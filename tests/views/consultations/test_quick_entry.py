"""A consultation taken in a few keys, with what the center knows already at hand."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.operations.consultations import add_consultation
from desktop.queries.case_details import case_for
from desktop.words import ActorKind, Channel
from tests.cases import request_for
from tests.views.rooms.rooms import asked, compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY = Qt.Key


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot) -> None:
        self.pressed, self._qtbot = 0, qtbot

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key, modifier)
            self.pressed += 1


def test_a_walk_in_takes_no_more_than_eight_keys_beyond_its_words(page, qtbot):
    keys = Keys(qtbot)
    page.open_sheet()  # F3
    keys.pressed += 1
    keys.press(KEY.Key_1, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_2, KEY.Key_Tab)
    compose(page.side.take.form.note, "補助金の締切を知りたい")
    keys.press(KEY.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.case.case is not None)
    assert keys.pressed <= 8
    assert page.case.case.row.actor is ActorKind.CITIZEN


def test_a_template_fills_in_all_but_the_words(page, qtbot):
    page.open_sheet()
    sheet = page.side.take
    qtbot.waitUntil(lambda: bool(sheet.templates.templates))
    fourth = sheet.templates.templates[3]
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_4, Qt.KeyboardModifier.AltModifier)
    filled = sheet.form.filled()
    assert (filled.actor, filled.channel, filled.topic_ids) == (fourth.actor, Channel.PHONE, fourth.topic_ids)
    assert sheet.form.note.hasFocus()


def test_a_group_that_came_before_goes_on_with_its_case(page, desk, made, qtbot):
    wish = request_for(note="倉庫を借りたい", group_id=made.choir, advice="春に空くと答えた")
    done = []
    desk.write(page, partial(add_consultation, request=wish), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    page.open_sheet(made.choir)
    sheet = page.side.take
    qtbot.waitUntil(lambda: bool(sheet.form.going_on.buttons))
    shown = sheet.form.going_on.buttons[0].case
    assert ("R8-0001" in shown.title, "春に空く" in shown.answer) == (True, True)
    sheet.form.group.setFocus()
    qtbot.keyClick(sheet.form.group, KEY.Key_Tab)
    assert sheet.form.going_on.buttons[0].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert sheet.form.topics.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_C, Qt.KeyboardModifier.AltModifier)
    compose(sheet.form.note, "春にまた来た")
    sheet.save()
    qtbot.waitUntil(lambda: page.case.case is not None and len(page.case.case.contacts) > 1)
    case = asked(desk, qtbot, partial(case_for, staff_id=made.manager, consultation_id=1))
    assert [one.note for one in case.contacts] == ["倉庫を借りたい", "春にまた来た"]


def test_what_is_written_afterwards_has_its_own_time_and_pictures_are_told(page, desk, made, qtbot):
    page.open_sheet()
    sheet = page.side.take
    form = sheet.form
    form.actor.put([ActorKind.CITIZEN])
    form.topics.put([1])
    compose(form.note, "朝の電話")
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    form.note.insertFromMimeData(picture)
    assert sheet.message.isVisible()
    form.afterwards.box.setChecked(True)
    form.afterwards.time.setText("23:00")
    sheet.save()
    assert sheet.isVisible()
    form.afterwards.time.setText("9:10")
    sheet.save()
    qtbot.waitUntil(lambda: page.case.case is not None)
    contact = page.case.case.contacts[0]
    assert (contact.at.hour, contact.at.minute, contact.entered_at is not None) == (9, 10, True)
