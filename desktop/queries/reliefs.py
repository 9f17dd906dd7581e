"""Applications for relief. Reads relief_applications, relief_grounds, groups, staff, sites, center, settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Group, ReliefApplication, ReliefGround, Site, Staff
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical, records_of
from desktop.queries.group_facts import person_in_role, private_fields
from desktop.queries.permits import issuer_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import PersonRole, PrivateKind, ReliefState

RELIEF_READS = frozenset({"relief_applications", "relief_grounds", "groups"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefRow:
    """An application; half-open days. `paper_on` None while its paper is not in hand, `decider` who decided it."""

    id: int
    version: int
    group_id: int
    group: str
    number: str
    ground_id: int
    ground: str
    percent: int
    rooms: bool
    printing: bool
    purpose: str
    applied_on: date
    paper_on: date | None
    valid_from: date
    valid_until: date
    state: ReliefState
    decided_on: date | None
    decider: str
    reason: str


@dataclass(frozen=True, slots=True)
class GroundRow:
    id: int
    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class Reliefs:
    """The applications, those to be decided first, then the newest; and the grounds there are."""

    rows: tuple[ReliefRow, ...]
    grounds: tuple[GroundRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefForm:
    """What stands on an application for relief: a group's, or (`row` None) blank."""

    center: SheetCenter
    signatory: str
    ordinance: str
    grounds: tuple[GroundRow, ...]
    row: ReliefRow | None = None
    kana: str = ""
    representative: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    printed_at: datetime
    staff: str


def reliefs(session: Session, group_id: int | None = None) -> Reliefs:
    """Of one group (by all its records), or of all."""
    of_group = true()
    if group_id is not None:
        of_group = ReliefApplication.group_id.in_(records_of(session, canonical(session, group_id)))
    rows = _rows(session, of_group)
    return Reliefs(tuple(sorted(rows, key=lambda row: row.state is not ReliefState.RECEIVED)), grounds(session))


def grounds(session: Session) -> tuple[GroundRow, ...]:
    """The grounds in use, in their order."""
    named = select(ReliefGround).where(ReliefGround.active).order_by(ReliefGround.position, ReliefGround.id)
    return tuple(GroundRow(ground.id, ground.name, ground.percent) for ground in session.scalars(named))


def relief_form(session: Session, site_id: int, application_id: int | None, *, staff: str, now: datetime) -> ReliefForm:
    """The form of an application, or a blank one. Raises NotFound."""
    site = session.get_one(Site, site_id)
    issuer = issuer_of(session, rulebook(session), site, now.date())
    blank = ReliefForm(
        center=sheet_center(session),
        signatory=issuer.signatory or issuer.center,
        ordinance=issuer.ordinance,
        grounds=grounds(session),
        printed_at=now,
        staff=staff,
    )
    if application_id is None:
        return blank
    row = next(iter(_rows(session, ReliefApplication.id == application_id)), None)
    if row is None:
        raise NotFound("application", str(application_id))
    group = session.get_one(Group, row.group_id)
    person = person_in_role(session, group.id, PersonRole.REPRESENTATIVE, now.date())
    fields = private_fields(session, group.id, now.date())
    address, phone = fields.get(PrivateKind.ADDRESS), fields.get(PrivateKind.PHONE)
    return replace(
        blank,
        row=row,
        kana=group.kana,
        representative=person.name if person else "",
        postal_code=address.postal_code if address else "",
        address=address.value if address else "",
        phone=phone.value if phone else "",
    )


def _rows(session: Session, which: ColumnElement[bool]) -> list[ReliefRow]:
    found = (
        select(ReliefApplication, Group.name, Group.number, ReliefGround.name, Staff.name)
        .join(Group, Group.id == ReliefApplication.group_id)
        .join(ReliefGround, ReliefGround.id == ReliefApplication.ground_id)
        .outerjoin(Staff, Staff.id == ReliefApplication.decided_by)
        .where(which)
        .order_by(ReliefApplication.applied_on.desc(), ReliefApplication.id.desc())
    )
    return [
        ReliefRow(
            id=one.id,
            version=one.version,
            group_id=one.group_id,
            group=group,
            number=number,
            ground_id=one.ground_id,
            ground=ground,
            percent=one.percent,
            rooms=one.rooms,
            printing=one.printing,
            purpose=one.purpose,
            applied_on=one.applied_on,
            paper_on=one.paper_on,
            valid_from=one.valid_from,
            valid_until=one.valid_until,
            state=one.state,
            decided_on=one.decided_on,
            decider=decider or "",
            reason=one.reason,
        )
        for one, group, number, ground, decider in session.execute(found)
    ]
