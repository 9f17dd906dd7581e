"""The conditions of a filter as SQL. Reads all that hangs on a group: fields, forms, words, papers, bookings, cases.

Each is put in one of two ways: judged group by group, for walking the list, or as the ids that have it, for looking
them up where they are few.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, case, cast, exists, false, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import (
    Application,
    Booking,
    Consultation,
    Contact,
    ExtraField,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupPaper,
    GroupWord,
    ListWord,
    PrintJob,
    RoundGroup,
    StatusChange,
)
from desktop.models.rulebook import rulebook
from desktop.rules.group_filter import ExtraAsked, GroupFilter
from desktop.rules.kana import widths
from desktop.rules.papers import Wanted, wanted_papers
from desktop.words import (
    LIVE_STATES,
    ON_THE_REGISTER,
    ApplicationKind,
    ApplicationState,
    CaseState,
    ExtraKind,
    GroupStatus,
    Openness,
)

Condition = ColumnElement[bool]
OPEN = frozenset({ApplicationState.RECEIVED, ApplicationState.CHECKED})
CENTER = 0  # no site: the register is the whole center's
# what changes without the register: a count that asks for it is not remembered beyond the next act
OUTSIDE = frozenset({"papers_missing", "not_seen_since", "never_consulted"})


def walking(session: Session, asked: GroupFilter) -> tuple[Condition, ...]:
    """The conditions as they are judged group by group, on what holds at present: what has ended has a last day."""
    held = (exists().where(key == Group.id, *conditions) for key, conditions in _holdings(session, asked))
    return (_status(asked), *held, *_own(asked), *_rare(session, asked))


def looking_up(session: Session, asked: GroupFilter) -> tuple[Condition, ...]:
    """The same conditions as sets of ids that indexes and small tables give."""
    held = (Group.id.in_(select(key).where(*conditions)) for key, conditions in _holdings(session, asked))
    once = Group.id.in_(select(StatusChange.group_id).where(StatusChange.status.in_(asked.statuses)))
    return (_status(asked), *((once,) if asked.statuses else ()), *held, *_own(asked), *_rare(session, asked))


def asks_outside(asked: GroupFilter) -> bool:
    return any(getattr(asked, name) not in (None, False) for name in OUTSIDE)


def papers_wanted(session: Session, day: date) -> dict[bool, Wanted]:
    """The papers that the center asks for on `day`: for a renewal (True) and for a registration."""
    book = rulebook(session)
    return {renewal: wanted_papers(book, day, CENTER, renewal=renewal) for renewal in (True, False)}


def renews() -> Condition:
    """Whether a group hands in papers for a renewal: it applied for one, or has not applied and is due."""
    waiting = (Application.group_id == Group.id, Application.state.in_(OPEN))
    applied = exists().where(*waiting, Application.kind == ApplicationKind.RENEWAL)
    return or_(applied, and_(Group.status == GroupStatus.RENEWAL_DUE, ~exists().where(*waiting)))


def _status(asked: GroupFilter) -> Condition:
    return Group.status.in_(asked.statuses or ON_THE_REGISTER)


def _own(asked: GroupFilter) -> Iterable[Condition]:
    """What stands in the group's own row."""
    if asked.kind is not None:
        yield Group.kind == asked.kind
    if asked.due_before is not None:
        yield Group.registered_until < asked.due_before
    if asked.mailable:
        yield Group.mail_refused.is_(False)


