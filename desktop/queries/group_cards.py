"""One group with everything the desk knows of it. Reads groups, its dated facts, people, consents, bookings, cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Booking,
    Consultation,
    Group,
    GroupActivity,
    GroupForm,
    OrganizationForm,
    Person,
    StatusChange,
)
from desktop.queries.days import BookingRow, booking_rows, live_at
from desktop.queries.group_facts import consents, holds_on, person_in_role, private_fields
from desktop.queries.group_words import WORD_READS, ExtraRow, NameRow, WordRow, extras_of, names_of, words_of
from desktop.words import CaseState, ConsentField, GroupKind, GroupStatus, Openness, PersonRole, PrivateKind

CARD_READS = frozenset(
    {
        *("groups", "people", "group_roles", "status_changes", "group_forms", "group_activities"),
        *("private_fields", "consents", "organization_forms", "activity_fields", "bookings", "consultations"),
        *WORD_READS,
    }
)


AgeBand = tuple[str, int, int | None]  # the band's name, its members, the citizens among them


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """An entry of one of the center's lists."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class GroupChoices:
    """What a registration can choose from, in the order of the lists."""

    fields: tuple[ChoiceRow, ...]
    forms: tuple[ChoiceRow, ...]


@dataclass(frozen=True, slots=True)
class PrivateRow:
    """A private field with its consent: since when, by what; `published` is None where nobody was asked."""

    kind: ConsentField
    value: str
    postal_code: str
    published: bool | None
    since: date | None
    source: str


@dataclass(frozen=True, slots=True)
class GroupCard:
    """A group as it stands; one whose registration is to come as it will stand on its first day.

    `private` has the representative first and leaves out what is empty; `history` is in the order of time. `names` are
    former ones and abbreviations. `merged_into` is the group it is kept under.
    """

    id: int
    version: int
    number: str
    kind: GroupKind
    name: str
    kana: str
    status: GroupStatus
    form_id: int | None
    form: str
    fields: tuple[ChoiceRow, ...]
    founded_on: date | None
    representative: str
    representative_kana: str
    private: tuple[PrivateRow, ...]
    members: int | None
    citizens: int | None
    website: str
    publicity: str
    registered_from: date | None
    registered_until: date | None
    next_booking: BookingRow | None
    open_cases: int
    history: tuple[tuple[date, GroupStatus, str], ...]
    corporate_number: str
    names: tuple[NameRow, ...]
    days: str
    joining: str
    gains: str
    ages: tuple[AgeBand, ...]
    incorporation_planned: bool
    collaborates: bool | None
    mail_refused: bool
    words: tuple[WordRow, ...]
    extras: tuple[ExtraRow, ...]
    merged_into: int | None


def group_choices(session: Session) -> GroupChoices:
    """The lists' active entries."""
    return GroupChoices(_choices(session, ActivityField), _choices(session, OrganizationForm))


def group_card(session: Session, group_id: int, now: datetime) -> GroupCard | None:
    """The group's card; None when there is none of that id."""
    group = session.get(Group, group_id)
    if group is None:
        return None
    day = max(now.date(), group.registered_from or now.date())
    person = person_in_role(session, group_id, PersonRole.REPRESENTATIVE, day)
    form = _form(session, group_id, day)
    return GroupCard(
        id=group.id,
        version=group.version,
        number=group.number,
        kind=group.kind,
        name=group.name,
        kana=group.kana,
        status=group.status,
        form_id=form.id if form else None,
        form=form.name if form else "",
        fields=_fields(session, group_id, day),
        founded_on=group.founded_on,
        representative=person.name if person else "",
        representative_kana=person.kana if person else "",
        private=_private(session, group_id, person, day),
        members=group.members,
        citizens=group.citizens,
        website=group.website,
        publicity=group.publicity,
        registered_from=group.registered_from,
        registered_until=group.registered_until,
        next_booking=_next_booking(session, group_id, now),
        open_cases=_open_cases(session, group_id),
        history=_history(session, group_id),
        corporate_number=group.corporate_number,
        names=names_of(session, group_id),
        days=group.days,
        joining=group.joining,
        gains=group.gains,
        ages=tuple((band, members, citizens) for band, members, citizens in group.ages),
        incorporation_planned=group.incorporation_planned,
        collaborates=group.collaborates,
        mail_refused=group.mail_refused,
        words=words_of(session, group_id, day),
        extras=extras_of(session, group_id),
        merged_into=group.merged_into,
    )


def _choices(session: Session, model: type[ActivityField | OrganizationForm]) -> tuple[ChoiceRow, ...]:
    listed = select(model.id, model.name).where(model.active).order_by(model.position, model.id)
    return tuple(ChoiceRow(*row) for row in session.execute(listed))


def _form(session: Session, group_id: int, day: date) -> ChoiceRow | None:
    forms = select(OrganizationForm.id, OrganizationForm.name).join(GroupForm)
    held = forms.where(GroupForm.group_id == group_id, holds_on(GroupForm, day)).order_by(GroupForm.valid_from.desc())
    row = session.execute(held).first()
    return ChoiceRow(*row) if row is not None else None


def _fields(session: Session, group_id: int, day: date) -> tuple[ChoiceRow, ...]:
    fields = select(ActivityField.id, ActivityField.name).join(GroupActivity).distinct()
    held = fields.where(GroupActivity.group_id == group_id, holds_on(GroupActivity, day))
    ordered = held.add_columns(ActivityField.position).order_by(ActivityField.position, ActivityField.id)
    return tuple(ChoiceRow(row.id, row.name) for row in session.execute(ordered))


def _private(session: Session, group_id: int, person: Person | None, day: date) -> tuple[PrivateRow, ...]:
    values = {ConsentField.REPRESENTATIVE: (person.name if person else "", "")}
    held = private_fields(session, group_id, day)
    for kind in PrivateKind:
        if kind in held:
            values[ConsentField(kind)] = (held[kind].value, held[kind].postal_code)
    asked = consents(session, group_id, day)
    rows: list[PrivateRow] = []
    for field, (value, postal_code) in values.items():
        consent = asked.get(field)
        given, since, source = (consent.given, consent.since, consent.source) if consent else (None, None, "")
        rows.append(PrivateRow(field, value, postal_code, given, since, source))
    return tuple(row for row in rows if row.value or row.postal_code)


def _next_booking(session: Session, group_id: int, now: datetime) -> BookingRow | None:
    coming = booking_rows().where(Booking.group_id == group_id, Booking.ends_at > now, live_at(now))
    row = session.execute(coming.order_by(Booking.starts_at, Booking.id).limit(1)).first()
    return BookingRow._make(row) if row is not None else None


def _open_cases(session: Session, group_id: int) -> int:
    """Those that the whole desk may open: a count of more would tell that there are others."""
    cases = select(func.count()).where(Consultation.group_id == group_id, Consultation.state == CaseState.OPEN)
    return session.scalars(cases.where(Consultation.openness == Openness.DESK)).one()


def _history(session: Session, group_id: int) -> tuple[tuple[date, GroupStatus, str], ...]:
    changes = select(StatusChange.since, StatusChange.status, StatusChange.reason)
    ordered = changes.where(StatusChange.group_id == group_id).order_by(StatusChange.since, StatusChange.id)
    return tuple((row.since, row.status, row.reason) for row in session.execute(ordered))
