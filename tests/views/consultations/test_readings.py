from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.models import CaseReading
from desktop.words import Openness, ReadingAct
from tests.cases import make_case

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_opening_what_is_kept_back_is_written_down_and_is_nothing_to_undo(page, desk, database, made, qtbot):
    ordinary = make_case(database, made, note="ふつうの相談")
    secret = make_case(database, made, note="内密の相談", openness=Openness.NAMED)
    undoable = []
    desk.undoable.connect(lambda last, _next: undoable.append(last))

    def readings():
        with database.reading() as session:
            return [(row.consultation_id, row.act, row.staff_id) for row in session.scalars(select(CaseReading))]

    for case_id in (ordinary, secret):
        page.show_record(case_id)
        qtbot.waitUntil(lambda wanted=case_id: page.case.case is not None and page.case.case.row.id == wanted)
    qtbot.waitUntil(lambda: readings() == [(secret, ReadingAct.OPENED, made.manager)])
    page.reload()
    qtbot.waitSignal(page.loaded)
    assert undoable == []
