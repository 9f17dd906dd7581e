"""What the desk can do with a referral: send a case on, write down the answer, put it right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AnsweredAlready, Missing, NotFound, NotReadable
from desktop.models import Referral, ReferralTarget
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.case_parts import known_case, open_case
from desktop.operations.seen import changed_elsewhere
from desktop.rules.visible import many_lines, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRequest:
    """To a target of the list, or to another in words; `reason` is what the letter says.

    Without a day it was today. Without an `answer_by` an answer to a new one is expected by the center's rule; of one
    that is put right the answer is expected by no day any more.
    """

    target_id: int | None = None
    target: str = ""
    reason: str = ""
    made_on: date | None = None
    answer_by: date | None = None


def add_referral(
    session: Session,
    acting: Acting,
    consultation_id: int,
    target: str = "",
    made_on: date | None = None,
    *,
    request: ReferralRequest | None = None,
) -> int:
    """Send an open case on and return the id; `target` alone says where to in words.

    Raises CaseClosed, NotAllowed, Missing, NotFound, NotReadable.
    """
    case = open_case(acting, session, consultation_id, "add_referral")
    wanted = request or ReferralRequest(target=target, made_on=made_on)
    referral = Referral(consultation_id=case.id, target="", made_on=wanted.made_on or acting.today)
    _fill(session, acting, referral, wanted)
    if referral.answer_by is None:
        days = rulebook(session).setting("consultation.answer_days", acting.today, acting.by.site_id)
        referral.answer_by = referral.made_on + timedelta(days=int(days))
    session.add(referral)
    session.flush()
    return referral.id


def change_referral(
    session: Session, acting: Acting, referral_id: int, request: ReferralRequest, *, seen_version: int | None = None
) -> int:
    """Put right what was written. Raises ChangedElsewhere with both texts, and what `add_referral` raises."""
    open_case(acting, session, _case_of(session, referral_id), "change_referral")
    referral = session.get_one(Referral, referral_id, populate_existing=True)
    if seen_version is not None and referral.version != seen_version:
        raise changed_elsewhere(session, referral, {"target": request.target, "reason": request.reason})
    referral.made_on = request.made_on or referral.made_on
    _fill(session, acting, referral, request)
    return referral.id


def answer_referral(
    session: Session,
    acting: Acting,
    referral_id: int,
    answer: str,
    *,
    on: date | None = None,
    seen_version: int | None = None,
) -> int:
    """Write down what came back, today unless another day is given; into a closed case, too.

    Who has seen the answer that stands there may put another. Raises AnsweredAlready, NotFound, NotAllowed, Missing,
    NotReadable.
    """
    referral = _locked(session, acting, referral_id, "answer_referral")
    if referral.answered_on is not None and referral.version != seen_version:
        raise AnsweredAlready(referral.target, referral.answered_on)
    answer, day = many_lines(answer), on or acting.today
    if not answer:
        raise Missing("answer")
    if not referral.made_on <= day <= acting.today:
        raise NotReadable("answered_on", day.isoformat())
    referral.answer, referral.answered_on = answer, day
    return referral.id


def note_referral_letters(session: Session, acting: Acting, referral_ids: tuple[int, ...]) -> int:
    """Their letters were printed today; the day of the first print stays. How many had none. Raises NotFound."""
    referrals = [_locked(session, acting, each, "note_referral_letters") for each in sorted(set(referral_ids))]
    first = [referral for referral in referrals if referral.letter_on is None]
    for referral in first:
        referral.letter_on = acting.today
    return len(first)


def _locked(session: Session, acting: Acting, referral_id: int, verb: str) -> Referral:
    known_case(acting, session, _case_of(session, referral_id), verb)
    return session.get_one(Referral, referral_id, populate_existing=True)


def _case_of(session: Session, referral_id: int) -> int:
    case_id = session.scalars(select(Referral.consultation_id).where(Referral.id == referral_id)).first()
    if case_id is None:
        raise NotFound("referral", str(referral_id))
    return case_id


def _fill(session: Session, acting: Acting, referral: Referral, request: ReferralRequest) -> None:
    if referral.made_on > acting.today:
        raise NotReadable("made_on", referral.made_on.isoformat())
    if request.answer_by is not None and request.answer_by < referral.made_on:
        raise NotReadable("answer_by", request.answer_by.isoformat())
    if request.target_id is None or request.target_id != referral.target_id:
        referral.target = _target(session, request)
    referral.target_id = request.target_id
    referral.reason, referral.answer_by = many_lines(request.reason), request.answer_by


def _target(session: Session, request: ReferralRequest) -> str:
    """What it is called that day."""
    if request.target_id is not None:
        target = session.get(ReferralTarget, request.target_id)
        if target is None:
            raise NotFound("referral_target", str(request.target_id))
        return target.name
    name = one_line(request.target)
    if not name:
        raise Missing("target")
    return name
