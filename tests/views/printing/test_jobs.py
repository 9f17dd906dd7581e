"""Jobs of several originals, begun and finished, as usual, set right: at the desk, in a real window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog

from desktop.models import Machine
from desktop.operations.center import set_setting
from desktop.operations.payments import CashRequest
from desktop.operations.print_request import OriginalRequest, PrintJobRequest
from desktop.operations.printing import record_print_job, take_payment
from desktop.queries.print_jobs import print_job_details
from desktop.words import MachineState, PaperSize, PrintJobState
from tests.makers import NOW
from tests.views.printing.conftest import open_page
from tests.views.printing.test_page import here, press, type_here
from tests.views.rooms.rooms import asked, compose, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
NEWSLETTER = OriginalRequest(title="会報 第42号", masters=1, sheets=101)
PLAN = OriginalRequest(title="座席表", masters=2, sheets=50, size=PaperSize.B4, duplex=True)


@pytest.fixture
def form(page):
    page.open_sheet()
    return page.form.form


def details(desk, qtbot, job_id):
    return asked(desk, qtbot, partial(print_job_details, job_id=job_id))


def recorded(database, made, machines, **wish):
    request = PrintJobRequest(machine_id=machines.duplicator, group_id=made.choir, originals=(NEWSLETTER,))
    return database.write(partial(record_print_job, request=replace(request, **wish)), made.by).answer["job"]


def take_group(page, form, qtbot):
    compose(here(page), "合唱")
    qtbot.waitUntil(form.who.answers_shown)
    press(here(page), qtbot, Qt.Key.Key_Return)


def test_several_originals_by_key(page, form, desk, qtbot):
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "101")
    press(here(page), qtbot, Qt.Key.Key_F7)
    assert form.line.isVisible()
    type_here(page, qtbot, "50")
    qtbot.waitUntil(lambda: page.till.total == 160 + 50 + 50)
    assert [chip.text() for chip in map(form.line.chips.chip, form.line.chips.choices)] == [
        "1  A4  101 sheets",
        "2  A4  50 sheets",
    ]
    form.line.chips.chip(0).click()
    assert form.sheets.value == 101
    form.line.drop.click()
    qtbot.waitUntil(lambda: page.till.total == 100)
    assert not form.line.isVisible()


def test_a_job_begun_here_is_finished_at_another_desk(page, form, desk, machines, qtbot):
    take_group(page, form, qtbot)
    press(here(page), qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [row.mark.word for row in page.list.rows] == ["Printing"])
    assert not page.form.isVisible()
    assert here(page) is page.list.next_button
    second = open_page(desk, qtbot)
    qtbot.waitUntil(lambda: len(second.list.rows) == 1)
    second.show_record(second.list.rows[0].id)
    qtbot.waitUntil(second.form.isVisible)
    again = second.form.form
    assert (again.who.group_id, again.who.text(), again.job_id) == (form.who.group_id or 1, "鎌倉合唱団", 1)
    again.sheets.put(10)
    again.sheets.field.setFocus()
    type_here(second, qtbot, "1")
    qtbot.waitUntil(lambda: second.till.total is not None)
    second.till.later.click()
    qtbot.waitUntil(lambda: [row.mark.word for row in page.list.rows] == ["Unpaid"])
    assert details(desk, qtbot, 1).row.number == "R8-J00001"


def test_a_job_that_was_left_is_opened_again_from_the_list(page, form, qtbot):
    take_group(page, form, qtbot)
    qtbot.waitUntil(lambda: form.who.group_id is not None)
    press(here(page), qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.is_form_open and bool(page.list.rows))
    page.list.view.setFocus()
    assert not page.list.view.selectedIndexes()
    press(page.list.view, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_form_open and form.job_id is not None)


def test_as_usual_is_one_key(page, database, made, machines, desk, qtbot):
    recorded(database, made, machines, originals=(NEWSLETTER, PLAN))
    page.open_sheet()
    form = page.form.form
    take_group(page, form, qtbot)
    qtbot.waitUntil(page.form.fee.usual.isVisible)
    assert "会報 第42号 A4 1 masters 101 sheets、座席表 B4 duplex" in page.form.fee.usual.accessibleName()
    press(here(page), qtbot, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.till.total == 360)
    assert here(page) is form.after
    assert [each.title for each in form.filled().originals] == ["会報 第42号", "座席表"]
    assert not page.form.fee.usual.isVisible()


def test_what_the_center_wants_is_asked_for_and_ticked_with_one_key(page, database, made, machines, desk, qtbot):
    for name in ("printing.content_check", "printing.specimen"):
        database.write(partial(set_setting, name=name, value=True, valid_from=NOW.date()), made.by)
    page.open_sheet()
    form = page.form.form
    qtbot.waitUntil(lambda: "specimen" in form.options.choices)
    compose(form.who, "山田")
    form.sheets.put(10)
    form.content.setCurrentIndex(form.content.findData("政治"))
    form.content.activated.emit(form.content.currentIndex())
    assert form.explained.content_note.isVisible()
    qtbot.waitUntil(lambda: page.till.total is not None)
    page.till.hand_over(1000)
    page._take()
    qtbot.waitUntil(page.form.message.isVisible)
    page.reload()
    page.form.ask_again()  # another desk has written meanwhile
    qtbot.waitUntil(lambda: not page.form.is_waiting)
    assert "政治" in page.form.message.accessibleName()
    assert page.form.message.isVisible()
    form.content.setCurrentIndex(form.content.findData("会報"))
    form.content.activated.emit(form.content.currentIndex())
    press(form.sheets.field, qtbot, Qt.Key.Key_F8)
    page._take()
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    qtbot.waitUntil(page.job.isVisible)
    job = details(desk, qtbot, page.job.job.id)
    assert (job.content, job.content_checked, job.specimen) == ("会報", True, True)


def test_a_gap_is_asked_about_and_a_stopped_machine_is_told(page, database, made, machines, desk, qtbot):
    recorded(database, made, machines, counter_before=1000, counter_after=1101)

    def stop(session, _acting):
        session.get_one(Machine, machines.copier).state = MachineState.OUT_OF_ORDER
        return 0

    written(desk, qtbot, stop)
    page.open_sheet()
    form = page.form.form
    qtbot.waitUntil(lambda: form.before.text() == "1,101")
    assert [form.machine.itemText(at) for at in range(2)] == ["印刷機1", "コピー機 (out of order)"]
    assert not form.explained.gap_reason.isVisible()
    form.before.setFocus()
    form.before.selectAll()
    type_here(page, qtbot, "1130")
    assert form.explained.gap_reason.isVisible()
    assert form.explained.gap_reason.accessibleName() == "Why the counter jumped by 29 faces"


def test_a_paid_job_is_printed_and_set_right_with_the_difference(
    page, database, made, machines, desk, qtbot, monkeypatch
):
    job_id = recorded(database, made, machines)
    database.write(partial(take_payment, job_ids=(job_id,), cash=CashRequest(tendered=160)), made.by)
    page.show_record(job_id)
    qtbot.waitUntil(page.job.correct.isVisible)
    asked_for = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: asked_for.append("printer"))
    page.job.form.click()
    qtbot.waitUntil(lambda: len(asked_for) == 1, timeout=10_000)
    assert page.job.fee.texts()[-2:] == ["Total", "160 yen"]
    press(page.job.correct, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.form.isVisible)
    form = page.form.form
    qtbot.waitUntil(lambda: page.till.total == 0)
    assert form.sheets.field.hasFocus()
    form.sheets.field.selectAll()
    type_here(page, qtbot, "201")
    qtbot.waitUntil(lambda: page.till.total == 100)
    page.till.hand_over(500)
    page._take()
    assert form.explained.reason.hasFocus()
    compose(form.explained.reason, "枚数の誤り")
    page._take()
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    job = details(desk, qtbot, job_id).row
    assert (job.fee, job.corrected, job.state) == (260, "枚数の誤り", PrintJobState.SETTLED)
    assert page.job.facts.texts()["Set right"] == "枚数の誤り"
