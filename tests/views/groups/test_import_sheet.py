from __future__ import annotations

import csv
from io import StringIO

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.queries.groups import find_groups
from desktop.views.groups.import_sheet import ImportSheet
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
    sheet.resize(408, 660)
    sheet.open()
    return sheet


def look(sheet, qtbot, file):
    sheet.open_file(file)
    qtbot.waitUntil(lambda: sheet.plan is not None and not sheet.stop.isVisible(), timeout=10_000)
    return sheet.plan


def test_looked_at_read_in_and_taken_back(sheet, qtbot, tmp_path):
    plan = look(sheet, qtbot, csv_file(tmp_path, LIST))
    assert (plan.to_create, plan.rows_held, plan.skipped) == (1, 1, 1)
    assert "1 new" in sheet._counts.text()
    assert sheet.held.content.rows[0] == ["3", "電話「ABC」\nit cannot be read as a phone number"]
    assert sheet.columns.combos["メモ"].currentText() == "(not read)"
    assert asked(sheet.desk, qtbot, lambda session: find_groups(session, "みどり")) == []
    with qtbot.waitSignals([sheet.imported, sheet.desk.changed]):
        qtbot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+Z" in sheet.message.accessibleName()
    assert not sheet.read.isEnabled()
    assert len(asked(sheet.desk, qtbot, lambda session: find_groups(session, "みどり"))) == 1
    with qtbot.waitSignal(sheet.desk.changed):
        sheet.desk.undo(sheet, done=lambda _act: None, refused=lambda _refusal: None)
    assert asked(sheet.desk, qtbot, lambda session: find_groups(session, "みどり")) == []


def test_a_column_is_read_as_something_else(sheet, qtbot, tmp_path):
    file = tmp_path / "list.xlsx"
    file.write_bytes(xlsx([["なまえ", "TEL"], ["みどりの会", "0467-23-3000"]]))
    sheet.open_file(file)
    qtbot.waitUntil(lambda: "なまえ" in sheet.columns.combos, timeout=10_000)
    assert not sheet.read.isEnabled()
    combo = sheet.columns.combos["なまえ"]
    combo.setCurrentIndex(combo.findData("name"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: sheet.plan is not None, timeout=10_000)
    assert sheet.plan.columns == (("なまえ", "name"), ("TEL", "phone"))
    assert sheet.read.isEnabled()
    plan = sheet.plan
    sheet._map("TEL", "")
    qtbot.waitUntil(lambda: sheet.plan is not plan, timeout=10_000)
    assert sheet.plan.columns == (("なまえ", "name"), ("TEL", ""))


def test_a_file_that_is_no_list_is_refused_in_words(sheet, qtbot, tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"%PDF-1.7 ...")
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(file))])
    nothing = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, Qt.MouseButton.LeftButton, nothing)
    sheet.dropEvent(drop)
    qtbot.waitUntil(lambda: "it is a PDF" in sheet.message.accessibleName(), timeout=10_000)
    assert sheet.plan is None
    assert not sheet.read.isEnabled()


def test_held_rows_are_saved_whole_with_their_reasons(sheet, qtbot, tmp_path):
    look(sheet, qtbot, csv_file(tmp_path, LIST))
    sheet.save_held_to(tmp_path / "held.csv")
    rows = list(csv.reader(StringIO((tmp_path / "held.csv").read_bytes().decode("utf-8-sig"))))
    assert rows == [
        ["団体名", "電話", "メモ", "row", "held because"],
        ["青の会", "ABC", "y", "3", "電話: it cannot be read as a phone number"],
    ]
    sheet.save_held_to(tmp_path / "none" / "held.csv")
    assert "could not be written" in sheet.message.accessibleName()


def test_every_part_has_a_name(sheet, qtbot, tmp_path):
    look(sheet, qtbot, csv_file(tmp_path, LIST))
    for part in sheet._in_order():
        assert part.accessibleName() or part.text()
