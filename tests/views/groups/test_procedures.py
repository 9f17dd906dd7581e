"""The steps of a registration, on a real desk."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.operations.center import set_setting
from desktop.operations.group_request import GroupRequest
from desktop.operations.registrations import apply_group
from desktop.operations.statuses import renew_group, suspend_group
from desktop.queries.group_cards import group_card
from desktop.views.groups.procedures.application_sheet import ApplicationSheet
from desktop.views.groups.procedures.form_change_sheet import FormChangeSheet
from desktop.views.groups.procedures.rename_sheet import RenameSheet
from desktop.views.groups.procedures.round_sheet import RoundSheet
from desktop.views.groups.procedures.status_sheet import StatusSheet
from desktop.words import GroupStatus, Language
from tests.makers import NOW
from tests.views.rooms.rooms import asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TODAY = NOW.date()
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheets(desk, qtbot):
    """Make a sheet, opened for a group."""

    def make(kind, group_id=None):
        sheet = kind(desk, Language.ENGLISH)
        qtbot.addWidget(sheet)
        sheet.resize(*((1286, 664) if kind is RoundSheet else (408, 664)))
        sheet.open(card_of(desk, qtbot, group_id)) if group_id else sheet.open()
        with qtbot.waitActive(sheet):
            sheet.activateWindow()
        return sheet

    return make


def card_of(desk, qtbot, group_id):
    return asked(desk, qtbot, partial(group_card, group_id=group_id, now=NOW))


def save(qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)


def saved(sheet, qtbot):
    with qtbot.waitSignals([sheet.saved, sheet.closed]):
        save(qtbot)


def test_a_group_rests_and_the_draft_waits(sheets, desk, made, qtbot):
    sheet = sheets(StatusSheet, made.choir)
    assert [sheet.step.chip(step).text() for step in ("renew", "suspend", "remove", "dissolve")] == [
        *("Renew", "Suspend", "Remove", "Dissolved"),
    ]
    assert sheet.cell("until").isVisible()
    assert not sheet.cell("reason").isVisible()
    qtbot.mouseClick(sheet.step.chip("suspend"), Qt.MouseButton.LeftButton)
    assert sheet.cell("reason").isVisible()
    save(qtbot)
    assert sheet.reason.hasFocus()
    sheet.reason.setText("代表の療養")
    sheet.edited()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.open(card_of(desk, qtbot, made.readers))
    assert (sheet.step.value, sheet.reason.text()) == ("renew", "")
    sheet.open(card_of(desk, qtbot, made.choir))
    assert (sheet.step.value, sheet.reason.text()) == ("suspend", "代表の療養")
    saved(sheet, qtbot)
    card = card_of(desk, qtbot, made.choir)
    assert (card.status, card.history[-1][2]) == (GroupStatus.SUSPENDED, "代表の療養")
    sheet.open(card)
    assert sheet.step.value == "return"
    saved(sheet, qtbot)
    assert card_of(desk, qtbot, made.choir).status is GroupStatus.REGISTERED


def test_a_renewal_asks_only_until_when_and_a_refusal_is_said(sheets, desk, database, made, qtbot):
    sheet = sheets(StatusSheet, made.choir)
    sheet.until.setFocus()
    sheet.until.selectAll()
    qtbot.keyClicks(sheet.until, "R9.3.31")
    qtbot.keyClick(sheet.until, Qt.Key.Key_Tab)
    saved(sheet, qtbot)
    assert card_of(desk, qtbot, made.choir).registered_until == date(2027, 3, 31)
    sheet.open(card_of(desk, qtbot, made.choir))
    assert sheet.until.value() == date(2028, 3, 31)
    qtbot.mouseClick(sheet.step.chip("suspend"), Qt.MouseButton.LeftButton)
    sheet.reason.setText("療養")
    database.write(partial(suspend_group, group_id=made.choir, since=TODAY, reason="先に"), made.by)
    with qtbot.waitSignal(sheet.writer.refused):
        sheet.save_button.click()
    assert "cannot be done" in sheet.message.accessibleName()
    assert sheet.isVisible()


def test_another_name_and_another_form(sheets, desk, made, qtbot):
    sheet = sheets(RenameSheet, made.choir)
    save(qtbot)
    assert sheet.name.hasFocus()
    assert "the name it has" in sheet.name.accessibleDescription()
    sheet.name.put("みほんコーラス", "ミホンコーラス")
    sheet.kana.put("ミホンコーラス", by_hand=True)
    saved(sheet, qtbot)
    card = card_of(desk, qtbot, made.choir)
    assert (card.name, card.kana, card.names[0].name) == ("みほんコーラス", "ミホンコーラス", "鎌倉合唱団")
    forms = sheets(FormChangeSheet, made.choir)
    qtbot.waitUntil(lambda: forms.forms.count() > 1)
    save(qtbot)
    assert forms.forms.hasFocus()
    forms.forms.setCurrentIndex(1)
    name = forms.forms.currentText()
    saved(forms, qtbot)
    assert card_of(desk, qtbot, made.choir).form == name


def test_from_the_counter_to_the_register(sheets, desk, database, made, qtbot):
    def setting(name, value):
        verb = partial(set_setting, name=f"registration.{name}", value=value, valid_from=date(2026, 4, 1))
        database.write(verb, made.by)

    setting("papers", ["規約", "会員名簿"])
    setting("checklist", ["営利を目的としない"])
    group_id = database.write(partial(apply_group, request=GroupRequest(name="申請した会")), made.by).answer
    sheet = sheets(ApplicationSheet, group_id)
    qtbot.waitUntil(lambda: sheet.waits)
    assert not sheet.checked.isVisible()
    for box in sheet.papers.boxes.values():
        with qtbot.waitSignal(desk.changed):
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(9, 14))
        qtbot.waitUntil(lambda: not sheet._ticks.busy)
    qtbot.waitUntil(sheet.checked.isVisible)
    with qtbot.waitSignal(desk.changed):
        sheet.checked.click()
    qtbot.waitUntil(lambda: not sheet.checked.isVisible())
    qtbot.mouseClick(sheet.decision.decision.chip("accept"), Qt.MouseButton.LeftButton)
    assert sheet.decision.until.value() == date(2027, 3, 31)
    save(qtbot)
    assert sheet.questions.answers["営利を目的としない"].chip(True).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    sheet.questions.remarks["営利を目的としない"].setText("会則3条")
    sheet.edited()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    sheet.open(card_of(desk, qtbot, group_id))
    qtbot.waitUntil(lambda: sheet.waits)
    assert sheet.questions.typed() == {"営利を目的としない": (True, "会則3条")}
    saved(sheet, qtbot)
    card = card_of(desk, qtbot, group_id)
    assert (card.status, card.registered_until) == (GroupStatus.REGISTERED, date(2027, 3, 31))


def test_a_renewal_is_received_and_then_refused_with_a_reason(sheets, desk, database, made, qtbot):
    sheet = sheets(ApplicationSheet, made.choir)
    qtbot.waitUntil(lambda: sheet.rows is not None)
    with qtbot.waitSignals([sheet.saved, desk.changed]):
        save(qtbot)
    qtbot.waitUntil(lambda: sheet.waits)
    assert sheet.isVisible()
    assert not sheet.cell("from").isVisible()
    qtbot.mouseClick(sheet.decision.decision.chip("refuse"), Qt.MouseButton.LeftButton)
    save(qtbot)
    assert sheet.decision.reason.hasFocus()
    sheet.decision.reason.setText("活動報告がない")
    saved(sheet, qtbot)
    assert card_of(desk, qtbot, made.choir).status is GroupStatus.REGISTERED


def test_a_round_from_its_beginning_to_those_who_never_answered(sheets, desk, database, made, qtbot):
    for group_id in (made.choir, made.readers):
        database.write(partial(renew_group, group_id=group_id, registered_until=date(2027, 3, 31)), made.by)
    sheet = sheets(RoundSheet)
    qtbot.waitUntil(lambda: sheet.is_beginning and sheet.begin.begin.isEnabled())
    assert sheet.begin.name.text() == "Renewal of fiscal year 2027"
    sheet.begin.name.clear()
    save(qtbot)
    assert sheet.is_beginning
    assert sheet.begin.name.hasFocus()
    sheet.begin.name.setText("令和9年度の更新")
    save(qtbot)
    table = sheet.card.table
    qtbot.waitUntil(lambda: len(table.model_.rows) == 2)
    assert card_of(desk, qtbot, made.choir).status is GroupStatus.RENEWAL_DUE
    assert not sheet.card.verbs["written"].isEnabled()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert set(table.group_ids) == {made.choir, made.readers}
    qtbot.keyClick(table, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: all(row.written_on == TODAY for row in table.model_.rows))
    table.selectRow(0)
    with qtbot.waitSignal(desk.changed):
        sheet.card.verbs["answered"].click()
    qtbot.waitUntil(lambda: [row.answer for row in table.model_.rows] == ["answered", "waiting"])
    assert card_of(desk, qtbot, table.model_.rows[0].group_id).registered_until == date(2028, 3, 31)
    sheet.card.removes.click()
    sheet.card.close_button.click()
    assert sheet.card.reason.hasFocus()
    sheet.card.reason.setText("回答なし")
    with qtbot.waitSignal(desk.changed):
        sheet.card.close_button.click()
    qtbot.waitUntil(lambda: not sheet.card.end.isVisible())
    qtbot.waitUntil(lambda: [row.answer for row in table.model_.rows] == ["answered", "removed"])
    with qtbot.waitSignal(sheet.group_chosen):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(table, Qt.Key.Key_Escape)
