"""Knowledge cards: questions with the answer the center gives, approved before anybody is handed one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotAllowed, NotFound, NotReadable, TooLongText
from desktop.models import Consultation, KnowledgeCard, KnowledgeCardTopic, Staff, Topic
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.case_parts import known_case
from desktop.operations.numbers import next_number
from desktop.operations.seen import refuse_changed
from desktop.operations.withheld import refuse_withheld
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.kana import fold
from desktop.rules.openness import ADVISING
from desktop.rules.visible import many_lines, one_line
from desktop.words import CardState, NumberRangeName, StaffRole

MOST_LINE, MOST_ANSWER = 300, 20_000
# a letter nobody types: folding drops a legal form at either end, and an answer may well begin with one
EDGE = "\u02bc"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeRequest:
    """`source` is where the answer comes from: a law, a guide, a department."""

    question: str
    answer: str
    source: str = ""
    topic_ids: tuple[int, ...] = ()


def write_card(session: Session, acting: Acting, request: KnowledgeRequest) -> int:
    """A draft that nobody is handed yet; its id. Raises Missing, TooLongText, NotFound."""
    return _made(acting, session, request, None)


def make_card_from_case(session: Session, acting: Acting, consultation_id: int, request: KnowledgeRequest) -> int:
    """The same, and it remembers the case. Raises NotFound, NotAllowed for one that whoever acts may not open."""
    case = known_case(acting, session, consultation_id, "make_card_from_case")
    return _made(acting, session, request, case.id)


def change_card(
    session: Session, acting: Acting, card_id: int, request: KnowledgeRequest, *, seen_version: int | None = None
) -> int:
    """Other words have to be approved again, other topics not. As write_card, and NotAllowed, ChangedElsewhere."""
    card = _as_seen(acting, session, card_id, seen_version, "change_card")
    before = (card.question, card.answer, card.source)
    _fill(session, card, request)
    if before != (card.question, card.answer, card.source) and card.state is CardState.APPROVED:
        card.state, card.checked_on, card.checked_by = CardState.DRAFT, None, None
    session.flush()
    return card.id


def approve_card(
    session: Session,
    acting: Acting,
    card_id: int,
    checked_on: date | None = None,
    *,
    seen_version: int | None = None,
) -> int:
    """An advisor or a manager has made sure of the answer, today unless another day is given; also once more.

    A retired card is in use again. Raises NotAllowed, NotFound, ChangedElsewhere, NotReadable for a day to come.
    """
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if actor is None or actor.role not in ADVISING:
        raise NotAllowed("approve_card", StaffRole.ADVISOR)
    card, day = _as_seen(acting, session, card_id, seen_version, "approve_card"), checked_on or acting.today
    refuse_bad_day(day)
    if day > acting.today:
        raise NotReadable("checked_on", day.isoformat())
    card.state, card.checked_on, card.checked_by = CardState.APPROVED, day, actor.id
    session.flush()
    return card.id


def retire_card(session: Session, acting: Acting, card_id: int, *, seen_version: int | None = None) -> int:
    """Nobody is handed it any more; it is found among the retired. Raises NotFound, NotAllowed, ChangedElsewhere."""
    card = _as_seen(acting, session, card_id, seen_version, "retire_card")
    card.state, card.checked_on, card.checked_by = CardState.RETIRED, None, None
    session.flush()
    return card.id


def _made(acting: Acting, session: Session, request: KnowledgeRequest, consultation_id: int | None) -> int:
    name, site = NumberRangeName.KNOWLEDGE_CARD, acting.by.site_id
    card = KnowledgeCard(
        number=next_number(session, name, rulebook(session), acting.today, site),
        state=CardState.DRAFT,
        staff_id=acting.by.staff_id,
        consultation_id=consultation_id,
    )
    _fill(session, card, request)
    return card.id


def _as_seen(acting: Acting, session: Session, card_id: int, seen_version: int | None, verb: str) -> KnowledgeCard:
    """One that was made from a case that is kept back is changed only by whoever may open that."""
    card = session.get(KnowledgeCard, card_id, populate_existing=True, with_for_update={"key_share": True})
    if card is None:
        raise NotFound("knowledge_card", str(card_id))
    if card.consultation_id is not None:
        refuse_withheld(session, acting.by, session.get_one(Consultation, card.consultation_id), verb)
    refuse_changed(session, card, seen_version)
    return card


def _fill(session: Session, card: KnowledgeCard, request: KnowledgeRequest) -> None:
    question, answer, source = one_line(request.question), many_lines(request.answer), one_line(request.source)
    for field, said, most, needed in (
        ("question", question, MOST_LINE, True),
        ("card_answer", answer, MOST_ANSWER, True),
        ("card_source", source, MOST_LINE, False),
    ):
        if needed and not said:
            raise Missing(field)
        if len(said) > most:
            raise TooLongText(field, len(said), most)
    topic_ids = tuple(dict.fromkeys(request.topic_ids))
    _refuse_unknown(session, topic_ids)
    card.question, card.answer, card.source = question, answer, source
    card.search_text = "\n".join(
        fold(f"{EDGE}{said}{EDGE}") for said in (card.number, question, answer, source) if said
    )
    session.add(card)
    session.flush()
    _set_topics(session, card, topic_ids)


def _refuse_unknown(session: Session, topic_ids: Sequence[int]) -> None:
    known = set(session.scalars(select(Topic.id).where(Topic.id.in_(topic_ids))))
    if unknown := [topic_id for topic_id in topic_ids if topic_id not in known]:
        raise NotFound("topic", str(unknown[0]))


def _set_topics(session: Session, card: KnowledgeCard, topic_ids: Sequence[int]) -> None:
    rows = session.scalars(select(KnowledgeCardTopic).where(KnowledgeCardTopic.card_id == card.id)).all()
    for row in rows:
        if row.topic_id not in topic_ids:
            session.delete(row)
    had = {row.topic_id for row in rows}
    session.add_all(KnowledgeCardTopic(card_id=card.id, topic_id=each) for each in topic_ids if each not in had)
    session.flush()
