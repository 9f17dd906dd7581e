"""Whom cases are sent on to, as the center keeps the list: support bodies, departments, coordinators, experts."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.models import ReferralTarget
from desktop.operations.acting import Acting
from desktop.operations.positions import move_among
from desktop.operations.seen import refuse_changed
from desktop.rules.kana import fold
from desktop.rules.visible import many_lines, one_line, phone_number
from desktop.words import TargetKind

MOST_NAME, MOST_PHONE = 100, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRequest:
    """`person` is whom to ask for there; `note` what they help with."""

    kind: TargetKind
    name: str
    person: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""


def add_referral_target(session: Session, _acting: Acting, request: TargetRequest) -> int:
    """A target after the others; its id. Raises Missing, TooLongText, AlreadyThere."""
    last = session.scalars(select(func.max(ReferralTarget.position))).one()
    target = ReferralTarget(position=(last or 0) + 1, active=True)
    _fill(session, target, request)
    session.add(target)
    session.flush()
    return target.id


def change_referral_target(
    session: Session, _acting: Acting, target_id: int, request: TargetRequest, *, seen_version: int | None = None
) -> int:
    """Cases sent on earlier keep the name it had. Raises NotFound, ChangedElsewhere and what adding one raises."""
    target = _known(session, target_id)
    refuse_changed(session, target, seen_version)
    _fill(session, target, request)
    return target.id


def move_referral_target(session: Session, _acting: Acting, target_id: int, step: int) -> int:
    """So many places down, up for less than 0, as far as it goes: in this order they are offered. Raises NotFound."""
    target = _known(session, target_id)
    listed = select(ReferralTarget).order_by(ReferralTarget.position, ReferralTarget.id)
    move_among(list(session.scalars(listed)), target, step)
    return target.id


def retire_referral_target(session: Session, _acting: Acting, target_id: int, *, active: bool = False) -> int:
    """It is offered no more, or (`active`) again; cases keep it. Raises NotFound."""
    target = _known(session, target_id)
    target.active = active
    return target.id


def _known(session: Session, target_id: int) -> ReferralTarget:
    target = session.get(ReferralTarget, target_id, populate_existing=True, with_for_update={"key_share": True})
    if target is None:
        raise NotFound("referral_target", str(target_id))
    return target


def _fill(session: Session, target: ReferralTarget, request: TargetRequest) -> None:
    name, phone = one_line(request.name), phone_number(request.phone)
    if not name:
        raise Missing("name")
    for field, text, most in (("name", name, MOST_NAME), ("phone", phone, MOST_PHONE)):
        if len(text) > most:
            raise TooLongText(field, len(text), most)
    others = [row for row in session.execute(select(ReferralTarget.id, ReferralTarget.name)) if row.id != target.id]
    if any(row.name == name or (fold(name) and fold(row.name) == fold(name)) for row in others):
        raise AlreadyThere("referral_target", name)
    target.kind, target.name, target.phone = request.kind, name, phone
    target.person, target.email = one_line(request.person), one_line(request.email)
    target.address, target.note = one_line(request.address), many_lines(request.note)