def _holdings(session: Session, asked: GroupFilter) -> Iterable[tuple[Any, tuple[Condition, ...]]]:
    """What a group holds, as the column of its id and the conditions on the table beside."""
    if asked.field_ids:
        yield GroupActivity.group_id, (GroupActivity.field_id.in_(asked.field_ids), GroupActivity.valid_until.is_(None))
    if asked.form_ids:
        yield GroupForm.group_id, (GroupForm.form_id.in_(asked.form_ids), GroupForm.valid_until.is_(None))
    for word_ids in _by_list(session, asked.word_ids):
        yield GroupWord.group_id, (GroupWord.word_id.in_(word_ids), GroupWord.valid_until.is_(None))
    for each in asked.extras:
        kind = session.scalar(select(ExtraField.kind).where(ExtraField.id == each.field_id))
        yield ExtraValue.group_id, (ExtraValue.field_id == each.field_id, *_stands(each, kind))
    if asked.round_id is not None:
        answered = () if asked.round_answer is None else (RoundGroup.answer == asked.round_answer,)
        yield RoundGroup.group_id, (RoundGroup.round_id == asked.round_id, *answered)


def _stands(asked: ExtraAsked, kind: ExtraKind | None) -> Iterable[Condition]:
    """What stands in an own field; a number is compared as one, days and words as they are written."""
    if asked.contains:
        ways = dict.fromkeys((asked.contains, *widths(asked.contains)))
        yield or_(*(ExtraValue.value.icontains(way, autoescape=True) for way in ways))
    value: ColumnElement[Any] = ExtraValue.value.expression
    least, most = asked.least, asked.most
    if kind is ExtraKind.NUMBER:
        # a text that came in with an import, and is no number, fits nothing
        is_number = ExtraValue.value.regexp_match("^-?[0-9]{1,12}$")
        value = case((is_number, cast(ExtraValue.value, BigInteger)), else_=None)
        least, most = (int(each) if each else "" for each in (least, most))
    if least != "":
        yield value >= least
    if most != "":
        yield value <= most


def _by_list(session: Session, word_ids: tuple[int, ...]) -> list[list[int]]:
    if not word_ids:
        return []
    lists: defaultdict[int, list[int]] = defaultdict(list)
    for list_id, word_id in session.execute(select(ListWord.list_id, ListWord.id).where(ListWord.id.in_(word_ids))):
        lists[list_id].append(word_id)
    return [*lists.values()] or [[0]]


def _rare(session: Session, asked: GroupFilter) -> Iterable[Condition]:
    if asked.papers_missing is not None:
        yield _without_papers(session, asked.papers_missing)
    if asked.not_seen_since is not None:
        yield from _not_seen(asked.not_seen_since)
    if asked.never_consulted:
        yield Group.id.not_in(_open_cases())


def _without_papers(session: Session, day: date) -> Condition:
    """Fewer of the papers it needs than there are: those for a renewal where one is due."""
    in_time = or_(GroupPaper.expires_on.is_(None), GroupPaper.expires_on >= day)
    lacking: list[Condition] = []
    for renewal, wanted in papers_wanted(session, day).items():
        since = () if wanted.since is None else (GroupPaper.received_on >= wanted.since,)
        names = set(wanted.names)
        there = select(func.count(GroupPaper.name.distinct())).where(
            GroupPaper.group_id == Group.id, GroupPaper.name.in_(names), in_time, *since
        )
        if names:
            lacking.append(and_(renews() if renewal else ~renews(), there.scalar_subquery() < len(names)))
    return or_(false(), *lacking)


def _not_seen(since: date) -> Iterable[Condition]:
    """A case that is withheld tells nothing, as on the group's card."""
    moment = datetime.combine(since, time())
    booked = select(Booking.group_id).where(Booking.starts_at >= moment, Booking.state.in_(LIVE_STATES))
    printed = select(PrintJob.group_id).where(PrintJob.done_at >= moment, PrintJob.group_id.is_not(None))
    advised = _open_cases().join(Contact, Contact.consultation_id == Consultation.id).where(Contact.at >= moment)
    for seen in (booked, printed, _open_cases().where(Consultation.begun_at >= moment), advised):
        yield Group.id.not_in(seen)
    yield or_(Group.registered_from.is_(None), Group.registered_from < since)


def _open_cases() -> Select[*tuple[Any, ...]]:
    cases = select(Consultation.group_id).where(Consultation.openness == Openness.DESK)
    return cases.where(Consultation.group_id.is_not(None), Consultation.state != CaseState.WITHDRAWN)
