"""What an undo brings back into the day book: what others did since holds against it, and a signed day stays signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import DaySigned, EventFull
from desktop.models import ChecklistTick, Display, Event, JournalPayload, SignUp, SiteDay, Staff
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.displays import refuse_full_place
from desktop.operations.managers import refuse_all_but_managers
from desktop.operations.sign_ups import HAS_PLACE, move_up

_WHERE_SHOWN = ("place_id", "size", "down_on")


def refuse_signed_days(acting: Acting, session: Session, payloads: Iterable[JournalPayload]) -> None:
    """A signature is taken back by who may, on the day it was given; beneath one nothing is taken back.

    Raises DaySigned, NotAllowed.
    """
    for payload in payloads:
        image = payload.after or payload.before or {}
        if payload.table_name == ChecklistTick.__tablename__:
            _refuse_signed(session, image)
        elif payload.table_name == SiteDay.__tablename__:
            _refuse_signing(acting, session, payload)


def refuse_no_place(session: Session, payloads: Iterable[JournalPayload]) -> None:
    """Raises NoSpaceLeft for a flyer whose place is taken by now, EventFull for people who would come back."""
    grown: dict[int, int] = {}
    for payload in payloads:
        if payload.table_name == Display.__tablename__:
            _refuse_no_space(session, payload)
        elif payload.table_name == SignUp.__tablename__:
            image = payload.after or payload.before or {}
            grown[image["event_id"]] = grown.get(image["event_id"], 0) + _came_back(session, payload)
    for event_id, people in grown.items():
        if people > 0:
            _refuse_overfull(session, event_id)


def move_up_again(session: Session, payloads: Sequence[JournalPayload]) -> None:
    """Who waits gets the places that came free."""
    for event_id in _events(payloads):
        if (event := _locked(session, event_id)) is not None:
            move_up(session, event)


def lock_events(session: Session, payloads: Sequence[JournalPayload]) -> None:
    """Before any sign-up is touched, as every verb does: of two that give away the last place one waits."""
    for event_id in _events(payloads):
        _locked(session, event_id)


def _events(payloads: Sequence[JournalPayload]) -> list[int]:
    signed = [each.after or each.before or {} for each in payloads if each.table_name == SignUp.__tablename__]
    changed = [int(each.record_id) for each in payloads if each.table_name == Event.__tablename__]
    return sorted({*changed, *(int(image["event_id"]) for image in signed)})


def _refuse_signing(acting: Acting, session: Session, payload: JournalPayload) -> None:
    row = session.get(SiteDay, int(payload.record_id), populate_existing=True)
    before: dict[str, Any] = payload.before or {}
    was, left = before.get("signed_at"), (payload.after or {}).get("signed_at")
    if was is not None and left is None:  # its signature would stand again
        day = date.fromisoformat(before["day"])
        if rulebook(session).setting("log.manager_signs", day, before["site_id"]):
            refuse_all_but_managers(acting, session, "sign_day")
    elif was is None and left is not None and row is not None and row.signed_at is not None:
        refuse_all_but_managers(acting, session, "unsign_day")
        if row.signed_at.date() != acting.today:
            raise _signed(session, row)


def _refuse_signed(session: Session, image: dict[str, Any]) -> None:
    day = date.fromisoformat(image["day"])
    row = session.scalars(select(SiteDay).where(SiteDay.site_id == image["site_id"], SiteDay.day == day)).first()
    if row is not None and row.signed_at is not None:
        raise _signed(session, row)


def _signed(session: Session, row: SiteDay) -> DaySigned:
    staff = session.get(Staff, row.signed_by) if row.signed_by is not None else None
    assert row.signed_at is not None
    return DaySigned(row.day, staff.name if staff is not None else "", row.signed_at)


def _refuse_no_space(session: Session, payload: JournalPayload) -> None:
    display = session.get(Display, int(payload.record_id))
    if display is None or display.down_on is not None:
        return
    left = payload.after or {}
    if payload.before is None or any(payload.before[name] != left.get(name) for name in _WHERE_SHOWN):
        refuse_full_place(session, display)


def _came_back(session: Session, payload: JournalPayload) -> int:
    """How many more people have a place than the act left with one."""
    row = session.get(SignUp, int(payload.record_id))
    left = payload.after or {}
    had = left["people"] if left and left["state"] in HAS_PLACE else 0
    return (row.people if row is not None and row.state in HAS_PLACE else 0) - had


def _refuse_overfull(session: Session, event_id: int) -> None:
    event = _locked(session, event_id)
    if event is None or event.capacity is None:
        return
    placed = select(func.sum(SignUp.people)).where(SignUp.event_id == event_id, SignUp.state.in_(HAS_PLACE))
    if (people := int(session.scalar(placed) or 0)) > event.capacity:
        raise EventFull(event.title, event.capacity, people)


def _locked(session: Session, event_id: int) -> Event | None:
    return session.get(Event, event_id, with_for_update={"key_share": True})
