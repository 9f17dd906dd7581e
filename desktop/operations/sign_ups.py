"""What the desk can do to sign-ups for events. Places go in the order of signing up: nobody is overtaken."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import EventOver, Missing, NotFound, NotReadable, SignedUpAlready
from desktop.models import Event, SignUp
from desktop.operations.acting import Acting
from desktop.operations.event_parts import locked_event, refuse_other_version
from desktop.operations.one_group import one_group
from desktop.rules.kana import digits, fold
from desktop.rules.visible import one_line, phone_number
from desktop.words import EventState, SignUpState

MOST_PARTY = 1000
HAS_PLACE = frozenset({SignUpState.SIGNED_UP, SignUpState.CAME, SignUpState.ABSENT})
NOT_GONE = HAS_PLACE | {SignUpState.WAITING}
MARKS = frozenset({SignUpState.SIGNED_UP, SignUpState.CAME, SignUpState.ABSENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUpRequest:
    """Who wants to come, with how many people, whoever speaks among them."""

    name: str
    kana: str = ""
    phone: str = ""
    email: str = ""
    group_id: int | None = None
    people: int = 1
    note: str = ""


def sign_up(session: Session, acting: Acting, event_id: int, request: SignUpRequest) -> int:
    """Sign somebody up; its id. Who finds no place, or finds others waiting for one, waits.

    Raises Missing, NotReadable, NotFound, EventOver, SignedUpAlready.
    """
    request = _settled(session, request)
    event = locked_event(session, event_id)
    if event.state is EventState.CALLED_OFF:
        raise EventOver(event.title, event.starts_at.date())
    if event.sign_up_until is not None and event.sign_up_until < acting.today:
        raise EventOver(event.title, event.sign_up_until)
    rows = _rows(session, event_id)
    _refuse_twice(event, rows, request)
    waits = any(row.state is SignUpState.WAITING for row in rows) or not _fits(event, rows, request.people)
    row = SignUp(event_id=event_id, at=acting.now, staff_id=acting.by.staff_id)
    row.state = SignUpState.WAITING if waits else SignUpState.SIGNED_UP
    _fill(row, request)
    session.add(row)
    session.flush()
    return row.id


def change_sign_up(
    session: Session, _acting: Acting, sign_up_id: int, request: SignUpRequest, *, seen_version: int
) -> int:
    """Change who comes and with how many; its id. More people than there are places left wait together.

    Raises ChangedElsewhere and what `sign_up` raises of a request.
    """
    row, event = _locked(session, sign_up_id)
    refuse_other_version(session, row, seen_version, asdict(request))
    request = _settled(session, request)
    others = [other for other in _rows(session, event.id) if other is not row]
    _refuse_twice(event, others, request)
    _fill(row, request)
    if row.state is SignUpState.SIGNED_UP and not _fits(event, others, request.people):
        row.state = SignUpState.WAITING
    session.flush()
    move_up(session, event)
    return row.id


def cancel_sign_up(session: Session, _acting: Acting, sign_up_id: int, *, seen_version: int) -> int:
    """They do not come after all; who waits first moves up. Raises ChangedElsewhere, NotFound."""
    row, event = _locked(session, sign_up_id)
    refuse_other_version(session, row, seen_version, {})
    row.state = SignUpState.CANCELLED
    session.flush()
    move_up(session, event)
    return row.id


def let_in(session: Session, _acting: Acting, sign_up_id: int, *, seen_version: int) -> int:
    """Give somebody who waits a place out of turn, also beyond the capacity.

    Raises ChangedElsewhere, NotFound, SignedUpAlready for who cancelled and has signed up anew.
    """
    row, event = _locked(session, sign_up_id)
    refuse_other_version(session, row, seen_version, {})
    if row.state is SignUpState.CANCELLED:
        others = [other for other in _rows(session, event.id) if other is not row]
        _refuse_twice(event, others, SignUpRequest(name=row.name, phone=row.phone))
    if row.state in {SignUpState.WAITING, SignUpState.CANCELLED}:
        row.state = SignUpState.SIGNED_UP
    return row.id


def mark_came(session: Session, _acting: Acting, sign_up_ids: tuple[int, ...], state: SignUpState) -> int:
    """Mark by name who CAME, who was ABSENT, or take the mark away (SIGNED_UP); the event's id.

    The attendance follows the names, unless somebody counted heads. Raises Missing for nobody, NotReadable, NotFound.
    """
    if not sign_up_ids:
        raise Missing("name")
    if state not in MARKS:
        raise NotReadable("state", state.value)
    _row, event = _locked(session, sign_up_ids[0])
    rows = _rows(session, event.id)
    by_names = _came(rows)
    if missing := set(sign_up_ids) - {row.id for row in rows}:
        raise NotFound("sign_up", str(min(missing)))
    for row in rows:
        if row.id in sign_up_ids and row.state in (HAS_PLACE if state is SignUpState.SIGNED_UP else NOT_GONE):
            row.state = state
    if event.attendance is None or event.attendance == by_names:
        event.attendance = _came(rows)
    session.flush()
    return event.id


def _came(rows: list[SignUp]) -> int | None:
    came = [row.people for row in rows if row.state is SignUpState.CAME]
    return sum(came) if came else None


def _locked(session: Session, sign_up_id: int) -> tuple[SignUp, Event]:
    """The sign-up with its event locked: places are given away one act after the other."""
    row = session.get(SignUp, sign_up_id)
    if row is None:
        raise NotFound("sign_up", str(sign_up_id))
    event = locked_event(session, row.event_id)
    session.refresh(row)
    return row, event


def _rows(session: Session, event_id: int) -> list[SignUp]:
    """All sign-ups of the event, in the order in which they were written down: a clock may have been set back."""
    mine = select(SignUp).where(SignUp.event_id == event_id).order_by(SignUp.id)
    return list(session.scalars(mine.execution_options(populate_existing=True)))


def _fits(event: Event, rows: list[SignUp], people: int) -> bool:
    if event.capacity is None:
        return True
    return sum(row.people for row in rows if row.state in HAS_PLACE) + people <= event.capacity


def move_up(session: Session, event: Event) -> None:
    """Who waits gets a place, in turn, as far as places go. The event is locked by the caller."""
    rows = _rows(session, event.id)
    for row in rows:
        if row.state is not SignUpState.WAITING:
            continue
        if not _fits(event, rows, row.people):
            return
        row.state = SignUpState.SIGNED_UP
        session.flush()


def _settled(session: Session, request: SignUpRequest) -> SignUpRequest:
    """What was asked for, of the group as it is kept by now. Raises Missing, NotReadable, NotFound."""
    if not one_line(request.name):
        raise Missing("name")
    if not 0 < request.people <= MOST_PARTY:
        raise NotReadable("people", str(request.people))
    if request.group_id is None:
        return request
    return replace(request, group_id=one_group(session, request.group_id).id)


def _refuse_twice(event: Event, rows: list[SignUp], request: SignUpRequest) -> None:
    who = fold(one_line(request.name)), digits(request.phone)
    for row in rows:
        if row.state is not SignUpState.CANCELLED and (fold(row.name), digits(row.phone)) == who:
            raise SignedUpAlready(event.title, row.name)


def _fill(row: SignUp, request: SignUpRequest) -> None:
    row.name, row.kana = one_line(request.name), one_line(request.kana)
    row.phone, row.email = phone_number(request.phone), one_line(request.email)
    row.group_id, row.people, row.note = request.group_id, request.people, one_line(request.note)
