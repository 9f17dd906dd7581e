"""Setting up a center: its sites, hours, rooms, equipment and prices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, NotReadable
from desktop.models import (
    Atom,
    Center,
    ClosedDayRule,
    OpeningHours,
    Price,
    Resource,
    ResourceAtom,
    Setting,
    Site,
    StockItem,
)
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.rules.money_limits import consulting_settings, day_settings, fitting
from desktop.rules.rule_limits import refuse_beyond
from desktop.rules.settings import SETTINGS, checked
from desktop.words import ClosedDayKind, PriceUnit, ResourceKind

FROM_THE_BEGINNING = date(2000, 4, 1)
USUAL_HOURS = (9 * 60, 21 * 60)
USUAL_CLOSED_DAYS: tuple[dict[str, Any], ...] = (
    {"kind": ClosedDayKind.WEEKDAY, "name": "月曜休館", "weekday": 0},
    {"kind": ClosedDayKind.YEARLY, "name": "年末年始", "start_month_day": 1229, "end_month_day": 103},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRequest:
    """A room with an atom of its own, or one that joins others (`joins` holds their ids)."""

    name: str
    site_id: int
    capacity: int = 0
    note: str = ""
    yen_per_hour: int = 0
    joins: tuple[int, ...] = ()


def set_up_center(
    session: Session,
    _acting: Acting,
    name: str,
    municipality: str,
    sites: tuple[str, ...],
    demo_day: date | None = None,
) -> int:
    """Name the center and give every site the usual hours and closed days; all of it can be changed later."""
    session.add(Center(id=1, name=name, municipality=municipality, demo_day=demo_day))
    for position, site_name in enumerate(sites):
        site = Site(name=site_name, position=position, mark=_mark(site_name, sites[:position]))
        session.add(site)
        session.flush()
        opens, closes = USUAL_HOURS
        session.add_all(
            OpeningHours(site_id=site.id, weekday=weekday, opens=opens, closes=closes, valid_from=FROM_THE_BEGINNING)
            for weekday in range(7)
        )
    session.add_all(ClosedDayRule(valid_from=FROM_THE_BEGINNING, **rule) for rule in USUAL_CLOSED_DAYS)
    session.flush()
    return 1


def _mark(name: str, before: tuple[str, ...]) -> str:
    """What the site's own numbers begin with; the first site's need nothing."""
    marks = {"", *(other[0] for other in before[1:])}
    return "" if not before else next(mark for mark in (*name, str(len(before) + 1)) if mark not in marks)


def describe_site(
    session: Session, _acting: Acting, site_id: int, *, postal_code: str = "", address: str = "", phone: str = ""
) -> int:
    """Say where a site is: what its papers carry. Raises NotFound."""
    site = session.get(Site, site_id)
    if site is None:
        raise NotFound("site", str(site_id))
    site.postal_code, site.address, site.phone = postal_code, address, phone
    return site.id


def add_room(session: Session, acting: Acting, request: RoomRequest) -> int:
    """Add a room and return its id. Raises Missing, AlreadyThere, NotFound for a room to join that does not exist."""
    refuse_other_staff(acting, session, "add_room")
    if not request.name.strip():
        raise Missing("name")
    if session.scalars(select(Resource.id).where(Resource.name == request.name)).first() is not None:
        raise AlreadyThere("room", request.name)
    count = len(session.scalars(select(Resource.id)).all())
    room = Resource(
        kind=ResourceKind.ROOM,
        name=request.name,
        site_id=request.site_id,
        capacity=request.capacity,
        note=request.note,
        position=count,
    )
    session.add(room)
    session.flush()
    atoms = _atoms_joined(session, request.joins) if request.joins else [_new_atom(session, request.name)]
    session.add_all(ResourceAtom(resource_id=room.id, atom_id=atom) for atom in atoms)
    session.add(
        Price(resource_id=room.id, yen=request.yen_per_hour, unit=PriceUnit.HOUR, valid_from=FROM_THE_BEGINNING)
    )
    session.flush()
    return room.id


def add_equipment(
    session: Session,
    acting: Acting,
    name: str,
    site_id: int,
    *,
    stock: int,
    counter: str = "台",
    yen_per_use: int = 0,
    lent: bool = False,
) -> int:
    """Add counted equipment and return its id; `lent` says that it may leave the house.

    Raises NotAllowed for staff but managers, Missing.
    """
    refuse_other_staff(acting, session, "add_equipment")
    if not name.strip():
        raise Missing("name")
    item = StockItem(name=name, counter=counter, site_id=site_id, stock=stock, lent=lent)
    session.add(item)
    session.flush()
    session.add(Price(item_id=item.id, yen=yen_per_use, unit=PriceUnit.USE, valid_from=FROM_THE_BEGINNING))
    return item.id


def set_setting(
    session: Session, _acting: Acting, name: str, value: object, valid_from: date, *, site_id: int | None = None
) -> int:
    """Give a setting a value from a day on; what held before ends on that day.

    Raises NotFound for what is no setting, NotReadable for a value of another kind: no page could be opened with it;
    for those of the day book and of consultations also TooLongText.
    """
    if name not in SETTINGS:
        raise NotFound("setting", name)
    try:
        if name in {*day_settings(), *consulting_settings()}:
            value = fitting(name, value)
        refuse_beyond(name, checked(name, value))
    except ValueError:
        raise NotReadable("number" if isinstance(SETTINGS[name].default, int) else "text", str(value)) from None
    open_value = session.scalars(
        select(Setting).where(Setting.name == name, Setting.site_id == site_id, Setting.valid_until.is_(None))
    ).first()
    if open_value is not None and open_value.valid_from == valid_from:
        open_value.value = value
        return open_value.id
    if open_value is not None:
        open_value.valid_until = valid_from
    setting = Setting(name=name, value=value, valid_from=valid_from, site_id=site_id)
    session.add(setting)
    session.flush()
    return setting.id


def _new_atom(session: Session, name: str) -> int:
    atom = Atom(name=name)
    session.add(atom)
    session.flush()
    return atom.id


def _atoms_joined(session: Session, rooms: tuple[int, ...]) -> list[int]:
    atoms = sorted(set(session.scalars(select(ResourceAtom.atom_id).where(ResourceAtom.resource_id.in_(rooms)))))
    if not atoms:
        raise NotFound("room", ", ".join(map(str, rooms)))
    return atoms
