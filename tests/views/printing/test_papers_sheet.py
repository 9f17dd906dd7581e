from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.printing import PrintJobRequest, record_print_job

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def printed(database, made, machines):
    request = PrintJobRequest(machine_id=machines.duplicator, masters=1, sheets=300, group_id=made.choir)
    return database.write(partial(record_print_job, request=request), made.by).answer["number"]


def choose(sheet, qtbot, word: str):
    sheet.papers.setCurrentText(word)
    with qtbot.waitSignal(sheet.card.drawn) as drawn:
        sheet.papers.activated.emit(sheet.papers.currentIndex())
    return drawn.args[0]


def test_papers_are_chosen_drawn_and_printed_by_key(printed, page, qtbot):
    page.sheets.open("papers")
    sheet = page.sheets.sheet("papers")
    with qtbot.waitSignal(sheet.card.drawn) as blank:
        pass
    assert blank.args[0].pdf.startswith(b"%PDF")
    assert sheet.which.itemText(1).startswith(f"{printed}　鎌倉合唱団")
    sheet.which.setCurrentIndex(1)
    with qtbot.waitSignal(sheet.card.drawn) as filled:
        sheet.which.activated.emit(1)
    assert printed in filled.args[0].title
    assert not sheet.day.isVisible()
    for word in ("Daily sheet of the till", "The till's month", "The till's fiscal year", "Overdue invoices"):
        assert choose(sheet, qtbot, word).pdf
    sheet.papers.setCurrentText("Slip of a loan")
    sheet.papers.activated.emit(sheet.papers.currentIndex())
    assert sheet.which.count() == 0
    assert not sheet.print_button.isEnabled()
    assert choose(sheet, qtbot, "Log of a machine").title.endswith("2026-11")
    done = []
    sheet.card.preview.print_pages = lambda: done.append(sheet.paper.name)
    qtbot.keyClick(sheet.papers, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert done == ["machine-log"]
