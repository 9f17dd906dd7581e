"""What stands on an application form, blank or prefilled. Reads a group's card, lists, papers, settings, center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Center, GroupPaper, Site
from desktop.models.rulebook import rulebook
from desktop.queries.group_cards import ChoiceRow, GroupCard, group_card, group_choices
from desktop.queries.group_facts import person_in_role
from desktop.queries.group_words import ExtraRow, ListRow, extra_fields, word_lists
from desktop.words import PersonRole


@dataclass(frozen=True, slots=True)
class FormPaper:
    """One form; `group` is None on a blank one. `papers` are those the house asks for, `in_hand` those it has."""

    center: str
    site: str
    group: GroupCard | None
    contact: str
    contact_phone: str
    fields: tuple[ChoiceRow, ...]
    forms: tuple[ChoiceRow, ...]
    lists: tuple[ListRow, ...]
    extras: tuple[ExtraRow, ...]
    bands: tuple[str, ...]
    papers: tuple[str, ...]
    in_hand: frozenset[str]
    checklist: tuple[str, ...]
    demo: bool


def form_paper(session: Session, group_id: int | None, site_id: int, now: datetime) -> FormPaper:
    """The form as the center's lists are now, filled in with what the register says. Raises NotFound."""
    center, site, day = session.get_one(Center, 1), session.get(Site, site_id), now.date()
    group = group_card(session, group_id, now) if group_id is not None else None
    if group is None and group_id is not None:
        raise NotFound("group", str(group_id))
    contact = person_in_role(session, group.id, PersonRole.CONTACT_PERSON, day) if group else None
    book, choices = rulebook(session), group_choices(session)

    def lines(name: str) -> tuple[str, ...]:
        value: Any = book.setting(f"registration.{name}", day, site_id)
        return tuple(str(line) for line in value)

    return FormPaper(
        center=center.name,
        site=site.name if site is not None else "",
        group=group,
        contact=contact.name if contact else "",
        contact_phone=contact.phone if contact else "",
        fields=choices.fields,
        forms=choices.forms,
        lists=word_lists(session),
        extras=extra_fields(session),
        bands=lines("age_bands"),
        papers=lines("papers"),
        in_hand=_in_hand(session, group.id, day) if group else frozenset(),
        checklist=lines("checklist"),
        demo=center.demo_day is not None,
    )


def _in_hand(session: Session, group_id: int, day: date) -> frozenset[str]:
    held = select(GroupPaper.name).where(GroupPaper.group_id == group_id)
    return frozenset(session.scalars(held.where(or_(GroupPaper.expires_on.is_(None), GroupPaper.expires_on >= day))))
