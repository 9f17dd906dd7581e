from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.case_links import link_case
from desktop.operations.cases import CaseRequest, change_case
from desktop.rules.link_kinds import LinkKind
from desktop.words import ActorKind, CaseState, StaffRole
from tests.cases import make_case, make_desk
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(page, database, made, qtbot):
    def show(**more):
        case_id = make_case(database, made, **more)
        page.show_record(case_id)
        qtbot.waitUntil(lambda: page.case.case is not None and page.case.case.row.id == case_id)
        return case_id

    return show


def test_the_menu_offers_what_can_be_done_and_its_keys_open_it(page, shown, qtbot):
    shown()
    menu = page.case.head.menu
    menu.fill()
    keys = [action.data() for action in menu.menu_of_sheets.actions()]
    assert {"contact", "change", "links", "hand_over"} <= set(keys)
    menu.wanted.emit("change")
    assert page.side.shown() is page.side.sheet("change")
    qtbot.keyClick(page, KEY.Key_L, ALT)
    assert page.side.shown() is page.side.sheet("links")
    assert not page.side.sheet("change").isVisible()
    page.case.case = replace(page.case.case, row=replace(page.case.case.row, state=CaseState.CLOSED))
    page.case.head.show_case(page.case.case)
    menu.fill()
    assert {"contact", "referral"}.isdisjoint({action.data() for action in menu.menu_of_sheets.actions()})


def test_a_case_is_changed_and_shows_whose_it_is(page, desk, made, shown, qtbot):
    shown(caller="会計担当")
    qtbot.keyClick(page, KEY.Key_E, CTRL)
    sheet = page.side.sheet("change")
    qtbot.waitUntil(lambda: len(sheet.topics.choices) > 1)
    sheet.summary.clear()
    sheet.save()
    assert sheet.summary.accessibleDescription()
    compose(sheet.summary, "空き家の改修")
    compose(sheet.department, "地域のつながり課")
    sheet.topics.chip(2).click()
    page.side.sheet("change").group.put(made.choir, "合唱", "1")
    qtbot.keyClick(sheet.summary, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.case.case.row.summary == "空き家の改修")
    assert page.case.case.topic_ids == (1, 2)
    assert page.case.cards.people.buttons[-1].text() == "地域のつながり課"
    (link,) = page.case.facts.links
    with qtbot.waitSignal(page.record_wanted) as went:
        qtbot.keyClick(link, KEY.Key_Return)
    assert went.args == ["groups", made.choir]


def test_who_changes_a_case_that_was_changed_sees_both(page, database, made, shown, qtbot):
    case_id = shown()
    qtbot.keyClick(page, KEY.Key_E, CTRL)
    sheet = page.side.sheet("change")
    qtbot.waitUntil(lambda: len(sheet.topics.choices) > 1)
    compose(sheet.caller, "代表")
    theirs = CaseRequest(actor=ActorKind.GROUP, topic_ids=(2,), summary="同僚の題")
    database.write(partial(change_case, consultation_id=case_id, request=theirs), made.by)
    sheet.save()
    qtbot.waitUntil(sheet.both.isVisible)
    assert "同僚の題" in sheet.both.texts()
    sheet.both.put_mine.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    qtbot.waitUntil(lambda: page.case.case.row.caller == "代表")


def test_a_case_is_handed_over_and_so_are_all_of_somebody(page, database, made, shown, qtbot):
    taker = make_desk(database, StaffRole.ADVISOR)
    other = make_case(database, made)
    shown()
    qtbot.keyClick(page, KEY.Key_H, ALT)
    sheet = page.side.sheet("hand_over")
    sheet.save()
    assert sheet._who.widget.accessibleDescription()
    qtbot.waitUntil(lambda: taker.staff_id in sheet.staff.choices)
    sheet.staff.chip(taker.staff_id).click()
    compose(sheet.why, "担当が替わる")
    sheet.close_sheet()
    qtbot.keyClick(page, KEY.Key_H, ALT)
    qtbot.waitUntil(lambda: sheet.staff.value == taker.staff_id)
    assert sheet.why.text() == "担当が替わる"
    sheet.everything.setChecked(True)
    qtbot.keyClick(sheet.why, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.case.case.staff_id == taker.staff_id)
    page.show_record(other)
    qtbot.waitUntil(lambda: page.case.case.row.id == other and page.case.case.row.staff == "山田")


def test_a_case_is_linked_by_typing_and_the_link_leads_there(page, database, made, shown, qtbot):
    case_id = shown()
    qtbot.keyClick(page, KEY.Key_L, ALT)
    sheet = page.side.sheet("links")
    compose(sheet.search, "合唱")
    qtbot.waitUntil(sheet.search.answers_shown)
    qtbot.keyClick(sheet.search, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1 and len(page.case.cards.links.buttons) == 1)
    assert sheet.search.hasFocus()
    (linked,) = page.case.case.links
    with qtbot.waitSignal(page.record_wanted) as went:
        page.case.cards.links.buttons[0].click()
    assert went.args == ["groups", linked.id]
    link = partial(link_case, consultation_id=case_id, kind=LinkKind.GROUP, record_id=made.readers)
    database.write(link, made.by)
    qtbot.waitUntil(lambda: len(sheet.rows) == 2, timeout=2000)
    sheet.rows[0].layout().itemAt(1).widget().click()
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    qtbot.keyClick(sheet.search, KEY.Key_Return, CTRL)
    assert not sheet.isVisible()
