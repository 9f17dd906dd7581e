"""Who is named for a case, who has read it, and what the journal says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import NeverUndone, NotAllowed, NotFound
from desktop.models import CaseReader, CaseReading, JournalFact
from desktop.operations.acting import By
from desktop.operations.case_readers import name_readers, read_case
from desktop.operations.undo import undo
from desktop.queries.acts import act_row
from desktop.queries.case_readings import readings_for
from desktop.storage.clock import standing_clock
from desktop.words import Openness, ReadingAct, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW

SECRET = "夫に内緒で団体を作りたい"
NOBODY = By(staff_id=None, staff="", site_id=1, pc="受付1")


@dataclass(frozen=True)
class Desks:
    """Who sits at the desk, and the case of each level."""

    by: dict[str, By]
    cases: dict[Openness, int]


@pytest.fixture
def desks(database, made):
    by = {
        "staff": make_desk(database, StaffRole.STAFF, "aya"),
        "in_charge": make_desk(database, StaffRole.ADVISOR, "ken"),
        "advisor": make_desk(database, StaffRole.ADVISOR, "yui"),
        "named": make_desk(database, StaffRole.STAFF, "jun"),
        "manager": made.by,
        "nobody": NOBODY,
    }
    cases = {
        level: make_case(database, made, by=by["in_charge"], openness=level, note=SECRET, group_id=made.choir)
        for level in Openness
    }
    for case_id in cases.values():  # who is named for a case counts only where it is for named people
        naming = partial(name_readers, consultation_id=case_id, staff_ids=(by["named"].staff_id,))
        database.write(naming, by["in_charge"])
    return Desks(by, cases)


def test_reading_what_is_kept_back_is_written_down_once_and_never_taken_back(database, desks):
    secret, advisor = desks.cases[Openness.NAMED], desks.by["named"]

    def read(act=ReadingAct.OPENED, case_id=secret):
        return database.write(partial(read_case, consultation_id=case_id, act=act), advisor).number

    first = read()
    assert read() == 0
    assert read(case_id=desks.cases[Openness.DESK]) == 0
    assert read(ReadingAct.PRINTED)
    database.clock = standing_clock(NOW + timedelta(minutes=10))
    assert read()
    with database.reading() as session:
        rows = session.scalars(select(CaseReading).order_by(CaseReading.id)).all()
        assert [(row.consultation_id, row.staff_id, row.act, row.pc) for row in rows] == [
            (secret, advisor.staff_id, act, "受付1")
            for act in (ReadingAct.OPENED, ReadingAct.PRINTED, ReadingAct.OPENED)
        ]
        told = readings_for(session, desks.by["manager"].staff_id, secret)
        assert [(row.staff, row.act) for row in told] == [("佐藤", row.act) for row in reversed(rows)]
        assert readings_for(session, desks.by["in_charge"].staff_id, secret) == ()
    with pytest.raises(NeverUndone):
        database.write(partial(undo, number=first), desks.by["manager"])


def test_the_journal_says_of_a_withheld_act_no_more_than_the_number(database, desks):
    with database.reading() as session:
        told = [
            act_row(session, fact.number).name
            for fact in session.scalars(select(JournalFact).order_by(JournalFact.number))
            if fact.verb in {"add_consultation", "name_readers"}
        ]
    assert told == [
        "R8-0001 鎌倉合唱団",
        "R8-0002",
        "R8-0003",
        "R8-0001 鎌倉合唱団",
        "R8-0002",
        "R8-0003",
    ]


def test_who_is_named_is_changed_taken_back_and_somebody_of_the_staff(database, desks):
    secret, chief = desks.cases[Openness.NAMED], desks.by["manager"]
    done = database.write(partial(name_readers, consultation_id=secret, staff_ids=(desks.by["staff"].staff_id,)), chief)

    def readers():
        with database.reading() as session:
            return set(session.scalars(select(CaseReader.staff_id).where(CaseReader.consultation_id == secret)))

    assert readers() == {desks.by["staff"].staff_id}
    # who is no longer named undoes nothing of it
    with pytest.raises(NotAllowed):
        database.write(partial(undo, number=done.number), desks.by["named"])
    database.write(partial(undo, number=done.number), chief)
    assert readers() == {desks.by["named"].staff_id}
    with pytest.raises(NotFound):
        database.write(partial(name_readers, consultation_id=secret, staff_ids=(99,)), chief)
