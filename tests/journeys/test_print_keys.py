"""A walk-in job from F4 to the printed receipt in the real window, every key counted but names and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from desktop.application import preferences
from desktop.application.preferences import Preferences
from desktop.operations.center import set_setting
from desktop.operations.machines import add_machine
from desktop.operations.print_request import OriginalRequest, PrintJobRequest
from desktop.operations.printing import record_print_job
from desktop.storage.centers import open_center
from desktop.storage.clock import standing_clock
from desktop.views.main_window import MainWindow
from desktop.views.printing.page import PrintingPage
from desktop.words import ThemeName
from tests.makers import NOW
from tests.views.rooms.rooms import compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
MOST_KEYS = 12
Key, Mod = Qt.Key, Qt.KeyboardModifier


@dataclass
class Hands:
    """What a person does with the keyboard, wherever the focus is; names and numbers are typed for nothing."""

    qtbot: object
    keys: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        self.keys.append(f"{modifier.name} {key.name}")
        self.qtbot.keyClick(self.here, key, modifier)

    def number(self, digits: str) -> None:
        self.qtbot.keyClicks(self.here, digits)

    def name(self, text: str) -> None:
        compose(self.here, text)

    @property
    def here(self):
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


@pytest.fixture
def window(where, database, made, machine, qtbot):
    def opener():
        opened = open_center(where)
        opened.clock = standing_clock(NOW)
        return opened

    preferences.save(Preferences(theme=ThemeName.LIGHT, pc_name="受付1"))
    window = MainWindow(preferences.load())
    window.wait_for_center()
    window.show()
    window.open_center(where, opener)
    qtbot.waitUntil(lambda: window.staff_shown, timeout=10_000)
    qtbot.waitUntil(lambda: window._rows is not None)
    window._sat_down(window._rows.staff[0])
    qtbot.waitUntil(lambda: window.desk.by is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.close_desk()
    window.deleteLater()


@pytest.fixture
def machine(database, made):
    machine = database.write(partial(add_machine, name="印刷機1", site_id=1), made.by).answer
    original = OriginalRequest(title="会報", masters=2, sheets=200, duplex=True)
    request = PrintJobRequest(
        machine_id=machine, group_id=made.choir, originals=(original,), counter_before=0, counter_after=400
    )
    database.write(partial(record_print_job, request=request), made.by)
    return machine


@pytest.fixture
def hands(window, qtbot, monkeypatch, tmp_path):
    """The system's dialog is answered with Enter: the paper goes into a file."""
    hands = Hands(qtbot)

    def accept(dialog: QPrintDialog) -> int:
        hands.keys.append("Enter in the printer's dialog")
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "receipt.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    if QApplication.focusWidget() is None:
        window.frame.setFocus()
    return hands


def open_form(window, hands, qtbot, before="400"):
    hands.press(Key.Key_F4)
    qtbot.waitUntil(lambda: any(page.is_form_open for page in window.findChildren(PrintingPage)), timeout=10_000)
    (page,) = window.findChildren(PrintingPage)
    qtbot.waitUntil(page.form.form.who.hasFocus)
    qtbot.waitUntil(lambda: page.form.form.before.text() == before)
    return page


def take_and_print(page, hands, qtbot, file):
    """The money on the counter, the receipt on paper."""
    qtbot.waitUntil(lambda: page.till.total is not None)
    hands.press(Key.Key_2, Mod.AltModifier)
    hands.press(Key.Key_Return, Mod.ControlModifier)
    sheet = page.side.receipt
    qtbot.waitUntil(lambda: sheet.print_button.isEnabled() and sheet.print_button.hasFocus(), timeout=10_000)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(file.exists, timeout=10_000)
    assert file.read_bytes().startswith(b"%PDF")


def test_a_registered_group_with_its_counter_and_two_numbers(window, hands, qtbot, tmp_path):
    page = open_form(window, hands, qtbot)
    form = page.form.form
    hands.name("合唱")
    qtbot.waitUntil(form.who.answers_shown)
    hands.press(Key.Key_Return)
    assert form.after.hasFocus()
    hands.number("501")
    hands.press(Key.Key_Tab)
    hands.number("1")
    hands.press(Key.Key_Tab)
    hands.number("101")
    qtbot.waitUntil(lambda: page.till.total == 160)
    take_and_print(page, hands, qtbot, tmp_path / "receipt.pdf")
    assert len(hands.keys) == 8 <= MOST_KEYS, hands.keys
    hands.keys.clear()
    (tmp_path / "receipt.pdf").unlink()
    as_usual(window, hands, qtbot)
    take_and_print(page, hands, qtbot, tmp_path / "receipt.pdf")
    assert len(hands.keys) == 7 <= MOST_KEYS, hands.keys


def as_usual(window, hands, qtbot):
    """The next job of the same group, without leaving the keyboard."""
    page = open_form(window, hands, qtbot, before="501")
    hands.name("合唱")
    qtbot.waitUntil(page.form.form.who.answers_shown)
    hands.press(Key.Key_Return)
    qtbot.waitUntil(page.form.fee.usual.isVisible)
    hands.press(Key.Key_U, Mod.ControlModifier)
    hands.number("602")
    qtbot.waitUntil(lambda: page.till.total is not None)


def test_the_worst_walk_in_still_does(window, hands, database, made, qtbot, tmp_path):
    """A guest, two originals, content to be looked at and a copy to be kept."""
    for name in ("printing.content_check", "printing.specimen"):
        database.write(partial(set_setting, name=name, value=True, valid_from=NOW.date()), made.by)
    page = open_form(window, hands, qtbot)
    form = page.form.form
    qtbot.waitUntil(lambda: "specimen" in form.options.choices)
    hands.name("見本花子")
    qtbot.waitUntil(form.who.answers_shown)
    hands.press(Key.Key_Return)
    hands.number("551")
    hands.press(Key.Key_Tab)
    hands.number("1")
    hands.press(Key.Key_Tab)
    hands.number("101")
    hands.press(Key.Key_F7)
    hands.number("50")
    hands.press(Key.Key_F8)
    qtbot.waitUntil(lambda: page.till.total == 160 + 50 + 50)
    take_and_print(page, hands, qtbot, tmp_path / "receipt.pdf")
    assert len(hands.keys) == 10 <= MOST_KEYS, hands.keys
