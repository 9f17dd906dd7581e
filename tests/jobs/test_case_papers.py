"""The papers of a case: who may print them, what stands on them, that printing is written down."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from pypdfium2 import PdfDocument
from sqlalchemy import select

from desktop.errors import NotFound
from desktop.jobs.handouts import handout
from desktop.models import CasePerson, CaseReading
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest
from desktop.words import Openness, ReadingAct, StaffRole
from tests.cases import make_case, make_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
PAPERS = ("consultation-slip", "case", "case-redacted")


def words(pdf):
    document = PdfDocument(pdf)
    told = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return told


def name_person(session, _acting, case_id):
    session.add(CasePerson(consultation_id=case_id, number=1, role="代表", name="山田 太郎", phone="090-1234-5678"))


@pytest.fixture
def case(database, made):
    """A case kept back that names somebody, with two contacts."""
    case_id = make_case(
        database,
        made,
        note="山田太郎さんが来所。連絡は090-1234-5678。",
        caller="山田 太郎",
        openness=Openness.ADVISORS,
        group_id=made.choir,
        follow_up=FollowUpRequest(what="様式を送る", due_on=date(2026, 11, 28)),
    )
    later = ContactRequest(note="山田さんと鎌倉合唱団の総会の話", minutes=20)
    database.write(partial(add_contact, consultation_id=case_id, request=later), made.by)
    database.write(partial(name_person, case_id=case_id), made.by)
    return case_id


def test_a_slip_says_one_contact_and_a_print_of_the_case_all(database, made, case):
    first = words(handout(database, made.by, "consultation-slip", "R8-0001", {}).pdf)
    assert len(first) == 1
    for told in ("R8-0001", "取扱注意", "山田太郎さんが来所", "様式を送る", "鎌倉合唱団"):
        assert told in first[0]
    second = handout(database, made.by, "consultation-slip", "R8-0001-2", {})
    assert second.number == "R8-0001-2"
    assert "総会の話" in words(second.pdf)[0]
    whole = "".join(words(handout(database, made.by, "case", "R8-0001", {}).pdf))
    assert "山田 太郎" in whole
    assert "総会の話" in whole
    assert "受付番号" in words(handout(database, made.by, "consultation-slip", "", {}).pdf)[0]


def test_without_names_nobody_is_named_and_everybody_has_a_number(database, made, case):
    told = "".join(words(handout(database, made.by, "case-redacted", "R8-0001", {}).pdf))
    for secret in ("山田", "太郎", "090", "鎌倉合唱団", "鎌倉"):
        assert secret not in told
    for said in ("人物1さんが来所", "（電話番号）", "人物1さんと団体1の総会の話"):
        assert said in told.replace("\r\n", "")


def test_ten_pages_of_notes_run_on_and_lose_no_letter(database, made):
    note = "\n".join(f"{number}行目のはなしをここに書きます。" * 3 for number in range(200))
    make_case(database, made, note=note)
    told = "".join("".join(words(handout(database, made.by, "consultation-slip", "R8-0001", {}).pdf)).split())
    assert "→続きは次の頁" in told
    for number in range(200):
        assert f"{number}行目のはなしをここに書きます。" in told


def test_what_one_may_not_open_is_not_found_by_its_number_either(database, made, case):
    clerk = make_desk(database, StaffRole.STAFF)
    for paper in PAPERS:
        with pytest.raises(NotFound):
            handout(database, clerk, paper, "R8-0001", {})
    with pytest.raises(NotFound):
        handout(database, made.by, "consultation-slip", "R8-0001-3", {})
    with database.reading() as session:
        assert session.scalars(select(CaseReading)).all() == []


def test_that_a_case_kept_back_was_printed_is_written_down(database, made, case):
    for paper in PAPERS:
        assert (
            handout(database, made.by, paper, "R8-0001", {}).pdf == handout(database, made.by, paper, "R8-0001", {}).pdf
        )
    with database.reading() as session:
        acts = [(row.act, row.staff_id) for row in session.scalars(select(CaseReading))]
    assert acts == [(ReadingAct.PRINTED, made.manager)]
