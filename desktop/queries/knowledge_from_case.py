"""What an answer of the center begins with that is made from a case. Reads what the print of a case reads."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ConsultationTopic
from desktop.queries.case_papers import CasePaper, case_paper
from desktop.queries.case_redaction import redaction_of
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import viewer_of
from desktop.rules.redaction import GROUP, PERSON, Redaction


@dataclass(frozen=True, slots=True)
class CardSuggestion:
    """A question with what was advised; whoever the case is about is called by their role."""

    consultation_id: int
    number: str
    question: str
    answer: str
    topic_ids: tuple[int, ...]


def card_from_case(session: Session, viewer: Viewer, consultation_id: int) -> CardSuggestion | None:
    """The case's line and what was advised, the oldest first; None for a case this viewer may not open."""
    paper = case_paper(session, viewer, consultation_id)
    if paper is None:
        return None
    say = _by_role(paper).apply
    about = select(ConsultationTopic.topic_id).where(ConsultationTopic.consultation_id == consultation_id)
    return CardSuggestion(
        consultation_id=consultation_id,
        number=paper.number,
        question=say(paper.summary),
        answer="\n".join(say(contact.advice) for contact in paper.contacts if contact.advice),
        topic_ids=tuple(session.scalars(about.order_by(ConsultationTopic.topic_id))),
    )


def suggestion_for(session: Session, staff_id: int | None, consultation_id: int) -> CardSuggestion | None:
    """The same, for somebody of the staff."""
    return card_from_case(session, viewer_of(session, staff_id), consultation_id)


def _by_role(paper: CasePaper) -> Redaction:
    """A card is read by others than those of the case: nobody is a number there."""
    roles = {person.number: person.role for person in paper.people}
    known = redaction_of(paper)
    people = tuple(replace(each, word=each.word or roles.get(each.number, "") or PERSON) for each in known.people)
    return Redaction(people, tuple(replace(each, word=GROUP) for each in known.groups))
