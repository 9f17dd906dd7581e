"""What befalls the demo's machines, and what they use up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Booking, Consumable, Resource
from desktop.models.readings import last_reading
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.consumables import (
    ConsumableForm,
    add_consumable,
    deliver_consumable,
    order_consumables,
    use_consumable,
)
from desktop.operations.machines import note_reading, set_machine_state, write_in_log
from desktop.storage.database import Operation
from desktop.words import ConsumableKind, MachineState

PRESS, SECOND, FOLDER, CUTTER, BANNERS = 0, 1, 5, 6, 7
SUPPLIER = "みほん事務機"
# place of the machine (None: the whole site), name, kind, unit, stock, warn at, order, yields, product code
SUPPLIES = (
    (PRESS, "マスター（印刷機1）", ConsumableKind.MASTER, "本", 3, 2, 4, 220, "MS-A3-1"),
    (PRESS, "インク 黒（印刷機1）", ConsumableKind.INK, "本", 2, 2, 4, 15_000, "INK-K1"),
    (SECOND, "マスター（印刷機2）", ConsumableKind.MASTER, "本", 4, 2, 4, 220, "MS-A3-2"),
    (2, "トナー 黒（コピー機）", ConsumableKind.TONER, "本", 1, 1, 2, 10_000, "TN-K"),
    (4, "トナー 4色（カラーコピー機）", ConsumableKind.TONER, "組", 3, 1, 2, 6_000, "TN-CMYK"),
    (BANNERS, "ロール紙 A1（大判）", ConsumableKind.PAPER, "本", 1, 1, 2, None, "ROLL-A1"),
    (None, "A4用紙", ConsumableKind.PAPER, "箱", 6, 4, 10, 2_500, "PPC-A4"),
    (None, "A3用紙", ConsumableKind.PAPER, "箱", 2, 2, 4, 1_500, "PPC-A3"),
    (None, "B4用紙", ConsumableKind.PAPER, "箱", 3, 2, 4, 2_500, "PPC-B4"),
)
BOOKED = (1, 3, 4)  # days ahead on which somebody has booked the first press
FIRST_BOOKER = 60  # a place in the list of groups that book no room


def machine_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    return [Act(at, staff, partial(as_is, make)) for at, staff, make in _what(town)]


def _what(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    def moment(days: int, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(town.today - timedelta(days=days), time(hour, minute))

    yield moment(50, 9, 10), "manager", partial(stock_demo_supplies, machines=town.machines)
    for days, place in ((41, 0), (30, 6), (19, 2), (9, 0), (6, 1), (2, 3)):
        yield moment(days, 17), "staff", partial(use_demo_supply, place=place)
    yield moment(22, 11), "staff", partial(deliver_demo_supply, place=0, quantity=2)
    yield moment(4, 16, 30), "manager", partial(order_demo_supplies, places=(1, 3))
    yield moment(33, 20, 50), "staff", partial(read_demo_counter, machine_id=town.machines[PRESS])
    yield moment(26, 15), "staff", partial(write_in_log, machine_id=town.machines[SECOND], text="排紙ローラーを清掃")
    down, called = MachineState.OUT_OF_ORDER, MachineState.SERVICE
    jam, blade = "折り目がずれる", "刃が欠けている。使わないでください"
    states = (
        (moment(14, 13), FOLDER, down, jam),
        (moment(14, 13, 30), FOLDER, called, jam),
        (moment(14, 16, 40), FOLDER, MachineState.READY, "折り板を調整"),
        (moment(1, 18), CUTTER, down, blade),
        (moment(0, 9, 30), CUTTER, called, blade),
    )
    for at, machine, state, note in states:
        said = partial(set_machine_state, machine_id=town.machines[machine], state=state, note=note)
        yield at, "staff", said
    for number, ahead in enumerate(BOOKED):
        booking = partial(
            book_demo_machine, machine_id=town.machines[PRESS], group_id=town.groups[FIRST_BOOKER + number], ahead=ahead
        )
        yield moment(0, 9, 41 + number), "staff", booking


def stock_demo_supplies(session: Session, acting: Acting, machines: list[int]) -> int:
    """What lies in the cupboard; how many things."""
    for place, name, kind, unit, stock, warn_at, order, yields, code in SUPPLIES:
        form = ConsumableForm(
            name=name,
            kind=kind,
            machine_id=None if place is None else machines[place],
            unit=unit,
            product_code=code,
            supplier=SUPPLIER,
            warn_at=warn_at,
            order_quantity=order,
            yields=yields,
        )
        add_consumable(session, acting, acting.by.site_id, form, stock=stock)
    return len(SUPPLIES)


def use_demo_supply(session: Session, acting: Acting, place: int) -> int:
    return use_consumable(session, acting, _supply(session, place))


def deliver_demo_supply(session: Session, acting: Acting, place: int, quantity: int) -> int:
    return deliver_consumable(session, acting, _supply(session, place), quantity, "納品書 みほん事務機")


def order_demo_supplies(session: Session, acting: Acting, places: tuple[int, ...]) -> int:
    return order_consumables(session, acting, [_supply(session, place) for place in places])


def read_demo_counter(session: Session, acting: Acting, machine_id: int) -> int:
    """As the service does it once in a while: a little further than the last job."""
    return note_reading(session, acting, machine_id, (last_reading(session, machine_id) or 0) + 4, "定期点検")


def book_demo_machine(session: Session, acting: Acting, machine_id: int, group_id: int, ahead: int) -> int | None:
    """The press from 10 to 12 on an open day; None where the group comes already or the house is closed."""
    day = acting.today + timedelta(days=ahead)
    starts = datetime.combine(day, time(10))
    ends = starts + timedelta(hours=2)
    site_id = session.get_one(Resource, machine_id).site_id
    comes = select(Booking.id).where(
        Booking.group_id == group_id,
        Booking.starts_at >= datetime.combine(day, time()),
        Booking.starts_at < datetime.combine(day + timedelta(days=1), time()),
    )
    if session.scalars(comes.limit(1)).first() is not None or not rulebook(session).open_on(day, site_id):
        return None
    request = BookingRequest(
        resource_id=machine_id, group_id=group_id, starts_at=starts, ends_at=ends, purpose="会報の印刷", people=2
    )
    return book_room(session, acting, request)


def _supply(session: Session, place: int) -> int:
    return session.scalars(select(Consumable.id).order_by(Consumable.id).offset(place).limit(1)).one()
