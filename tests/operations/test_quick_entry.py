"""What a consultation may be taken with besides who, what about and a note."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import Missing, NotFound, NotReadable
from desktop.models import CasePerson, CaseReader, Consultation, ConsultationTopic, Contact, Topic
from desktop.operations.consultations import PersonRequest, add_consultation
from desktop.operations.undo import undo
from desktop.words import CaseState, Openness, StaffRole
from tests.cases import make_desk, request_for
from tests.makers import NOW


@pytest.fixture
def write(database, made):
    return lambda **wish: database.write(partial(add_consultation, request=request_for(**wish)), made.by)


def test_all_that_is_known_is_kept_and_taken_back_in_one_go(database, made, write):
    colleague = make_desk(database, StaffRole.STAFF).staff_id
    with database.reading() as session:
        closer, main = session.execute(
            select(Topic.id, Topic.parent_id).where(Topic.parent_id.is_not(None)).order_by(Topic.id).limit(1)
        ).one()
    began = NOW - timedelta(days=3)
    done = write(
        topic_ids=(closer,),
        department="地域のつながり課",
        people=(
            PersonRequest(role="会計担当", name="田中", phone="０４６７ー１１ー１１１１"),
            PersonRequest(role="代表"),
        ),
        continues=True,
        advice="様式は市のページにある",
        materials="手引き",
        openness=Openness.NAMED,
        readers=(colleague, made.manager),
        at=began,
        ends_at=began + timedelta(minutes=40),
    )
    with database.reading() as session:
        case = session.get_one(Consultation, done.answer)
        assert (case.department, case.continues, case.begun_at) == ("地域のつながり課", True, began)
        people = session.scalars(select(CasePerson).order_by(CasePerson.number)).all()
        assert [(one.number, one.role, one.name, one.phone) for one in people] == [
            (1, "会計担当", "田中", "0467-11-1111"),
            (2, "代表", "", ""),
        ]
        assert session.scalars(select(CaseReader.staff_id)).all() == [colleague]  # in charge opens it anyway
        assert set(session.scalars(select(ConsultationTopic.topic_id))) == {closer, main}
        contact = session.scalars(select(Contact)).one()
        assert (contact.at, contact.entered_at, contact.minutes) == (began, NOW, 40)
        assert (contact.advice, contact.materials) == ("様式は市のページにある", "手引き")
    database.write(partial(undo, number=done.number), made.by)
    with database.reading() as session:
        assert session.get_one(Consultation, done.answer).state is CaseState.WITHDRAWN
        assert session.scalars(select(CaseReader.staff_id)).all() == []


def test_named_people_are_kept_only_where_the_case_is_for_them(database, write):
    colleague = make_desk(database, StaffRole.STAFF).staff_id
    write(readers=(colleague,))
    with database.reading() as session:
        assert session.scalars(select(CaseReader.staff_id)).all() == []


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"people": (PersonRequest(role="\u200b", name="田中"),)}, Missing("role")),
        ({"openness": Openness.NAMED, "readers": (99,)}, NotFound("staff", "99")),
        ({"at": NOW, "ends_at": NOW - timedelta(minutes=1)}, NotReadable("ends_at", "2026-11-21 09:59")),
    ],
)
def test_what_cannot_be_is_refused_and_takes_no_number(write, wish, refusal):
    with pytest.raises(type(refusal)) as refused:
        write(**wish)
    assert vars(refused.value) == vars(refusal)


def test_ten_pages_are_kept_as_they_were_pasted(database, write):
    pages = "\n".join("十頁の記録です。" * 40 for _ in range(100))
    write(note=pages)
    with database.reading() as session:
        assert session.scalars(select(Contact.note)).one() == pages
