"""What slips written by hand can name, and what speaks against them. Reads rooms, tables, topics, bookings, rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    DeskError,
    EndsBeforeStart,
    InThePast,
    Missing,
    NotFound,
    NotReadable,
    RoomTaken,
    SeatsShort,
    TableTaken,
)
from desktop.models import Booking, Group, Resource, SpaceTable, TableUse, Topic
from desktop.queries.moments import on_day
from desktop.queries.space import SPACE_READS
from desktop.queries.wishes import WISH_READS, WishAsked, answer_wish
from desktop.rules.booking_rules import is_live
from desktop.rules.slips import Slip, SlipKind, contradicting
from desktop.rules.ticks import overlaps
from desktop.words import BookingState, ResourceKind

SLIP_READS = WISH_READS | SPACE_READS | {"topics"}
LATEST = timedelta(days=31)
COMING = (BookingState.PROVISIONAL, BookingState.CONFIRMED)
OF_WHO = frozenset({"group", "phone"})
Choice = tuple[int, str]


@dataclass(frozen=True, slots=True)
class SlipChoices:
    """What there is at a site, by its kind, in its order."""

    things: dict[SlipKind, tuple[Choice, ...]]


def slip_choices(session: Session, site_id: int) -> SlipChoices:
    rooms, machines = (
        select(Resource.id, Resource.name)
        .where(Resource.site_id == site_id, Resource.active, Resource.kind == kind)
        .order_by(Resource.position, Resource.id)
        for kind in (ResourceKind.ROOM, ResourceKind.MACHINE)
    )
    tables = select(SpaceTable.id, SpaceTable.name).where(SpaceTable.site_id == site_id, SpaceTable.active)
    topics = select(Topic.id, Topic.name).where(Topic.active)
    asked = {
        SlipKind.ROOM: rooms,
        SlipKind.PRINTING: machines,
        SlipKind.TABLE: tables.order_by(SpaceTable.position, SpaceTable.id),
        SlipKind.CONSULTATION: topics.order_by(Topic.position, Topic.id),
    }
    found = {kind: tuple((row[0], row[1]) for row in session.execute(question)) for kind, question in asked.items()}
    return SlipChoices(found)


def check_slips(session: Session, slips: Sequence[Slip], now: datetime) -> tuple[DeskError | None, ...]:
    """What speaks against each slip: a rule, other people, an earlier slip, or what is missing. None where nothing.

    A name or a phone that is missing is told last: it is asked for in vain where the room was somebody else's. The
    write itself looks again.
    """
    among = contradicting(slips)
    earlier = {later: slips[place] for later, place in among.items()}
    return tuple(_against(session, slip, earlier.get(place), now) for place, slip in enumerate(slips))


def _against(session: Session, slip: Slip, earlier: Slip | None, now: datetime) -> DeskError | None:
    if (wrong := _wrong_time(slip, now)) is not None:
        return wrong
    missing = _missing(slip)
    if missing is not None and missing not in OF_WHO:
        return Missing(missing)
    if (refusal := _place_refusal(session, slip, now)) is not None:
        return refusal
    if earlier is not None:
        return _taken_by(session, earlier, slip)
    return Missing(missing) if missing is not None else None


def _place_refusal(session: Session, slip: Slip, now: datetime) -> DeskError | None:
    if slip.kind is SlipKind.ROOM:
        return _room_refusal(session, slip, now)
    return _table_refusal(session, slip, now) if slip.kind is SlipKind.TABLE else None


def _wrong_time(slip: Slip, now: datetime) -> DeskError | None:
    if slip.starts_at > now:
        return NotReadable("time", f"{slip.starts_at:%Y-%m-%d %H:%M}")
    if slip.starts_at < now - LATEST:
        return InThePast(slip.starts_at, now)
    if slip.ends_at is not None and slip.ends_at <= slip.starts_at:
        return EndsBeforeStart(slip.starts_at, slip.ends_at)
    return None


def _missing(slip: Slip) -> str | None:
    """The first field that a slip of its kind has to have and lacks."""
    nobody = slip.group_id is None and not slip.who.strip()
    wanted: dict[SlipKind, tuple[tuple[str, bool], ...]] = {
        SlipKind.VISIT: (("purpose", slip.purpose is None),),
        SlipKind.ROOM: (
            ("room", slip.thing_id is None),
            ("end", slip.end is None),
            ("group", nobody),
            ("phone", slip.group_id is None and not slip.phone.strip()),
        ),
        SlipKind.PRINTING: (("machine", slip.thing_id is None), ("group", nobody), ("sheets", not slip.sheets)),
        SlipKind.CONSULTATION: (("topic", slip.thing_id is None), ("note", not slip.note.strip())),
        SlipKind.TABLE: (("place", slip.thing_id is None),),
    }
    return next((field for field, is_missing in wanted[slip.kind] if is_missing), None)


def _room_refusal(session: Session, slip: Slip, now: datetime) -> DeskError | None:
    assert slip.thing_id is not None
    assert slip.ends_at is not None
    if slip.group_id is not None and _is_awaited(session, slip, now):
        return None
    asked = WishAsked(
        resource_id=slip.thing_id,
        starts_at=slip.starts_at,
        ends_at=slip.ends_at,
        group_id=slip.group_id,
        guest_name=slip.who,
        phone=slip.phone,
        people=slip.people,
    )
    return answer_wish(session, asked, now).refusal


def _is_awaited(session: Session, slip: Slip, now: datetime) -> bool:
    """Whether they had booked: then they only have to be let in."""
    theirs = select(Booking.state, Booking.expires_at).where(
        Booking.resource_id == slip.thing_id,
        Booking.group_id == slip.group_id,
        Booking.starts_at < slip.ends_at,
        Booking.ends_at > slip.starts_at,
        Booking.state.in_(COMING),
    )
    return any(is_live(state, expires_at, now) for state, expires_at in session.execute(theirs))


def _table_refusal(session: Session, slip: Slip, now: datetime) -> DeskError | None:
    table = session.get(SpaceTable, slip.thing_id)
    if table is None:
        return NotFound("space_table", str(slip.thing_id))
    if (slip.people or 1) > table.seats:
        return SeatsShort(table.name, table.seats, slip.people or 1)
    uses = (
        select(TableUse.starts_at, TableUse.until, TableUse.left_at, Group.name, TableUse.who)
        .outerjoin(Group, Group.id == TableUse.group_id)
        .where(TableUse.table_id == table.id, on_day(TableUse.starts_at, slip.day))
        .order_by(TableUse.starts_at, TableUse.id)
    )
    until = slip.ends_at or now
    for starts_at, planned, left_at, group, who in session.execute(uses):
        ends_at = left_at or max(planned, now)
        if overlaps(starts_at, ends_at, slip.starts_at, max(until, slip.starts_at + timedelta(minutes=1))):
            return TableTaken(table.name, group or who, left_at or planned)
    return None


def _taken_by(session: Session, earlier: Slip, slip: Slip) -> DeskError:
    """Another slip of the same list says so: it is told by its time."""
    assert earlier.ends_at is not None
    if slip.kind is SlipKind.TABLE:
        return TableTaken(_name(session, slip), _who(session, earlier), earlier.ends_at)
    assert slip.ends_at is not None
    return RoomTaken(
        room=_name(session, slip),
        room_id=slip.thing_id or 0,
        wanted_start=slip.starts_at,
        wanted_end=slip.ends_at,
        group=_who(session, earlier),
        start=earlier.starts_at,
        end=earlier.ends_at,
    )


def _name(session: Session, slip: Slip) -> str:
    model = SpaceTable if slip.kind is SlipKind.TABLE else Resource
    return session.scalar(select(model.name).where(model.id == slip.thing_id)) or ""


def _who(session: Session, slip: Slip) -> str:
    group = session.get(Group, slip.group_id) if slip.group_id is not None else None
    return group.name if group is not None else slip.who
