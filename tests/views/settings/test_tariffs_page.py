"""Tariffs are looked at, edited with what jobs would cost, dated, chosen, and carried in files."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.operations.machines import add_machine
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.queries.tariffs import tariffs
from desktop.views.settings.tariffs.tariffs_page import TariffsPage
from desktop.words import Language, TariffLineKind
from tests.makers import NOW
from tests.views.rooms.rooms import asked, close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def page(desk, qtbot):
    page = TariffsPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1010, 650)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.overview.list.version is not None)
    page.activateWindow()
    return page


def there(desk, qtbot):
    return asked(desk, qtbot, partial(tariffs, site_id=1, day=NOW.date()))


def pick(page, name):
    rows = page.overview.list.model_.rows
    at = next(at for at, line in enumerate(rows) if line.row.name == name)
    page.overview.list.setCurrentIndex(page.overview.list.model_.index(at))


def type_into(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def choose(box, value):
    box.show_value(value)
    box.activated.emit(box.currentIndex())


def test_a_tariff_is_changed_with_its_faults_and_examples_beside_it(page, desk, qtbot, qapp: QApplication):
    assert (page.overview.list.version.name, page.overview.card.examples.texts()[1]) == (
        "daisen",
        "1 masters・101 sheets 160 yen",
    )
    pick(page, "kitayamada")
    assert page.overview.card.texts()[:2] == ["Master, each", "150 yen"]
    page.overview.list.setFocus()
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Return)
    editor = page.editor
    assert page.is_editing
    assert editor.faults.said == ()
    type_into(editor.examples.sheets, "1")
    assert editor.examples.own.text() == "152 yen"
    # the line for A3 becomes one for A4: that is there already, and A3 has no price
    choose(editor.lines.lines[1].size_of, "A4")
    assert editor.faults.said == (
        "Lines 2 and 4 are for the very same.",
        "Duplicator・A3: no price. Such a job is refused.",
    )
    qtbot.keyClick(editor.title, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: "twice" in page.said.accessibleName())
    assert not page.anyway.isVisible()
    # a line is taken out by keyboard, the hole is meant
    editor.lines.lines[1].yen.setFocus()
    qtbot.keyClick(editor.lines.lines[1].yen, Qt.Key.Key_Delete, CONTROL)
    assert len(editor.lines.lines) == 5
    assert qapp.focusWidget() is editor.lines.lines[1].charge
    page.keep()
    qtbot.waitUntil(page.anyway.isVisible)
    qtbot.mouseClick(page.anyway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.is_editing)
    (row,) = there(desk, qtbot).versions("kitayamada")
    assert [line.size for line in row.says.lines] == [None, "B4", "A4", "B5", "postcard"]
    assert "A3" in page.overview.card.warned.accessibleName()


def test_a_tariff_that_was_charged_by_gets_a_new_version(page, desk, made, qtbot):
    machine: list[int] = []
    desk.write(page, partial(add_machine, name="輪転機1", site_id=1), done=machine.append)
    qtbot.waitUntil(lambda: bool(machine))
    job = PrintJobRequest(machine_id=machine[0], group_id=made.choir, masters=1, sheets=100)
    done: list[object] = []
    desk.write(page, partial(record_print_job, request=job), done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    page._ask()
    qtbot.waitUntil(lambda: page.overview.change.text() == "New version")
    page.open_chosen()
    assert page.editor.since.value().isoformat() == "2026-11-22"
    # half-typed, left with Esc, and still there
    type_into(page.editor.lines.lines[0].yen, "６０")
    qtbot.keyClick(page.editor.lines.lines[0].yen, Qt.Key.Key_Escape)
    assert not page.is_editing
    page.overview.change.click()
    assert page.editor.lines.lines[0].yen.text() == "６０"
    type_into(page.editor.lines.lines[0].yen, "six")
    page.keep()
    assert "cannot be read" in page.said.accessibleName()
    type_into(page.editor.lines.lines[0].yen, "60")
    page.save.click()
    qtbot.waitUntil(lambda: len(there(desk, qtbot).versions("daisen")) == 2)
    old, new = there(desk, qtbot).versions("daisen")
    assert (old.valid_until, new.says.lines[0].yen, old.says.lines[0].yen) == (new.valid_from, 60, 50)
    qtbot.waitUntil(lambda: page.overview.list.version.id == new.id)
    page.overview.verbs.remove.click()
    qtbot.waitUntil(lambda: len(there(desk, qtbot).versions("daisen")) == 1)


def test_a_new_one_by_keyboard_chosen_and_carried_in_a_file(page, desk, qtbot, tmp_path, qapp: QApplication):
    page.new.click()
    editor = page.editor
    assert qapp.focusWidget() is editor.title
    qtbot.keyClicks(editor.title, "Hillside")
    qtbot.keyClick(editor.lines.add, Qt.Key.Key_Space)
    line = editor.lines.lines[0]
    assert qapp.focusWidget() is line.charge
    choose(line.charge, "block:sheets")
    type_into(line.block, "100")
    type_into(line.yen, "50")
    qtbot.keyClick(line.yen, Qt.Key.Key_Insert)
    choose(editor.lines.lines[1].charge, "master:faces")
    type_into(editor.limits.inputs["minimum"], "200")
    assert editor.examples.own.text() == "200 yen"
    reached = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [each for each in reached if each.isVisible() and each.objectName() != "qt_scrollarea_viewport"]
    assert all(each.accessibleName() or (hasattr(each, "text") and each.text()) for each in named)
    page.save.click()
    qtbot.waitUntil(lambda: not page.is_editing and page.overview.list.version.name == "Hillside")
    (row,) = there(desk, qtbot).versions("Hillside")
    assert [(each.kind, each.block, each.counts_faces) for each in row.says.lines] == [
        (TariffLineKind.BLOCK, 100, False),
        (TariffLineKind.MASTER, 1, True),
    ]
    page.overview.verbs.choose.click()
    qtbot.waitUntil(lambda: there(desk, qtbot).printed_by == "Hillside")
    with qtbot.waitSignal(page.files.written):
        page.files.put("Hillside", tmp_path / "hill.csv")
    with qtbot.waitSignal(page.files.read):
        page.files.take(tmp_path / "hill.csv")
    qtbot.waitUntil(lambda: page.is_editing)
    assert page.editor.lines.answer() == row.says.lines
    (tmp_path / "hill.csv").write_text("項目,値\n料金表の名前,x\n題名,x\n印刷,many", encoding="utf-8")
    page.go_back()
    page.files.take(tmp_path / "hill.csv")
    qtbot.waitUntil(lambda: "Row 4" in page.said.accessibleName())
