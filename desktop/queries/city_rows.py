"""What the city receives of a month, row by row. Reads groups, their dated facts, consents, bookings and print jobs.

Nothing private is read that nobody agreed to: without consent a field is None, which is not the same as empty.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Booking,
    Group,
    GroupActivity,
    GroupForm,
    GroupRole,
    OrganizationForm,
    PrintJob,
    PrintOriginal,
    PrivateField,
    Resource,
    Site,
    StatusChange,
)
from desktop.queries.directories import known_privately
from desktop.queries.group_facts import holds_on, publishable_of_all
from desktop.queries.moments import within
from desktop.queries.month_rooms import took_place
from desktop.rules.months import Month
from desktop.rules.withheld_texts import without_private
from desktop.words import (
    ON_THE_REGISTER,
    ConsentField,
    GroupKind,
    GroupStatus,
    PaperSize,
    PersonRole,
    PrintJobState,
    PrivateKind,
    ResourceKind,
)


@dataclass(frozen=True, slots=True)
class CityGroup:
    """A registrant as the city may see it. Of the optional texts None is withheld; "" is not there.

    The name of an individual is a person's name: it is withheld like a representative's.
    """

    id: int
    number: str
    name: str | None
    kana: str | None
    kind: GroupKind
    status: GroupStatus
    form: str
    fields: tuple[str, ...]
    private: dict[ConsentField, str | None]
    postal_code: str | None
    website: str
    members: int | None
    citizens: int | None
    founded_on: date | None
    registered_from: date | None
    registered_until: date | None


@dataclass(frozen=True, slots=True)
class CityBooking:
    """One use of a room, without what for: a free text may name people. A guest has no number and no name here."""

    id: int
    starts_at: datetime
    ends_at: datetime
    site: str
    room: str
    number: str
    group_id: int | None
    people: int | None
    fee: int


@dataclass(frozen=True, slots=True)
class CityPrintJob:
    """One use of a machine; a guest's name never leaves the desk."""

    done_at: datetime
    site: str
    machine: str
    number: str
    group_id: int | None
    masters: int
    sheets: int
    faces: int
    size: PaperSize
    duplex: bool
    colour: bool
    fee: int


def city_groups(session: Session, day: date, today: date) -> tuple[CityGroup, ...]:
    """Who was on the register on `day`, by number, with what may be published `today`."""
    statuses, forms, fields = _statuses(session, day), _forms(session, day), _fields(session, day)
    agreed, there, postal_codes = publishable_of_all(session, today), _there(session, today), _postal(session, today)
    private = known_privately(session, today)
    known = select(Group).where(Group.id.in_(select(StatusChange.group_id))).order_by(Group.number, Group.id)
    found: list[CityGroup] = []
    for group in session.scalars(known):
        status = statuses.get(group.id)
        if status is None or status not in ON_THE_REGISTER:
            continue
        given = agreed.get(group.id, {})
        shown = {field: given.get(field, None if (group.id, field) in there else "") for field in ConsentField}
        named = group.kind is GroupKind.GROUP or ConsentField.REPRESENTATIVE in given
        postal_code = postal_codes.get(group.id, "")
        found.append(
            CityGroup(
                id=group.id,
                number=group.number,
                name=group.name if named else None,
                kana=group.kana if named else None,
                kind=group.kind,
                status=status,
                form=forms.get(group.id, ""),
                fields=tuple(fields[group.id]),
                private=shown,
                postal_code=postal_code if not postal_code or ConsentField.ADDRESS in given else None,
                website=without_private(group.website, {said for said, _ in private[group.id]} - set(given.values())),
                members=group.members,
                citizens=group.citizens,
                founded_on=group.founded_on,
                registered_from=group.registered_from,
                registered_until=group.registered_until,
            )
        )
    return tuple(found)


