"""Whom a case is about: people by role, each with the number that a redacted print says instead of the name."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound
from desktop.models import CasePerson, Consultation
from desktop.operations.acting import Acting
from desktop.operations.case_parts import known_case
from desktop.operations.case_words import index_consultation
from desktop.operations.seen import refuse_changed
from desktop.rules.visible import one_line, phone_number


def add_case_person(
    session: Session, acting: Acting, consultation_id: int, role: str, name: str = "", phone: str = ""
) -> int:
    """Note whom the case is about and return the id; the number is one nobody of the case ever had."""
    case = known_case(acting, session, consultation_id, "add_case_person")
    role = _role(role)
    highest = select(func.max(CasePerson.number)).where(CasePerson.consultation_id == case.id)
    number = (session.scalars(highest).one() or 0) + 1
    person = CasePerson(
        consultation_id=case.id, number=number, role=role, name=one_line(name), phone=phone_number(phone)
    )
    session.add(person)
    session.flush()
    index_consultation(session, case)
    return person.id


def change_case_person(
    session: Session,
    acting: Acting,
    person_id: int,
    role: str,
    name: str = "",
    phone: str = "",
    *,
    seen_version: int | None = None,
) -> int:
    """Say something else of somebody; the number stays. Raises Missing, NotFound, ChangedElsewhere."""
    person, case = _person(session, acting, person_id, "change_case_person")
    refuse_changed(session, person, seen_version)
    person.role, person.name, person.phone = _role(role), one_line(name), phone_number(phone)
    session.flush()
    index_consultation(session, case)
    return person.id


def remove_case_person(session: Session, acting: Acting, person_id: int) -> int:
    """Take somebody out of the case: nothing is left but the number, which nobody else gets."""
    person, case = _person(session, acting, person_id, "remove_case_person")
    person.role, person.name, person.phone = "", "", ""
    session.flush()
    index_consultation(session, case)
    return person.id


def _person(session: Session, acting: Acting, person_id: int, verb: str) -> tuple[CasePerson, Consultation]:
    person = session.get(CasePerson, person_id)
    if person is None or not person.role:
        raise NotFound("case_person", str(person_id))
    return person, known_case(acting, session, person.consultation_id, verb)


def _role(role: str) -> str:
    if not (said := one_line(role)):
        raise Missing("role")
    return said
