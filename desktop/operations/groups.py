"""What the desk can do to groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, TooLongText
from desktop.models import Group, Person
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.rules.kana import digits, fold, sort_key, words
from desktop.words import GroupKind, NumberRangeName

MOST_NAME = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRequest:
    """A registration as the form gives it; an empty number is given by the center's pattern."""

    name: str
    kana: str = ""
    number: str = ""
    kind: GroupKind = GroupKind.GROUP
    representative: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
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
    group = Group(
        kind=request.kind,
        number=number,
        name=request.name,
        kana=request.kana,
        registered_from=request.registered_from or acting.today,
        registered_until=request.registered_until,
        postal_code=request.postal_code,
        address=request.address,
        phone=request.phone,
    )
    if request.representative:
        group.representative_id = _add_person(session, request.representative, request.phone)
    session.add(group)
    session.flush()
    index_group(session, group)
    return group.id


def index_group(session: Session, group: Group) -> None:
    """Rebuild what the group is found by: its sort key, its folded text and its search words."""
    group.sort_key = sort_key(group.kana or group.name)
    lines = [fold(group.name), fold(group.kana), fold(group.number), digits(group.phone)]
    group.search_text = "\n".join(line for line in lines if line)
    session.flush()
    found_by = sorted(frozenset[str]().union(*(words(line) for line in lines)))
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            text(
                "INSERT INTO group_search (group_id, words) VALUES (:id, :words) "
                "ON CONFLICT (group_id) DO UPDATE SET words = excluded.words"
            ),
            {"id": group.id, "words": found_by},
        )
    else:
        session.execute(
            text("INSERT OR REPLACE INTO group_search (rowid, words) VALUES (:id, :words)"),
            {"id": group.id, "words": " ".join(found_by)},
        )


def _add_person(session: Session, name: str, phone: str) -> int:
    person = Person(name=name, phone=phone)
    session.add(person)
    session.flush()
    return person.id


def _refuse_bad(request: GroupRequest) -> None:
    if not request.name.strip():
        raise Missing("name")
    for field in ("name", "kana", "representative", "address"):
        length = len(getattr(request, field))
        if length > MOST_NAME:
            raise TooLongText(field, length, MOST_NAME)
