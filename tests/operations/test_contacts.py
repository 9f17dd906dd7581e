from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import CaseClosed, ChangedElsewhere, Missing, NotAllowed, NotFound, NotReadable
from desktop.models import Consultation, Contact
from desktop.operations.cases import close_case
from desktop.operations.contacts import ContactRequest, add_contact, change_contact
from desktop.operations.undo import undo
from desktop.queries.consultations import find_consultations, viewer_of
from desktop.words import Channel, Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW

EARLIER = NOW - timedelta(hours=2)


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def contacts(database):
    with database.reading() as session:
        return list(session.scalars(select(Contact).order_by(Contact.id)))


def found(database, made, text):
    with database.reading() as session:
        return [row.number for row in find_consultations(session, viewer_of(session, made.manager), text)]


def test_what_is_written_afterwards_keeps_its_own_time(database, made, write):
    case_id = make_case(database, made)
    later = ContactRequest(
        note="\u202e電話で\r\n締切を聞かれた",
        channel=Channel.PHONE,
        at=EARLIER,
        ends_at=EARLIER + timedelta(minutes=25),
        advice="締切は1月末と答えた",
        materials="募集要項　1部",
    )
    write(add_contact, consultation_id=case_id, request=later)
    first, second = contacts(database)
    assert (first.at, first.entered_at) == (NOW, None)
    assert (second.at, second.entered_at, second.minutes) == (EARLIER, NOW, 25)
    assert (second.note, second.advice) == ("電話で\n締切を聞かれた", "締切は1月末と答えた")
    assert found(database, made, "募集要項") == found(database, made, "1月末") == ["R8-0001"]


@pytest.mark.parametrize(
    ("wish", "field"),
    [
        ({"at": EARLIER, "ends_at": EARLIER - timedelta(minutes=1)}, "ends_at"),
        ({"at": EARLIER, "ends_at": NOW + timedelta(minutes=1)}, "ends_at"),
        ({"at": NOW + timedelta(minutes=1)}, "time"),
        ({"at": NOW - timedelta(days=2), "ends_at": NOW}, "minutes"),
    ],
)
def test_a_time_that_cannot_be_is_refused(database, made, write, wish, field):
    case_id = make_case(database, made)
    with pytest.raises(NotReadable) as refused:
        write(add_contact, consultation_id=case_id, request=ContactRequest(note="x", **wish))
    assert refused.value.field == field


def test_a_changed_contact_is_found_by_its_words_and_by_the_former_when_undone(database, made, write):
    case_id = make_case(database, made, note="倉庫のこと")
    number = write(
        change_contact, contact_id=1, request=ContactRequest(note="車庫のこと", minutes=20), seen_version=1
    ).number
    changed = contacts(database)[0]
    assert (changed.note, changed.minutes, changed.at, changed.entered_at) == ("車庫のこと", 20, NOW, None)
    with database.reading() as session:
        assert session.get_one(Consultation, case_id).summary == "車庫のこと"
    assert (found(database, made, "倉庫"), found(database, made, "車庫")) == ([], ["R8-0001"])
    write(undo, number=number)
    assert (found(database, made, "倉庫"), found(database, made, "車庫")) == (["R8-0001"], [])


def test_two_who_change_the_same_contact_lose_no_word(database, made, write):
    make_case(database, made, note="はじめ")
    write(change_contact, contact_id=1, request=ContactRequest(note="先の人"), seen_version=1)
    with pytest.raises(ChangedElsewhere) as refused:
        write(change_contact, contact_id=1, request=ContactRequest(note="後の人"), seen_version=1)
    theirs, mine = refused.value.theirs or {}, refused.value.mine or {}
    assert (theirs["note"], mine["note"]) == ("先の人", "後の人")
    write(add_contact, consultation_id=1, request=ContactRequest(note="後の人"))
    assert [one.note for one in contacts(database)] == ["先の人", "後の人"]


def test_a_contact_is_changed_only_where_the_case_may_be_written(database, made, write):
    make_case(database, made, openness=Openness.ADVISORS)
    wish = ContactRequest(note="x")
    with pytest.raises(NotAllowed):
        database.write(partial(change_contact, contact_id=1, request=wish), make_desk(database, StaffRole.STAFF))
    with pytest.raises(Missing):
        write(change_contact, contact_id=1, request=ContactRequest(note="\u200b"))
    with pytest.raises(NotFound):
        write(change_contact, contact_id=99, request=wish)
    write(close_case, consultation_id=1)
    with pytest.raises(CaseClosed):
        write(change_contact, contact_id=1, request=wish)