def city_bookings(session: Session, month: Month, now: datetime) -> tuple[CityBooking, ...]:
    """The bookings that took place in the month, by time."""
    columns = (
        *(Booking.id, Booking.starts_at, Booking.ends_at, Site.name, Resource.name),
        *(func.coalesce(Group.number, ""), Booking.group_id, Booking.people, Booking.fee),
    )
    held = (
        select(*columns)
        .join(Resource, Resource.id == Booking.resource_id)
        .join(Site, Site.id == Resource.site_id)
        .outerjoin(Group, Group.id == Booking.group_id)
        .where(Resource.kind == ResourceKind.ROOM, took_place(month, now))
        .order_by(Booking.starts_at, Resource.position, Booking.id)
    )
    return tuple(CityBooking(*row) for row in session.execute(held))


def city_print_jobs(session: Session, month: Month) -> tuple[CityPrintJob, ...]:
    """The print jobs of the month that were not withdrawn, by time."""
    columns = (
        *(PrintJob.done_at, Site.name, Resource.name, func.coalesce(Group.number, ""), PrintJob.group_id),
        *(PrintJob.masters, PrintJob.sheets, PrintJob.faces),
        *(PrintOriginal.size, PrintOriginal.duplex, PrintOriginal.colour, PrintJob.fee),
    )
    done = (
        select(*columns)
        .join(Resource, Resource.id == PrintJob.machine_id)
        .join(Site, Site.id == PrintJob.site_id)
        .join(PrintOriginal, (PrintOriginal.job_id == PrintJob.id) & (PrintOriginal.position == 0))
        .outerjoin(Group, Group.id == PrintJob.group_id)
        .where(within(PrintJob.done_at, month.first, month.until), PrintJob.state != PrintJobState.WITHDRAWN)
        .order_by(PrintJob.done_at, PrintJob.id)
    )
    return tuple(CityPrintJob(*row) for row in session.execute(done))


def _statuses(session: Session, day: date) -> dict[int, GroupStatus]:
    """The status of each group on the day."""
    until = select(StatusChange.group_id, StatusChange.status).where(StatusChange.since <= day)
    return _last(session, until.order_by(StatusChange.since, StatusChange.id))


def _forms(session: Session, day: date) -> dict[int, str]:
    dated = select(GroupForm.group_id, OrganizationForm.name).join(
        OrganizationForm, OrganizationForm.id == GroupForm.form_id
    )
    return _last(session, dated.where(holds_on(GroupForm, day)).order_by(GroupForm.valid_from, GroupForm.id))


def _fields(session: Session, day: date) -> defaultdict[int, list[str]]:
    """The fields of activity of each group, in the list's order."""
    dated = select(GroupActivity.group_id, ActivityField.name).join(
        ActivityField, ActivityField.id == GroupActivity.field_id
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    in_order = dated.where(holds_on(GroupActivity, day)).order_by(ActivityField.position, ActivityField.id)
    for group_id, name in session.execute(in_order):
        found[group_id].append(name)
    return found


def _there(session: Session, day: date) -> set[tuple[int, ConsentField]]:
    """Which private fields each group has on the day, whatever they say."""
    fields = select(PrivateField.group_id, PrivateField.kind).where(
        holds_on(PrivateField, day), PrivateField.value != ""
    )
    people = select(GroupRole.group_id).where(GroupRole.role == PersonRole.REPRESENTATIVE, holds_on(GroupRole, day))
    found = {(group_id, ConsentField(kind.value)) for group_id, kind in session.execute(fields)}
    return found | {(group_id, ConsentField.REPRESENTATIVE) for group_id in session.scalars(people)}


def _postal(session: Session, day: date) -> dict[int, str]:
    dated = select(PrivateField.group_id, PrivateField.postal_code).where(
        PrivateField.kind == PrivateKind.ADDRESS, holds_on(PrivateField, day)
    )
    return _last(session, dated.order_by(PrivateField.valid_from, PrivateField.id))


def _last(session: Session, pairs: Select[*tuple[Any, ...]]) -> dict[int, Any]:
    """The last value of each id."""
    return {row[0]: row[1] for row in session.execute(pairs)}
