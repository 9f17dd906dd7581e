"""What the desk can do with consultations: a case, its contacts, what is to be done for it, where it was sent on to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound
from desktop.models import CasePerson, CaseReader, Consultation, ConsultationTopic, Group, Staff
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.case_parts import topics_to_record
from desktop.operations.case_words import index_consultation, summary_of
from desktop.operations.contacts import ContactRequest, contact_of
from desktop.operations.follow_ups import FollowUpRequest, follow_up_of
from desktop.operations.numbers import next_number
from desktop.rules.visible import one_line, phone_number
from desktop.words import ActorKind, CaseState, Channel, NumberRangeName, Openness


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRequest:
    """Somebody a case is about; the role is shown, the name only where it must be."""

    role: str
    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationRequest:
    """A case with its first contact: who, what about and a note are all it needs.

    Topics that say others more closely bring those along. `readers` may open a case for named people, besides whoever
    is in charge.
    """

    actor: ActorKind
    topic_ids: tuple[int, ...]
    note: str
    group_id: int | None = None
    caller: str = ""
    department: str = ""
    people: tuple[PersonRequest, ...] = ()
    channel: Channel = Channel.WALK_IN
    continues: bool = False
    minutes: int | None = None
    advice: str = ""
    materials: str = ""
    openness: Openness = Openness.DESK
    readers: tuple[int, ...] = ()
    follow_up: FollowUpRequest | None = None
    at: datetime | None = None
    ends_at: datetime | None = None

    @property
    def contact(self) -> ContactRequest:
        """The contact it begins with."""
        return ContactRequest(
            note=self.note,
            channel=self.channel,
            minutes=self.minutes,
            at=self.at,
            ends_at=self.ends_at,
            advice=self.advice,
            materials=self.materials,
        )


def add_consultation(session: Session, acting: Acting, request: ConsultationRequest) -> int:
    """Open a case with its first contact and return its id. Raises Missing, NotFound, NotReadable, TopicNotOffered."""
    begun = (request.at or acting.now).date()
    topic_ids = topics_to_record(session, request.topic_ids, (acting.today, begun))
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    contact = contact_of(acting, 0, request.contact)
    case = Consultation(
        number=next_number(session, NumberRangeName.CONSULTATION, rulebook(session), acting.today, acting.by.site_id),
        site_id=acting.by.site_id,
        actor=request.actor,
        group_id=request.group_id,
        caller=one_line(request.caller),
        department=one_line(request.department),
        continues=request.continues,
        summary=summary_of(contact.note),
        openness=request.openness,
        state=CaseState.OPEN,
        begun_at=contact.at,
        staff_id=acting.by.staff_id,
    )
    session.add(case)
    session.flush()
    contact.consultation_id = case.id
    session.add(contact)
    session.add_all(ConsultationTopic(consultation_id=case.id, topic_id=topic_id) for topic_id in topic_ids)
    session.add_all(_people(case.id, request.people))
    session.add_all(_readers(session, case, request.readers))
    if request.follow_up is not None:
        session.add(follow_up_of(acting, session, case, request.follow_up))
    session.flush()
    index_consultation(session, case)
    return case.id


def _people(consultation_id: int, people: tuple[PersonRequest, ...]) -> list[CasePerson]:
    rows: list[CasePerson] = []
    for number, person in enumerate(people, 1):
        role = one_line(person.role)
        if not role:
            raise Missing("role")
        name, phone = one_line(person.name), phone_number(person.phone)
        rows.append(CasePerson(consultation_id=consultation_id, number=number, role=role, name=name, phone=phone))
    return rows


def _readers(session: Session, case: Consultation, staff_ids: tuple[int, ...]) -> list[CaseReader]:
    """Only a case for named people has any."""
    if case.openness is not Openness.NAMED:
        return []
    wanted = [staff_id for staff_id in dict.fromkeys(staff_ids) if staff_id != case.staff_id]
    known = set(session.scalars(select(Staff.id).where(Staff.id.in_(wanted))))
    if unknown := [staff_id for staff_id in wanted if staff_id not in known]:
        raise NotFound("staff", str(unknown[0]))
    return [CaseReader(consultation_id=case.id, staff_id=staff_id) for staff_id in wanted]
