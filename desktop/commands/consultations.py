"""consult add, consult find."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import partial
from typing import TypeVar

from sqlalchemy.orm import Session

from desktop.commands.answer import Answer
from desktop.commands.bookings import find_group
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import folded, read_number
from desktop.errors import Missing, NotFound, NotReadable
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.queries.case_details import consultation
from desktop.queries.consultations import find_consultations, topics, viewer_of
from desktop.sentences.nouns import ACTORS, CHANNELS
from desktop.words import ActorKind, Channel

W = TypeVar("W", bound=StrEnum)
USUAL_LIMIT = "50"


def add(request: Request) -> Answer:
    with at_counter(request) as counter:
        minutes, group = request.text("minutes"), request.text("group")
        with counter.database.reading() as session:
            wanted = ConsultationRequest(
                actor=_word("actor", request.text("actor"), ActorKind, ACTORS),
                topic_ids=tuple(_topic(session, asked) for asked in request.texts("topic")),
                note=request.text("note"),
                group_id=find_group(session, group).id if group else None,
                channel=_word("channel", request.text("channel") or Channel.WALK_IN, Channel, CHANNELS),
                minutes=read_number("minutes", minutes, least=0) if minutes else None,
            )
        by = counter.by()
        case_id = counter.write(partial(add_consultation, request=wanted)).answer
        with counter.database.reading() as session:
            case = consultation(session, viewer_of(session, by.staff_id), case_id)
    assert case is not None, "what the whole desk may open was just written"
    row = case.row
    shown = {"id": row.id, "number": row.number, "date": row.begun_at.date(), "summary": row.summary}
    return Answer(shown, [f"{row.number} (id {row.id})  {row.begun_at.date()}  {row.summary}"])


def find(request: Request) -> Answer:
    """What whoever asks may open; the rest is not found."""
    limit = read_number("limit", request.text("limit") or USUAL_LIMIT)
    with at_counter(request) as counter:
        by = counter.by()
        with counter.database.reading() as session:
            rows = find_consultations(session, viewer_of(session, by.staff_id), request.text("text"), limit)
    shown = [
        {
            "id": row.id,
            "number": row.number,
            "date": row.begun_at.date(),
            "summary": row.summary,
            "actor": row.actor,
            "topics": row.topics,
            "group": row.group,
            "state": row.state,
            "contacts": row.contacts,
        }
        for row in rows
    ]
    return Answer(
        {"consultations": shown}, [f"{row.number}  {row.begun_at.date()}  {row.summary}  {row.group}" for row in rows]
    )


def _word(field: str, text: str, kind: type[W], said: Mapping[str, tuple[str, str]]) -> W:
    """A word by its value or as people say it. Raises Missing, NotReadable."""
    asked = folded(text)
    if not asked:
        raise Missing(field)
    for word in kind:
        if asked in {word.value, *map(folded, said[word.value])}:
            return word
    raise NotReadable(field, text)


def _topic(session: Session, asked: str) -> int:
    """A topic by its name; part of a name will do where it is in only one. Raises Missing, NotFound."""
    wanted, rows = folded(asked), topics(session)
    if not wanted:
        raise Missing("topic")
    named = [row for row in rows if folded(row.name) == wanted] or [row for row in rows if wanted in folded(row.name)]
    if len(named) != 1:
        raise NotFound("topic", asked)
    return named[0].id
