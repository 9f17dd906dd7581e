"""Tab goes through a form as it is read, whenever its parts were made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared.parts import Parts


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
