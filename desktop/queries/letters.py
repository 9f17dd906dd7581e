"""Whom letters and labels go to, and what letters know of them. Reads groups, people, addresses, applications, rounds.

For the desk's own use: an address needs no consent to write to it. Nothing of this is for publishing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Application, Center, Group, GroupRole, Person, PrivateField, Round, RoundGroup, Site
from desktop.models.rulebook import rulebook
from desktop.queries.group_facts import holds_on
from desktop.queries.permits import Issuer, issuer_of
from desktop.words import ApplicationKind, GroupKind, PersonRole, PrivateKind, RoundAnswer, RoundKind

ADDRESS_READS = frozenset({"groups", "people", "group_roles", "private_fields"})
ROUND_READS = frozenset({"rounds", "round_groups"})
_AT_ONCE = 500
_WRITTEN_TO = (PersonRole.REPRESENTATIVE, PersonRole.CONTACT_PERSON)  # the last one that there is


@dataclass(frozen=True, slots=True)
class Addressee:
    """A group by its contact person or else its representative; an individual by the own name.

    `role` is None where there is no person to name. `postal_code` has seven digits with a hyphen.
    """

    group_id: int
    number: str
    name: str
    kind: GroupKind
    role: PersonRole | None
    person: str
    postal_code: str
    address: str
    mail_refused: bool


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter to one group can say."""

    to: Addressee
    representative: str
    registered_from: date | None
    registered_until: date | None
    applied_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """A round as its letters tell of it."""

    id: int
    kind: RoundKind
    name: str
    answer_until: date
    registered_until: date | None


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes; `signatory` is empty where the center alone does. `papers` are asked for with a renewal."""

    issuer: Issuer
    site: str
    signatory: str
    papers: tuple[str, ...]
    texts: dict[str, str]


def addressees(session: Session, group_ids: Sequence[int], day: date) -> list[Addressee]:
    """The groups in the order asked for, each once; what is no group is left out."""
    found = {to.group_id: to for part in _parts(group_ids) for to in _addressees(session, part, day)}
    return [found[group_id] for group_id in dict.fromkeys(group_ids) if group_id in found]


def letter_facts(session: Session, group_ids: Sequence[int], day: date) -> list[LetterFacts]:
    """The groups in the order asked for, each once, with the application that was received last."""
    told: dict[int, tuple[Any, ...]] = {}
    for part in _parts(group_ids):
        dates = select(Group.id, Group.registered_from, Group.registered_until).where(Group.id.in_(part))
        told |= {row.id: (row.registered_from, row.registered_until, None, "") for row in session.execute(dates)}
        last = select(Application.group_id, Application.received_on, Application.reason)
        asked = last.where(Application.group_id.in_(part), Application.kind == ApplicationKind.REGISTRATION)
        for group_id, received_on, reason in session.execute(asked.order_by(Application.received_on, Application.id)):
            told[group_id] = (*told[group_id][:2], received_on, reason)
    people = _people(session, group_ids, day)
    return [
        LetterFacts(to, people.get((to.group_id, PersonRole.REPRESENTATIVE), ""), *told[to.group_id])
        for to in addressees(session, group_ids, day)
    ]


def sender(session: Session, site_id: int, day: date) -> Sender:
    """Who writes letters at the site on the day, and the house's own texts."""
    site, book = session.get_one(Site, site_id), rulebook(session)

    def setting(name: str) -> Any:
        return book.setting(name, day, site_id)

    papers = setting("registration.renewal_papers") or setting("registration.papers")
    names = ("renewal", "reminder", "survey", "notice", "refusal", "referral")
    return Sender(
        issuer=issuer_of(session, book, site, day),
        site=site.name,
        signatory=str(setting("letter.signatory")),
        papers=tuple(str(paper) for paper in papers),
        texts={name: str(setting(f"letter.{name}")) for name in names},
    )


def letter_rounds(session: Session) -> tuple[RoundFacts, ...]:
    """The rounds that are open, the last one first."""
    columns = (Round.id, Round.kind, Round.name, Round.answer_until, Round.registered_until)
    rounds = select(*columns).where(Round.closed_on.is_(None)).order_by(Round.begun_on.desc(), Round.id.desc())
    return tuple(RoundFacts(*row) for row in session.execute(rounds))


def round_facts(session: Session, round_id: int) -> RoundFacts | None:
    asked = session.get(Round, round_id)
    if asked is None:
        return None
    return RoundFacts(asked.id, asked.kind, asked.name, asked.answer_until, asked.registered_until)


def round_ids(session: Session, round_id: int, *, unwritten: bool = False) -> tuple[int, ...]:
    """The groups that have not answered, in gojuon order; with `unwritten` those who were not written to either."""
    waiting = select(Group.id).join(RoundGroup, RoundGroup.group_id == Group.id)
    asked = waiting.where(RoundGroup.round_id == round_id, RoundGroup.answer == RoundAnswer.WAITING)
    if unwritten:
        asked = asked.where(RoundGroup.written_on.is_(None))
    return tuple(session.scalars(asked.order_by(Group.sort_key, Group.id)))


def is_demo(session: Session) -> bool:
    return session.get_one(Center, 1).demo_day is not None


def _parts(group_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (group_ids[start : start + _AT_ONCE] for start in range(0, len(group_ids), _AT_ONCE))


def _addressees(session: Session, group_ids: Sequence[int], day: date) -> Iterator[Addressee]:
    people, addresses = _people(session, group_ids, day), _addresses(session, group_ids, day)
    columns = (Group.id, Group.number, Group.name, Group.kind, Group.mail_refused)
    for row in session.execute(select(*columns).where(Group.id.in_(group_ids))):
        roles = [role for role in _WRITTEN_TO if people.get((row.id, role))]
        role = roles[-1] if roles and row.kind is GroupKind.GROUP else None
        person = people[row.id, role] if role else ""
        postal_code, address = addresses.get(row.id, ("", ""))
        yield Addressee(row.id, row.number, row.name, row.kind, role, person, postal_code, address, row.mail_refused)


def _people(session: Session, group_ids: Sequence[int], day: date) -> dict[tuple[int, PersonRole], str]:
    """The names by group and role; of several the one who took the role last."""
    people: dict[tuple[int, PersonRole], str] = {}
    held = select(GroupRole.group_id, GroupRole.role, Person.name).join(Person, Person.id == GroupRole.person_id)
    for part in _parts(group_ids):
        mine = held.where(GroupRole.group_id.in_(part), GroupRole.role.in_(_WRITTEN_TO), holds_on(GroupRole, day))
        for group_id, role, name in session.execute(mine.order_by(GroupRole.valid_from, GroupRole.id)):
            people[group_id, role] = name
    return people


def _addresses(session: Session, group_ids: Sequence[int], day: date) -> dict[int, tuple[str, str]]:
    columns = (PrivateField.group_id, PrivateField.postal_code, PrivateField.value)
    held = select(*columns).where(PrivateField.group_id.in_(group_ids), PrivateField.kind == PrivateKind.ADDRESS)
    rows = session.execute(held.where(holds_on(PrivateField, day)).order_by(PrivateField.valid_from, PrivateField.id))
    return {group_id: (postal_code, value) for group_id, postal_code, value in rows}
