"""Referrals, each as it stands or as a line, as far as whoever looks may open its case.

Reads referrals, consultations, case_readers, staff.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Consultation, Referral
from desktop.queries.consultations import openable, viewer_of
from desktop.words import CaseState

REFERRAL_READS = frozenset({"referrals", "consultations", "case_readers", "staff"})


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """Where a case was sent on to, why, and what came back."""

    id: int
    case_id: int
    target_id: int | None
    target: str
    reason: str
    made_on: date
    answer_by: date | None
    answer: str
    answered_on: date | None
    letter_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """A referral as one line: of which case, to whom, when."""

    id: int
    number: str
    target: str
    made_on: date


def referral_for(session: Session, staff_id: int | None, referral_id: int) -> ReferralFacts | None:
    """None for one of a case that somebody of the staff may not open, or that was undone."""
    columns = (
        *(Referral.id, Referral.consultation_id, Referral.target_id, Referral.target, Referral.reason),
        *(Referral.made_on, Referral.answer_by, Referral.answer, Referral.answered_on, Referral.letter_on),
    )
    asked = select(*columns, Referral.version).join(Consultation, Consultation.id == Referral.consultation_id)
    standing = Consultation.state != CaseState.WITHDRAWN, openable(viewer_of(session, staff_id))
    row = session.execute(asked.where(Referral.id == referral_id, *standing)).first()
    return ReferralFacts(*row) if row is not None else None


def latest_referrals(session: Session, staff_id: int | None, most: int = 200) -> tuple[ReferralLine, ...]:
    """The newest first."""
    asked = (
        select(Referral.id, Consultation.number, Referral.target, Referral.made_on)
        .join(Consultation, Consultation.id == Referral.consultation_id)
        .where(Consultation.state != CaseState.WITHDRAWN, openable(viewer_of(session, staff_id)))
    )
    newest = asked.order_by(Referral.made_on.desc(), Referral.id.desc()).limit(most)
    return tuple(ReferralLine(*row) for row in session.execute(newest))
