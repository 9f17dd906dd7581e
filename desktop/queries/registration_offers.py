"""What the registration form offers and asks for. Reads the lists, own fields, settings, staff, the center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Center, Staff
from desktop.models.rulebook import rulebook
from desktop.queries.group_words import ExtraRow, ListRow, extra_fields, word_lists
from desktop.rules.eligibility import Rules, eligibility_rules
from desktop.rules.papers import wanted_papers
from desktop.rules.postal import addresses, prefecture_of
from desktop.rules.settings import SETTINGS

OFFER_READS = frozenset({"word_lists", "list_words", "extra_fields", "settings", "staff"})


NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class RegistrationOffer:
    """The center's lists, own fields and age bands, its rules of the day, and who works here.

    `reviewed`: nobody is registered before a review. `fiscal_years` is how long a registration holds.
    """

    lists: tuple[ListRow, ...] = ()
    extras: tuple[ExtraRow, ...] = ()
    bands: tuple[str, ...] = ()
    rules: Rules = NO_RULES
    papers: tuple[str, ...] = ()
    reviewed: bool = False
    fiscal_years: int = 1
    staff: tuple[str, ...] = ()


def registration_offer(session: Session, day: date, site_id: int) -> RegistrationOffer:
    """What a registration on this day can choose from and is judged by."""
    book = rulebook(session)
    return RegistrationOffer(
        lists=word_lists(session),
        extras=extra_fields(session),
        bands=tuple(book.setting("registration.age_bands", day, site_id)),
        rules=eligibility_rules(book, day, site_id),
        papers=wanted_papers(book, day, site_id, renewal=False).names,
        reviewed=bool(book.setting("registration.reviewed", day, site_id)),
        fiscal_years=int(book.setting("registration.fiscal_years", day, site_id)),
        staff=tuple(session.scalars(select(Staff.name).where(Staff.active).order_by(Staff.id))),
    )


def registration_settings(session: Session, day: date, site_id: int) -> dict[str, Any]:
    """The rules of registration and retention that hold on a day, by the names of their settings."""
    book, named = rulebook(session), ("registration.", "retention.")
    return {name: book.setting(name, day, site_id) for name in SETTINGS if name.startswith(named)}


def addresses_of(session: Session, code: str) -> tuple[str, ...]:
    """The beginnings of an address under a postal code, without the prefecture in the center's own."""
    home = prefecture_of(session.scalars(select(Center.municipality)).first() or "")
    return tuple(place.text(home) for place in addresses(code))
