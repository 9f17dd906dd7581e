"""What the machines use up: put into a machine, delivered, counted, ordered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, NotReadable, TooLongText
from desktop.models import Consumable, ConsumableMove, Machine, MachineEntry, Site
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.rules.visible import one_line
from desktop.words import ConsumableChange, ConsumableKind, MachineEntryKind

MOST_UNITS = 99_999
MOST_YIELD = 9_999_999
MOST_TEXT, MOST_UNIT = 120, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsumableForm:
    """What is said of a consumable; `machine_id` None is for all machines of the site, `yields` None is not known."""

    name: str
    kind: ConsumableKind
    machine_id: int | None = None
    unit: str = ""
    product_code: str = ""
    supplier: str = ""
    warn_at: int = 0
    order_quantity: int = 0
    yields: int | None = None
    active: bool = True


def add_consumable(session: Session, acting: Acting, site_id: int, form: ConsumableForm, *, stock: int = 0) -> int:
    """Add what machines of the site use up, with what is there of it; returns its id.

    Raises NotAllowed for staff but managers, Missing, NotFound, NotReadable, TooLongText.
    """
    refuse_other_staff(acting, session, "add_consumable")
    if session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    _refuse_bad(session, form)
    _refuse_beyond("quantity", stock, 0)
    count = session.scalars(select(func.count()).where(Consumable.site_id == site_id)).one()
    consumable = Consumable(site_id=site_id, kind=form.kind, name="", stock=0, position=count)
    _fill(consumable, form)
    session.add(consumable)
    session.flush()
    if stock:
        _move(session, acting, consumable, ConsumableChange.COUNTED, stock)
    return consumable.id


def change_consumable(
    session: Session, acting: Acting, consumable_id: int, form: ConsumableForm, *, seen_version: int | None = None
) -> int:
    """Say something else of a consumable; what is there of it stays.

    Raises NotAllowed, NotFound, Missing, NotReadable, TooLongText, ChangedElsewhere.
    """
    refuse_other_staff(acting, session, "change_consumable")
    consumable = _locked(session, consumable_id)
    refuse_changed(session, consumable, seen_version)
    _refuse_bad(session, form)
    _fill(consumable, form)
    session.flush()
    return consumable.id


def use_consumable(
    session: Session, acting: Acting, consumable_id: int, quantity: int = 1, machine_id: int | None = None
) -> int:
    """Take units of it and, where a machine is named, put them in: its log says so. Returns the consumable's id.

    More than was known to be there is first counted: whoever holds it in their hand is right. Raises NotFound,
    NotReadable.
    """
    _refuse_beyond("quantity", quantity, 1)
    consumable = _locked(session, consumable_id)
    into = consumable.machine_id if machine_id is None else machine_id
    if into is not None and session.get(Machine, into) is None:
        raise NotFound("machine", str(into))
    if quantity > consumable.stock:
        _move(session, acting, consumable, ConsumableChange.COUNTED, quantity - consumable.stock)
    _move(session, acting, consumable, ConsumableChange.USED, -quantity, machine_id=into)
    if into is not None:
        text = f"{consumable.name} {quantity}{consumable.unit}"
        staff = acting.by.staff_id
        session.add(
            MachineEntry(machine_id=into, at=acting.now, kind=MachineEntryKind.SUPPLY, text=text, staff_id=staff)
        )
        session.flush()
    return consumable.id


def deliver_consumable(session: Session, acting: Acting, consumable_id: int, quantity: int, note: str = "") -> int:
    """Units of it were delivered; nothing is on order then. Returns its id. Raises NotFound, NotReadable."""
    _refuse_beyond("quantity", quantity, 1)
    consumable = _locked(session, consumable_id)
    consumable.ordered_at = None
    _move(session, acting, consumable, ConsumableChange.DELIVERED, quantity, note=_text(note))
    return consumable.id


def count_consumable(session: Session, acting: Acting, consumable_id: int, stock: int, note: str = "") -> int:
    """So many units of it are there; the difference is written down. Returns its id. Raises NotFound, NotReadable."""
    _refuse_beyond("quantity", stock, 0)
    consumable = _locked(session, consumable_id)
    _move(session, acting, consumable, ConsumableChange.COUNTED, stock - consumable.stock, note=_text(note))
    return consumable.id


def order_consumables(session: Session, acting: Acting, consumable_ids: Collection[int]) -> int:
    """They were ordered: they wait for their delivery. Returns how many. Raises Missing for none, NotFound."""
    if not consumable_ids:
        raise Missing("consumable")
    for consumable_id in sorted(set(consumable_ids)):
        _locked(session, consumable_id).ordered_at = acting.now
    session.flush()
    return len(set(consumable_ids))


def _locked(session: Session, consumable_id: int) -> Consumable:
    lock_row = {"key_share": True}
    consumable = session.get(Consumable, consumable_id, populate_existing=True, with_for_update=lock_row)
    if consumable is None:
        raise NotFound("consumable", str(consumable_id))
    return consumable


def _refuse_bad(session: Session, form: ConsumableForm) -> None:
    if not one_line(form.name):
        raise Missing("name")
    for text in (form.name, form.product_code, form.supplier):
        _text(text)
    if len(one_line(form.unit)) > MOST_UNIT:
        raise TooLongText("unit", len(one_line(form.unit)), MOST_UNIT)
    _refuse_beyond("warn_at", form.warn_at, 0)
    _refuse_beyond("order_quantity", form.order_quantity, 0)
    if form.yields is not None and not 0 < form.yields <= MOST_YIELD:
        raise NotReadable("yields", str(form.yields))
    if form.machine_id is not None and session.get(Machine, form.machine_id) is None:
        raise NotFound("machine", str(form.machine_id))


def _fill(consumable: Consumable, form: ConsumableForm) -> None:
    consumable.name, consumable.kind, consumable.machine_id = one_line(form.name), form.kind, form.machine_id
    consumable.unit, consumable.product_code = one_line(form.unit), one_line(form.product_code)
    consumable.supplier, consumable.warn_at = one_line(form.supplier), form.warn_at
    consumable.order_quantity, consumable.yields, consumable.active = form.order_quantity, form.yields, form.active


def _refuse_beyond(field: str, number: int, least: int) -> None:
    if not least <= number <= MOST_UNITS:
        raise NotReadable(field, str(number))


def _text(text: str) -> str:
    said = one_line(text)
    if len(said) > MOST_TEXT:
        raise TooLongText("text", len(said), MOST_TEXT)
    return said


def _move(
    session: Session,
    acting: Acting,
    consumable: Consumable,
    kind: ConsumableChange,
    change: int,
    *,
    machine_id: int | None = None,
    note: str = "",
) -> None:
    consumable.stock += change
    session.add(
        ConsumableMove(
            consumable_id=consumable.id,
            machine_id=machine_id,
            at=acting.now,
            kind=kind,
            change=change,
            stock=consumable.stock,
            note=note,
            staff_id=acting.by.staff_id,
        )
    )
    session.flush()
