"""What the desk can do to groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import AlreadyThere, ChangedElsewhere, NotFound
from desktop.models import (
    ActivityField,
    ExtraField,
    Group,
    ListWord,
    OrganizationForm,
)
from desktop.models.images import record_name
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.fact_changes import move_beginning, set_facts
from desktop.operations.group_facts import SAME, Facts, as_request, facts_on, kept_ages
from desktop.operations.group_index import index_group
from desktop.operations.group_request import GroupRequest, refuse_bad, tidied
from desktop.operations.new_groups import add_prepared, prepared
from desktop.operations.numbers import next_number
from desktop.operations.renewed import go_on_renewed
from desktop.operations.seen import latest_fact
from desktop.operations.standing import LIVING, refuse_unless
from desktop.words import GroupStatus, NumberRangeName


def add_group(session: Session, acting: Acting, request: GroupRequest) -> int:
    """Register a group and return its id. Raises what `write_down` raises."""
    return write_down(session, request, acting, GroupStatus.REGISTERED)


def write_down(session: Session, request: GroupRequest, acting: Acting, status: GroupStatus) -> int:
    """Write down a group nobody has seen before, and return its id.

    Raises Missing, TooLongText, NotReadable, Contradicts, NotFound, AlreadyThere for a number in use.
    """
    request = tidied(request)
    refuse_bad(request)
    _refuse_unknown(session, request)
    number = request.number or next_number(
        session, NumberRangeName.GROUP, rulebook(session), acting.today, acting.by.site_id
    )
    _refuse_taken(session, number)
    (group_id,) = add_prepared(session, [prepared(request)], [number], acting.today, status)
    return group_id


def change_group(session: Session, acting: Acting, group_id: int, request: GroupRequest, *, seen_version: int) -> int:
    """Make the group what the request says; what changes ends today and begins anew, a wrong entry of today is mended.

    An empty number and no first day keep theirs. A consent that is no longer among the published is withdrawn. Nothing
    changed leaves no trace. Raises ChangedElsewhere, NotNow for a group that was merged or erased, and the refusals of
    `add_group`.
    """
    group = as_seen(session, group_id, seen_version, request, acting.today)
    refuse_unless(group, LIVING, "change_group")
    make_change(session, group, request, acting.today)
    go_on_renewed(acting, session, [group.id])
    return group.id


def make_change(session: Session, group: Group, request: GroupRequest, today: date) -> None:
    """What `change_group` does once the group is the one that was seen."""
    if apply_change(session, group, request, partial(facts_on, session, group.id), today):
        session.flush()
        # also where only what hangs on the group changed: who saw the group before has not seen this
        flag_modified(group, "number")
        index_group(session, group)


def apply_change(
    session: Session, group: Group, request: GroupRequest, facts: Callable[[date], Facts], today: date
) -> bool:
    """Make the group and its facts, which `facts` tells of a day, what the request says; whether anything changed.

    Whoever calls it raises the group's version and has it found by its new words.
    """
    before = as_request(group, facts(day_of_change(group, today)))
    wanted = _completed(tidied(request), before)
    if replace(wanted, source="") == before:
        return False
    refuse_bad(wanted)
    _refuse_unknown(session, wanted)
    if wanted.number != group.number:
        _refuse_taken(session, wanted.number)
    was, group.registered_from = group.registered_from, wanted.registered_from
    if was is not None and wanted.registered_from is not None and was != wanted.registered_from:
        move_beginning(session, group.id, was, wanted.registered_from)
    _set_columns(group, wanted)
    group.registered_until = wanted.registered_until
    day = day_of_change(group, today)
    set_facts(session, group.id, facts(day), wanted, day)
    return True


def as_seen(session: Session, group_id: int, seen_version: int, request: GroupRequest, today: date) -> Group:
    """The group, if it is still the one the clerk saw; else ChangedElsewhere with both versions.

    Two PCs that save at once: the second waits for the first and then sees what it did.
    """
    mine = tidied(request)
    group = session.get(Group, group_id, populate_existing=True, with_for_update=True)
    if group is None:
        raise NotFound("group", str(group_id))
    if group.version != seen_version:
        record = record_name(group)
        fact = latest_fact(session, record)
        theirs = as_request(group, facts_on(session, group.id, day_of_change(group, today)))
        who, at = (fact.staff, fact.at) if fact else ("", None)
        raise ChangedElsewhere(record, who, at, theirs.in_words(), _completed(mine, theirs).in_words())
    return group


def day_of_change(group: Group, today: date) -> date:
    """The day from which a change holds: today, for a registration to come its first day."""
    return max(today, group.registered_from or today)


def _completed(request: GroupRequest, before: GroupRequest) -> GroupRequest:
    """The request with what it leaves to the group, and with the consents that it takes back."""
    return replace(
        request,
        number=request.number or before.number,
        registered_from=request.registered_from or before.registered_from,
        field_ids=tuple(sorted(request.field_ids)),
        word_ids=tuple(sorted(request.word_ids)),
        withheld=request.withheld | ((before.published | before.withheld) - request.published),
    )


def _set_columns(group: Group, request: GroupRequest) -> None:
    for name in SAME:
        setattr(group, name, getattr(request, name))
    group.ages = kept_ages(request.ages)


def _refuse_taken(session: Session, number: str) -> None:
    if session.scalars(select(Group.id).where(Group.number == number)).first() is not None:
        raise AlreadyThere("group", number)


def _refuse_unknown(session: Session, request: GroupRequest) -> None:
    if request.form_id is not None and session.get(OrganizationForm, request.form_id) is None:
        raise NotFound("organization_form", str(request.form_id))
    for field_id in request.field_ids:
        if session.get(ActivityField, field_id) is None:
            raise NotFound("activity_field", str(field_id))
    for word_id in request.word_ids:
        if session.get(ListWord, word_id) is None:
            raise NotFound("list_word", str(word_id))
    for field_id, _value in request.extras:
        if session.get(ExtraField, field_id) is None:
            raise NotFound("extra_field", str(field_id))
