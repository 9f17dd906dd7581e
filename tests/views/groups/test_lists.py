"""Lists narrowed down, kept, looked at in one's own way and exported, on the page of groups."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.word_lists import add_extra_field
from desktop.queries.saved_lists import look_of, saved_lists
from desktop.queries.similar_groups import Typed, similar_groups
from desktop.words import ExtraKind
from tests.makers import NOW
from tests.views.groups.conftest import shown
from tests.views.rooms.rooms import asked, compose, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

CONTROL = Qt.KeyboardModifier.ControlModifier
ANOTHER_CHOIR = "Another group: 鎌倉合唱団"
MANY = [
    GroupRequest(name=f"見本の会{number:03}", kana=f"ミホンノカイ{number:03}", field_ids=(1,)) for number in range(130)
]


def listed(page) -> list[str]:
    return [row.name for row in page.finder.view.groups.rows]


def test_a_list_is_narrowed_down_kept_and_found_again_as_a_chip(page, desk, made, qtbot):
    written(
        desk, qtbot, partial(add_group, request=GroupRequest(name="里山の会", kana="サトヤマノカイ", field_ids=(4,)))
    )
    qtbot.waitUntil(lambda: page.finder.filters.choices is not None)
    page.finder.narrow_down()
    sheet = page.sheets.sheet("filter")
    assert sheet.isVisible()
    assert not page.inspector.isVisible()
    sheet.fields.chip(4).setFocus()
    qtbot.keyClick(sheet.fields.chip(4), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: listed(page) == ["里山の会"])
    compose(sheet.keeper.name, "自然の会")
    qtbot.keyClick(sheet.keeper.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(each.name == "自然の会" for each in page.finder.filters.lists))
    (kept,) = asked(desk, qtbot, partial(saved_lists, today=NOW.date()))
    chip = page.finder.filters.chips.chip(kept.id)
    qtbot.waitUntil(lambda: chip.text() == "自然の会  1")
    assert chip.isChecked()
    qtbot.keyClick(sheet.keeper.name, Qt.Key.Key_Return, CONTROL)
    assert not sheet.isVisible()
    chip.click()
    qtbot.waitUntil(lambda: len(listed(page)) == 3)


def test_a_kept_list_asks_for_own_fields_is_changed_renamed_and_forgotten(page, desk, made, qtbot):
    def register(session, acting):
        kinds = (ExtraKind.TEXT, ExtraKind.NUMBER, ExtraKind.DAY, ExtraKind.YES_NO)
        fields = [add_extra_field(session, acting, kind.name, kind) for kind in kinds]
        held = (("棚3", "12", "2027-03-31", "yes"), ("棚12", "8", "2026-12-31", "no"))
        for name, values in zip(("里山の会", "海辺の会"), held, strict=True):
            add_group(session, acting, GroupRequest(name=name, extras=tuple(zip(fields, values, strict=True))))
        return fields

    def lists():
        return [(row.name, row.asked) for row in asked(desk, qtbot, partial(saved_lists, today=NOW.date()))]

    text, number, day, agreed = written(desk, qtbot, register)
    page.finder.narrow_down()
    sheet = page.sheets.sheet("filter")
    qtbot.waitUntil(lambda: sheet.extras.rows != {})
    rows = sheet.extras.rows
    compose(rows[text].part, "棚")
    qtbot.waitUntil(lambda: listed(page) == ["海辺の会", "里山の会"])
    compose(sheet.keeper.name, "棚のある会")
    qtbot.keyClick(sheet.keeper.name, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.keeper.drop_button.isVisible)
    assert sheet.keeper.name.text() == "棚のある会"
    assert not sheet.keeper.change_button.isEnabled()
    qtbot.keyClicks(rows[number].ends[0], "9")
    qtbot.waitUntil(lambda: listed(page) == ["里山の会"])
    rows[number].ends[0].clear()
    rows[day].ends[1].setFocus()
    qtbot.keyClicks(rows[day].ends[1], "2026/12/31")
    qtbot.keyClick(rows[day].ends[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == ["海辺の会"])
    rows[agreed].chips.chip("no").click()
    assert [each.field_id for each in page.finder.asked.extras] == [text, day, agreed]
    compose(sheet.keeper.name, "と鍵")
    sheet.keeper.change_button.setFocus()
    qtbot.keyClick(sheet.keeper.change_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sheet.keeper.kept is not None and sheet.keeper.kept.name == "棚のある会と鍵")
    assert lists() == [("棚のある会と鍵", page.finder.asked)]
    assert page.finder.filters.chips.value == sheet.keeper.kept.id
    sheet.keeper.drop_button.click()
    qtbot.waitUntil(lambda: not sheet.keeper.drop_button.isVisible())
    assert (lists(), sheet.keeper.name.text(), listed(page)) == ([], "", ["海辺の会"])


def test_columns_widths_and_order_are_ones_own_and_stay(page, desk, made, qtbot):
    finder = page.finder
    qtbot.waitUntil(lambda: finder.filters.choices is not None)
    finder.columns_menu.offer(finder.view.look, finder.known_columns)
    form = next(action for action in finder.columns_menu.actions() if action.data() == "members")
    form.trigger()
    header = finder.view.horizontalHeader()
    header.sectionClicked.emit(0)
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: listed(page) == ["あじさい読書会", "鎌倉合唱団"])
    members = finder.view.groups.section_of("members")
    edge = QPoint(header.sectionViewportPosition(members) + header.sectionSize(members) - 1, header.height() // 2)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge - QPoint(20, 0))
    qtbot.mouseMove(header.viewport(), edge - QPoint(43, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge - QPoint(43, 0))
    qtbot.waitUntil(lambda: dict(finder.view.look.widths) == {"members": 97})
    qtbot.waitUntil(lambda: "widths" in asked(desk, qtbot, partial(look_of, staff_id=made.manager, name="groups")))
    other = shown(desk, qtbot)
    qtbot.waitUntil(lambda: other.finder.view.look.descending)
    assert other.finder.view.look == finder.view.look
    qtbot.waitUntil(lambda: listed(other) == ["あじさい読書会", "鎌倉合唱団"])


def test_every_group_is_in_the_list_and_is_read_when_looked_at(page, desk, made, qtbot):
    def register(session, acting):
        for request in MANY:
            add_group(session, acting, request)
        return 1

    written(desk, qtbot, register)
    view = page.finder.view
    qtbot.waitUntil(lambda: len(view.groups.ids) == 132)
    assert len(view.groups.rows) == 100
    view.scrollToBottom()
    qtbot.waitUntil(lambda: "見本の会129" in listed(page))
    assert len(view.groups.rows) == 132


def test_the_list_is_written_and_what_would_be_lost_is_named_first(page, desk, made, qtbot, tmp_path):
    written(desk, qtbot, partial(add_group, request=GroupRequest(name="𠮷野の会", kana="ヨシノノカイ")))
    qtbot.waitUntil(lambda: len(listed(page)) == 3 and page.finder.filters.choices is not None)
    page.finder.open_sheet("export")
    sheet = page.sheets.sheet("export")
    sheet.ask_where = lambda name, _suffix: str(tmp_path / name)
    qtbot.waitUntil(sheet.write_button.isEnabled)
    qtbot.keyClick(sheet.columns, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil((tmp_path / "団体名簿.xlsx").exists)
    sheet.kind.part("cp932").click()
    qtbot.waitUntil(sheet.anyway_button.isVisible)
    assert not sheet.write_button.isEnabled()
    assert "𠮷" in sheet.message.accessibleName()
    sheet.anyway_button.click()
    qtbot.waitUntil((tmp_path / "団体名簿.csv").exists)
    assert "〓野の会" in (tmp_path / "団体名簿.csv").read_bytes().decode("cp932")
    sheet.whom.part(True).click()
    assert all(key not in sheet.columns.values for key in ("postal_code", "papers_missing"))


def test_two_groups_are_said_to_be_two_and_stay_so(page, desk, made, qtbot):
    page.open_sheet()
    registration = page.registration
    compose(registration.form.fields.name, "鎌倉合唱団")
    qtbot.waitUntil(registration.similar.isVisible)
    assert registration.similar.shown[0].same == ("name",)
    apart = next(
        button for button in registration.similar.findChildren(QPushButton) if button.accessibleName() == ANOTHER_CHOIR
    )
    apart.click()
    assert not registration.similar.isVisible()
    registration.save()
    qtbot.waitUntil(lambda: not page.is_registering)
    typed = Typed(name="鎌倉合唱団", group_id=made.choir)
    qtbot.waitUntil(lambda: asked(desk, qtbot, partial(similar_groups, typed=typed)) == [])
