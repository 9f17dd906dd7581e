"""The tabs and the sheets of the inspector, by keyboard."""

from __future__ import annotations

from functools import partial
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.operations.desk_notes import add_note
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.people import PersonEntry, set_role
from desktop.operations.relations import relate
from desktop.views.groups.record.tabs import TABS
from desktop.views.groups.sheets import SHEETS, offered
from desktop.views.shared.sheet_kinds import is_there
from desktop.words import ConsentField, NoteGrade, PersonRole
from tests.views.rooms.rooms import compose, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(page, qtbot, group_id: int):
    page.show_record(group_id)
    qtbot.waitUntil(lambda: page.inspector.card is not None and page.inspector.card.id == group_id)
    return page.inspector


def wanted(page, key: str) -> None:
    """As from the menu of the group."""
    page.inspector.head.more.fill()
    next(action for action in page.inspector.head.more.menu_of_sheets.actions() if action.data() == key).trigger()


def test_every_tab_and_every_sheet_is_there(where):
    for kind in (*TABS, *SHEETS):
        if is_there(kind.module):
            assert hasattr(import_module(kind.module), kind.name), kind


def test_an_alert_written_by_keyboard_shows_itself_and_the_public_view_keeps_private_things(
    page, desk, database, made, qtbot
):
    request = GroupRequest(
        name="みどりの風",
        representative="山田",
        phone="0467-00-0009",
        postal_code="248-0001",
        address="みほん市1-1",
        published=frozenset({ConsentField.ADDRESS}),
    )
    group_id = database.write(partial(add_group, request=request), made.by).answer
    page.shown()
    inspector = shown(page, qtbot, group_id)
    assert {kind.key for kind in offered("group", inspector.card)} >= {"person", "note", "relation"}
    wanted(page, "note")
    sheet = page.sheets.sheet("note")
    assert not inspector.isVisible()
    assert sheet.grade.part(NoteGrade.NOTE).hasFocus()
    qtbot.keyClick(sheet.grade.part(NoteGrade.NOTE), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert sheet.text.hasFocus()
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return, CONTROL)
    assert sheet.isVisible()  # nothing was written: it says so under the field
    compose(sheet.text, "鍵を返してもらう")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return, CONTROL)
    overview = inspector.tab("overview")
    qtbot.waitUntil(lambda: overview.alerts.texts() == ["Note from the desk\n鍵を返してもらう"])
    assert inspector.isVisible()
    overview.view.part("public").click()
    assert overview.alerts.texts() == []
    assert overview.private.texts() == [
        "Address みほん市1-1 public " + overview.private.texts()[0].rpartition("public ")[2]
    ]
    assert "0467" not in str(overview.private.texts())


def test_people_notes_and_relations_have_their_lines_and_sheets(page, desk, made, qtbot):
    sato = PersonEntry(name="佐藤 花", kana="サトウハナ")
    written(desk, qtbot, partial(set_role, group_id=made.readers, role=PersonRole.REPRESENTATIVE, person=sato))
    written(desk, qtbot, partial(relate, group_id=made.readers, other_id=made.choir, purpose="合同の発表会"))
    written(desk, qtbot, partial(add_note, group_id=made.choir, grade=NoteGrade.BLOCK, text="鍵が未返却"))
    inspector = shown(page, qtbot, made.choir)
    qtbot.keyClick(inspector.head.verbs["book"], Qt.Key.Key_PageDown, CONTROL)
    tab = inspector.tab("people")
    qtbot.waitUntil(lambda: tab.ties is not None)
    assert "合同の発表会" in tab.relations.texts()[0]
    wanted(page, "person")
    sheet = page.sheets.sheet("person")
    qtbot.keyClick(sheet.role, Qt.Key.Key_Down)
    sheet.name.setFocus()
    compose(sheet.name, "佐藤花")
    qtbot.waitUntil(sheet.known.isVisible)
    first = next(iter(sheet.known.chips.findChildren(QAbstractButton)))
    assert "あじさい読書会" in first.text()
    first.click()
    assert (sheet.name.text(), sheet.kana.text()) == ("佐藤 花", "サトウハナ")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: any("佐藤 花" in said for said in tab.people.texts()))
    assert "あじさい読書会" in tab.people.texts()[0]
    lift = next(each for each in tab.notes.findChildren(QAbstractButton) if each.text() == "Lift")
    lift.click()
    notes = page.sheets.sheet("note")
    qtbot.waitUntil(notes.isVisible)
    qtbot.keyClick(notes.reason, Qt.Key.Key_Return, CONTROL)
    assert notes.isVisible()  # a block wants a reason
    compose(notes.reason, "返却された")
    qtbot.keyClick(notes.reason, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: any("返却された" in said for said in tab.notes.texts()))
    for key in ("activity", "bookings", "cases", "overview"):
        inspector.tabs.go_to(key)
    reached = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    mine = [
        each for each in reached if inspector.isAncestorOf(each) or sheet.isAncestorOf(each) or notes.isAncestorOf(each)
    ]
    nameless = [
        each for each in mine if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert nameless == []


def test_the_form_asks_a_successor_anew(page, database, made, qtbot):
    name = frozenset({ConsentField.REPRESENTATIVE})
    request = GroupRequest(name="みどりの風", representative="山田", published=name)
    group_id = database.write(partial(add_group, request=request), made.by).answer
    page.shown()
    shown(page, qtbot, group_id).edit()
    fields = page.registration.form.fields
    agreed = fields.consents[ConsentField.REPRESENTATIVE]
    assert agreed.value is True
    compose(fields.representative, "花")
    assert fields.representative.text() == "山田花"
    assert agreed.value is False
    fields.representative.backspace()
    assert agreed.value is True
