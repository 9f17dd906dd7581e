"""What the desk can do with what is still to be done for a case: note it, do it, move it, give it to somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, NotReadable
from desktop.models import Consultation, FollowUp
from desktop.operations.acting import Acting
from desktop.operations.case_parts import known_case, open_case, who_can_open
from desktop.operations.seen import changed_elsewhere, refuse_changed
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.dates import EARLIEST
from desktop.rules.visible import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRequest:
    """What is to be done until when; by whoever acts unless `staff_id` names somebody.

    It is shown from `remind_on` on, from the day itself where there is none.
    """

    what: str
    due_on: date
    staff_id: int | None = None
    remind_on: date | None = None


def add_follow_up(session: Session, acting: Acting, consultation_id: int, request: FollowUpRequest) -> int:
    """Note what is to be done for an open case and return its id. Raises CaseClosed, Missing, NotFound, NotReadable."""
    case = open_case(acting, session, consultation_id, "add_follow_up")
    follow_up = follow_up_of(acting, session, case, request)
    session.add(follow_up)
    session.flush()
    return follow_up.id


def change_follow_up(
    session: Session, acting: Acting, follow_up_id: int, request: FollowUpRequest, *, seen_version: int | None = None
) -> int:
    """Put right what was noted; whoever is to do it stays unless somebody is named.

    Raises ChangedElsewhere with both texts, and what `add_follow_up` raises; a closed case keeps what was left open.
    """
    follow_up, case = _known(session, acting, follow_up_id, "change_follow_up")
    what = _what(request)
    if seen_version is not None and follow_up.version != seen_version:
        raise changed_elsewhere(session, follow_up, {"what": what, "due_on": request.due_on})
    if request.staff_id is not None and request.staff_id != follow_up.staff_id:
        follow_up.staff_id = who_can_open(session, case, request.staff_id, "change_follow_up")
    follow_up.what, follow_up.due_on, follow_up.remind_on = what, request.due_on, _reminder(request)
    return follow_up.id


def move_follow_up(session: Session, acting: Acting, follow_up_id: int, due_on: date) -> int:
    """It is to be done on another day; the reminder moves with it. Raises NotReadable."""
    follow_up, _case = _known(session, acting, follow_up_id, "move_follow_up")
    refuse_bad_day(due_on)
    if follow_up.remind_on is not None:
        ahead = follow_up.due_on - follow_up.remind_on
        follow_up.remind_on = max(due_on, EARLIEST + ahead) - ahead
    follow_up.due_on = due_on
    return follow_up.id


def hand_over_follow_up(
    session: Session, acting: Acting, follow_up_id: int, staff_id: int, *, seen_version: int | None = None
) -> int:
    """Somebody else does it. Raises NotFound, ChangedElsewhere, NotAllowed for somebody who could not open the case."""
    follow_up, case = _known(session, acting, follow_up_id, "hand_over_follow_up")
    refuse_changed(session, follow_up, seen_version)
    follow_up.staff_id = who_can_open(session, case, staff_id, "hand_over_follow_up")
    return follow_up.id


def finish_follow_up(
    session: Session, acting: Acting, follow_up_id: int, result: str = "", *, seen_version: int | None = None
) -> int:
    """It was done today, with this result; of what is done already only the result changes, where one is said.

    Raises ChangedElsewhere, with both texts, where somebody else has said another result since it was seen.
    """
    follow_up, _case = _known(session, acting, follow_up_id, "finish_follow_up")
    said = one_line(result) or follow_up.result
    if follow_up.result not in ("", said) and seen_version not in (None, follow_up.version):
        raise changed_elsewhere(session, follow_up, {"result": said})
    if follow_up.done_on is None:
        follow_up.done_on = acting.today
    follow_up.result = said
    return follow_up.id


def take_back_follow_up(session: Session, acting: Acting, follow_up_id: int) -> int:
    """It is still to be done after all; what was said of it stays to be read."""
    follow_up, _case = _known(session, acting, follow_up_id, "take_back_follow_up")
    follow_up.done_on = None
    return follow_up.id


def follow_up_of(acting: Acting, session: Session, case: Consultation, request: FollowUpRequest) -> FollowUp:
    """What is to be done as it is written down. Raises Missing, NotFound, NotAllowed, NotReadable."""
    what, doer = _what(request), request.staff_id
    if doer is not None and doer != acting.by.staff_id:
        who_can_open(session, case, doer, "add_follow_up")
    return FollowUp(
        consultation_id=case.id,
        what=what,
        due_on=request.due_on,
        staff_id=doer or acting.by.staff_id,
        remind_on=_reminder(request),
    )


def _known(session: Session, acting: Acting, follow_up_id: int, verb: str) -> tuple[FollowUp, Consultation]:
    """It and its case, if whoever acts may open that; two desks wait for each other at the case."""
    case_id = session.scalars(select(FollowUp.consultation_id).where(FollowUp.id == follow_up_id)).first()
    if case_id is None:
        raise NotFound("follow_up", str(follow_up_id))
    case = known_case(acting, session, case_id, verb)
    return session.get_one(FollowUp, follow_up_id, populate_existing=True, with_for_update={"key_share": True}), case


def _what(request: FollowUpRequest) -> str:
    what = one_line(request.what)
    if not what:
        raise Missing("what")
    return what


def _reminder(request: FollowUpRequest) -> date | None:
    if request.remind_on is not None and request.remind_on > request.due_on:
        raise NotReadable("remind_on", request.remind_on.isoformat())
    return request.remind_on
