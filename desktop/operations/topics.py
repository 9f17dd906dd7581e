"""What consultations are about, as the center keeps the list: nothing is deleted, cases have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, MergedIntoItself, Missing, NotFound, NotReadable, TooLongText, TopicInUse
from desktop.models import Topic
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.positions import move_among
from desktop.operations.seen import refuse_changed
from desktop.rules.kana import fold
from desktop.rules.visible import one_line

MOST_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRequest:
    """One with a `parent_id` says that one more closely. It is offered from a day until before another."""

    name: str
    parent_id: int | None = None
    valid_from: date | None = None
    valid_until: date | None = None


def add_topic(session: Session, acting: Acting, request: TopicRequest) -> int:
    """A topic after the others of its place; its id. Raises NotAllowed, Missing, NotFound, NotReadable, AlreadyThere.

    What stands below a topic says that one more closely, and has none below itself.
    """
    refuse_other_staff(acting, session, "add_topic")
    topic = Topic(active=True)
    _fill(session, topic, request)
    topic.position = _after_all(session, topic.parent_id)
    session.add(topic)
    session.flush()
    return topic.id


def change_topic(
    session: Session, acting: Acting, topic_id: int, request: TopicRequest, *, seen_version: int | None = None
) -> int:
    """Whoever has it keeps it. Raises TopicInUse, ChangedElsewhere and what `add_topic` raises."""
    refuse_other_staff(acting, session, "change_topic")
    topic = _known(session, topic_id)
    refuse_changed(session, topic, seen_version)
    before = topic.parent_id
    with session.no_autoflush:
        _fill(session, topic, request)
        if topic.parent_id != before:
            topic.position = _after_all(session, topic.parent_id)
    return topic.id


def move_topic(session: Session, acting: Acting, topic_id: int, step: int) -> int:
    """So many places down among those beside it, up for less than 0, as far as it goes; retired ones do not count."""
    refuse_other_staff(acting, session, "move_topic")
    topic = _known(session, topic_id)
    below = Topic.parent_id.is_(None) if topic.parent_id is None else Topic.parent_id == topic.parent_id
    move_among(list(session.scalars(select(Topic).where(below).order_by(Topic.position, Topic.id))), topic, step)
    return topic.id


def retire_topic(session: Session, acting: Acting, topic_id: int, *, active: bool = False) -> int:
    """It is offered no more, or (`active`) again, then on its own. Raises NotAllowed, NotFound."""
    refuse_other_staff(acting, session, "retire_topic")
    topic = _known(session, topic_id)
    topic.active = active
    if active:
        topic.merged_into_id = None
    return topic.id


def merge_topics(session: Session, acting: Acting, from_id: int, into_id: int) -> int:
    """The first counts as the second, keeps its cases and is offered no more; what stood below it stands below that.

    Returns the id of the one that stays. Raises NotAllowed, NotFound, MergedIntoItself, and TopicInUse where a topic
    with closer ones would come below another.
    """
    refuse_other_staff(acting, session, "merge_topics")
    # whoever merges the same two the other way round waits for the first of them, too
    locked = {topic_id: _known(session, topic_id) for topic_id in sorted({from_id, into_id})}
    gone, into = locked[from_id], locked[into_id]
    if into.merged_into_id is not None:
        into = _known(session, into.merged_into_id)
    if gone.id in (into.id, into.parent_id) or gone.merged_into_id == into.id:
        raise MergedIntoItself(gone.name)
    closer = list(session.scalars(select(Topic).where(Topic.parent_id == gone.id).order_by(Topic.position, Topic.id)))
    if closer and into.parent_id is not None:
        raise TopicInUse(gone.name)
    place = _after_all(session, into.id)
    for number, each in enumerate(closer):
        each.parent_id, each.position = into.id, place + number
    for each in session.scalars(select(Topic).where(Topic.merged_into_id == gone.id).order_by(Topic.id)):
        each.merged_into_id = into.id
    gone.merged_into_id, gone.active = into.id, False
    session.flush()
    return into.id


def _known(session: Session, topic_id: int) -> Topic:
    topic = session.get(Topic, topic_id, populate_existing=True, with_for_update={"key_share": True})
    if topic is None:
        raise NotFound("topic", str(topic_id))
    return topic


def _fill(session: Session, topic: Topic, request: TopicRequest) -> None:
    name = one_line(request.name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    others = [row for row in session.execute(select(Topic.id, Topic.name)) if row.id != topic.id]
    if any(row.name == name or (fold(name) and fold(row.name) == fold(name)) for row in others):
        raise AlreadyThere("topic", name)
    if request.valid_from and request.valid_until and request.valid_until <= request.valid_from:
        raise NotReadable("valid_until", request.valid_until.isoformat())
    _refuse_wrong_place(session, topic, request.parent_id)
    topic.name, topic.parent_id = name, request.parent_id
    topic.valid_from, topic.valid_until = request.valid_from, request.valid_until


def _refuse_wrong_place(session: Session, topic: Topic, parent_id: int | None) -> None:
    """Below a main topic that counts for itself; what has closer ones stays where it is."""
    if parent_id is None:
        return
    # it may be about to be merged, or to be put below another
    parent = _known(session, parent_id)
    if parent.id == topic.id or parent.parent_id is not None or parent.merged_into_id is not None:
        raise NotFound("topic", str(parent_id))
    below = select(Topic.id).where(Topic.parent_id == (topic.id or 0)).limit(1)
    if session.scalars(below).first() is not None:
        raise TopicInUse(topic.name)


def _after_all(session: Session, parent_id: int | None) -> int:
    below = Topic.parent_id.is_(None) if parent_id is None else Topic.parent_id == parent_id
    last = session.scalars(select(func.max(Topic.position)).where(below)).one()
    return (last or 0) + 1
