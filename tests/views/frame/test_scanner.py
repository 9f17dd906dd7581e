"""A scanner types into whatever window has the keyboard: its code opens what it names, and lands nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import invalidate

from desktop.rules.numbers import qr_text
from desktop.views.frame import scanner as scanning
from desktop.views.frame.scanner import Scanner

CODE = qr_text("P", "8-01234")


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.typed: list[str] = []
        self.codes: list[str] = []
        self.lost = 0
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner.lost.connect(self._count)

    def _count(self) -> None:
        self.lost += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.typed.append(event.text())


@pytest.fixture
def page(qtbot, monkeypatch):
    monkeypatch.setattr(scanning, "PACE", 300)  # the machine that tests is slower than a scanner
    monkeypatch.setattr(scanning, "PACE_IN_CODE", 400)
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.scanner.listen()
    return made


def scan(page: Page, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    for letter in text:
        QTest.keyClick(page.windowHandle(), letter)
    if end is not None:
        QTest.keyClick(page.windowHandle(), end)


def test_a_code_opens_what_it_names_while_a_field_has_the_caret_and_while_none_has(page, qtbot):
    page.field.setFocus()
    scan(page, "a", end=None)
    scan(page, CODE)
    assert (page.codes, page.field.text()) == ([CODE], "a")
    page.setFocus()
    scan(page, CODE.replace(":", "+"), Qt.Key.Key_Enter)
    assert (page.codes[1:], page.typed, page.lost) == ([CODE.replace(":", "+")], [], 0)


def test_it_goes_on_when_what_python_holds_of_the_window_has_ended(page, qtbot):
    invalidate(page.windowHandle())
    scan(page, CODE)
    assert page.codes == [CODE]
    page.field.setFocus()
    scan(page, CODE[:5], end=None)
    qtbot.waitUntil(lambda: page.field.text() == CODE[:5])


def test_half_a_code_goes_where_it_was_typed_and_counts_no_visitors_where_nobody_types(page, qtbot):
    page.field.setFocus()
    scan(page, CODE[:8], end=None)
    assert page.field.text() == ""
    qtbot.waitUntil(lambda: page.field.text() == CODE[:8])
    page.setFocus()
    scan(page, CODE[8:])
    assert (page.codes, page.typed, page.lost) == ([], [], 1)
    scan(page, "1", end=None)
    qtbot.waitUntil(lambda: page.typed == ["1"])


def test_what_an_input_method_made_of_it_is_the_same_code(page):
    page.field.setFocus()
    wide = CODE.translate({sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)})
    QCoreApplication.sendEvent(page.field, QInputMethodEvent(wide, []))
    commit = QInputMethodEvent()
    commit.setCommitString(wide)
    QCoreApplication.sendEvent(page.field, commit)
    assert (page.codes, page.field.text()) == ([wide], "")
    commit.setCommitString("ＭＤＧ")
    QCoreApplication.sendEvent(page.field, commit)
    assert page.field.text() == "ＭＤＧ"
