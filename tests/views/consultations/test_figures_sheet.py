"""The figures of consultations in the window: a row opens its list, a line of it its case."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.queries.counted_before import counts_kept
from desktop.views.consultations.figures.figures_sheet import ConsultationFiguresSheet
from desktop.words import ActorKind, CountUnit, Language
from tests.cases import make_case
from tests.views.rentals.conftest import unnamed

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def choose(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_one_thing_or_two_and_a_row_opens_its_list(desk, database, made, qtbot):
    for actor in (ActorKind.CITIZEN, ActorKind.CITIZEN, ActorKind.CITY):
        make_case(database, made, actor=actor)
    sheet = ConsultationFiguresSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(1254, 560)
    sheet.show()
    sheet.open()
    qtbot.waitUntil(lambda: sheet.counted is not None)
    assert unnamed(sheet) == []
    assert (sheet.counted.counts.unit, sheet.counted.counts.total) == ("cases", 3)
    choose(sheet.choice.by, "actor")
    choose(sheet.choice.second, "topic")
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.wish.by == ("actor", "topic"))
    shown = sheet.card.table.model().shown
    assert (shown.names, shown.heads[1:]) == (("citizen", "city", "Together"), ("団体の立ち上げ", "Together", "Share"))
    assert [cells[1:] for cells in shown.cells] == [("2", "2", "66.7 %"), ("1", "1", "33.3 %"), ("3", "3", "")]
    table = sheet.card.table
    table.setCurrentIndex(table.model().index(2, 1))
    table.activated.emit(table.currentIndex())
    qtbot.waitUntil(lambda: len(sheet.cases.lines.rows) == 3)
    assert sheet.cases.view.accessibleName() == "Cases　Who came × Topic　Together　団体の立ち上げ"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    table.setCurrentIndex(table.model().index(1, 1))
    sheet.open_row(1)
    qtbot.waitUntil(lambda: len(sheet.cases.lines.rows) == 1)
    with qtbot.waitSignal(sheet.case_wanted) as wanted:
        sheet.cases.view.activated.emit(sheet.cases.lines.index(0, 0))
    assert wanted.args == [3]
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.choice.unit.part(CountUnit.CONTACTS).click()
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.counts.unit == "contacts")
    with qtbot.waitSignal(sheet.paper.drawn):
        sheet.side.look.part("paper").click()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_earlier_counts_are_looked_into_read_in_and_taken_back(desk, database, made, qtbot, tmp_path):
    make_case(database, made)
    sheet = ConsultationFiguresSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.open()
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.earlier.site.count() > 0)
    sheet.figures.earlier.click()
    card = sheet.earlier
    assert unnamed(sheet) == []
    file = tmp_path / "r6.csv"
    file.write_text("令和6年度 相談件数\n年月,団体の立ち上げ\n4月,12\n5月,x\n", encoding="cp932")
    card.look_into(file)
    qtbot.waitUntil(lambda: card.plan is not None)
    assert (card.plan.total, [line.title for line in card.lines.rows]) == (12, ["Row 3, 団体の立ち上げ: “x”"])
    qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: card.import_id > 0)
    assert kept_numbers(database) == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.choice.span.first.set_value(date(2024, 4, 1))
    sheet.choice.span.first.picked.emit(date(2024, 4, 1))
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.counts.history == 12)
    shown = sheet.card.table.model().shown
    assert (shown.heads[-1], [cells[-1] for cells in shown.cells]) == ("Read in", ["12", "12"])
    assert "r6.csv" in sheet.figures.notes.text()
    card.import_id = 0
    sheet.figures.earlier.click()  # later: what was read in stands there
    qtbot.waitUntil(lambda: card.import_id > 0)
    assert [line.title for line in card.lines.rows] == ["r6.csv"]
    assert unnamed(sheet) == []
    qtbot.mouseClick(card.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.import_id == 0 and not card.lines.rows)
    assert kept_numbers(database) == 0
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet._looks.currentWidget() is sheet.card)


def kept_numbers(database):
    with database.reading() as session:
        return len(counts_kept(session, CountUnit.CASES))
