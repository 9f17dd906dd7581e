"""Taking a merge back: what was made since stays with the group that stayed, everything else is as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from desktop.errors import ChangedSince
from desktop.models import Base, Group, GroupName, GroupRole, JournalFact, JournalPayload, Person
from desktop.models.base import Versioned
from desktop.models.group_past import OF_THE_FORM
from desktop.models.images import model_of, record_name, values_of
from desktop.models.same_group import canonical
from desktop.operations.acting import Acting
from desktop.operations.group_history import request_after, request_before, request_on
from desktop.operations.group_index import index_group
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import make_change
from desktop.operations.merge import gather, merge_groups
from desktop.operations.seen import all_taken_back, latest_fact
from desktop.operations.standing import touch
from desktop.words import GroupStatus, PersonRole

FORM_TABLES = frozenset(model.__tablename__ for model in OF_THE_FORM) | {Person.__tablename__}
SETS = ("field_ids", "word_ids", "extras", "abbreviations")


def merges(session: Session, fact: JournalFact) -> bool:
    """Whether the act merged two groups: for the first time, or again after it had been undone."""
    root, again = _root(session, fact)
    return root.verb == merge_groups.__name__ and again


def unmerges(session: Session, fact: JournalFact) -> bool:
    """Whether the act took a merge back."""
    root, again = _root(session, fact)
    return root.verb == merge_groups.__name__ and not again


def still_as_left(session: Session, payloads: Sequence[JournalPayload], acting: Acting) -> list[JournalPayload]:
    """Put back what has been changed since the merge as far as it can be; the other payloads go back as they are.

    Raises ChangedSince where the group that was merged has been merged or separated since.
    """
    keep, lose = _two(session, payloads)
    theirs, rest = _parts(payloads, keep)
    changed = [payload for payload in theirs if not _unchanged(session, payload)]
    left = [payload for payload in rest if _unchanged(session, payload)]
    for payload in rest:
        if payload not in left:
            _move_back(session, payload, lose)
    if not changed:
        return [*theirs, *left]
    names_back = _take_form_back(session, acting, keep, payloads[0].number)
    added = [each for each in theirs if each.before is None and _is_added(each, names_back=names_back)]
    return [*left, *(payload for payload in added if _unchanged(session, payload))]


def merge_again(session: Session, payloads: Sequence[JournalPayload], acting: Acting) -> None:
    """What was made for the one of the two while they were apart moves, too."""
    groups = [payload for payload in payloads if payload.table_name == Group.__tablename__]
    lose = next(_group(session, payload) for payload in groups if (payload.before or {})["merged_into"] is not None)
    gather(session, session.get_one(Group, lose.merged_into), lose, acting)


def index_both(session: Session, payloads: Sequence[JournalPayload]) -> None:
    """Let both be found by what is theirs, or by what they have become."""
    for payload in payloads:
        if payload.table_name == Group.__tablename__:
            index_group(session, session.get_one(Group, int(payload.record_id)))


def _root(session: Session, fact: JournalFact) -> tuple[JournalFact, bool]:
    """The act that was undone, redone and so on, and whether this one does it rather than takes it back."""
    does = True
    while fact.undoes is not None:
        fact, does = session.get_one(JournalFact, fact.undoes), not does
    return fact, does


def _two(session: Session, payloads: Sequence[JournalPayload]) -> tuple[Group, Group]:
    for payload in payloads:
        into = (payload.after or {}).get("merged_into")
        if payload.table_name == Group.__tablename__ and into is not None and payload.before is not None:
            if payload.before["merged_into"] is not None:
                continue
            lose = _group(session, payload)
            if lose.merged_into != into or lose.status is not GroupStatus.MERGED:
                since = latest_fact(session, record_name(lose))
                assert since is not None
                raise ChangedSince(record_name(lose), since.verb, since.staff, since.at)
            return session.get_one(Group, into, populate_existing=True), lose
    raise AssertionError("a merge without the group that was merged")


def _group(session: Session, payload: JournalPayload) -> Group:
    return session.get_one(Group, int(payload.record_id), populate_existing=True)


def _parts(payloads: Sequence[JournalPayload], keep: Group) -> tuple[list[JournalPayload], list[JournalPayload]]:
    """What the merge did to the form of the group that stays, and everything else."""

    def is_its_form(payload: JournalPayload) -> bool:
        image = payload.after or payload.before or {}
        if payload.table_name == Group.__tablename__:
            return payload.record_id == str(keep.id)
        return payload.table_name in FORM_TABLES and image.get("group_id", keep.id) == keep.id

    return [each for each in payloads if is_its_form(each)], [each for each in payloads if not is_its_form(each)]


def _record(session: Session, payload: JournalPayload) -> Base | None:
    return session.get(model_of(payload.table_name), int(payload.record_id), populate_existing=True)


def _unchanged(session: Session, payload: JournalPayload) -> bool:
    record = _record(session, payload)
    if record is None or payload.after is None:
        return record is None and payload.after is None
    assert isinstance(record, Versioned)
    name = f"{payload.table_name}:{payload.record_id}"
    return inspect(record).dict["version"] == payload.version or all_taken_back(session, name, payload.number)


def _move_back(session: Session, payload: JournalPayload, lose: Group) -> None:
    """Of a record that has been changed since only its group comes back, and of the group only that it stands."""
    record: Any = _record(session, payload)
    if record is None or payload.before is None or payload.after is None:
        return
    if isinstance(record, Group):
        values = values_of(Group, payload.before)
        record.status, record.merged_into = values["status"], values["merged_into"]
        touch(record)
    elif payload.before.get("group_id") != payload.after.get("group_id"):
        now, left = record.group_id, payload.after["group_id"]
        if "other_id" not in payload.before and canonical(session, now) == canonical(session, left) != lose.id:
            record.group_id = payload.before["group_id"]
    session.flush()


def _take_form_back(session: Session, acting: Acting, keep: Group, number: int) -> bool:
    """Field by field: what the merge gave the group and nobody changed since; whether its name came back."""
    day = max(acting.today, keep.registered_from or acting.today)
    left, before = request_after(session, keep.id, number), request_before(session, keep.id, number, day)
    if left is None or before is None:
        return False
    present = request_on(session, keep, day)
    wanted = three_ways(before, left, present)
    make_change(session, keep, wanted, acting.today)
    session.flush()
    return wanted.name == before.name != left.name


def three_ways(before: GroupRequest, left: GroupRequest, present: GroupRequest) -> GroupRequest:
    """The present request with what an act changed taken back, where it is still as the act left it."""
    values: dict[str, Any] = {}
    for field in fields(GroupRequest):
        was, made, there = (getattr(request, field.name) for request in (before, left, present))
        if field.name in SETS:
            kept = [each for each in there if each in was or each not in made]
            values[field.name] = (*kept, *(each for each in was if each not in made and each not in kept))
        elif isinstance(there, frozenset):
            values[field.name] = (there - (made - was)) | (was - made)
        else:
            values[field.name] = was if there == made else there
    values["withheld"] -= values["published"]
    values["extras"] = tuple(dict(values["extras"]).items())
    return replace(present, **values)


def _is_added(payload: JournalPayload, *, names_back: bool) -> bool:
    """A role or a name that the merge gave beside the fields of the form."""
    image = payload.after or {}
    if payload.table_name == GroupRole.__tablename__:
        return image["role"] != PersonRole.REPRESENTATIVE
    return payload.table_name == GroupName.__tablename__ and names_back and image["valid_until"] is not None
