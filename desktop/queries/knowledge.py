"""The center's answers. Reads knowledge_cards and their topics, staff, of what one was made from who may open it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Consultation, KnowledgeCard, KnowledgeCardTopic, Staff, Topic
from desktop.models.plain import plain_rows
from desktop.models.rulebook import rulebook
from desktop.queries.case_search import same_topics
from desktop.queries.consultation_rows import TopicRow, Viewer
from desktop.queries.consultations import openable, viewer_of
from desktop.rules.dates import add_months
from desktop.rules.excerpts import line_with
from desktop.rules.kana import fold
from desktop.rules.visible import one_line
from desktop.words import CardState

KNOWLEDGE_READS = frozenset(
    {"knowledge_cards", "knowledge_card_topics", "topics", "staff", "settings", "consultations", "case_readers"}
)
_WRITER, _CHECKER = aliased(Staff), aliased(Staff)


class CardShelf(StrEnum):
    """The lists of answers; DUE has to be made sure of again."""

    APPROVED = "approved"
    DUE = "due"
    DRAFT = "draft"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class KnowledgeRow:
    """A card; `check_by` is the day by which somebody makes sure of it again, None while it is not approved."""

    id: int
    version: int
    number: str
    question: str
    answer: str
    source: str
    state: CardState
    topics: tuple[TopicRow, ...]
    written_by: str
    checked_on: date | None
    checked_by: str
    check_by: date | None
    consultation_id: int | None
    place: str = ""


def knowledge_cards(
    session: Session,
    day: date,
    site_id: int,
    *,
    shelf: CardShelf = CardShelf.APPROVED,
    text: str = "",
    topic_id: int | None = None,
    staff_id: int | None = None,
) -> tuple[KnowledgeRow, ...]:
    """The cards of a list that hold the words, as far as they are for this person to see.

    Those to be checked the longest due first, others by number.
    """
    asked = _cards().where(told_to(viewer_of(session, staff_id)))
    if topic_id is not None:
        about = select(KnowledgeCardTopic.card_id).where(KnowledgeCardTopic.topic_id.in_(same_topics(topic_id)))
        asked = asked.where(KnowledgeCard.id.in_(about))
    asked = asked.where(KnowledgeCard.state == (CardState.APPROVED if shelf is CardShelf.DUE else CardState(shelf)))
    if one_line(text):
        asked = asked.where(_holding(text))
    rows = _rows(session, asked, day, site_id, fold(text))
    if shelf is CardShelf.DUE:
        rows = [row for row in rows if row.check_by is not None and row.check_by <= day]
        rows.sort(key=lambda row: (row.check_by or day, row.id))
    return tuple(rows)


def knowledge_card(
    session: Session, card_id: int, day: date, site_id: int, staff_id: int | None = None
) -> KnowledgeRow | None:
    """None for one that is not there, or not for this person to see."""
    told = told_to(viewer_of(session, staff_id))
    rows = _rows(session, _cards().where(KnowledgeCard.id == card_id, told), day, site_id, "")
    return rows[0] if rows else None


def card_by_number(session: Session, number: str) -> int | None:
    return session.scalars(select(KnowledgeCard.id).where(KnowledgeCard.number == number)).first()


def told_to(viewer: Viewer) -> ColumnElement[bool]:
    """What nobody has approved may say what a case that is kept back does: it is for those who may open that."""
    return or_(
        KnowledgeCard.state == CardState.APPROVED,
        KnowledgeCard.consultation_id.is_(None),
        KnowledgeCard.consultation_id.in_(select(Consultation.id).where(openable(viewer))),
    )


def _holding(text: str) -> ColumnElement[bool]:
    wanted = fold(text)
    named = select(KnowledgeCardTopic.card_id).join(Topic).where(Topic.name.contains(one_line(text), autoescape=True))
    by_topic = KnowledgeCard.id.in_(named)
    return or_(KnowledgeCard.search_text.contains(wanted, autoescape=True), by_topic) if wanted else by_topic


def _cards() -> Select[*tuple[Any, ...]]:
    return (
        select(
            KnowledgeCard.id,
            KnowledgeCard.version,
            KnowledgeCard.number,
            KnowledgeCard.question,
            KnowledgeCard.answer,
            KnowledgeCard.source,
            KnowledgeCard.state,
            KnowledgeCard.checked_on,
            KnowledgeCard.consultation_id,
            func.coalesce(_WRITER.name, "").label("written_by"),
            func.coalesce(_CHECKER.name, "").label("checked_by"),
        )
        .outerjoin(_WRITER, _WRITER.id == KnowledgeCard.staff_id)
        .outerjoin(_CHECKER, _CHECKER.id == KnowledgeCard.checked_by)
        .order_by(KnowledgeCard.id)
    )


def _rows(
    session: Session, asked: Select[*tuple[Any, ...]], day: date, site_id: int, wanted: str
) -> list[KnowledgeRow]:
    found: Sequence[Any] = plain_rows(session, asked)
    topics = _topics(session, [row.id for row in found])
    months = int(rulebook(session).setting("knowledge.check_months", day, site_id))
    made: list[KnowledgeRow] = []
    for row in found:
        checked: date | None = row.checked_on
        made.append(
            KnowledgeRow(
                id=row.id,
                version=row.version,
                number=row.number,
                question=row.question,
                answer=row.answer,
                source=row.source,
                state=row.state,
                topics=tuple(topics[row.id]),
                written_by=row.written_by,
                checked_on=checked,
                checked_by=row.checked_by,
                check_by=add_months(checked, months) if checked else None,
                consultation_id=row.consultation_id,
                place=line_with(wanted, row.question, row.answer, row.source),
            )
        )
    return made


def _topics(session: Session, card_ids: Iterable[int]) -> defaultdict[int, list[TopicRow]]:
    asked = (
        select(KnowledgeCardTopic.card_id, Topic.id, Topic.name)
        .join(Topic, Topic.id == KnowledgeCardTopic.topic_id)
        .where(KnowledgeCardTopic.card_id.in_(list(card_ids)))
        .order_by(Topic.position, Topic.id)
    )
    topics: defaultdict[int, list[TopicRow]] = defaultdict(list)
    for card_id, topic_id, name in plain_rows(session, asked):
        topics[card_id].append(TopicRow(topic_id, name))
    return topics
