"""The center's answers that fit what is being written. Reads knowledge_cards, knowledge_card_topics, topics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import KnowledgeCard, KnowledgeCardTopic
from desktop.models.plain import plain_rows
from desktop.queries.case_search import same_topics
from desktop.rules.excerpts import first_line, telling_pairs
from desktop.words import CardState

LEAST_PAIRS, TOPIC_WEIGHT = 2, 1.5  # what a card shares with the text, in pairs of neighbouring letters


@dataclass(frozen=True, slots=True)
class FittingCard:
    """An approved answer; `answer` is its first line."""

    id: int
    number: str
    question: str
    answer: str
    checked_on: date | None


def fitting_cards(
    session: Session, text: str, topic_ids: tuple[int, ...] = (), most: int = 3
) -> tuple[FittingCard, ...]:
    """The approved answers that share most of the words typed, those about the same topics before others."""
    pairs = telling_pairs(text) if text.strip() else ()
    if not pairs:
        return ()
    columns = (KnowledgeCard.id, KnowledgeCard.number, KnowledgeCard.question, KnowledgeCard.answer)
    approved = select(*columns, KnowledgeCard.checked_on, KnowledgeCard.search_text)
    rows = plain_rows(session, approved.where(KnowledgeCard.state == CardState.APPROVED))
    shared = {row.id: sum(pair in row.search_text for pair in pairs) for row in rows}
    about = _about(session, topic_ids)
    weights = {key: count + TOPIC_WEIGHT * (key in about) for key, count in shared.items() if count}
    fitting = [row for row in rows if weights.get(row.id, 0) >= LEAST_PAIRS]
    fitting.sort(key=lambda row: (-weights[row.id], row.id))
    return tuple(
        FittingCard(row.id, row.number, row.question, first_line(row.answer), row.checked_on) for row in fitting[:most]
    )


def _about(session: Session, topic_ids: tuple[int, ...]) -> set[int]:
    if not topic_ids:
        return set()
    of_topics = KnowledgeCardTopic.topic_id.in_(same_topics(*topic_ids))
    return {row.card_id for row in plain_rows(session, select(KnowledgeCardTopic.card_id).where(of_topics))}
