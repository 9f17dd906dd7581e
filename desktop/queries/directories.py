"""The group directory: what everybody may read. Reads groups, their fields and people, consents, lists, center, sites.

Nothing private is handed on that nobody agreed to, not even where a free text repeats it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, Center, Group, GroupActivity, GroupRole, Person, PrivateField, Site
from desktop.queries.group_facts import holds_on, publishable_of_all
from desktop.rules.withheld_texts import without_private
from desktop.words import ConsentField, GroupKind, GroupStatus, PrivateKind

LISTED = (GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE)


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """A group as everybody may see it.

    `contact` is what was agreed to; `withheld` says that there is something to reach it by which was not.
    """

    id: int
    number: str
    name: str
    kana: str
    sort_key: str
    fields: tuple[str, ...]
    publicity: str
    days: str
    joining: str
    members: int | None
    website: str
    contact: dict[ConsentField, str]
    withheld: bool


@dataclass(frozen=True, slots=True)
class DirectoryPlace:
    """Where the center can be asked."""

    name: str
    address: str
    phone: str


@dataclass(frozen=True, slots=True)
class Directory:
    """Groups in gojuon order, `fields` in the list's order; `unnamed` individuals do not want their name published."""

    center: str
    demo: bool
    day: date
    places: tuple[DirectoryPlace, ...]
    fields: tuple[str, ...]
    entries: tuple[DirectoryEntry, ...]
    unnamed: int


def directory(session: Session, day: date, asked: Collection[int] | None = None) -> Directory:
    """Who is on the register on `day` and not suspended: all, or those of the ids asked for."""
    center = session.get_one(Center, 1)
    listed = select(Group).where(
        Group.status.in_(LISTED), or_(Group.registered_from.is_(None), Group.registered_from <= day)
    )
    wanted = None if asked is None else frozenset(asked)
    groups = [
        group
        for group in session.scalars(listed.order_by(Group.sort_key, Group.id))
        if wanted is None or group.id in wanted
    ]
    agreed, private, fields = publishable_of_all(session, day), known_privately(session, day), _fields(session, day)
    known = [
        group
        for group in groups
        if group.kind is GroupKind.GROUP or ConsentField.REPRESENTATIVE in agreed.get(group.id, {})
    ]
    return Directory(
        center=center.name,
        demo=center.demo_day is not None,
        day=day,
        places=center_places(session),
        fields=tuple(session.scalars(select(ActivityField.name).order_by(ActivityField.position, ActivityField.id))),
        entries=tuple(_entry(each, agreed.get(each.id, {}), private[each.id], fields[each.id]) for each in known),
        unnamed=len(groups) - len(known),
    )


def _entry(
    group: Group, agreed: dict[ConsentField, str], private: set[tuple[str, bool]], fields: list[str]
) -> DirectoryEntry:
    withheld = {value for value, _ in private} - set(agreed.values())
    return DirectoryEntry(
        id=group.id,
        number=group.number,
        name=group.name,
        kana=group.kana,
        sort_key=group.sort_key,
        fields=tuple(fields),
        publicity=without_private(group.publicity, withheld),
        days=without_private(group.days, withheld),
        joining=without_private(group.joining, withheld),
        members=group.members,
        website=without_private(group.website, withheld),
        contact=agreed,
        withheld=any(reaches for value, reaches in private if value in withheld),
    )


def known_privately(session: Session, day: date, only: int | None = None) -> defaultdict[int, set[tuple[str, bool]]]:
    """Whatever private is known of each group, or of one, with whether the group can be reached by it."""
    found: defaultdict[int, set[tuple[str, bool]]] = defaultdict(set)
    fields = select(PrivateField.group_id, PrivateField.kind, PrivateField.value)
    held = fields.where(holds_on(PrivateField, day), PrivateField.value != "")
    if only is not None:
        held = held.where(PrivateField.group_id == only)
    for group_id, kind, value in session.execute(held):
        found[group_id].add((value, kind is not PrivateKind.ADDRESS))
    people = select(GroupRole.group_id, Person.name, Person.phone, Person.email)
    roles = people.join(Person, Person.id == GroupRole.person_id).where(holds_on(GroupRole, day))
    if only is not None:
        roles = roles.where(GroupRole.group_id == only)
    for group_id, *values in session.execute(roles):
        found[group_id].update((value, False) for value in values if value)
    return found


def _fields(session: Session, day: date) -> defaultdict[int, list[str]]:
    held = select(GroupActivity.group_id, ActivityField.name).join(
        ActivityField, ActivityField.id == GroupActivity.field_id
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    in_order = held.where(holds_on(GroupActivity, day)).order_by(ActivityField.position, ActivityField.id)
    for group_id, name in session.execute(in_order):
        if name not in found[group_id]:
            found[group_id].append(name)
    return found


def center_places(session: Session) -> tuple[DirectoryPlace, ...]:
    """The center's sites in their order."""
    sites = select(Site.name, Site.postal_code, Site.address, Site.phone).order_by(Site.position, Site.id)
    return tuple(
        DirectoryPlace(row.name, f"〒{row.postal_code} {row.address}" if row.postal_code else row.address, row.phone)
        for row in session.execute(sites)
    )
