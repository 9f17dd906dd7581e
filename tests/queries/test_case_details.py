from __future__ import annotations

from dataclasses import astuple
from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import event, select

from desktop.models import Action, Contact, Event
from desktop.operations.case_links import link_case
from desktop.operations.case_people import add_case_person, remove_case_person
from desktop.queries.case_details import case_for, consultation
from desktop.queries.consultations import viewer_of
from desktop.rules.link_kinds import LinkKind
from desktop.words import Channel, EventKind
from tests.cases import make_case


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


def test_a_case_knows_its_people_links_and_topics(database, made, write):
    def program(session, _acting):
        at = datetime(2026, 12, 5, 13)
        session.add(
            Event(title="空き家の会", starts_at=at, ends_at=at.replace(hour=15), site_id=1, kind=EventKind.OTHER)
        )
        session.flush()

    write(program)
    case_id = make_case(database, made)
    with database.reading() as session:
        first = session.scalars(select(Action.id).order_by(Action.id)).first()
        event_id = session.scalars(select(Event.id)).one()
    for kind, record_id in ((LinkKind.ACTION, first), (LinkKind.EVENT, event_id), (LinkKind.GROUP, 2)):
        write(link_case, consultation_id=case_id, kind=kind, record_id=record_id)
    write(add_case_person, consultation_id=case_id, role="代表", name="佐藤")
    gone = write(add_case_person, consultation_id=case_id, role="会計").answer
    write(remove_case_person, person_id=gone)
    with database.reading() as session:
        found = case_for(session, made.manager, case_id)
    assert [astuple(person)[1:4] for person in found.people] == [(1, "代表", "佐藤")]
    assert [(link.kind, link.day) for link in found.links] == [
        (LinkKind.GROUP, None),
        (LinkKind.EVENT, date(2026, 12, 5)),
        (LinkKind.ACTION, None),
    ]
    assert (found.topic_ids, found.staff_id, found.outcome) == ((1,), made.manager, None)


def test_two_hundred_contacts_take_no_more_questions_than_one(database, made, write):
    case_id = make_case(database, made)

    def many(session, acting):
        session.add_all(
            Contact(
                consultation_id=case_id,
                site_id=1,
                at=acting.now,
                channel=Channel.PHONE,
                note=f"{place}回目",
                staff_id=1,
            )
            for place in range(199)
        )
        session.flush()

    def asked():
        told = []
        with database.reading() as session:
            listen = lambda *_: told.append(1)  # noqa: E731  it is taken off again below
            event.listen(session.get_bind(), "before_cursor_execute", listen)
            found = consultation(session, viewer_of(session, made.manager), case_id)
            event.remove(session.get_bind(), "before_cursor_execute", listen)
        return len(told), len(found.contacts)

    questions, one = asked()
    write(many)
    assert (asked(), one) == ((questions, 200), 1)
    assert questions <= 14
