"""What the desk can do with a contact: write one more visit or call into a case, and change what was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, NotReadable
from desktop.models import Contact
from desktop.operations.acting import Acting
from desktop.operations.case_parts import open_case
from desktop.operations.case_words import index_consultation, index_contact, summary_of
from desktop.operations.seen import changed_elsewhere
from desktop.rules.dates import EARLIEST
from desktop.rules.visible import many_lines, one_line
from desktop.words import Channel

MOST_MINUTES = 24 * 60
A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRequest:
    """One more visit or call; `at` is the moment of the act unless it is written down afterwards.

    `ends_at` counts the minutes where nobody has. `advice` is what was answered, `materials` what was handed over.
    """

    note: str
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    at: datetime | None = None
    ends_at: datetime | None = None
    advice: str = ""
    materials: str = ""


def add_contact(session: Session, acting: Acting, consultation_id: int, request: ContactRequest) -> int:
    """Write one more visit or call into an open case and return its id. Raises CaseClosed, Missing, NotReadable."""
    case = open_case(acting, session, consultation_id, "add_contact")
    contact = contact_of(acting, case.id, request)
    session.add(contact)
    session.flush()
    index_contact(session, case, contact)
    return contact.id


def change_contact(
    session: Session, acting: Acting, contact_id: int, request: ContactRequest, *, seen_version: int | None = None
) -> int:
    """Put another text into a contact of an open case; its time stays unless one is given.

    Raises ChangedElsewhere, with both texts, where somebody has changed it since it was seen.
    """
    case_id = session.scalars(select(Contact.consultation_id).where(Contact.id == contact_id)).first()
    if case_id is None:
        raise NotFound("contact", str(contact_id))
    case = open_case(acting, session, case_id, "change_contact")
    contact = session.get_one(Contact, contact_id, populate_existing=True)
    values = _values(acting, request, contact.at)
    if seen_version is not None and contact.version != seen_version:
        raise changed_elsewhere(session, contact, values)
    if case.summary == summary_of(contact.note):
        case.summary = summary_of(values["note"])
    for name, value in values.items():
        setattr(contact, name, value)
    session.flush()
    index_consultation(session, case)
    return contact.id


def contact_of(acting: Acting, consultation_id: int, request: ContactRequest) -> Contact:
    """The contact as it is written down. Raises Missing, NotReadable."""
    values = _values(acting, request, acting.now)
    return Contact(
        consultation_id=consultation_id,
        site_id=acting.by.site_id,
        staff_id=acting.by.staff_id,
        entered_at=acting.now if values["at"] != acting.now else None,
        **values,
    )


def _values(acting: Acting, request: ContactRequest, usual: datetime) -> dict[str, Any]:
    note, at = many_lines(request.note), request.at or usual
    if not note:
        raise Missing("note")
    if at > acting.now or at.date() < EARLIEST:
        raise NotReadable("time", f"{at:%Y-%m-%d %H:%M}")
    return {
        "note": note,
        "at": at,
        "channel": request.channel,
        "minutes": _minutes(acting, request, at),
        "advice": many_lines(request.advice),
        "materials": one_line(request.materials),
    }


def _minutes(acting: Acting, request: ContactRequest, at: datetime) -> int | None:
    minutes, ends_at = request.minutes, request.ends_at
    if ends_at is not None and not at <= ends_at <= acting.now:
        raise NotReadable("ends_at", f"{ends_at:%Y-%m-%d %H:%M}")
    if minutes is None and ends_at is not None:
        minutes = (ends_at - at) // A_MINUTE
    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise NotReadable("minutes", str(minutes))
    return minutes
