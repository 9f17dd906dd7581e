from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop.application.drafts import Drafts
from desktop.errors import UndoIsVoid
from desktop.models import Setting
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.queries.printing import print_job
from desktop.queries.receipts import receipt
from desktop.views.printing.form_keeper import KIND
from desktop.views.printing.list_rows import IN_PROGRESS
from desktop.words import PrintJobState
from tests.views.printing.conftest import open_page
from tests.views.rooms.rooms import asked, close_desk, compose, open_desk, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def form(page):
    page.open_sheet()
    return page.form.form


def press(widget, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, modifier)


def here(page):
    return page.window().focusWidget()


def type_here(page, qtbot, text):
    qtbot.keyClicks(here(page), text)


def job_of(page, desk, qtbot, job_id):
    return asked(desk, qtbot, partial(print_job, job_id=job_id))


def print_by_inazawa(session, _acting):
    session.add(Setting(name="printing.tariff", value="inazawa", valid_from=date(2026, 4, 1)))
    return 0


def record(database, made, machines, *, paid=True, sheets=60):
    request = PrintJobRequest(
        machine_id=machines.duplicator,
        masters=1,
        sheets=sheets,
        guest="山田太郎",
        counter_before=0,
        counter_after=sheets,
    )
    cash = CashRequest(tendered=1000) if paid else None
    return database.write(partial(record_print_job, request=request, cash=cash), made.by).answer


def test_a_job_by_keyboard_alone_from_the_key_to_the_receipt(page, form, desk, made, qtbot):
    compose(here(page), "合唱")
    qtbot.waitUntil(form.who.answers_shown)
    press(here(page), qtbot, Qt.Key.Key_Tab)
    assert form.who.group_id == made.choir
    while here(page) is not form.after:
        press(here(page), qtbot, Qt.Key.Key_Tab)
    type_here(page, qtbot, "128400")
    press(here(page), qtbot, Qt.Key.Key_Tab)
    type_here(page, qtbot, "2")
    press(here(page), qtbot, Qt.Key.Key_Tab)
    type_here(page, qtbot, "101")
    qtbot.waitUntil(lambda: page.till.total == 2 * 50 + 11 * 10)
    press(here(page), qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.till.change.texts() == ["100 yen × 2", "50 yen × 1", "10 yen × 4"]
    press(here(page), qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    assert here(page) is page.side.receipt.print_button
    paper = asked(desk, qtbot, partial(receipt, receipt_id=page.side.receipt.receipt_id))
    assert (paper.total, paper.tendered, paper.change) == (210, 500, 290)
    assert page.job.job.state is PrintJobState.SETTLED
    assert not page.till.isVisible()
    press(here(page), qtbot, Qt.Key.Key_Escape)
    assert here(page) is page.list.next_button


def test_a_job_by_mouse(page, desk, qtbot):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.columns.empty.first, left)
    form = page.form.form
    compose(form.who, "山田太郎")
    qtbot.mouseClick(form.paper.part(form.paper.value), left)
    qtbot.mouseClick(form.options.chip("duplex"), left)
    for _ in range(3):
        qtbot.mouseClick(form.sheets._more, left)
    qtbot.waitUntil(lambda: page.till.total == 60)
    assert page.form.fee.texts()[-2:] == ["Total", "60 yen"]
    qtbot.mouseClick(page.till.quick.button(3), left)
    assert page.till.over == 1000 - 60
    qtbot.mouseClick(page.till.take, left)
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    qtbot.waitUntil(page.job.isVisible)
    assert page.job.job.group == "山田太郎"
    qtbot.waitUntil(lambda: page.list.rows and page.list.rows[0].mark.word == "Paid")


def test_digits_are_what_was_handed_over_wherever_no_field_wants_them(page, form, qtbot):
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "10")
    qtbot.waitUntil(lambda: page.till.total == 60)
    page.till.later.setFocus()
    for digit in "50":
        type_here(page, qtbot, digit)
    assert page.till.tendered.value == 50
    assert page.till.change.accessibleName() == "Still missing 10 yen"
    press(page.till.tendered, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.till.tendered.hasFocus()
    assert not page.taking.writer.busy


def test_a_counter_that_runs_backwards_is_refused_in_words(page, form, qtbot):
    compose(form.who, "山田")
    form.before.put(500)
    form.sheets.put(5)
    form.after.setFocus()
    type_here(page, qtbot, "499")
    assert form.check.text() == "The counter after is lower than before. Look at the counter again."
    qtbot.waitUntil(lambda: page.till.total is not None)
    page.till.hand_over(1000)
    page._take()
    assert form.after.property("wrong")
    assert form.after.hasFocus()
    assert "499" in page.form.message.accessibleName()
    form.after.selectAll()
    type_here(page, qtbot, "505")
    assert form.check.text().endswith("fits the counter")
    assert not form.after.property("wrong")


def test_the_limits_of_the_tariff_are_refused_under_the_form(page, form, desk, qtbot):
    written(desk, qtbot, print_by_inazawa)
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "1001")
    qtbot.waitUntil(page.form.message.isVisible)
    assert "1,000" in page.form.message.accessibleName()
    assert page.till.total is None
    assert not page.till.take.isEnabled()


