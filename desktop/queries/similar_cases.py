"""Earlier cases that are like what is being written down.

Reads consultations, case_readers, consultation_topics, topics, contacts, groups, search words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import log

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from desktop.models import Consultation, ConsultationTopic, Contact, Group
from desktop.models.plain import plain_rows
from desktop.queries.case_search import same_topics
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultations import of_groups, openable
from desktop.queries.search_words import numbers_of
from desktop.rules.excerpts import first_line, telling_pairs
from desktop.words import CaseState

MOST_PAIRS = 16  # of the last words typed
NEWEST_EACH, OF_GROUP, LOOKED_AT = 150, 30, 200
LEAST_SHARE = 0.25  # of what the words typed weigh: less is no likeness
TOPIC_WEIGHT, GROUP_WEIGHT = 0.15, 0.4
_IN_INDEX = text("SELECT rowid FROM consultation_search WHERE words MATCH :pair ORDER BY rowid DESC LIMIT :most")
_IN_ARRAYS = text(
    "SELECT consultation_id FROM consultation_search WHERE words @> ARRAY[CAST(:pair AS text)] "
    "ORDER BY consultation_id DESC LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """An earlier case; `who` is the group, else who came, `answer` what was advised last, as one line."""

    id: int
    number: str
    begun_at: datetime
    who: str
    summary: str
    answer: str
    state: CaseState


def similar_cases(
    session: Session,
    viewer: Viewer,
    text: str,
    topic_ids: Sequence[int] = (),
    group_id: int | None = None,
    most: int = 5,
    but: int | None = None,
) -> tuple[SimilarCase, ...]:
    """The cases this viewer may open that share the rarest words, the group and topics, the likest first.

    `but` is the case itself, where it is one already. A topic alone makes nothing alike.
    """
    weights = _by_words(session, telling_pairs(text)[-MOST_PAIRS:])
    if group_id is not None:
        of_group = select(Consultation.id).where(of_groups([group_id])).order_by(Consultation.id.desc())
        for row in plain_rows(session, of_group.limit(OF_GROUP)):
            weights[row.id] += GROUP_WEIGHT
    likest = sorted(weights, key=lambda case_id: (weights[case_id], case_id), reverse=True)[:LOOKED_AT]
    if topic_ids and likest:
        for case_id in _about(session, likest, topic_ids):
            weights[case_id] += TOPIC_WEIGHT
    kept = [case_id for case_id in likest if weights[case_id] >= LEAST_SHARE and case_id != but]
    rows = _rows(session, viewer, kept)
    rows.sort(key=lambda row: (weights[row.id], row.begun_at, row.id), reverse=True)
    return tuple(rows[:most])


def _by_words(session: Session, pairs: Sequence[str]) -> defaultdict[int, float]:
    """What each case shares of the words, from 0 to 1: a pair weighs the more, the fewer cases hold it.

    How rare one is, is read off how far back its newest cases reach: counting them all would take too long.
    """
    newest = session.scalar(select(func.max(Consultation.id))) or 0
    found: defaultdict[int, float] = defaultdict(float)
    held: list[tuple[float, list[int]]] = []
    for pair in pairs:
        if ids := _newest_with(session, pair):
            often = len(ids) if len(ids) < NEWEST_EACH else max(1, newest * len(ids) // (newest - ids[-1] + 1))
            held.append((log(1 + newest / often), ids))
    whole = sum(weight for weight, _ids in held) or 1.0
    for weight, ids in held:
        for case_id in ids:
            found[case_id] += weight / whole
    return found


def _newest_with(session: Session, pair: str) -> list[int]:
    if session.get_bind().dialect.name == "postgresql":
        return numbers_of(session, _IN_ARRAYS, {"pair": pair, "most": NEWEST_EACH})
    return numbers_of(session, _IN_INDEX, {"pair": '"' + pair.replace('"', '""') + '"', "most": NEWEST_EACH})


def _about(session: Session, case_ids: Iterable[int], topic_ids: Sequence[int]) -> set[int]:
    asked = select(ConsultationTopic.consultation_id).where(
        ConsultationTopic.consultation_id.in_(list(case_ids)), ConsultationTopic.topic_id.in_(same_topics(*topic_ids))
    )
    return {row.consultation_id for row in plain_rows(session, asked)}


def _rows(session: Session, viewer: Viewer, case_ids: Sequence[int]) -> list[SimilarCase]:
    if not case_ids:
        return []
    asked = (
        select(
            Consultation.id,
            Consultation.number,
            Consultation.begun_at,
            func.coalesce(Group.name, Consultation.caller).label("who"),
            Consultation.summary,
            Consultation.state,
        )
        .outerjoin(Group, Group.id == Consultation.group_id)
        .where(Consultation.id.in_(case_ids), Consultation.state != CaseState.WITHDRAWN, openable(viewer))
    )
    rows = plain_rows(session, asked)
    answers = last_answers(session, [row.id for row in rows])
    return [
        SimilarCase(
            id=row.id,
            number=row.number,
            begun_at=row.begun_at,
            who=row.who,
            summary=row.summary,
            answer=first_line(answers.get(row.id, "")),
            state=row.state,
        )
        for row in rows
    ]


def last_answers(session: Session, case_ids: Sequence[int]) -> dict[int, str]:
    """What was advised last in each of these cases, where anything was."""
    advised = select(Contact.consultation_id, Contact.advice).where(
        Contact.consultation_id.in_(case_ids), Contact.advice != ""
    )
    return {row.consultation_id: row.advice for row in plain_rows(session, advised.order_by(Contact.at, Contact.id))}
