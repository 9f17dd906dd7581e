"""What a consultation can hold beyond its three fields, and what an interruption or a crash may not cost."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop.models import CasePerson, CaseReader, ConsultationTopic, Staff
from desktop.operations.consultations import add_consultation
from desktop.operations.knowledge import KnowledgeRequest, approve_card, write_card
from desktop.words import ActorKind, Openness
from tests.cases import request_for
from tests.makers import NOW
from tests.views.rooms.rooms import asked, compose, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY = Qt.Key
ROOT = Path(__file__).parents[3]


def press(qtbot, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def rows(desk, qtbot, question):
    return asked(desk, qtbot, lambda session: tuple(session.execute(question).all()))


def test_who_is_named_the_closer_topic_people_and_the_end_are_kept(page, desk, made, qtbot):
    page.open_sheet()
    sheet = page.side.take
    form = sheet.form
    qtbot.waitUntil(lambda: bool(form.closer._offered))
    press(qtbot, KEY.Key_1, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_2, KEY.Key_Tab, KEY.Key_1)
    closer = form.closer.topic_ids
    press(qtbot, KEY.Key_Tab)
    assert form.note.hasFocus()
    pages = QMimeData()
    pages.setText("予\x00算\u202e書\r\n" * 8000)
    form.note.insertFromMimeData(pages)
    sheet.more_button.click()
    form.more.people.lines[0][1].setText("小林")
    form.afterwards.box.setChecked(True)
    form.afterwards.time.setText("9:10")
    form.afterwards.end.setText("9:00")
    form.more.level.level.chip(Openness.NAMED).click()
    sheet.save()
    assert form.more.people.lines[0][0].hasFocus()
    form.more.people.lines[0][0].setText("会計担当")
    sheet.save()
    assert form.afterwards.end.hasFocus()
    form.afterwards.end.setText("9:40")
    sheet.save()
    qtbot.waitUntil(lambda: page.case.case is not None)
    contact = page.case.case.contacts[0]
    assert (contact.minutes, contact.note) == (30, "予算書\n" * 7999 + "予算書")
    assert page.case.case.openness is Openness.NAMED
    assert rows(desk, qtbot, select(CasePerson.role, CasePerson.name)) == (("会計担当", "小林"),)
    topics = {row.topic_id for row in rows(desk, qtbot, select(ConsultationTopic.topic_id))}
    assert {2, *closer} == topics
    assert rows(desk, qtbot, select(CaseReader.staff_id)) == ()


def test_a_colleague_is_named_by_the_beginning_of_the_name(page, desk, made, qtbot):
    page.open_sheet()
    level = page.side.take.form.more.level
    level.show_staff([(5, "佐藤 花"), (6, "佐々木"), (7, "佐藤 次郎")])
    level.level.chip(Openness.NAMED).click()
    for typed, named in (("佐藤", ()), ("花", (5,)), ("佐々木", (5, 6))):
        level.name.setText(typed)
        level.name.returnPressed.emit()
        assert level.reader_ids == named
    level.readers.chip(5).click()
    assert page.side.take.form.filled().reader_ids == (6,)
    level.short.click()
    assert (level.openness, level.reader_ids) == (Openness.DESK, ())
    assert rows(desk, qtbot, select(Staff.id))


def test_the_clock_is_stopped_and_goes_on(page, desk, qtbot):
    page.open_sheet()
    sheet, field = page.side.take, page.side.take.form.minutes
    set_clock(desk, NOW + timedelta(minutes=5, seconds=30))
    sheet.tick()
    press(qtbot, KEY.Key_D, modifier=Qt.KeyboardModifier.AltModifier)
    set_clock(desk, NOW + timedelta(minutes=25, seconds=30))
    sheet.tick()
    assert (field.value, sheet.form.filled().minutes) == (5, 5)
    press(qtbot, KEY.Key_D, modifier=Qt.KeyboardModifier.AltModifier)
    set_clock(desk, NOW + timedelta(minutes=28, seconds=30))
    sheet.tick()
    assert (field.value, sheet.form.filled().minutes) == (8, None)
    assert "8" in sheet._note.text()


def test_another_visitor_is_taken_first_and_a_case_like_it_seen_beside(page, desk, made, qtbot):
    done = []
    wish = request_for(note="倉庫を借りたい団体の相談", advice="春に空くと答えた")
    desk.write(page, partial(add_consultation, request=wish), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    page.open_sheet()
    sheet = page.side.take
    form = sheet.form
    press(qtbot, KEY.Key_2)
    form.note.setFocus()
    compose(form.note, "倉庫を借りたい団体")
    qtbot.waitUntil(lambda: bool(form.alike.buttons))
    press(qtbot, KEY.Key_S, modifier=Qt.KeyboardModifier.AltModifier)
    assert form.alike.buttons[0].hasFocus()
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.case.case is not None)
    assert (form.note.hasFocus(), form.note.toPlainText()) == (True, "倉庫を借りたい団体")
    press(qtbot, KEY.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
    assert (form.note.toPlainText(), form.filled().actor) == ("", None)
    assert "倉庫" in sheet.other.text()
    press(qtbot, KEY.Key_1)
    press(qtbot, KEY.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
    assert (form.note.toPlainText(), form.filled().actor) == ("倉庫を借りたい団体", ActorKind.GROUP)
    assert form.note.hasFocus()
    press(qtbot, KEY.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
    assert form.filled().actor is ActorKind.CITIZEN


def test_whoever_was_interrupted_is_told_and_goes_on_where_the_words_ended(page, qtbot):
    page.open_sheet()
    form = page.side.take.form
    press(qtbot, KEY.Key_2)
    compose(form.note, "倉庫を借りたい団体")
    press(qtbot, KEY.Key_A, modifier=Qt.KeyboardModifier.AltModifier)
    press(qtbot, KEY.Key_1)
    form.topics.setFocus()
    press(qtbot, KEY.Key_1)
    compose(form.note, "駐輪場はどこか")
    page.side.take.save()
    qtbot.waitUntil(lambda: page.side.shown() is None)
    assert "倉庫" in page.message.accessibleName()
    page.open_sheet()
    assert (form.note.hasFocus(), form.note.toPlainText()) == (True, "倉庫を借りたい団体")
    assert form.note.textCursor().atEnd()


def test_a_half_filled_sheet_outlives_a_program_that_is_killed(page, made, where, qtbot):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-m", "tests.views.consultations.half_filled", where, str(made.manager)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, env=environment, cwd=ROOT, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "kept"
        child.kill()
    page.open_sheet()
    filled = page.side.take.form.filled()
    assert (filled.actor, filled.note) == (ActorKind.EDUCATION, "停電の前")


def test_written_afterwards_by_keyboard_alone(page, desk, qtbot):
    page.open_sheet()
    form = page.side.take.form
    press(qtbot, KEY.Key_1, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_8, KEY.Key_Tab)
    compose(form.note, "朝のうちに来た")
    press(qtbot, KEY.Key_T, modifier=Qt.KeyboardModifier.AltModifier)
    assert form.caller.hasFocus()
    for _step in range(4):
        press(qtbot, KEY.Key_Tab)
    assert form.afterwards.box.hasFocus()
    press(qtbot, KEY.Key_Space, KEY.Key_Tab)
    form.afterwards.time.selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), "9:10")
    press(qtbot, KEY.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "9:25")
    press(qtbot, KEY.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.case.case is not None)
    contact = page.case.case.contacts[0]
    assert (contact.at.hour, contact.at.minute, contact.minutes) == (9, 10, 15)
    assert (page.case.case.row.caller, page.case.case.group_id) == ("", None)


def test_an_answer_that_fits_is_seen_beside_what_is_being_written(page, database, made, qtbot):
    request = KnowledgeRequest(question="領収書の宛名は個人名でもよいか", answer="団体名で受け取る")
    card = database.write(partial(write_card, request=request), made.by).answer
    database.write(partial(approve_card, card_id=card), made.by)
    page.open_sheet()
    form = page.side.take.form
    compose(form.note, "領収書の宛名について")
    qtbot.waitUntil(lambda: bool(form.cards.buttons))
    qtbot.keyClick(form.note, KEY.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: page.sheets.shown == "answers" and page.sheets.sheet("answers").chosen is not None)
    qtbot.waitUntil(form.note.hasFocus)
    assert page.sheets.sheet("answers").chosen.id == card
