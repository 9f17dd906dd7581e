from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.models import PrintJob
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.queries.uses import Asked

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def printed(database, made, machines):
    def print_it(session, acting, sheets: int, **more) -> int:
        request = PrintJobRequest(machine_id=machines.duplicator, masters=1, sheets=sheets, **more)
        return record_print_job(session, acting, request)["job"]

    def spoil(session, _acting, job: int) -> None:
        session.get_one(PrintJob, job).spoilt = 7

    jobs = [
        database.write(partial(print_it, sheets=300, group_id=made.choir), made.by).answer,
        database.write(partial(print_it, sheets=100, guest="近所の方"), made.by).answer,
    ]
    database.write(partial(spoil, job=jobs[0]), made.by)
    return jobs


def test_a_figure_opens_its_jobs_and_is_written_and_printed(printed, page, qtbot, tmp_path):
    page.sheets.open("figures")
    sheet = page.sheets.sheet("figures")
    qtbot.waitUntil(lambda: sheet.counted is not None)
    assert sheet.counted.asked == Asked(datetime(2026, 11, 1).date(), datetime(2026, 12, 1).date())
    assert sheet.card.table.rows.shown.names == ("印刷機1", "コピー機", "All jobs")
    sheet.side.by.setCurrentText("Group or guest")
    sheet.side.by.activated.emit(sheet.side.by.currentIndex())
    qtbot.waitUntil(lambda: sheet.counted is not None)
    table = sheet.card.table
    assert table.rows.shown.names == ("鎌倉合唱団", "近所の方", "All jobs")
    assert table.rows.shown.cells[0][1:5] == ("1", "1", "300", "75.0 %")
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.behind.lines.rows) == 1)
    line = sheet.behind.lines.rows[0]
    assert (line.title, line.mark.word) == ("鎌倉合唱団", "unpaid")
    assert "7 spoilt" in line.detail
    qtbot.keyClick(sheet.behind.view, Qt.Key.Key_Escape)
    assert table.hasFocus()
    sheet.ask_where = lambda name, _suffix: str(tmp_path / name)
    sheet.side.kind.setCurrentText("CSV UTF-8")
    sheet.write_file()
    qtbot.waitUntil(sheet.side.message.isVisible)
    (file,) = tmp_path.glob("*.csv")
    assert file.read_text(encoding="utf-8-sig").splitlines()[1].startswith("鎌倉合唱団,1,1,300,75.0,300,")
    done = []
    sheet.paper.preview.print_pages = lambda: done.append(sheet.paper.preview)
    with qtbot.waitSignal(sheet.paper.drawn):
        qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert done
    sheet.open_row(0)
    qtbot.waitUntil(lambda: len(sheet.behind.lines.rows) == 1)
    qtbot.keyClick(sheet.behind.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.columns.job_id == printed[0])
