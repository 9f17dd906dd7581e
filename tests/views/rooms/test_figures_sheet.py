from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from desktop.errors import RoomTaken
from desktop.jobs.demand import note_refused, refused_wish
from desktop.queries.uses import Asked
from tests.makers import make_request
from tests.views.rooms.rooms import make_booking, set_clock

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
DECEMBER = datetime(2026, 12, 1, 9)
TAKEN = RoomTaken(
    room="会議室A", room_id=1, wanted_start=DECEMBER, wanted_end=DECEMBER, group="", start=DECEMBER, end=DECEMBER
)


@pytest.fixture
def sheet(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, purpose="例会", people=6)
    make_booking(desk, made, qtbot, start="10:00", end="11:30", day="2026-11-22", group_id=made.readers)
    note_refused(desk._open_database, refused_wish(make_request(made, people=8), TAKEN), made.by)
    set_clock(desk, DECEMBER)
    page.menu.wanted.emit("figures")
    sheet = page.sheets.sheet("figures")
    qtbot.waitUntil(lambda: sheet.counted is not None)
    return sheet


def choose(sheet, qtbot, word: str) -> None:
    sheet.side.by.setCurrentText(word)
    sheet.side.by.activated.emit(sheet.side.by.currentIndex())
    qtbot.waitUntil(lambda: sheet.counted is not None)


def test_a_figure_of_last_month_opens_its_list_and_the_list_a_booking(sheet, page, made, qtbot):
    assert sheet.counted.whole.bookings == 0  # December has only begun
    qtbot.keyClick(sheet, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.counted is not None and sheet.counted.whole.bookings == 2)
    assert sheet.counted.asked == Asked(datetime(2026, 11, 1).date(), datetime(2026, 12, 1).date())
    assert sheet.card.table.rows.shown.cells[0][1:] == ("2", "75", "2.7 %")
    choose(sheet, qtbot, "Group or guest")
    table = sheet.card.table
    names = table.rows.shown.names
    assert names == ("あじさい読書会", "鎌倉合唱団", "All bookings")
    assert table.rows.shown.cells[2] == ("", "2", "100.0 %", "3.5", "6", "800")
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.behind.lines.rows) == 1)
    assert sheet.behind.lines.rows[0].title == "鎌倉合唱団"
    qtbot.keyClick(sheet.behind.view, Qt.Key.Key_Escape)
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.behind.lines.rows) == 1 and sheet.behind.view.hasFocus())
    qtbot.keyClick(sheet.behind.view, Qt.Key.Key_Return)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.isVisible)
    assert inspector.booking.row.group == "鎌倉合唱団"


def test_refused_requests_their_file_and_the_paper(sheet, qtbot, tmp_path):
    sheet.side.span.kind.part("year").click()
    choose(sheet, qtbot, "Refused, and why")
    assert sheet.counted.asked.first == datetime(2026, 4, 1).date()
    assert sheet.card.table.rows.shown.names == ("taken by another", "All refused requests")
    sheet.open_row(0)
    qtbot.waitUntil(lambda: len(sheet.behind.lines.rows) == 1)
    assert "8 people" in sheet.behind.lines.rows[0].detail
    sheet.close_row()
    sheet.ask_where = lambda name, _suffix: str(tmp_path / name)
    sheet.side.kind.setCurrentText("CSV UTF-8")
    sheet.write_file()
    qtbot.waitUntil(sheet.side.message.isVisible)
    (file,) = tmp_path.glob("*.csv")
    assert file.read_text(encoding="utf-8-sig").splitlines()[:2] == [
        "お断りした理由,件数,割合（％）,人数",
        "先約あり,1,100.0,8",
    ]
    printed = []
    sheet.paper.preview.print_pages = lambda: printed.append(sheet.paper.preview)
    with qtbot.waitSignal(sheet.paper.drawn):
        qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed
    sheet.side.span.first.setFocus()
    sheet.side.span.last.setText("3/30")
    sheet.side.span.last.setModified(True)
    qtbot.keyClick(sheet.side.span.last, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.side.span.kind.value == "days")
