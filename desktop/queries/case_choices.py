"""Which case, and which contact of it, a paper is about: asked by words, as far as whoever prints may open it.

Reads consultations and what case_search reads, contacts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Consultation, Contact
from desktop.queries.case_search import FoundCase, search_cases
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultations import openable, viewer_of
from desktop.words import CaseState, Openness

MOST = 20


@dataclass(frozen=True, slots=True)
class ContactChoice:
    """`place` counts the contacts of the case from 1."""

    id: int
    place: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseChoice:
    id: int
    number: str
    summary: str
    openness: Openness
    contacts: tuple[ContactChoice, ...]


def cases_asked(session: Session, staff_id: int | None, asked: str) -> tuple[FoundCase, ...]:
    """The newest that hold the words; the newest of all where nothing was asked."""
    return search_cases(session, viewer_of(session, staff_id), CaseWish(text=asked), MOST)


def case_choice(session: Session, staff_id: int | None, case_id: int) -> CaseChoice | None:
    """None for one that whoever sits there may not open."""
    viewer = viewer_of(session, staff_id)
    standing = Consultation.state != CaseState.WITHDRAWN
    columns = select(Consultation.id, Consultation.number, Consultation.summary, Consultation.openness)
    case = session.execute(columns.where(Consultation.id == case_id, standing, openable(viewer))).first()
    if case is None:
        return None
    rows = session.execute(
        select(Contact.id, Contact.at).where(Contact.consultation_id == case_id).order_by(Contact.at, Contact.id)
    )
    contacts = tuple(ContactChoice(row[0], place, row[1]) for place, row in enumerate(rows, start=1))
    return CaseChoice(case[0], case[1], case[2], case[3], contacts)


def case_of_contact(session: Session, staff_id: int | None, contact_id: int) -> CaseChoice | None:
    """The case of a contact."""
    case_id = session.scalars(select(Contact.consultation_id).where(Contact.id == contact_id)).first()
    return case_choice(session, staff_id, case_id) if case_id is not None else None
