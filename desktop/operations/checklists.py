"""What is looked after at opening and closing, and whom to call when something is wrong: lists a center keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, TooLongText
from desktop.models import ChecklistItem, EmergencyContact
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.rules.visible import one_line, phone_number
from desktop.words import DayMoment

MOST_TEXT, MOST_PHONE = 200, 40
MOST_LINES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """A line of a checklist; `id` None is a new one. `version` is that of the row it was made from."""

    text: str
    everywhere: bool = True
    id: int | None = None
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """A line of the emergency list; `id` None is a new one."""

    what: str
    name: str = ""
    phone: str = ""
    note: str = ""
    everywhere: bool = True
    id: int | None = None
    version: int = 0


def change_checklist(session: Session, acting: Acting, moment: DayMoment, lines: tuple[ItemLine, ...]) -> int:
    """The list of this moment at the site is these lines in this order; how many lines changed.

    What is not among them is asked no more; its ticks stay. Raises NotAllowed for all but managers, Missing for an
    empty line, TooLongText, NotFound, ChangedElsewhere.
    """
    refuse_other_staff(acting, session, "change_checklist")
    _refuse_long("checklist_item", len(lines), MOST_LINES)
    here = ChecklistItem.site_id.is_(None) | (ChecklistItem.site_id == acting.by.site_id)
    found = select(ChecklistItem).where(here, ChecklistItem.moment == moment, ChecklistItem.active)
    rows = {row.id: row for row in session.scalars(found.order_by(ChecklistItem.id).with_for_update(key_share=True))}
    wanted = [(line, {"text": _said("text", line.text)}) for line in lines]
    return _put(session, acting, rows, wanted, lambda: ChecklistItem(moment=moment))


def change_emergency_contacts(session: Session, acting: Acting, lines: tuple[ContactLine, ...]) -> int:
    """The emergency list of the site is these lines in this order; how many lines changed.

    Raises NotAllowed for all but managers, Missing for a line that says not what it is for, TooLongText, NotFound,
    ChangedElsewhere.
    """
    refuse_other_staff(acting, session, "change_emergency_contacts")
    _refuse_long("emergency_contact", len(lines), MOST_LINES)
    here = or_(EmergencyContact.site_id.is_(None), EmergencyContact.site_id == acting.by.site_id)
    found = select(EmergencyContact).where(here, EmergencyContact.active)
    rows = {row.id: row for row in session.scalars(found.order_by(EmergencyContact.id).with_for_update(key_share=True))}
    return _put(session, acting, rows, [(line, _contact(line)) for line in lines], EmergencyContact)


def _contact(line: ContactLine) -> dict[str, Any]:
    phone = phone_number(line.phone)
    _refuse_long("phone", len(phone), MOST_PHONE)
    values = {"what": _said("what", line.what), "name": one_line(line.name), "note": one_line(line.note)}
    for field, text in values.items():
        _refuse_long(field, len(text), MOST_TEXT)
    return values | {"phone": phone}


def _said(field: str, text: str) -> str:
    said = one_line(text)
    if not said:
        raise Missing(field)
    _refuse_long(field, len(said), MOST_TEXT)
    return said


def _refuse_long(field: str, length: int, most: int) -> None:
    if length > most:
        raise TooLongText(field, length, most)


def _put(
    session: Session,
    acting: Acting,
    rows: dict[int, Any],
    wanted: Sequence[tuple[ItemLine | ContactLine, dict[str, Any]]],
    make: Any,
) -> int:
    """The rows say what was wanted; those nobody wants any more are switched off."""
    changed = 0
    for position, (line, values) in enumerate(wanted, 1):
        row = make() if line.id is None else rows.pop(line.id, None)
        if row is None:
            raise NotFound("line", str(line.id))
        if line.id is not None:
            refuse_changed(session, row, line.version)
        place = {"position": position, "site_id": None if line.everywhere else acting.by.site_id}
        other = {name: value for name, value in (values | place).items() if getattr(row, name) != value}
        for name, value in other.items():
            setattr(row, name, value)
        if line.id is None:
            session.add(row)
        changed += bool(other)
    for row in rows.values():
        row.active = False
    session.flush()
    return changed + len(rows)
