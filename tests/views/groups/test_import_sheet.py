from __future__ import annotations

import csv
from io import StringIO

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.queries.groups import find_groups
from desktop.queries.imports import import_file, past_imports
from desktop.views.groups.imports.import_originals import copy_of
from desktop.views.groups.imports.import_sheet import ImportSheet
from desktop.words import Language
from tests.exchange.sheets import csv_file, xlsx
from tests.views.rooms.rooms import asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
LIST = "団体名,電話,メモ\nみどりの会,0467-23-3000,x\n青の会,ABC,y\n,,\n"


@pytest.fixture
def sheet(desk, qtbot):
    sheet = ImportSheet(desk, Language.ENGLISH)
    sheet.desk = desk
    qtbot.addWidget(sheet)
    sheet.resize(1286, 664)
    sheet.open()
    return sheet


def look(sheet, qtbot, file):
    with qtbot.waitSignal(sheet.run.looked, timeout=20_000):
        sheet.open_file(file)
    return sheet.plan


def test_looked_at_mended_in_place_read_in_kept_and_taken_back(sheet, qtbot, tmp_path):
    plan = look(sheet, qtbot, csv_file(tmp_path, LIST))
    assert (plan.to_create, plan.rows_held, plan.skipped) == (1, 1, 1)
    assert "1 new" in sheet.counts.text()
    assert sheet.rows.held.content.rows == [["3", "電話", "ABC", "it cannot be read as a phone number"]]
    assert sheet.columns.combos["メモ"].currentText() == "(not read)"
    sheet.save_held_to(tmp_path / "held.csv")
    rows = list(csv.reader(StringIO((tmp_path / "held.csv").read_bytes().decode("utf-8-sig"))))
    assert rows == [
        ["団体名", "電話", "メモ", "row", "held because"],
        ["青の会", "ABC", "y", "3", "電話: it cannot be read as a phone number"],
    ]
    sheet.save_held_to(tmp_path / "none" / "held.csv")
    assert "could not be written" in sheet.message.accessibleName()

    with qtbot.waitSignal(sheet.run.looked, timeout=20_000):
        held = sheet.rows.held.content
        assert held.setData(held.index(0, 2), "0467-23-3001")
    assert (sheet.plan.to_create, sheet.plan.rows_held) == (2, 0)
    assert asked(sheet.desk, qtbot, lambda session: find_groups(session, "みどり")) == []
    with qtbot.waitSignals([sheet.imported, sheet.desk.changed], timeout=20_000):
        qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+Z" in sheet.message.accessibleName()
    assert not sheet.read.isEnabled()
    assert len(asked(sheet.desk, qtbot, lambda session: find_groups(session, "青の"))) == 1
    (past,) = asked(sheet.desk, qtbot, past_imports)
    kept = asked(sheet.desk, qtbot, lambda session: import_file(session, past.id))
    assert kept == ("list.csv", LIST.encode())
    assert copy_of(("../../a\\list.csv", b"x")).name == "list.csv"
    with qtbot.waitSignal(sheet.desk.changed, timeout=20_000):
        sheet.file_page.undo_wanted.emit(past.id)
    assert asked(sheet.desk, qtbot, lambda session: find_groups(session, "みどり")) == []


def test_columns_and_words_are_explained_and_rows_decided(sheet, qtbot, tmp_path):
    file = tmp_path / "list.xlsx"
    file.write_bytes(
        xlsx([["なまえ", "TEL", "分野"], ["鎌倉合唱団", "0467-23-3999", "観光系"], ["赤の会", "", "観光"]])
    )
    with qtbot.waitSignal(sheet.run.refused, timeout=20_000):
        sheet.open_file(file)
    assert not sheet.read.isEnabled()
    assert sheet.steps.value == "columns"
    with qtbot.waitSignal(sheet.run.looked, timeout=20_000):
        combo = sheet.columns.combos["なまえ"]
        combo.setCurrentIndex(combo.findData("name"))
        combo.activated.emit(combo.currentIndex())
    assert sheet.plan.columns == (("なまえ", "name"), ("TEL", "phone"), ("分野", "fields"))
    assert [(word.word, word.near) for word in sheet.plan.words] == [("観光系", "観光")]
    with qtbot.waitSignal(sheet.run.looked, timeout=20_000):
        qtbot.keyClick(sheet.words.near, Qt.Key.Key_Space)
    assert sheet.plan.rows_held == 0
    assert [each.name for each in sheet.plan.alike] == ["鎌倉合唱団"]
    with qtbot.waitSignal(sheet.run.looked, timeout=20_000):
        sheet.rows.sample.selectRow(0)
        sheet.rows.fate.setCurrentIndex(sheet.rows.fate.findText("change", Qt.MatchFlag.MatchStartsWith))
        sheet.rows.fate.activated.emit(sheet.rows.fate.currentIndex())
    assert (sheet.plan.to_create, sheet.plan.to_update) == (1, 1)
    with qtbot.waitSignal(sheet.run.refused, timeout=20_000):
        sheet.run.began.connect(sheet.run.stop)
        sheet.read_in()
    assert "Nothing was read in" in sheet.message.accessibleName()
    assert asked(sheet.desk, qtbot, past_imports) == ()


def test_a_file_that_is_no_list_is_refused_in_words(sheet, qtbot, tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"%PDF-1.7 ...")
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(file))])
    nothing = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, Qt.MouseButton.LeftButton, nothing)
    with qtbot.waitSignal(sheet.run.refused, timeout=20_000):
        sheet.dropEvent(drop)
    assert "it is a PDF" in sheet.message.accessibleName()
    assert sheet.plan is None
    assert not sheet.read.isEnabled()


def test_every_part_has_a_name_and_steps_go_by_keyboard(sheet, qtbot, tmp_path):
    look(sheet, qtbot, csv_file(tmp_path, LIST.replace("メモ", "分野")))
    for part in sheet.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(sheet):
            assert part.accessibleName() or part.text(), part
    for step in ("columns", "words", "rows", "file"):
        qtbot.keyClick(sheet, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert sheet.steps.value == step
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
