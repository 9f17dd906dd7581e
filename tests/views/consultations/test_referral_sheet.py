"""The sheet of a referral by keyboard on the window's own desk."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models import Referral
from desktop.operations.cases import close_case
from desktop.operations.referral_targets import TargetRequest, add_referral_target
from desktop.operations.referrals import ReferralRequest, add_referral, change_referral
from desktop.queries.case_details import case_for
from desktop.views.consultations.referral_sheet import ReferralSheet
from desktop.words import CaseOutcome, Language, TargetKind
from tests.cases import make_case

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TARGET = TargetRequest(kind=TargetKind.EXPERT, name="みほん税理士", phone="000-000-0001", note="tax matters")


@pytest.fixture
def case_id(database, made):
    database.write(partial(add_referral_target, request=TARGET), made.by)
    return make_case(database, made)


@pytest.fixture
def sheet(desk, qtbot):
    sheet = ReferralSheet(desk, Language.ENGLISH)
    qtbot.addWidget(sheet)
    sheet.resize(480, 640)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    return sheet


def opened(sheet, database, made, case_id, about=0):
    with database.reading() as session:
        case = case_for(session, made.manager, case_id)
    sheet.open_for_case(case, about)


def only_one(database):
    with database.reading() as session:
        return session.scalars(select(Referral)).one()


def test_a_case_is_sent_on_to_a_target_of_the_list_with_its_letter(sheet, database, made, case_id, qtbot):
    opened(sheet, database, made, case_id)
    target = sheet.fields.target
    qtbot.waitUntil(lambda: bool(target._targets))
    sheet.save()
    qtbot.waitUntil(lambda: bool(target.property("wrong")))  # to whom was not said
    qtbot.keyClicks(target, "tax mat")
    qtbot.waitUntil(target.answers_shown)
    qtbot.keyClick(target, Qt.Key.Key_Return)
    assert target.text() == "みほん税理士"
    sheet.fields.reason.setPlainText("決算のこと")
    sheet._draft.flush()
    sheet.close_sheet()
    again = ReferralSheet(sheet._desk, Language.ENGLISH)  # the program came back after a crash
    qtbot.addWidget(again)
    opened(again, database, made, case_id)
    assert (again.fields.target.text(), again.fields.reason.toPlainText()) == ("みほん税理士", "決算のこと")
    wanted = []
    again.sheet_wanted.connect(lambda key, about: wanted.append((key, about)))
    again.letter.click()
    qtbot.waitUntil(lambda: bool(wanted))
    found = only_one(database)
    assert wanted == [("papers", ("referral-letter", found.id))]
    assert (found.target, found.reason, found.answer_by) == ("みほん税理士", "決算のこと", date(2026, 12, 5))
    assert found.target_id is not None


def test_what_is_put_right_and_the_answer_are_saved_together(sheet, database, made, case_id, qtbot):
    request = ReferralRequest(target="市役所", reason="空き家のこと")
    key = database.write(partial(add_referral, consultation_id=case_id, request=request), made.by).answer
    opened(sheet, database, made, case_id, key)
    qtbot.waitUntil(lambda: sheet.fields.target.text() == "市役所")
    sheet.close_sheet()
    opened(sheet, database, made, case_id, key)
    qtbot.waitUntil(lambda: sheet.focusWidget() is sheet.fields.answer)
    sheet.fields.reason.setPlainText("空き家と改修のこと")
    sheet.fields.answer.setPlainText("来週うかがいます")
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    found = only_one(database)
    assert (found.reason, found.answer) == ("空き家と改修のこと", "来週うかがいます")
    database.write(partial(close_case, consultation_id=case_id, outcome=CaseOutcome.REFERRED), made.by)
    opened(sheet, database, made, case_id, key)
    qtbot.waitUntil(lambda: sheet.fields.answer.toPlainText() != "")
    assert not sheet.fields.reason.isEnabled()
    sheet.fields.answer.setPlainText("再来週に")
    sheet.save()
    qtbot.waitUntil(lambda: only_one(database).answer == "再来週に")


def test_two_who_write_at_once_lose_neither_text(sheet, database, made, case_id, qtbot):
    key = database.write(partial(add_referral, consultation_id=case_id, target="市役所"), made.by).answer
    opened(sheet, database, made, case_id, key)
    qtbot.waitUntil(lambda: sheet.fields.target.text() == "市役所")
    theirs = ReferralRequest(target="市役所", reason="あちらの文")
    database.write(partial(change_referral, referral_id=key, request=theirs), made.by)
    sheet.fields.reason.setPlainText("こちらの文")
    sheet.save()
    qtbot.waitUntil(sheet.versions.isVisible)
    assert {"あちらの文", "こちらの文"} <= set(sheet.versions.texts())
    sheet.versions.put_mine.click()
    qtbot.waitUntil(lambda: only_one(database).reason == "こちらの文")