def test_the_draft_survives_the_page_and_waits_in_the_list(page, form, desk, made, qtbot):
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "12")
    press(here(page), qtbot, Qt.Key.Key_Escape)
    assert not page.form.isVisible()
    assert page.list.rows[0].id == IN_PROGRESS
    second = open_page(desk, qtbot)
    assert second.list.rows[0].who == "山田"
    second.show_record(IN_PROGRESS)
    filled = second.form.form.filled()
    assert (filled.group, filled.sheets) == ("山田", 12)
    desk.sit_down(made.manager + 1, "佐藤", 1)
    second.put_away()
    second.open_sheet()
    assert second.form.form.filled().group == ""
    assert Drafts().find(made.manager, KIND) is not None


def test_a_job_can_be_left_unpaid_and_paid_later_with_another_addressee(page, form, desk, qtbot):
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "10")
    qtbot.waitUntil(lambda: page.till.total == 60)
    page.till.later.click()
    qtbot.waitUntil(page.job.isVisible)
    assert page.job.is_unpaid
    assert page.till.isVisible()
    assert not page.till.later.isVisible()
    page.till.address.click()
    compose(page.till.addressee.name, "山田商店")
    compose(page.till.addressee.provision, "会報の印刷")
    page.till.hand_over(60)
    page._take()
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    paper = asked(desk, qtbot, partial(receipt, receipt_id=page.side.receipt.receipt_id))
    assert (paper.addressee, paper.provision) == ("山田商店", "会報の印刷")
    qtbot.waitUntil(lambda: page.rows.taken == 60)


def test_undoing_a_payment_leads_to_the_void(page, form, desk, qtbot):
    compose(form.who, "山田")
    form.sheets.field.setFocus()
    type_here(page, qtbot, "10")
    qtbot.waitUntil(lambda: page.till.total == 60)
    page.till.hand_over(60)
    page._take()
    qtbot.waitUntil(page.side.receipt.preview.isVisible, timeout=10_000)
    heard = []
    desk.undo(page, done=heard.append, refused=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], UndoIsVoid)
    page.show_receipt(heard[0].receipt_id)
    void = page.side.void
    qtbot.waitUntil(void.void_button.isEnabled)
    void.save()
    assert void.reason.property("wrong")
    void.reasons.chip("Entered twice").click()
    page._take()
    qtbot.waitUntil(lambda: not void.isVisible())
    qtbot.waitUntil(lambda: page.rows.taken == 0)
    qtbot.waitUntil(lambda: page.list.rows[0].mark.word == "Voided")
    qtbot.waitUntil(lambda: page.job.is_unpaid)
    page.job.withdraw.click()
    qtbot.waitUntil(lambda: not page.rows.jobs)
    assert page.columns.empty.isVisible()


def test_a_job_that_comes_late_does_not_close_the_next_form(page, form, database, made, machines, desk, qtbot):
    answer = record(database, made, machines)
    page.show_record(answer["job"])
    page.open_sheet()
    assert asked(desk, qtbot, partial(receipt, receipt_id=answer["receipt"]))  # what was asked before has come by now
    assert page.is_form_open
    assert form.who.hasFocus()


def test_an_old_receipt_is_printed_only_after_it_was_issued_again(page, database, made, machines, desk, qtbot):
    answer = record(database, made, machines)
    page.show_record(answer["job"])
    qtbot.waitUntil(page.job.receipt.isVisible)
    page.job.receipt.click()
    sheet = page.side.receipt
    qtbot.waitUntil(sheet.preview.isVisible, timeout=10_000)
    assert not sheet.print_button.isVisible()
    sheet.again_button.click()
    assert sheet.print_button.isVisible()
    qtbot.waitUntil(sheet.print_button.isEnabled, timeout=10_000)
    assert asked(desk, qtbot, partial(receipt, receipt_id=answer["receipt"])).reissues == 1


def test_another_desk_sees_the_job_and_the_counter_moves_on(page, form, where, database, made, machines, qtbot):
    other = open_desk(where, qtbot, pc="受付2")
    other.sit_down(made.manager, "高橋", 1)
    second = open_page(other, qtbot)
    answer = record(database, made, machines, paid=False)
    qtbot.waitUntil(lambda: [row.id for row in second.list.rows] == [answer["job"]], timeout=5000)
    assert second.list.rows[0].mark.word == "Unpaid"
    qtbot.waitUntil(lambda: form.before.text() == "60", timeout=5000)
    second.close()
    second.deleteLater()
    close_desk(other)


def test_a_center_without_a_machine_says_where_to_add_one(desk, made, qtbot):
    page = open_page(desk, qtbot)
    assert "Settings" in page.columns.empty.accessibleName()
    assert not page.columns.empty.first.isVisible()
    page.open_sheet()
    assert not page.form.isVisible()


def test_everything_that_takes_the_focus_has_a_name(page, form, database, made, machines, qtbot):
    page.till.address.click()
    page.show_receipt(record(database, made, machines)["receipt"])
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in page.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
