"""Papers and their files by hand: taken in, dropped, looked at, opened, corrected, taken out and back."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QPushButton

from desktop.documents.pen import Pen
from desktop.operations.center import set_setting

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_pdf() -> bytes:
    pen = Pen((210, 297), title="会則")
    pen.text(20, 20, "会則", 12)
    pen.next_page()
    return pen.pdf()


def drop(widget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    widget.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


@pytest.fixture
def tab(page, database, made, qtbot):
    asked = partial(set_setting, name="registration.papers", value=["会則", "名簿"], valid_from=date(2026, 4, 1))
    database.write(asked, made.by)
    page.shown()
    page.show_record(made.choir)
    qtbot.waitUntil(lambda: page.inspector.card is not None)
    page.inspector.tabs.go_to("papers")
    tab = page.inspector.tab("papers")
    qtbot.waitUntil(lambda: tab.found is not None)
    return tab


def button(widget, name: str) -> QPushButton:
    return next(
        each for each in widget.findChildren(QPushButton) if each.accessibleName() == name or each.text() == name
    )


def saved(page, tab, qtbot, sheet) -> None:
    had = tab.found
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: page.sheets.shown == "" and tab.found is not had)


def test_a_missing_paper_is_taken_in_by_keyboard_corrected_and_taken_out_and_back(page, desk, tab, qtbot):
    lacking = tab.found.missing[0]
    take = button(tab.missing, f"Take in {lacking}")
    take.setFocus()
    qtbot.keyClick(take, Qt.Key.Key_Space)
    sheet = page.sheets.sheet("paper")
    assert sheet.name.text() == lacking
    sheet.expires.setFocus()
    qtbot.keyClicks(sheet.expires, "2020/1/1")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(sheet.message.isVisible)
    assert page.sheets.shown == "paper"
    sheet.expires.set_value(date(2027, 3, 31))
    saved(page, tab, qtbot, sheet)
    assert lacking not in tab.found.missing
    button(tab.held, f"Change {lacking}").click()
    sheet.remark.setText("原本")
    saved(page, tab, qtbot, sheet)
    assert tab.held.texts() == [f"{lacking} received R8.11.21\nvalid until R9.3.31\n原本"]
    button(tab.held, f"Take out {lacking}").click()
    qtbot.waitUntil(lambda: not tab.found.rows)
    desk.undo(tab, done=lambda _act: None, refused=pytest.fail)
    qtbot.waitUntil(lambda: bool(tab.found.rows))


def test_dropped_files_are_kept_seen_and_opened_and_bad_ones_are_refused(page, tab, qtbot, tmp_path):
    scan, photo, bad = tmp_path / "会則.pdf", tmp_path / "写真.png", tmp_path / "会則2.pdf"
    scan.write_bytes(a_pdf())
    QImage(3000, 400, QImage.Format.Format_RGB32).save(str(photo))
    bad.write_bytes(b"MZ")
    drop(tab, scan, photo)
    sheet, view = page.sheets.sheet("paper"), page.sheets.sheet("paper_file")
    qtbot.waitUntil(lambda: sheet.file.request is not None)
    assert "1 were left" in tab.message.accessibleName()
    assert sheet.name.text() == "会則"
    drop(sheet.file, bad)
    qtbot.waitUntil(sheet.message.isVisible)
    assert "会則2.pdf" in sheet.message.accessibleName()
    saved(page, tab, qtbot, sheet)
    button(tab.held, "Look 会則").click()
    qtbot.waitUntil(lambda: view.seen is not None)
    assert view.pages.page_count == 1
    opened = []
    view.opens = lambda url: bool(opened.append(Path(url.toLocalFile())))
    qtbot.keyClick(view, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(view.message.isVisible)
    assert opened[0].read_bytes() == scan.read_bytes()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert page.sheets.shown == ""
    drop(tab, photo)
    qtbot.waitUntil(lambda: sheet.file.request is not None and sheet.file.request.name == "写真.png")
    saved(page, tab, qtbot, sheet)
    button(tab.held, "Look 写真").click()
    qtbot.waitUntil(lambda: view.seen is not None)
    assert view.seen.picture.width() == 2400
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF-1.7 and nothing else")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    drop(tab, damaged)
    qtbot.waitUntil(lambda: sheet.file.request is not None and sheet.file.request.name == damaged.name)
    saved(page, tab, qtbot, sheet)
    button(tab.held, "Look damaged").click()
    qtbot.waitUntil(lambda: view.seen is not None)
    assert "password" in view.hint.text()
    assert view.hint.isVisible()
