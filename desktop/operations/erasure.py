"""Erasing what is kept of groups that left the register long ago; that they were there, and the counts, stay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.errors import KeptLonger, NotAllowed, NotNow
from desktop.models import (
    Application,
    Attachment,
    AttachmentChunk,
    Base,
    Consent,
    DayEntry,
    DeskNote,
    ExtraField,
    ExtraValue,
    Group,
    GroupName,
    GroupPaper,
    GroupRelation,
    GroupRole,
    Person,
    PrivateField,
    RoundGroup,
    Staff,
    StatusChange,
)
from desktop.models.group_past import journal_keys
from desktop.models.long_past import forget, long_past
from desktop.models.retention import ENDED, ended_since, kept_until, years_kept
from desktop.operations.acting import Acting
from desktop.operations.entry_parts import index_entry
from desktop.operations.erased_cases import forget_cases, forget_parts
from desktop.operations.erased_journal import erase_journal, key_of
from desktop.operations.erased_with import lists_naming, own_files, own_people, uses
from desktop.operations.group_index import index_group
from desktop.operations.search_words import forget_dropped
from desktop.operations.standing import group_now, touch
from desktop.words import EntryState, ExtraKind, Retention, StaffRole

GONE: tuple[type[Base], ...] = (PrivateField, Consent, GroupRole, GroupName, DeskNote, GroupPaper)
EMPTIED = ("kana", "website", "publicity", "corporate_number", "days", "joining", "gains")


def erase_groups(session: Session, acting: Acting, ids: Sequence[int]) -> int:
    """Erase the names, people, contacts, notes, papers and own texts of groups, in the journal too; how many.

    Status, fields, forms, words, members and bookings stay, so no figure changes; a group is called by its number then.
    The lists it was read in from go too, what was written into its uses, and what is as long past as ordinary records
    are kept: names and phone numbers of guests, what the day book says of people (entries, slips of the open space,
    sign-ups, flyers), and what was written into cases that ended; they are counted as before. What the desk
    tells itself, the handover, stays. Receipts stay as they were issued, to whom as well: the law has account books and
    vouchers kept for years of their own (seven or ten), and who has its paper in hand compares it. Cases whose time has
    not come stay whole, sealed by their own openness.
    It cannot be undone. Raises NotAllowed for all but managers, KeptLonger for whose time has not come.
    """
    _refuse_all_but_managers(session, acting, "erase_groups")
    since, years, erased = ended_since(session), years_kept(session, acting.today), 0
    for group_id in sorted(set(ids)):
        group = group_now(session, group_id)
        if group.erased_on is not None:
            continue
        if group.status not in ENDED or group_id not in since:
            raise KeptLonger(group.name)
        until = kept_until(since[group_id], years[group.retention])
        if until is None or until > acting.today:
            raise KeptLonger(group.name, until)
        _erase(session, acting, group, since[group_id])
        erased += 1
    _erase_long_past(acting, session)
    if erased:
        forget_dropped(session, Group.__tablename__)
    session.info["erases"] = True
    return erased


def set_retention(session: Session, acting: Acting, group_id: int, retention: Retention) -> int:
    """Have the records of a group kept as long as this class says. Raises NotAllowed, NotNow for an erased one."""
    _refuse_all_but_managers(session, acting, "set_retention")
    group = group_now(session, group_id)
    if group.erased_on is not None:
        raise NotNow(group.name, group.status, "set_retention")
    if group.retention is not retention:
        group.retention = retention
    return group.id


def _refuse_all_but_managers(session: Session, acting: Acting, verb: str) -> None:
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if actor is None or actor.role is not StaffRole.MANAGER:
        raise NotAllowed(verb, StaffRole.MANAGER)


def _erase_long_past(acting: Acting, session: Session) -> None:
    """Whoever erases groups erases with them guests, whom the day book names, and cases, whose time has come."""
    past = long_past(session, acting.today)
    erase_journal(session, [key_of(record) for record in past.all()])
    for record in past.all():
        forget(record)
    session.flush()
    forget_cases(session, past.cases)
    forget_parts((*past.visits, *past.slots), session)


def _erase(session: Session, acting: Acting, group: Group, left_on: date) -> None:
    known, lists = journal_keys(session, group.id), lists_naming(session, group.id, left_on)
    people, files = own_people(session, group.id, known), own_files(session, group.id, known)
    files += [each.attachment_id for each in lists if each.attachment_id is not None]
    keys = {key for key in known if key[0] != Person.__tablename__}
    keys |= {(Person.__tablename__, str(person)) for person in people}
    keys |= {(Attachment.__tablename__, str(file)) for file in files}
    keys |= {key_of(each) for each in (*lists, *uses(session, group.id))}
    erase_journal(session, keys)
    for model in GONE:
        _delete(session, model, group.id)
    for value in session.scalars(select(ExtraValue).where(ExtraValue.group_id == group.id)):
        if session.get_one(ExtraField, value.field_id).kind is ExtraKind.TEXT:
            session.delete(value)
    session.flush()
    for each in lists:
        each.attachment_id, each.held = None, [{"row": held["row"]} for held in each.held]
    _drop_relations(session, group)
    for person in session.scalars(select(Person).where(Person.id.in_(people))):
        session.delete(person)
    for file in files:
        session.execute(delete(AttachmentChunk).where(AttachmentChunk.attachment_id == file))
        session.delete(session.get_one(Attachment, file))
    open_entries = _empty(session, group)
    group.name, group.erased_on = group.number, acting.today
    for name in EMPTIED:
        setattr(group, name, "")
    touch(group)
    session.flush()
    index_group(session, group)
    for entry in open_entries:
        index_entry(session, entry)


def _empty(session: Session, group: Group) -> list[DayEntry]:
    """Rows that are counted stay, without what somebody wrote into them; the entries nobody is done with yet."""
    open_entries: list[DayEntry] = []
    for change in session.scalars(select(StatusChange).where(StatusChange.group_id == group.id)):
        change.reason = ""
    for application in session.scalars(select(Application).where(Application.group_id == group.id)):
        application.reason, application.checklist = "", []
    for asked in session.scalars(select(RoundGroup).where(RoundGroup.group_id == group.id)):
        asked.remark = ""
    for use in uses(session, group.id):
        if isinstance(use, DayEntry) and use.state is EntryState.OPEN:
            open_entries.append(use)
        else:
            forget(use)
    return open_entries


def _drop_relations(session: Session, group: Group) -> None:
    """What they did together says something of both; who had the other's sheet open has not seen that it is gone."""
    mine = (GroupRelation.group_id == group.id) | (GroupRelation.other_id == group.id)
    for relation in session.scalars(select(GroupRelation).where(mine)):
        other = relation.other_id if relation.group_id == group.id else relation.group_id
        touch(session.get_one(Group, other))
        session.delete(relation)
    session.flush()


def _delete(session: Session, model: Any, group_id: int) -> None:
    for record in session.scalars(select(model).where(model.group_id == group_id)):
        session.delete(record)
    session.flush()
