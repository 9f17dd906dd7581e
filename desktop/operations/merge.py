"""Two records of one group become one: the other keeps its rows and points to the one that stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from desktop.errors import MergedWithItself
from desktop.models import (
    Application,
    Base,
    Booking,
    Consultation,
    DayEntry,
    DeskNote,
    Dispatch,
    Display,
    Event,
    Group,
    GroupPaper,
    GroupRelation,
    GroupRole,
    NotTheSame,
    PrintJob,
    Round,
    RoundGroup,
    SignUp,
    StatusChange,
    TableUse,
)
from desktop.operations.acting import Acting
from desktop.operations.group_history import request_on
from desktop.operations.group_index import index_group
from desktop.operations.groups import change_group
from desktop.operations.merge_choices import chosen
from desktop.operations.renewed import go_on_renewed
from desktop.operations.seen import refuse_changed
from desktop.operations.standing import group_now, refuse_unless, stand, touch
from desktop.operations.statuses import rename_group
from desktop.rules.periods import holds
from desktop.words import (
    LIVE_STATES,
    ApplicationState,
    CaseState,
    DispatchState,
    EntryState,
    GroupStatus,
    PersonRole,
    PrintJobState,
    RoundAnswer,
)

MERGEABLE = frozenset(GroupStatus) - {GroupStatus.MERGED}
OPEN_APPLICATIONS = (ApplicationState.RECEIVED, ApplicationState.CHECKED)


def merge_groups(
    session: Session,
    acting: Acting,
    keep_id: int,
    lose_id: int,
    choice: Mapping[str, str],
    *,
    seen_keep: int,
    seen_lose: int,
) -> int:
    """Let one group live on under another; the id of the one that stays.

    `choice` says "lose" or "both" for the rows of `merge_choices` that are not kept. What is to come and what is open
    moves; what is over, its permits and its receipts stay with the record they were issued for. Raises
    MergedWithItself, NotNow for one that was merged before, ChangedElsewhere, and the refusals of `change_group`.
    """
    if keep_id == lose_id:
        raise MergedWithItself(group_now(session, keep_id).name)
    _hold_rounds(session, (keep_id, lose_id))
    both = {group_id: group_now(session, group_id) for group_id in sorted((keep_id, lose_id))}
    keep, lose = both[keep_id], both[lose_id]
    for group, seen in ((keep, seen_keep), (lose, seen_lose)):
        refuse_unless(group, MERGEABLE, "merge_groups")
        refuse_changed(session, group, seen)
    _take_over(session, acting, keep, lose, choice)
    gather(session, keep, lose, acting)
    go_on_renewed(acting, session, [keep.id])
    since = max([acting.today, *_last_change(session, lose)])
    stand(session, lose, GroupStatus.MERGED, since, keep.number)  # a name would outlive it here
    lose.merged_into = keep.id
    touch(keep)
    session.flush()
    index_group(session, lose)
    index_group(session, keep)
    return keep.id


def gather(session: Session, keep: Group, lose: Group, acting: Acting) -> None:
    """Let the group that stays have what is open or still to come of the other, and its people and papers too."""
    for model, condition in _open(acting.now):
        mine: Any = model
        for record in session.scalars(select(mine).where(mine.group_id == lose.id, condition)):
            record.group_id = keep.id
    _move_relations(session, acting, keep, lose)
    _move_not_the_same(session, keep, lose)
    _move_rounds(session, keep, lose)
    _copy_roles(session, acting, keep, lose)
    _copy_papers(session, keep, lose)
    session.flush()


def _open(now: datetime) -> Iterable[tuple[type[Base], ColumnElement[bool]]]:
    """What moves: by its time or by its state it is not over."""
    return (
        (Booking, and_(Booking.ends_at > now, Booking.state.in_(LIVE_STATES))),
        (Consultation, Consultation.state == CaseState.OPEN),
        (Dispatch, Dispatch.state == DispatchState.PLANNED),
        (PrintJob, PrintJob.state == PrintJobState.UNPAID),
        (Event, Event.ends_at > now),
        (SignUp, SignUp.event_id.in_(select(Event.id).where(Event.ends_at > now))),
        (TableUse, and_(TableUse.left_at.is_(None), TableUse.until > datetime.combine(now.date(), time.min))),
        (DayEntry, DayEntry.state == EntryState.OPEN),
        (Display, Display.down_on.is_(None)),
        (DeskNote, DeskNote.lifted_at.is_(None)),
        (Application, Application.state.in_(OPEN_APPLICATIONS)),
    )


def _take_over(session: Session, acting: Acting, keep: Group, lose: Group, choice: Mapping[str, str]) -> None:
    days = [max(acting.today, group.registered_from or acting.today) for group in (keep, lose)]
    kept, lost = request_on(session, keep, days[0]), request_on(session, lose, days[1])
    wanted = chosen(session, kept, lost, choice)
    if (wanted.name, wanted.kana) != (keep.name, keep.kana):
        rename_group(session, acting, keep.id, wanted.name, wanted.kana, acting.today)
        session.flush()
    change_group(session, acting, keep.id, wanted, seen_version=keep.version)
    session.flush()


def _last_change(session: Session, group: Group) -> list[Any]:
    last = select(StatusChange.since).where(StatusChange.group_id == group.id).order_by(StatusChange.since.desc())
    return list(session.scalars(last.limit(1)))


def _move_relations(session: Session, acting: Acting, keep: Group, lose: Group) -> None:
    """Those that hold; between the two, and to whom the one that stays is tied already, there is nothing to move."""
    tied = or_(GroupRelation.group_id.in_((keep.id, lose.id)), GroupRelation.other_id.in_((keep.id, lose.id)))
    rows = session.scalars(select(GroupRelation).where(tied).order_by(GroupRelation.id)).all()
    held = [row for row in rows if row.valid_until is None or row.valid_until > acting.today]
    known = {(_other(row, keep.id), row.purpose) for row in held if keep.id in (row.group_id, row.other_id)}
    for row in held:
        if lose.id not in (row.group_id, row.other_id) or keep.id in (row.group_id, row.other_id):
            continue
        if (_other(row, lose.id), row.purpose) not in known:
            row.group_id, row.other_id = (keep.id if id_ == lose.id else id_ for id_ in (row.group_id, row.other_id))


def _other(row: GroupRelation, group_id: int) -> int:
    return row.other_id if row.group_id == group_id else row.group_id


def _move_not_the_same(session: Session, keep: Group, lose: Group) -> None:
    said = select(NotTheSame).where(or_(NotTheSame.group_id == lose.id, NotTheSame.other_id == lose.id))
    for row in session.scalars(said):
        third = row.other_id if row.group_id == lose.id else row.group_id
        pair = min(keep.id, third), max(keep.id, third)
        known = select(NotTheSame.id).where(NotTheSame.group_id == pair[0], NotTheSame.other_id == pair[1])
        if third != keep.id and session.scalars(known).first() is None:
            row.group_id, row.other_id = pair
            session.flush()


def _hold_rounds(session: Session, ids: tuple[int, ...]) -> None:
    """Whoever is closing a round that asks one of them is waited for: who leaves with it is settled before."""
    asking = select(RoundGroup.round_id).where(RoundGroup.group_id.in_(ids))
    running = select(Round).where(Round.id.in_(asking), Round.closed_on.is_(None))
    session.scalars(running.order_by(Round.id).with_for_update()).all()


def _move_rounds(session: Session, keep: Group, lose: Group) -> None:
    """One group is asked once: where both were, the answer counts, and who waits no more is asked no more."""
    running = select(RoundGroup).join(Round, Round.id == RoundGroup.round_id).where(Round.closed_on.is_(None))
    mine = {row.round_id: row for row in session.scalars(running.where(RoundGroup.group_id == keep.id))}
    for row in session.scalars(running.where(RoundGroup.group_id == lose.id)):
        kept = mine.get(row.round_id)
        if kept is None:
            row.group_id = keep.id
        elif row.answer is RoundAnswer.WAITING:
            session.delete(row)
        elif kept.answer is RoundAnswer.WAITING:
            kept.answer, kept.answered_on = row.answer, row.answered_on


def _copy_roles(session: Session, acting: Acting, keep: Group, lose: Group) -> None:
    """Whoever has a role in the other has it here too; the representative is chosen, not added."""

    def held(group: Group) -> list[GroupRole]:
        rows = session.scalars(select(GroupRole).where(GroupRole.group_id == group.id).order_by(GroupRole.id))
        return [row for row in rows if holds(acting.today, row.valid_from, row.valid_until)]

    known = {(row.role, row.person_id) for row in held(keep)}
    session.add_all(
        GroupRole(group_id=keep.id, person_id=row.person_id, role=row.role, valid_from=acting.today)
        for row in held(lose)
        if row.role is not PersonRole.REPRESENTATIVE and (row.role, row.person_id) not in known
    )


def _copy_papers(session: Session, keep: Group, lose: Group) -> None:
    """A paper that the other has handed in is in hand; a file is kept once."""

    def held(group: Group) -> list[GroupPaper]:
        return list(session.scalars(select(GroupPaper).where(GroupPaper.group_id == group.id).order_by(GroupPaper.id)))

    known = {paper.name for paper in held(keep)}
    names = ("name", "received_on", "expires_on", "remark", "attachment_id")
    session.add_all(
        GroupPaper(group_id=keep.id, **{name: getattr(paper, name) for name in names})
        for paper in held(lose)
        if paper.name not in known
    )
