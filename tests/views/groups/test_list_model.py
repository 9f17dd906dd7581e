from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from desktop.queries.group_lists import GroupListRow
from desktop.views.groups.finding.list_model import GroupListModel
from desktop.views.groups.finding.list_view import GroupListView
from desktop.words import GroupStatus


def row(number: int, name: str = "鎌倉合唱団", kana: str = "カマクラガッショウダン") -> GroupListRow:
    until = date(2027, 3, 31)
    return GroupListRow(number, f"{number:04}", name, kana, GroupStatus.RENEWAL_DUE, "文化・芸術", 2, "任意団体", until)


def test_the_model_is_a_good_table(qtmodeltester, qapp):
    model = GroupListModel()
    qtmodeltester.check(model, force_py=True)
    model.fill(tuple(row(number) for number in range(1, 40)), "かま")
    qtmodeltester.check(model, force_py=True)


def test_a_row_says_everything_to_a_screen_reader(qapp):
    model = GroupListModel()
    model.fill((row(7),), "")
    said = model.index(0, model.section_of("name")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "鎌倉合唱団、カマクラガッショウダン、0007、文化・芸術、renewal due、R9.3.31"


def test_other_rows_keep_who_was_picked_and_announce_nobody(qtbot):
    view = GroupListView()
    qtbot.addWidget(view)
    view.fill(tuple(row(number) for number in range(1, 40)), "")
    view.pick(30)
    with qtbot.assertNotEmitted(view.picked):
        view.fill(tuple(row(number) for number in range(5, 60)), "")
    assert view.group_id == 30
    with qtbot.assertNotEmitted(view.picked):
        view.fill((row(3),), "3")
    assert view.group_id is None
