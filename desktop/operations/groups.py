"""What the desk can do to groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, TooLongText
from desktop.models import (
    Consent,
    Group,
    GroupActivity,
    GroupForm,
    GroupRole,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.search_words import drop_words, keep_words
from desktop.rules.kana import digits, fold, sort_key
from desktop.words import ConsentField, GroupKind, GroupStatus, NumberRangeName, PersonRole, PrivateKind

MOST_NAME = 300
PHONES = (PrivateKind.PHONE, PrivateKind.MOBILE)
LINES = ("name", "kana", "representative", "representative_kana", "address", "website", "email", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRequest:
    """A registration as the form gives it; an empty number is given by the center's pattern.

    `form_id` and `field_ids` name rows of the center's lists. `published` are the fields that may be published, by
    what `source` (the application, a phone call) says; everything else stays at the desk.
    """

    name: str
    kana: str = ""
    number: str = ""
    kind: GroupKind = GroupKind.GROUP
    form_id: int | None = None
    field_ids: tuple[int, ...] = ()
    founded_on: date | None = None
    representative: str = ""
    representative_kana: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    email: str = ""
    published: frozenset[ConsentField] = frozenset()
    source: str = ""
    members: int | None = None
    citizens: int | None = None
    website: str = ""
    publicity: str = ""
    registered_from: date | None = None
    registered_until: date | None = None


def add_group(session: Session, acting: Acting, request: GroupRequest) -> int:
    """Register a group and return its id. Raises Missing, TooLongText, AlreadyThere for a number in use."""
    _refuse_bad(request)
    number = request.number or next_number(
        session, NumberRangeName.GROUP, rulebook(session), acting.today, acting.by.site_id
    )
    if session.scalars(select(Group.id).where(Group.number == number)).first() is not None:
        raise AlreadyThere("group", number)
    since = request.registered_from or acting.today
    group = Group(
        kind=request.kind,
        number=number,
        name=request.name,
        kana=request.kana,
        registered_from=since,
        registered_until=request.registered_until,
        founded_on=request.founded_on,
        members=request.members,
        citizens=request.citizens,
        website=request.website,
        publicity=request.publicity,
    )
    session.add(group)
    session.flush()
    session.add(StatusChange(group_id=group.id, status=GroupStatus.REGISTERED, since=since, reason=""))
    write_facts(session, group.id, request, since)
    session.flush()
    index_group(session, group)
    return group.id


def write_facts(session: Session, group_id: int, request: GroupRequest, since: date) -> None:
    """Add what a new group is and does, whom it consists of and what of it may be published."""
    if request.form_id is not None:
        session.add(GroupForm(group_id=group_id, form_id=request.form_id, valid_from=since))
    session.add_all(
        GroupActivity(group_id=group_id, field_id=field_id, valid_from=since) for field_id in request.field_ids
    )
    if request.representative:
        person = Person(name=request.representative, kana=request.representative_kana, phone=request.phone)
        session.add(person)
        session.flush()
        role = PersonRole.REPRESENTATIVE
        session.add(GroupRole(group_id=group_id, person_id=person.id, role=role, valid_from=since))
    for kind in PrivateKind:
        value = getattr(request, kind.value)
        postal_code = request.postal_code if kind is PrivateKind.ADDRESS else ""
        if value or postal_code:
            session.add(
                PrivateField(group_id=group_id, kind=kind, value=value, postal_code=postal_code, valid_from=since)
            )
    session.add_all(
        Consent(group_id=group_id, field=field, given=True, since=since, source=request.source)
        for field in sorted(request.published)
    )


def index_group(session: Session, group: Group) -> None:
    """Rebuild what the group is found by: its sort key, its folded text and its search words."""
    group.sort_key = sort_key(group.kana or group.name)
    lines = [fold(group.name), fold(group.kana), fold(group.number), *_people_and_phones(session, group.id)]
    group.search_text = "\n".join(line for line in lines if line)
    session.flush()
    keep_words(session, Group.__tablename__, group.id, lines)


def forget_group(session: Session, group_id: int) -> None:
    """Take a group that is about to be deleted out of the search words."""
    drop_words(session, Group.__tablename__, group_id)


def _people_and_phones(session: Session, group_id: int) -> list[str]:
    """The folded names of its people, and its phone numbers as digits."""
    people = select(Person.name, Person.kana).join(GroupRole, GroupRole.person_id == Person.id)
    named = session.execute(people.where(GroupRole.group_id == group_id).order_by(GroupRole.id))
    phones = select(PrivateField.value).where(PrivateField.group_id == group_id, PrivateField.kind.in_(PHONES))
    dialled = [digits(value) for value in session.scalars(phones.order_by(PrivateField.id))]
    return [*(fold(name) for names in named for name in names), *dialled]


def _refuse_bad(request: GroupRequest) -> None:
    if not request.name.strip():
        raise Missing("name")
    for field in LINES:
        length = len(getattr(request, field))
        if length > MOST_NAME:
            raise TooLongText(field, length, MOST_NAME)
