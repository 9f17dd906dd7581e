from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest
from desktop.views.shared import theme
from desktop.words import CaseState, Openness, StaffRole, TextSize, ThemeName
from tests.cases import make_case, make_desk
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CALL = FollowUpRequest(what="折り返し電話", due_on=date(2026, 11, 21))
KEY = Qt.Key


def listed(page):
    return [row.summary for row in page.cases.cases.rows]


def show(page, qtbot, case_id):
    page.show_record(case_id)
    qtbot.waitUntil(lambda: page.case.case is not None and page.case.case.row.id == case_id)
    return page.case.case


def test_a_follow_up_is_checked_off_undone_and_done_again(page, desk, database, made, qtbot):
    case_id = make_case(database, made, follow_up=CALL)
    show(page, qtbot, case_id)
    button = page.case.cards.follow_ups.buttons[1]
    assert "Today" in button.accessibleName()
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Space)
    qtbot.waitUntil(lambda: button.row.done_on is not None)
    refusals = []
    desk.undo(page, done=lambda _act: None, refused=refusals.append)
    qtbot.waitUntil(lambda: button.row.done_on is None)
    desk.redo(page, done=lambda _act: None, refused=refusals.append)
    qtbot.waitUntil(lambda: button.row.done_on is not None)
    assert page.case.cards.follow_ups.buttons[1] is button
    assert refusals == []


def test_a_case_that_is_undone_leaves_the_page_and_comes_back_to_the_list(page, desk, qtbot):
    page.open_sheet()
    form = page.side.take.form
    for chips, value in ((form.actor, next(iter(form.actor._chips))), (form.topics, 1)):
        chips.chip(value).click()
    compose(form.note, "取り消す相談")
    page.side.take.save()
    qtbot.waitUntil(lambda: page.case.case is not None)
    desk.undo(page, done=lambda _act: None, refused=pytest.fail)
    qtbot.waitUntil(lambda: page.case.case is None and listed(page) == [])
    assert not page.message.isVisible()  # nothing was saved that others may not see
    desk.redo(page, done=lambda _act: None, refused=pytest.fail)
    qtbot.waitUntil(lambda: listed(page) == ["取り消す相談"])


def test_a_second_page_sees_it_and_keeps_what_it_was_on(page, page_on, desk, database, made, qtbot):
    first, second = make_case(database, made, note="一つめ"), make_case(database, made, note="二つめ")
    other = page_on(desk)
    show(other, qtbot, first)
    other.case.head.write.click()
    compose(other.side.contact.note, "書きかけ")
    later = ContactRequest(note="三回め")
    database.write(partial(add_contact, consultation_id=first, request=later), made.by)
    qtbot.waitUntil(lambda: other.case.case.row.contacts == 2, timeout=2000)
    make_case(database, made, note="三つめ")
    qtbot.waitUntil(lambda: listed(other) == ["三つめ", "二つめ", "一つめ"], timeout=2000)
    assert other.cases.cases.rows[other.cases.view.currentIndex().row()].id == first
    assert other.side.contact.note.toPlainText() == "書きかけ"
    assert other.side.contact.note.hasFocus()
    assert second == 2


def test_a_contact_is_written_into_the_case(page, database, made, qtbot):
    case_id = make_case(database, made)
    show(page, qtbot, case_id)
    page.case.head.write.click()
    sheet = page.side.contact
    sheet.save()
    assert sheet.note.accessibleDescription()
    compose(sheet.note, "折り返した")
    sheet.channel.setCurrentIndex(1)
    qtbot.keyClick(sheet.note, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.case.case.row.contacts == 2)
    assert page.case.timeline.entries[1].title == "phone・1 min"
    assert "折り返した" in page.case.timeline.accessibleDescription()


def test_a_half_written_contact_waits_for_whoever_began_it(page, desk, database, made, qtbot):
    case_id = make_case(database, made)
    show(page, qtbot, case_id)
    page.case.head.write.click()
    compose(page.side.contact.note, "書きかけ")
    staff = make_desk(database, StaffRole.STAFF)
    for by, note in ((staff, ""), (made.by, "書きかけ")):
        desk.sit_down(by.staff_id, by.staff, 1)
        page.put_away()
        show(page, qtbot, case_id)
        page.case.head.write.click()
        assert page.side.contact.note.toPlainText() == note


