"""What was advised in one contact, for the hand of whoever asked. Reads what a case's paper does, and slots."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Resource, Site, SpecialistSlot
from desktop.models.rulebook import rulebook
from desktop.queries.case_papers import CasePaper, PaperContact, case_paper
from desktop.queries.consultation_rows import Viewer
from desktop.queries.permits import Issuer, issuer_of


@dataclass(frozen=True, slots=True)
class AdvicePaper:
    """`specialist` is who advised, where it was a specialist; `due` is what is still to be done, and until when."""

    issuer: Issuer
    case: CasePaper
    contact: PaperContact
    specialist: str
    due: tuple[tuple[str, date], ...]


def advice_paper(
    session: Session, viewer: Viewer, case_id: int, place: int, *, today: date, site_id: int
) -> AdvicePaper | None:
    """None for a case that the viewer may not open, and for a contact that it does not have."""
    case = case_paper(session, viewer, case_id)
    contact = next((each for each in case.contacts if each.place == place), None) if case is not None else None
    if case is None or contact is None:
        return None
    slot = (
        select(Resource.note, Resource.name)
        .join(Booking, Booking.resource_id == Resource.id)
        .join(SpecialistSlot, SpecialistSlot.booking_id == Booking.id)
        .where(SpecialistSlot.consultation_id == case_id, Booking.starts_at == contact.at)
    )
    found = session.execute(slot.order_by(Booking.id)).first()
    return AdvicePaper(
        issuer=issuer_of(session, rulebook(session), session.get_one(Site, site_id), today),
        case=case,
        contact=contact,
        specialist=" ".join(filter(None, found)) if found is not None else "",
        due=tuple((each.what, each.due_on) for each in case.follow_ups if each.done_on is None),
    )
