"""What a specialist advised in a slot: it becomes a case, or a contact of one, that the booking is linked with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from desktop.errors import Missing, NotBegun, NotInState
from desktop.models import Booking, CaseBooking, SpecialistDay, SpecialistSlot
from desktop.operations.acting import Acting
from desktop.operations.booking_life import arrive, leave
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.seen import booking_as_seen
from desktop.operations.specialist_slots import ANONYMOUS, openness_of, refuse_unread, slot_of
from desktop.rules.visible import many_lines
from desktop.words import BookingState, Channel

A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotReport:
    """What was said: an empty `note` is what they came about. With `consultation_id` it goes on in that open case.

    Without `minutes` it took as long as the slot.
    """

    advice: str
    note: str = ""
    materials: str = ""
    topic_ids: tuple[int, ...] = ()
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    consultation_id: int | None = None


def report_slot(session: Session, acting: Acting, booking_id: int, report: SlotReport, *, seen_version: int) -> int:
    """Write down what was advised and return the case's id; whoever came has gone.

    Raises NotBegun, NotInState for who did not come or was reported before, Missing, CaseClosed, TopicNotOffered.
    """
    slot, booking = slot_of(session, booking_id)
    booking_as_seen(session, booking_id, seen_version)
    refuse_unread(acting, session, slot, "report_slot")
    if slot.consultation_id is not None:
        raise NotInState(booking.number, booking.state, "report_slot")
    if acting.now < booking.starts_at:
        raise NotBegun(booking.number, booking.starts_at)
    if not many_lines(report.advice):
        raise Missing("advice")
    _see_off(acting, session, booking)
    case_id = slot.consultation_id = _case(acting, session, slot, booking, report)
    session.flush()
    if session.get(CaseBooking, (case_id, booking.id)) is None:
        session.add(CaseBooking(consultation_id=case_id, booking_id=booking.id))
    session.flush()
    return case_id


def _see_off(acting: Acting, session: Session, booking: Booking) -> None:
    if booking.state is not BookingState.LEFT:
        if booking.state is not BookingState.ARRIVED:
            arrive(session, acting, booking.id, at=booking.starts_at, seen_version=booking.version)
            session.flush()
        over = booking.ends_at if booking.ends_at <= acting.now else None
        came = booking.arrived_at or booking.starts_at
        leave(session, acting, booking.id, at=over if over and came <= over else None, seen_version=booking.version)
        session.flush()


def _case(acting: Acting, session: Session, slot: SpecialistSlot, booking: Booking, report: SlotReport) -> int:
    contact = ContactRequest(
        note=many_lines(report.note) or slot.about,
        channel=report.channel,
        minutes=report.minutes if report.minutes is not None else (booking.ends_at - booking.starts_at) // A_MINUTE,
        at=booking.starts_at,
        advice=report.advice,
        materials=report.materials,
    )
    if report.consultation_id is not None:
        add_contact(session, acting, report.consultation_id, contact)
        return report.consultation_id
    request = ConsultationRequest(
        actor=slot.actor,
        topic_ids=report.topic_ids,
        note=contact.note,
        group_id=booking.group_id,
        caller=booking.contact if booking.group_id is not None else _caller(booking),
        channel=report.channel,
        minutes=contact.minutes,
        advice=report.advice,
        materials=report.materials,
        openness=openness_of(session, session.get_one(SpecialistDay, slot.day_id)),
        at=booking.starts_at,
    )
    return add_consultation(session, acting, request)


def _caller(booking: Booking) -> str:
    return "" if booking.guest_name == ANONYMOUS else booking.guest_name
