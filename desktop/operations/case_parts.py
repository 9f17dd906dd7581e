"""What the acts on a case begin with: the case itself, locked, if whoever acts may open it; the topics it records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import CaseClosed, Missing, NotAllowed, NotFound, TopicNotOffered
from desktop.models import CaseReader, Consultation, Staff, Topic
from desktop.operations.acting import Acting
from desktop.operations.withheld import refuse_withheld
from desktop.rules.openness import may_open, role_needed
from desktop.rules.periods import holds
from desktop.words import CaseState

_TOPICS = select(
    *(Topic.id, Topic.name, Topic.parent_id, Topic.active, Topic.merged_into_id, Topic.valid_from, Topic.valid_until)
)


class _ListedTopic(NamedTuple):
    id: int
    name: str
    parent_id: int | None
    active: bool
    merged_into_id: int | None
    valid_from: date | None
    valid_until: date | None

    def offered_on(self, day: date) -> bool:
        return self.active and holds(day, self.valid_from or date.min, self.valid_until)


def known_case(acting: Acting, session: Session, consultation_id: int, verb: str) -> Consultation:
    """The case, if whoever acts may open it; one that was undone is gone. Raises NotFound, NotAllowed."""
    # whoever closes a case and whoever still writes into it wait for each other
    case = session.get(Consultation, consultation_id, with_for_update={"key_share": True}, populate_existing=True)
    if case is None or case.state is CaseState.WITHDRAWN:
        raise NotFound("consultation", str(consultation_id))
    refuse_withheld(session, acting.by, case, verb)
    return case


def open_case(acting: Acting, session: Session, consultation_id: int, verb: str) -> Consultation:
    """As known_case; raises CaseClosed too."""
    case = known_case(acting, session, consultation_id, verb)
    if case.state is CaseState.CLOSED:
        raise CaseClosed(case.number)
    return case


def topics_to_record(
    session: Session, topic_ids: Iterable[int], days: Iterable[date], *, kept: Iterable[int] = ()
) -> list[int]:
    """The chosen topics, of one that was merged the other, and of every closer one the main one too.

    They are offered on one of the `days`; those that the case has already (`kept`) stay. Raises Missing, NotFound,
    TopicNotOffered.
    """
    wanted, stays, asked = list(dict.fromkeys(topic_ids)), frozenset(kept), tuple(days)
    if not wanted:
        raise Missing("topic")
    listed = {row.id: _ListedTopic(*row) for row in session.execute(_TOPICS)}
    if unknown := [topic_id for topic_id in wanted if topic_id not in listed]:
        raise NotFound("topic", str(unknown[0]))
    chosen = [
        listed[topic_id if topic_id in stays else listed[topic_id].merged_into_id or topic_id] for topic_id in wanted
    ]
    for topic in chosen:
        above = (listed[topic.parent_id],) if topic.parent_id is not None else ()
        for each in (topic, *above):
            if topic.id not in stays and each.id not in stays and not any(each.offered_on(day) for day in asked):
                raise TopicNotOffered(each.name)
    parents = (topic.parent_id for topic in chosen)
    return list(dict.fromkeys([*(topic.id for topic in chosen), *(each for each in parents if each is not None)]))


def active_staff(session: Session, staff_id: int) -> Staff:
    """Somebody who still works here. Raises NotFound."""
    staff = session.get(Staff, staff_id)
    if staff is None or not staff.active:
        raise NotFound("staff", str(staff_id))
    return staff


def who_can_open(session: Session, case: Consultation, staff_id: int, verb: str) -> int:
    """Somebody who still works here and finds the case when they open it. Raises NotFound, NotAllowed."""
    to = active_staff(session, staff_id)
    named = session.get(CaseReader, (case.id, to.id)) is not None
    if not may_open(case.openness, to.role, wrote=case.staff_id == to.id, named=named):
        raise NotAllowed(verb, role_needed(case.openness))
    return to.id
