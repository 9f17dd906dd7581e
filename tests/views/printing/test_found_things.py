"""What has a number is shown where it belongs, found by the search at the top."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.views.frame.top_bar import TopBar
from tests.operations.lending import make_lending

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_a_number_leads_to_its_job_its_loan_and_its_locker(database, made, machines, page, desk, qtbot):
    request = PrintJobRequest(machine_id=machines.duplicator, masters=1, sheets=300, group_id=made.choir)
    number = database.write(partial(record_print_job, request=request), made.by).answer["number"]
    lending = make_lending(database, made)
    lending.rent()
    lending.loan()
    top = TopBar(desk)
    qtbot.addWidget(top)
    top.show()
    top.thing_chosen.connect(page.show_thing)

    def choose(asked):
        with qtbot.waitSignal(top.thing_chosen):
            qtbot.keyClicks(top._search, asked)
            qtbot.keyClick(top._search, Qt.Key.Key_Return)

    choose(number)
    qtbot.waitUntil(lambda: page.columns.job_id == 1)
    choose("8-K0001")
    qtbot.waitUntil(lambda: page.sheets.shown == "loans" and len(page.sheets.sheet("loans").rows) == 1)
    choose("8-L0001")
    qtbot.waitUntil(lambda: page.sheets.shown == "lockers")
    lockers = page.sheets.sheet("lockers")
    qtbot.waitUntil(lambda: lockers.unit.rental is not None and lockers.unit.rental.number == "8-L0001")
