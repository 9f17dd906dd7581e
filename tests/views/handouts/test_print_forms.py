"""The papers of the print room and the rentals, drawn as soon as their forms can be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.documents.reading import page_texts
from tests.operations.lending import make_lending
from tests.operations.print_room import make_print_room
from tests.views.handouts.conftest import open_page

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def page(database, made, desk, event_id, qtbot):
    make_print_room(database, made).record(1000)
    make_lending(database, made).loan()
    return open_page(desk, qtbot)


def open_form(page, qtbot, key):
    page.gallery.tiles[key].click()
    return page.form


def says(qtbot, page, *words):
    def text() -> str:
        return "".join("".join(page_texts(page.preview.pdf)).split()) if page.preview.pdf else ""

    qtbot.waitUntil(lambda: all(word in text() for word in words), timeout=20_000)


def test_records_are_chosen_or_typed_by_number(page, qtbot):
    form = open_form(page, qtbot, "print-form")
    says(qtbot, page, "印刷機利用申請書")
    qtbot.waitUntil(lambda: form.which.count() == 2)
    form.which.setCurrentIndex(1)
    form.which.activated.emit(1)
    says(qtbot, page, form.number.text(), "鎌倉合唱団")
    form = open_form(page, qtbot, "loan-slip")
    assert page.preview.pdf == b""
    assert not page.print_button.isEnabled()
    qtbot.keyClicks(form.number, "8-K0001")
    says(qtbot, page, "8-K0001", "プロジェクター")
    done = []
    page.preview.print_pages = lambda: done.append(page.form.paper)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert done == ["loan-slip"]


def test_lists_months_and_figures_are_drawn_at_once(page, qtbot):
    for key, words in (("supplies", "消耗品"), ("overdue", "請求書"), ("lent-overdue", "未返却"), ("relief", "減免")):
        open_form(page, qtbot, key)
        says(qtbot, page, words)
    form = open_form(page, qtbot, "machine-log")
    says(qtbot, page, "輪転機1")
    form = open_form(page, qtbot, "print-figures")
    assert form.for_() == "2026-10"
    form.month.setText("2026-11")
    form.by.setCurrentIndex(form.by.findData("group"))
    form.by.activated.emit(form.by.currentIndex())
    says(qtbot, page, "印刷室の統計", "鎌倉合唱団")
    form = open_form(page, qtbot, "statement")
    form.number.setText("0001")
    form.number.textEdited.emit("0001")
    says(qtbot, page, "利用明細書")