def test_follow_ups_and_referrals_are_added_and_the_case_is_closed(page, database, made, qtbot):
    show(page, qtbot, make_case(database, made))
    page.case.cards.add_follow_up.click()
    follow_up = page.side.sheet("follow_up")
    follow_up.save()
    assert follow_up.what.hasFocus()
    compose(follow_up.what, "結果を聞く")
    follow_up.save()
    qtbot.waitUntil(lambda: page.case.case.row.open_follow_ups == 1)
    page.case.cards.add_referral.click()
    referral = page.side.sheet("referral")
    compose(referral.fields.target, "地域のつながり課")
    referral.save()
    qtbot.waitUntil(lambda: len(page.case.case.referrals) == 1)
    assert page.case.timeline.entries[0].asides[0].words.startswith("地域のつながり課")
    page.case.head.turn.click()
    sheet = page.side.close_case
    sheet.save()
    assert sheet._cells["outcome"].widget.accessibleDescription()
    sheet.outcome.chip("answered").click()
    sheet.save()
    assert sheet._cells["follow_ups"].widget.accessibleDescription()
    sheet.follow_ups.chip("finish").click()
    compose(sheet.result, "会則ができた")
    qtbot.keyClick(sheet.result, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.case.case.row.state is CaseState.CLOSED)
    assert page.case.case.row.open_follow_ups == 0
    assert page.case.timeline.entries[-1].text == "会則ができた"
    assert not page.case.head.write.isEnabled()
    page.case.head.turn.click()
    qtbot.waitUntil(lambda: page.case.case.row.state is CaseState.OPEN)


def test_people_are_shown_by_their_role_and_looked_at_in_a_sheet(page, database, made, qtbot):
    show(page, qtbot, make_case(database, made))
    page.case.cards.add_person.click()
    sheet = page.side.person
    sheet.save()
    assert sheet.role.accessibleDescription()
    compose(sheet.role, "会計担当")
    compose(sheet.name, "佐藤")
    sheet.save()
    qtbot.waitUntil(lambda: len(page.case.cards.people.buttons) == 1)
    button = page.case.cards.people.buttons[0]
    assert "佐藤" not in f"{button.text()}{button.accessibleName()}{button.toolTip()}"
    qtbot.keyClick(button, KEY.Key_Return)
    assert sheet.name.text() == "佐藤"
    sheet.remove.click()
    qtbot.waitUntil(lambda: page.case.cards.people.buttons == [])


def test_a_case_for_advisors_is_invisible_to_the_staff(page, desk, database, made, qtbot):
    secret = make_case(database, made, note="内密の相談", openness=Openness.ADVISORS)
    make_case(database, made, note="ふつうの相談")
    show(page, qtbot, secret)
    staff = make_desk(database, StaffRole.STAFF)
    desk.sit_down(staff.staff_id, staff.staff, 1)
    page.put_away()
    assert page.case.case is None
    assert listed(page) == []
    qtbot.waitUntil(lambda: listed(page) == ["ふつうの相談"])
    assert page.cases.withheld.isVisible()
    assert "1" in page.cases.withheld.accessibleName()
    page.show_record(secret)
    with qtbot.waitSignal(page.loaded):
        page.reload()
    qtbot.waitUntil(lambda: page._chosen is None)
    assert page.case.case is None
    compose(page.cases.search, "内密")
    qtbot.waitUntil(lambda: listed(page) == [])


def test_who_may_not_open_what_they_wrote_hears_that_it_was_saved(page, desk, database, qtbot):
    staff = make_desk(database, StaffRole.STAFF)
    desk.sit_down(staff.staff_id, staff.staff, 1)
    page.put_away()
    page.open_sheet()
    form = page.side.take.form
    form.actor.chip(next(iter(form.actor._chips))).click()
    form.topics.chip(1).click()
    compose(form.note, "相談員へ")
    form.advisors.click()
    page.side.take.save()
    qtbot.waitUntil(page.message.isVisible)
    assert "saved" in page.message.accessibleName()
    assert page.case.case is None


def test_the_list_is_searched_and_walked_with_the_keyboard(page, database, made, qtbot):
    for note in ("空き家のこと", "補助金のこと", "空き家と補助金"):
        make_case(database, made, note=note)
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    page.cases.search.setFocus()
    compose(page.cases.search, "空き家")
    qtbot.waitUntil(lambda: listed(page) == ["空き家と補助金", "空き家のこと"])
    qtbot.keyClick(page.cases.search, KEY.Key_Down)
    qtbot.waitUntil(lambda: page.case.case is not None)
    assert page.case.case.row.summary == "空き家と補助金"
    qtbot.keyClick(page.cases.view, KEY.Key_Down)
    qtbot.waitUntil(lambda: page.case.case.row.summary == "空き家のこと")
    assert page.cases.view.hasFocus()


def test_with_large_text_the_case_stands_in_place_of_the_list_and_goes_back(page, database, made, qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.LARGEST)
    try:
        show(page, qtbot, make_case(database, made))
        qtbot.waitUntil(lambda: not page.cases.isVisible())
        qtbot.mouseClick(page.case.head.back, Qt.MouseButton.LeftButton)
        assert page.cases.isVisible()
        assert not page.case.isVisible()
    finally:
        theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)


def test_everything_that_takes_the_focus_has_a_name(page, database, made, qtbot):
    show(page, qtbot, make_case(database, made, follow_up=CALL))
    for opening in (
        page.open_sheet,
        page.case.head.write.click,
        page.case.cards.add_follow_up.click,
        page.case.cards.add_referral.click,
        page.case.head.turn.click,
        page.case.cards.add_person.click,
    ):
        opening()
        QApplication.processEvents()
        for widget in page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = getattr(widget, "text", str)()
                assert widget.accessibleName() or text, widget
