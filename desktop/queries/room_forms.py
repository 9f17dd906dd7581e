"""What stands on an application for a room, blank or from a booking. Reads rooms, stock, classes, grounds, bookings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Booking, Group, Price, ReliefGround, Resource, Site, StockItem, UserClass
from desktop.models.rulebook import rulebook
from desktop.queries.bookings import items_taken
from desktop.queries.permits import Permit, issuer_of, use_paper
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import ChargeKind, ResourceKind


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What a booking already says; `use` is what its permit would say."""

    use: Permit
    kana: str
    room: str
    starts_at: datetime
    ends_at: datetime
    contact: str
    phone: str
    items: tuple[tuple[str, int], ...]
    class_name: str
    ground: str
    relief_percent: int
    number: str
    made_on: date
    remark: str


@dataclass(frozen=True, slots=True)
class RoomForm:
    """The rooms and choices of a site as they are now; `items` with their counters; `filled` None on a blank one."""

    center: SheetCenter
    site: str
    form_number: str
    ordinance: str
    signatory: str
    rooms: tuple[str, ...]
    layouts: tuple[str, ...]
    items: tuple[tuple[str, str], ...]
    classes: tuple[str, ...]
    grounds: tuple[str, ...]
    heating: bool
    filled: FilledIn | None


def room_form(session: Session, site_id: int, booking_id: int | None, *, staff: str, now: datetime) -> RoomForm:
    """The form of the site, or of the booking's. Raises NotFound."""
    booking = session.get(Booking, booking_id) if booking_id is not None else None
    if booking is None and booking_id is not None:
        raise NotFound("booking", str(booking_id))
    if booking is not None:
        site_id = session.get_one(Resource, booking.resource_id).site_id
    site = session.get(Site, site_id)
    if site is None:
        raise NotFound("site", str(site_id))
    issuer = issuer_of(session, rulebook(session), site, now.date())
    rooms = session.execute(
        select(Resource.name, Resource.layouts)
        .where(Resource.site_id == site_id, Resource.kind == ResourceKind.ROOM, Resource.active)
        .order_by(Resource.position, Resource.id)
    ).all()
    return RoomForm(
        center=sheet_center(session),
        site=site.name,
        form_number="",
        ordinance=issuer.ordinance,
        signatory=issuer.signatory or issuer.center,
        rooms=tuple(name for name, _layouts in rooms),
        layouts=tuple(dict.fromkeys(str(each) for each in chain(*(layouts for _name, layouts in rooms)))),
        items=_items(session, site_id),
        classes=_names(session, UserClass),
        grounds=_names(session, ReliefGround),
        heating=_heating(session, now.date()) or (booking is not None and booking.heated),
        filled=_filled(session, booking, staff, now) if booking is not None else None,
    )


def _items(session: Session, site_id: int) -> tuple[tuple[str, str], ...]:
    rows = session.execute(
        select(StockItem.name, StockItem.counter)
        .where(StockItem.site_id == site_id)
        .order_by(StockItem.position, StockItem.id)
    )
    return tuple((name, counter) for name, counter in rows)


def _names(session: Session, kind: type[UserClass | ReliefGround]) -> tuple[str, ...]:
    return tuple(session.scalars(select(kind.name).where(kind.active).order_by(kind.position, kind.id)))


def _heating(session: Session, day: date) -> bool:
    """Whether anything is charged for heating."""
    charged = select(Price.id).where(Price.charge == ChargeKind.HEATING)
    holding = charged.where((Price.valid_until.is_(None)) | (Price.valid_until > day))
    return session.scalars(holding.limit(1)).first() is not None


def _filled(session: Session, booking: Booking, staff: str, now: datetime) -> FilledIn:
    use = use_paper(session, booking.id, staff=staff, now=now)
    group = session.get(Group, booking.group_id) if booking.group_id is not None else None
    held = session.get(UserClass, booking.class_id) if booking.class_id is not None else None
    return FilledIn(
        use=use,
        kana=group.kana if group else "",
        room=session.get_one(Resource, booking.resource_id).name,
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        contact=booking.contact,
        phone=booking.phone or _phone(use),
        items=tuple((item.name, item.quantity) for item in items_taken(session, booking.id)),
        class_name=held.name if held else "",
        ground=booking.relief_ground,
        relief_percent=booking.relief_percent,
        number=booking.number,
        made_on=booking.made_at.date(),
        remark=booking.remark,
    )


def _phone(use: Permit) -> str:
    """The phone number at the end of the contact."""
    return use.contact.partition("電話 ")[2]
