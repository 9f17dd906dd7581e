"""What a case is found by and called."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import CasePerson, Consultation, Contact
from desktop.operations.search_words import keep_words
from desktop.rules.kana import fold

SUMMARY = 40
# a letter nobody types: folding drops a legal form at either end, and a note may well begin with one
EDGE = "\u02bc"


def index_consultation(session: Session, case: Consultation) -> None:
    """Rebuild what the case is found by: number, who came, department, roles, and the words of its contacts."""
    roles = select(CasePerson.role).where(CasePerson.consultation_id == case.id).order_by(CasePerson.number)
    contacts = select(Contact.note, Contact.advice, Contact.materials).where(Contact.consultation_id == case.id)
    said = [part for row in session.execute(contacts.order_by(Contact.at, Contact.id)) for part in row]
    parts = (case.number, case.caller, case.department, *session.scalars(roles), *said)
    lines = [fold(f"{EDGE}{line}{EDGE}") for line in parts if line]
    case.search_text = "\n".join(lines)
    session.flush()
    keep_words(session, Consultation.__tablename__, case.id, lines)


def index_contact(session: Session, case: Consultation, contact: Contact) -> None:
    """One more contact is found: what stood there is not folded again, which in a long case would take long."""
    said = (contact.note, contact.advice, contact.materials)
    lines = [*case.search_text.split("\n"), *(fold(f"{EDGE}{line}{EDGE}") for line in said if line)]
    case.search_text = "\n".join(lines)
    session.flush()
    keep_words(session, Consultation.__tablename__, case.id, lines)


def summary_of(note: str) -> str:
    """What a list calls the case: the first line of the note, or how that begins."""
    line = next((" ".join(words) for line in note.splitlines() if (words := line.split())), "")
    return line if len(line) <= SUMMARY else f"{line[:SUMMARY]}…"
