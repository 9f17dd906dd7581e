"""What the desk can do with consultations: a case, its contacts, what is to be done for it, where it was sent on to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import CaseClosed, FollowUpsOpen, Missing, NotFound, NotReadable
from desktop.models import Consultation, ConsultationTopic, Contact, FollowUp, Group, Referral, Staff, Topic
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.search_words import keep_words
from desktop.operations.withheld import refuse_withheld
from desktop.rules.kana import fold
from desktop.rules.visible import many_lines, one_line
from desktop.words import ActorKind, CaseState, Channel, NumberRangeName, Openness

SUMMARY = 40
MOST_MINUTES = 24 * 60
# a letter nobody types: folding drops a legal form at either end, and a note may well begin with one
EDGE = "\u02bc"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRequest:
    """What is to be done until when; by whoever acts unless `staff_id` names somebody."""

    what: str
    due_on: date
    staff_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRequest:
    """One more visit or call; `at` is the moment of the act unless it is written down afterwards."""

    note: str
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationRequest:
    """A case with its first contact: who, what about and a note are all it needs."""

    actor: ActorKind
    topic_ids: tuple[int, ...]
    note: str
    group_id: int | None = None
    caller: str = ""
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    openness: Openness = Openness.DESK
    follow_up: FollowUpRequest | None = None
    at: datetime | None = None


def add_consultation(session: Session, acting: Acting, request: ConsultationRequest) -> int:
    """Open a case with its first contact and return its id. Raises Missing, NotFound, NotReadable."""
    topic_ids = _known_topics(session, request.topic_ids)
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    contact = ContactRequest(
        note=many_lines(request.note), channel=request.channel, minutes=request.minutes, at=request.at or acting.now
    )
    _refuse_bad_contact(acting, contact)
    case = Consultation(
        number=next_number(session, NumberRangeName.CONSULTATION, rulebook(session), acting.today, acting.by.site_id),
        site_id=acting.by.site_id,
        actor=request.actor,
        group_id=request.group_id,
        caller=one_line(request.caller),
        summary=summary_of(contact.note),
        openness=request.openness,
        state=CaseState.OPEN,
        begun_at=contact.at,
        staff_id=acting.by.staff_id,
    )
    session.add(case)
    session.flush()
    session.add_all(ConsultationTopic(consultation_id=case.id, topic_id=topic_id) for topic_id in topic_ids)
    session.add(_contact(acting, case.id, contact))
    if request.follow_up is not None:
        session.add(_follow_up(session, acting, case.id, request.follow_up))
    session.flush()
    index_consultation(session, case)
    return case.id


def add_contact(session: Session, acting: Acting, consultation_id: int, request: ContactRequest) -> int:
    """Write one more visit or call into an open case and return its id."""
    case = _open_case(session, acting, consultation_id, "add_contact")
    _refuse_bad_contact(acting, request)
    contact = _contact(acting, case.id, request)
    session.add(contact)
    session.flush()
    index_consultation(session, case)
    return contact.id


def add_follow_up(session: Session, acting: Acting, consultation_id: int, request: FollowUpRequest) -> int:
    """Note what is to be done for an open case and return its id."""
    case = _open_case(session, acting, consultation_id, "add_follow_up")
    follow_up = _follow_up(session, acting, case.id, request)
    session.add(follow_up)
    session.flush()
    return follow_up.id


def finish_follow_up(session: Session, acting: Acting, follow_up_id: int) -> int:
    """It was done today; what is done already stays as it is."""
    follow_up = session.get(FollowUp, follow_up_id, with_for_update={"key_share": True})
    if follow_up is None:
        raise NotFound("follow_up", str(follow_up_id))
    _case(session, acting, follow_up.consultation_id, "finish_follow_up")
    if follow_up.done_on is None:
        follow_up.done_on = acting.today
    return follow_up.id


def add_referral(
    session: Session, acting: Acting, consultation_id: int, target: str, made_on: date | None = None
) -> int:
    """Note where an open case was sent on to, today unless another day is given, and return its id."""
    case = _open_case(session, acting, consultation_id, "add_referral")
    target = one_line(target)
    if not target:
        raise Missing("target")
    referral = Referral(consultation_id=case.id, target=target, made_on=made_on or acting.today)
    session.add(referral)
    session.flush()
    return referral.id


def close_case(session: Session, acting: Acting, consultation_id: int) -> int:
    """The case is done; a closed one stays as it is. Raises FollowUpsOpen while something is still to be done."""
    case = _case(session, acting, consultation_id, "close_case")
    still_open = select(func.count()).where(FollowUp.consultation_id == case.id, FollowUp.done_on.is_(None))
    if count := session.scalars(still_open).one():
        raise FollowUpsOpen(case.number, count)
    case.state = CaseState.CLOSED
    return case.id


def reopen_case(session: Session, acting: Acting, consultation_id: int) -> int:
    """The case goes on; an open one stays as it is."""
    case = _case(session, acting, consultation_id, "reopen_case")
    case.state = CaseState.OPEN
    return case.id


def index_consultation(session: Session, case: Consultation) -> None:
    """Rebuild what the case is found by: its number, who came, and the notes of its contacts."""
    notes = select(Contact.note).where(Contact.consultation_id == case.id).order_by(Contact.at, Contact.id)
    lines = [fold(f"{EDGE}{line}{EDGE}") for line in (case.number, case.caller, *session.scalars(notes)) if line]
    case.search_text = "\n".join(lines)
    session.flush()
    keep_words(session, Consultation.__tablename__, case.id, lines)


def summary_of(note: str) -> str:
    """The beginning of a note in one line: what a list calls the case."""
    line = " ".join(note.split())
    return line if len(line) <= SUMMARY else f"{line[:SUMMARY]}…"


def _case(session: Session, acting: Acting, consultation_id: int, verb: str) -> Consultation:
    """The case, if whoever acts may open it; one that was undone is gone. Raises NotFound, NotAllowed."""
    # whoever closes a case and whoever still writes into it wait for each other
    case = session.get(Consultation, consultation_id, with_for_update={"key_share": True}, populate_existing=True)
    if case is None or case.state is CaseState.WITHDRAWN:
        raise NotFound("consultation", str(consultation_id))
    refuse_withheld(session, acting.by, case, verb)
    return case


def _open_case(session: Session, acting: Acting, consultation_id: int, verb: str) -> Consultation:
    case = _case(session, acting, consultation_id, verb)
    if case.state is CaseState.CLOSED:
        raise CaseClosed(case.number)
    return case


def _known_topics(session: Session, topic_ids: tuple[int, ...]) -> list[int]:
    wanted = list(dict.fromkeys(topic_ids))
    if not wanted:
        raise Missing("topic")
    known = set(session.scalars(select(Topic.id).where(Topic.id.in_(wanted))))
    if unknown := [topic_id for topic_id in wanted if topic_id not in known]:
        raise NotFound("topic", str(unknown[0]))
    return wanted


def _refuse_bad_contact(acting: Acting, request: ContactRequest) -> None:
    if not many_lines(request.note):
        raise Missing("note")
    if request.at is not None and request.at > acting.now:
        raise NotReadable("time", f"{request.at:%Y-%m-%d %H:%M}")
    if request.minutes is not None and not 0 <= request.minutes <= MOST_MINUTES:
        raise NotReadable("minutes", str(request.minutes))


def _contact(acting: Acting, consultation_id: int, request: ContactRequest) -> Contact:
    return Contact(
        consultation_id=consultation_id,
        site_id=acting.by.site_id,
        at=request.at or acting.now,
        channel=request.channel,
        minutes=request.minutes,
        note=many_lines(request.note),
        staff_id=acting.by.staff_id,
    )


def _follow_up(session: Session, acting: Acting, consultation_id: int, request: FollowUpRequest) -> FollowUp:
    what = one_line(request.what)
    if not what:
        raise Missing("what")
    if request.staff_id is not None and session.get(Staff, request.staff_id) is None:
        raise NotFound("staff", str(request.staff_id))
    return FollowUp(
        consultation_id=consultation_id,
        what=what,
        due_on=request.due_on,
        staff_id=request.staff_id or acting.by.staff_id,
    )
