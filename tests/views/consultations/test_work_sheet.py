"""The work lists by keyboard on the window's own desk."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.models import Dispatch, FollowUp
from desktop.operations.dispatches import DispatchRequest, plan_dispatch
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.queries.case_details import case_for
from desktop.queries.work_rows import WorkList
from desktop.views.consultations.follow_up_sheet import FollowUpSheet
from desktop.views.consultations.visits.visit_sheet import PLAN, REPORT, VisitSheet
from desktop.views.consultations.visits.visits_sheet import SiteVisitsSheet
from desktop.views.consultations.work.work_sheet import WorkSheet
from desktop.words import DispatchState, Language
from tests.cases import make_case

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(desk, qtbot):
    def show(make):
        sheet = make(desk, Language.ENGLISH)
        qtbot.addWidget(sheet)
        sheet.resize(1254, 560)
        sheet.show()
        qtbot.waitExposed(sheet)
        sheet.activateWindow()
        return sheet

    return show


def note(database, made, case_id, day):
    request = FollowUpRequest(what=f"call {day}", due_on=date(2026, 11, day))
    return database.write(partial(add_follow_up, consultation_id=case_id, request=request), made.by).answer


def stored(database, model, key=1):
    with database.reading() as session:
        return session.get_one(model, key)


def test_follow_ups_are_moved_and_done_from_the_list(database, made, shown, qtbot):
    case_id = make_case(database, made, group_id=made.choir)
    for day in (20, 21):
        note(database, made, case_id, day)
    sheet = shown(WorkSheet)
    sheet.open("mine")
    qtbot.waitUntil(lambda: len(sheet.view.model().rows) == 2)
    assert sheet.facts.text() == "1 late  1 for today"
    qtbot.keyClick(sheet.view, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: stored(database, FollowUp).due_on == date(2026, 11, 22))
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.when == date(2026, 11, 22))
    assert sheet.chosen.id == 1  # it stays chosen where it has gone
    qtbot.keyClick(sheet.view, Qt.Key.Key_Return)
    assert sheet.does.words.hasFocus()
    qtbot.keyClicks(sheet.does.words, "reached")
    qtbot.keyClick(sheet.does.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(database, FollowUp).result == "reached")
    qtbot.waitUntil(lambda: [row.key for row in sheet.view.model().rows] == [2])
    with qtbot.waitSignal(sheet.case_wanted) as wanted:
        sheet.does.case.click()
    assert wanted.args == [case_id]
    sheet.save()
    qtbot.waitUntil(lambda: sheet.lists.counts[WorkList.MINE] == 0)
    assert sheet.empty.isVisible()


def test_a_visit_to_a_group_never_consulted_is_planned_in_its_place(
    database, made, shown, qtbot, monkeypatch, tmp_path
):
    sheet = shown(WorkSheet)
    sheet.open("never")
    qtbot.waitUntil(lambda: len(sheet.view.model().rows) == 2)
    file = tmp_path / "groups.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    sheet.never.file.click()
    qtbot.waitUntil(sheet.message.isVisible)
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 3
    assert sheet.never.isVisible()
    assert (sheet.key, made.readers) == (made.readers, sheet.view.model().rows[0].key)
    sheet.save()  # the first that can be done
    qtbot.waitUntil(lambda: sheet.visit.isVisible() and sheet.visit.plan.who.count() > 0)
    sheet.visit.plan.place.setText("hall")
    sheet.save()
    qtbot.waitUntil(lambda: sheet.lists.counts[WorkList.VISITS] == 1)
    assert (stored(database, Dispatch).group_id, stored(database, Dispatch).place) == (made.readers, "hall")


def test_a_follow_up_is_written_changed_and_done_beside_its_case(database, made, desk, shown, qtbot):
    case_id = make_case(database, made)
    sheet = shown(FollowUpSheet)

    def case():
        with database.reading() as session:
            return case_for(session, made.manager, case_id)

    sheet.open_for_case(case())
    qtbot.waitUntil(lambda: sheet.who.currentText() == "高橋")
    sheet.save()
    assert sheet.what.property("wrong")
    sheet.what.setText("call")
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    assert stored(database, FollowUp).due_on == date(2026, 11, 28)
    sheet.open_for_case(case(), 1)
    sheet.result.setText("reached")
    with qtbot.waitSignal(sheet.saved):
        sheet.done.click()
    assert stored(database, FollowUp).result == "reached"
    sheet.open_for_case(case(), 1)
    assert not sheet.done.isVisible()
    with qtbot.waitSignal(sheet.saved):
        sheet.again.click()
    assert stored(database, FollowUp).done_on is None


def test_a_visit_is_reported_into_its_case(database, made, shown, qtbot):
    planned = DispatchRequest(planned_at=datetime(2026, 11, 20, 14), consultation_id=make_case(database, made))
    database.write(partial(plan_dispatch, request=planned), made.by)
    sheet = shown(VisitSheet)

    def case():
        with database.reading() as session:
            return case_for(session, made.manager, 1)

    sheet.open_for_case(case(), 1)
    assert sheet.part.value == REPORT  # its time has come
    sheet.save()
    assert sheet.report.note.property("wrong")
    sheet.report.note.put("we went")
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    assert stored(database, Dispatch).state is DispatchState.VISITED
    sheet.open_for_case(case(), 1)
    assert (sheet.part.value, sheet.save_button.isVisible()) == (PLAN, False)


def test_a_visit_to_a_group_is_reported_from_the_visits_and_begins_a_case(database, made, shown, qtbot):
    planned = DispatchRequest(planned_at=datetime(2026, 11, 20, 14), group_id=made.choir, place="hall")
    database.write(partial(plan_dispatch, request=planned), made.by)
    sheet = shown(SiteVisitsSheet)
    sheet.open(("dispatch", 1))
    qtbot.waitUntil(lambda: sheet.chosen is not None)
    sheet.save()
    qtbot.waitUntil(lambda: bool(sheet.visit.topics.choices))
    sheet.visit.report.note.put("we went")
    sheet.save()
    assert sheet.visit.topics.property("wrong")
    sheet.visit.topics.chip(1).click()
    sheet.save()
    qtbot.waitUntil(lambda: stored(database, Dispatch).consultation_id == 1)
    sheet.shelf.put(DispatchState.VISITED)
    sheet.reload()
    qtbot.waitUntil(lambda: len(sheet.rows.rows) == 1 and sheet.rows.made == (((2026, 11), 1),))
