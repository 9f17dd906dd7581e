"""Tab goes through a form as it is read, whenever its parts were made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared.chips import Wrap
from desktop.views.shared.keys import bind_down
from desktop.views.shared.parts import Parts
from desktop.views.shared.tab_place import follow_layout


def test_parts_named_after_the_form_was_laid_out_keep_their_place(qtbot):
    form, first, last, paper = QWidget(), QLineEdit(), QLineEdit(), Parts()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    for part in (first, paper, last):
        column.addWidget(part)
    paper.show_choices((("a4", "A4"), ("b4", "B4")))
    order, here = [], first.nextInFocusChain()
    while here is not first:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(here.text() if isinstance(here, QToolButton) else here)
        here = here.nextInFocusChain()
    assert order == ["A4", last]
    assert paper.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_was_made_first_is_not_what_tab_comes_to_first(qtbot):
    form, verb, above, below, verbs = QWidget(), QPushButton("Save"), QLineEdit("above"), QLineEdit("below"), Wrap()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    verbs.add(verb)
    column.addWidget(below)
    column.addWidget(verbs)
    column.insertWidget(0, above)
    follow_layout(form)
    order, here = list[str](), above
    for _ in range(3):
        order.append(here.text())
        here = here.nextInFocusChain()
        while not isinstance(here, QLineEdit | QPushButton):
            here = here.nextInFocusChain()
    assert order == ["above", "below", "Save"]


def test_down_leads_from_the_field_into_the_list_and_then_on_in_it(qtbot):
    form, field, rows = QWidget(), QLineEdit(), QListWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addWidget(rows)
    rows.addItems(["one", "two"])
    rows.setCurrentRow(0)
    bind_down(field, rows)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (rows.hasFocus(), rows.currentRow()) == (True, 0)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentRow() == 1
