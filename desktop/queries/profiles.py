"""One group as everybody may read it. Reads what its card and the directory read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.models import Center, Group
from desktop.queries.directories import DirectoryEntry, DirectoryPlace, center_places, known_privately
from desktop.queries.group_cards import GroupCard, group_card
from desktop.rules.withheld_texts import without_private
from desktop.words import ConsentField, GroupKind

PUBLIC_LISTS = ("area", "needs", "offers", "sdgs")  # what a group says of itself so that others find it


@dataclass(frozen=True, slots=True)
class Profile:
    """`entry` as in the directory; the name of an individual who does not want it published is empty.

    `words` are the public lists, each with its name.
    """

    center: str
    demo: bool
    day: date
    places: tuple[DirectoryPlace, ...]
    entry: DirectoryEntry
    kind: GroupKind
    form: str
    founded_on: date | None
    gains: str
    words: tuple[tuple[str, tuple[str, ...]], ...]


def profile(session: Session, group_id: int, now: datetime) -> Profile | None:
    """The group's public page; None when there is none of that id."""
    card, group = group_card(session, group_id, now), session.get(Group, group_id)
    if card is None or group is None:
        return None
    day = max(now.date(), card.registered_from or now.date())
    agreed = {row.kind: row.value for row in card.private if row.published and row.value}
    private = known_privately(session, day, group_id)[group_id]
    withheld = {value for value, _ in private} - set(agreed.values())
    center = session.get_one(Center, 1)
    return Profile(
        center=center.name,
        demo=center.demo_day is not None,
        day=now.date(),
        places=center_places(session),
        entry=_entry(
            card, group.sort_key, agreed, withheld, others=any(way for value, way in private if value in withheld)
        ),
        kind=card.kind,
        form=card.form,
        founded_on=card.founded_on,
        gains=without_private(card.gains, withheld),
        words=_words(card),
    )


def _entry(
    card: GroupCard, sort_key: str, agreed: dict[ConsentField, str], withheld: set[str], *, others: bool
) -> DirectoryEntry:
    named = card.kind is GroupKind.GROUP or ConsentField.REPRESENTATIVE in agreed
    return DirectoryEntry(
        id=card.id,
        number=card.number,
        name=card.name if named else "",
        kana=card.kana if named else "",
        sort_key=sort_key if named else "",
        fields=tuple(field.name for field in card.fields),
        publicity=without_private(card.publicity, withheld),
        days=without_private(card.days, withheld),
        joining=without_private(card.joining, withheld),
        members=card.members,
        website=without_private(card.website, withheld),
        contact=agreed,
        withheld=others,
    )


def _words(card: GroupCard) -> tuple[tuple[str, tuple[str, ...]], ...]:
    named = {row.list_key: row.list_name for row in card.words}
    return tuple(
        (named[key], tuple(row.name for row in card.words if row.list_key == key))
        for key in PUBLIC_LISTS
        if key in named
    )
