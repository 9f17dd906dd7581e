"""Merging, the history and erasing, on a real desk."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.jobs import erasure
from desktop.models import Group
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.operations.statuses import remove_group
from desktop.queries.group_cards import group_card
from desktop.storage.clock import standing_clock
from desktop.views.groups.procedures.erasure_sheet import ErasureSheet
from desktop.views.groups.record.merge_sheet import MergeSheet
from desktop.views.groups.record.tabs.history import HistoryTab
from desktop.views.groups.sheets import offered
from desktop.words import GroupStatus, Language, StaffRole
from tests.makers import NOW
from tests.views.rooms.rooms import asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


def card_of(desk, qtbot, group_id, now=NOW):
    return asked(desk, qtbot, partial(group_card, group_id=group_id, now=now))


def shown(qtbot, widget, width):
    qtbot.addWidget(widget)
    widget.resize(width, 664)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    return widget


def change(database, made, group_id, **values):
    with database.reading() as session:
        version = session.get_one(Group, group_id).version
    request = GroupRequest(**values)
    database.write(partial(change_group, group_id=group_id, request=request, seen_version=version), made.by)


def test_two_groups_are_merged_by_keyboard(desk, database, made, qtbot):
    change(
        database, made, made.choir, name="鎌倉合唱団", kana="カマクラガッショウダン", phone="0467-22-1111", members=8
    )
    change(database, made, made.readers, name="鎌倉合唱", phone="0467-22-2222", days="毎週火曜", field_ids=(2,))
    sheet = shown(qtbot, MergeSheet(desk, Language.ENGLISH), 1286)
    sheet.open(card_of(desk, qtbot, made.choir))
    qtbot.waitUntil(lambda: sheet.keep is not None)
    assert not sheet.merge.isEnabled()
    sheet.other.put(made.readers, "鎌倉合唱", "0002")
    sheet.other.group_changed.emit()
    qtbot.waitUntil(lambda: len(sheet.lines) > 0)
    assert {line.row.key: line.choice for line in sheet.lines} == {
        **dict.fromkeys(("name", "phone", "members"), "keep"),
        **dict.fromkeys(("field_ids", "days"), "lose"),
    }
    sheet.lines[0].take_focus()
    keys = [line.row.key for line in sheet.lines]
    for _ in range(keys.index("phone")):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert sheet.lines[keys.index("phone")].choice == "lose"
    sheet.close_sheet()
    sheet.open(card_of(desk, qtbot, made.choir))
    qtbot.waitUntil(lambda: sheet.lose is not None)
    assert sheet.lines[keys.index("phone")].choice == "lose"
    with qtbot.waitSignals([sheet.merged, sheet.closed]):
        qtbot.keyClick(sheet.other, Qt.Key.Key_Return, CTRL)
    card = card_of(desk, qtbot, made.choir)
    assert ([row.value for row in card.private], card.days, card.members) == (["0467-22-2222"], "毎週火曜", 8)
    assert card_of(desk, qtbot, made.readers).status is GroupStatus.MERGED


def test_the_history_goes_back_to_a_version(desk, database, made, qtbot):
    change(database, made, made.choir, name="鎌倉合唱団", kana="カマクラガッショウダン", members=8)
    change(database, made, made.choir, name="鎌倉合唱団", kana="カマクラガッショウダン", members=9)
    tab = shown(qtbot, HistoryTab(desk, Language.ENGLISH), 408)
    tab.show_card(card_of(desk, qtbot, made.choir))
    qtbot.waitUntil(lambda: len(tab.buttons) > 0)
    newest = max(tab.buttons)
    qtbot.mouseClick(tab.buttons[newest], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(tab.bring_back.isVisible)
    assert "number of members: “9” → “8”" in tab.message.accessibleName()
    with qtbot.waitSignal(tab.writer.saved):
        qtbot.mouseClick(tab.bring_back, Qt.MouseButton.LeftButton)
    assert card_of(desk, qtbot, made.choir).members == 8
    tab.day.set_value(date(2026, 11, 20))
    tab.day.picked.emit(date(2026, 11, 20))
    qtbot.waitUntil(tab.past.isVisible)


def test_old_records_are_shown_first_and_erased_at_the_second_asking(desk, database, made, qtbot, monkeypatch):
    monkeypatch.setattr(erasure, "AT_ONCE", 1)
    for group_id in (made.readers, made.choir):
        database.write(partial(remove_group, group_id=group_id, since=NOW.date(), reason="届出"), made.by)
    sheet = shown(qtbot, ErasureSheet(desk, Language.ENGLISH), 408)
    later = datetime(2032, 1, 10, 10)
    monkeypatch.setattr(desk, "now", lambda: later)
    desk._open_database.clock = standing_clock(later)
    sheet.open()
    qtbot.waitUntil(lambda: len(sheet.rows) == 2)
    sheet.save()
    assert card_of(desk, qtbot, made.readers).name == "あじさい読書会"
    assert "0 people, 0 contacts" in sheet.message.accessibleName()
    with qtbot.waitSignal(sheet.erased) as erased:
        sheet.save()
        assert sheet.stop_button.isVisible()
        assert not sheet.erase.isVisible()
        sheet.stop()
    assert erased.args == [1]  # the act under way is finished
    qtbot.waitUntil(lambda: [row.id for row in sheet.rows] == [made.readers])
    assert card_of(desk, qtbot, made.choir).name == "0001"
    sheet.save()
    with qtbot.waitSignal(sheet.erased):
        sheet.save()
    qtbot.waitUntil(lambda: sheet.rows == ())
    assert card_of(desk, qtbot, made.readers).name == "0002"


def test_erasing_is_offered_to_managers_alone(page, qtbot):
    qtbot.waitUntil(lambda: page.finder.more.role is StaffRole.MANAGER)
    page.finder.more.fill()
    assert "erasure" in {action.data() for action in page.finder.more.menu_of_sheets.actions()}
    for role in (None, StaffRole.STAFF, StaffRole.ADVISOR):
        assert "erasure" not in {kind.key for kind in offered("page", role=role)}
