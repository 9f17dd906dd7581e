"""Applications for relief: taken in, decided by a manager, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import AlreadyDecided, Contradicts, Missing, NotFound, NotReadable
from desktop.models import Group, ReliefApplication, ReliefGround, Staff
from desktop.models.same_group import canonical
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import group_of
from desktop.operations.managers import refuse_all_but_managers
from desktop.operations.seen import changed_elsewhere
from desktop.operations.standing import refuse_to_come
from desktop.rules.visible import one_line
from desktop.words import ReliefState

OPEN = frozenset({ReliefState.RECEIVED})
STANDING = frozenset({ReliefState.RECEIVED, ReliefState.APPROVED})

# a group that is refused is not registered: another word
_STATE_WORDS = {ReliefState.REFUSED: "relief_refused"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefWish:
    """What is applied for: `percent` None is the ground's; half-open days; `paper_on` None while there is no paper."""

    ground_id: int
    valid_from: date
    valid_until: date
    percent: int | None = None
    rooms: bool = True
    printing: bool = True
    purpose: str = ""
    applied_on: date | None = None
    paper_on: date | None = None


def apply_for_relief(session: Session, acting: Acting, group_id: int, wish: ReliefWish) -> int:
    """Take an application in; its id. `applied_on` None is today.

    Raises NotFound, Contradicts for days in the wrong order, Missing where it is for nothing, NotReadable, DayToCome.
    """
    application = ReliefApplication(group_id=group_of(session, canonical(session, group_id)).id)
    application.state, application.applied_on = ReliefState.RECEIVED, acting.today
    _fill(session, acting, application, wish)
    session.add(application)
    session.flush()
    return application.id


def change_relief(session: Session, acting: Acting, application_id: int, wish: ReliefWish, *, seen_version: int) -> int:
    """Correct an application that is not decided, or note its paper. Its id.

    Raises as above, and ChangedElsewhere, AlreadyDecided.
    """
    application = _as_seen(session, application_id, seen_version, OPEN)
    _fill(session, acting, application, wish)
    return application.id


def approve_relief(
    session: Session,
    acting: Acting,
    application_id: int,
    percent: int | None = None,
    reason: str = "",
    *,
    seen_version: int,
) -> int:
    """The relief holds in its time, by `percent` or (None) as applied for. Its id.

    Raises NotAllowed for all but managers, NotFound, ChangedElsewhere, AlreadyDecided, Missing while its paper is not
    in hand, NotReadable.
    """
    refuse_all_but_managers(acting, session, "approve_relief")
    application = _as_seen(session, application_id, seen_version, OPEN)
    if application.paper_on is None:
        raise Missing("paper")
    if percent is not None:
        _refuse_percent(percent)
        application.percent = percent
    _decide(acting, application, ReliefState.APPROVED, reason)
    return application.id


def refuse_relief(session: Session, acting: Acting, application_id: int, reason: str, *, seen_version: int) -> int:
    """There is no relief, and why. Its id. Raises NotAllowed, NotFound, ChangedElsewhere, AlreadyDecided, Missing."""
    refuse_all_but_managers(acting, session, "refuse_relief")
    if not one_line(reason):
        raise Missing("grounds")
    application = _as_seen(session, application_id, seen_version, OPEN)
    _decide(acting, application, ReliefState.REFUSED, reason)
    return application.id


def withdraw_relief(session: Session, acting: Acting, application_id: int, reason: str, *, seen_version: int) -> int:
    """An application or a relief that holds is given up; what was charged by it keeps its price. Its id.

    Raises Missing without a reason, NotFound, ChangedElsewhere, AlreadyDecided; NotAllowed where a manager approved it.
    """
    if not one_line(reason):
        raise Missing("grounds")
    application = _as_seen(session, application_id, seen_version, STANDING)
    if application.state is ReliefState.APPROVED:
        refuse_all_but_managers(acting, session, "withdraw_relief")
    _decide(acting, application, ReliefState.WITHDRAWN, reason)
    return application.id


def _decide(acting: Acting, application: ReliefApplication, state: ReliefState, reason: str) -> None:
    application.state, application.reason = state, one_line(reason)
    application.decided_on, application.decided_by = acting.today, acting.by.staff_id


def _fill(session: Session, acting: Acting, application: ReliefApplication, wish: ReliefWish) -> None:
    ground = session.get(ReliefGround, wish.ground_id)
    if ground is None:
        raise NotFound("relief_ground", str(wish.ground_id))
    if wish.valid_until <= wish.valid_from:
        raise Contradicts("until", wish.valid_until.isoformat(), "from", wish.valid_from.isoformat())
    if not wish.rooms and not wish.printing:
        raise Missing("relief_for")
    for field, day in (("received_on", wish.applied_on), ("received_on", wish.paper_on)):
        if day is not None:
            refuse_to_come(acting, field, day)
    percent = ground.percent if wish.percent is None else wish.percent
    _refuse_percent(percent)
    application.ground_id, application.percent = ground.id, percent
    application.rooms, application.printing = wish.rooms, wish.printing
    application.purpose, application.paper_on = one_line(wish.purpose), wish.paper_on
    application.valid_from, application.valid_until = wish.valid_from, wish.valid_until
    application.applied_on = wish.applied_on or application.applied_on


def _refuse_percent(percent: int) -> None:
    if not 0 < percent <= 100:
        raise NotReadable("percent", str(percent))


def _as_seen(
    session: Session, application_id: int, seen_version: int, states: frozenset[ReliefState]
) -> ReliefApplication:
    found = session.get(ReliefApplication, application_id, populate_existing=True, with_for_update={"key_share": True})
    if found is None:
        raise NotFound("application", str(application_id))
    if found.state not in states:
        decider = session.get(Staff, found.decided_by) if found.decided_by is not None else None
        group = session.get_one(Group, found.group_id).name
        state, name = _STATE_WORDS.get(found.state, found.state), decider.name if decider else ""
        raise AlreadyDecided(group, state, name, found.decided_on)
    if found.version != seen_version:
        raise changed_elsewhere(session, found)
    return found
