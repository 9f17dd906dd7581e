"""What is read about a booking before it is judged: whose it is, their class, what they have already."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from desktop.models.blocks import block_of
from desktop.models.bookings import Booking
from desktop.models.center import Center
from desktop.models.groups import Group
from desktop.models.machines import Machine
from desktop.models.plain import plain_rows
from desktop.models.resources import Resource, UserClass
from desktop.models.word_lists import GroupWord
from desktop.rules.booking_quotas import quotas_of, slots_in
from desktop.rules.dates import add_months
from desktop.rules.quotas import Use, period_around
from desktop.rules.rulebook import Rulebook
from desktop.rules.visible import one_line
from desktop.rules.wanted import Down, Had, Wanted, moment_at
from desktop.words import LIVE_STATES, QUIET_STATES, GroupKind, GroupStatus, MachineState, ResourceKind

# these are about who books: set aside once, they stay so wherever the booking goes
OF_THE_USER = frozenset(
    {"GroupNotActive", "GroupBlocked", "RegistrationEndsBefore", "PointsReached", "GuestsNotAllowed"}
)
# every booking asks these: built once, they cost a third
_CLASSES = (
    select(UserClass.id, UserClass.guests, UserClass.kind, UserClass.word_id)
    .where(UserClass.active)
    .order_by(UserClass.position, UserClass.id)
)
_USES = (
    select(Resource.site_id, Booking.resource_id, Booking.starts_at, Booking.ends_at, Booking.made_at)
    .join(Resource, Resource.id == Booking.resource_id)
    .where(
        Booking.group_id == bindparam("group"),
        Booking.starts_at >= bindparam("first"),
        Booking.starts_at < bindparam("until"),
        Booking.state.in_(LIVE_STATES | QUIET_STATES),
        or_(Booking.expires_at.is_(None), Booking.expires_at > bindparam("now")),
        Booking.id != bindparam("own"),
    )
)
_POINTS = select(Booking.starts_at, Booking.points).where(
    Booking.group_id == bindparam("group"),
    Booking.starts_at >= bindparam("first"),
    Booking.points > 0,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A booking as it is asked for, stored or not."""

    starts_at: datetime
    ends_at: datetime
    people: int | None = None
    guest_name: str = ""
    class_id: int | None = None
    approved: bool = False
    papers_in: bool = False
    stands: bool = False
    same_user: bool = False
    set_aside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Class:
    id: int
    guests: bool
    kind: GroupKind | None
    word_id: int | None


def is_own_use(session: Session, group_id: int | None, guest_name: str) -> bool:
    """Whether a room is booked in the center's own name: the center pays itself nothing and is nobody's guest."""
    if group_id is not None or not guest_name:
        return False
    center = session.get(Center, 1)
    return center is not None and one_line(guest_name) == center.name


def class_of(session: Session, group: Group | None, day: date) -> int | None:
    """The id of the first class of user that the group, or a guest, fits on the day; None where there is none."""
    classes = [_Class(*row) for row in plain_rows(session, _CLASSES)]
    asks_words = any(each.word_id is not None for each in classes)
    words = _words_of(session, group, day) if asks_words else frozenset[int]()
    return next((each.id for each in classes if _fits(each, group, words)), None)


def wanted_of(session: Session, room: Resource, group: Group | None, asked: Asked) -> Wanted:
    """The facts the rules look at. Without a group it is a guest's or the center's own, nobody's yet without a name."""
    own = group is None and is_own_use(session, None, asked.guest_name)
    day, known = asked.starts_at.date(), group is not None or (bool(asked.guest_name) and not own)
    return Wanted(
        room=room.name,
        room_id=room.id,
        site_id=room.site_id,
        capacity=room.capacity,
        starts_at=asked.starts_at,
        ends_at=asked.ends_at,
        people=asked.people,
        group=group.name if group else asked.guest_name,
        group_status=group.status if group else GroupStatus.REGISTERED,
        registered_until=group.registered_until if group else None,
        block=block_of(session, group.id) if group else "",
        class_id=class_of(session, group, day) if asked.class_id is None and known else asked.class_id,
        guest=group is None and known,
        let=room.active,
        needs_approval=room.needs_approval,
        approved=asked.approved,
        papers_in=asked.papers_in,
        stands=asked.stands,
        same_user=asked.same_user,
        set_aside=asked.set_aside,
        down=_down(session, room),
    )


def had_by(
    session: Session, group_id: int | None, wanted: Wanted, book: Rulebook, now: datetime, own: int | None = None
) -> Had:
    """What the group has beside the booking `own`, read only as far as the center's rules ask for it."""
    if group_id is None or wanted.same_user:
        return Had()
    return Had(
        _uses(session, group_id, wanted, book, now, own or 0),
        _points(session, group_id, wanted, book, now),
    )


def _uses(session: Session, group_id: int, wanted: Wanted, book: Rulebook, now: datetime, own: int) -> tuple[Use, ...]:
    periods = [period_around(wanted.day, quota.period) for quota in quotas_of(wanted, book, now)]
    if not periods:
        return ()
    first, until = min(first for first, _until in periods), max(until for _first, until in periods)
    asked = {"group": group_id, "first": moment_at(first, 0), "until": moment_at(until, 0), "now": now, "own": own}
    return tuple(
        Use(site, room, start, end, made_at.date(), slots_in(book, site, room, start, end))
        for site, room, start, end, made_at in plain_rows(session, _USES, asked)
    )


def _points(
    session: Session, group_id: int, wanted: Wanted, book: Rulebook, now: datetime
) -> tuple[tuple[date, int], ...]:
    scope = (wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)
    if not book.setting("booking.points_limit", *scope):
        return ()
    since = add_months(now.date(), -book.setting("booking.points_months", *scope))
    rows = plain_rows(session, _POINTS, {"group": group_id, "first": moment_at(since, 0)})
    return tuple((start.date(), points) for start, points in rows)


def _down(session: Session, room: Resource) -> Down | None:
    if room.kind is not ResourceKind.MACHINE:
        return None
    # whoever reports it out of order locks the machine first, and so does whoever books it
    machine = session.get(Machine, room.id, populate_existing=True)
    if machine is None or machine.state is MachineState.READY:
        return None
    return Down(machine.state_since, machine.state_note)


def _words_of(session: Session, group: Group | None, day: date) -> frozenset[int]:
    if group is None:
        return frozenset()
    holding = and_(GroupWord.valid_from <= day, or_(GroupWord.valid_until.is_(None), GroupWord.valid_until > day))
    return frozenset(session.scalars(select(GroupWord.word_id).where(GroupWord.group_id == group.id, holding)))


def _fits(asked: _Class, group: Group | None, words: Collection[int]) -> bool:
    if group is None:
        return asked.guests and asked.word_id is None
    return asked.kind in {None, group.kind} and (asked.word_id is None or asked.word_id in words)
