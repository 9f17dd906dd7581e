"""Which papers a registrant hands in, and which of them are in hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.rules.booking_rules import Rulebook
from desktop.rules.dates import fiscal_year, fiscal_year_range


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in hand; after `expires_on` it is worth no more."""

    name: str
    received_on: date
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The papers asked for, in the order of the list; of a renewal's only those count that came since a day."""

    names: tuple[str, ...]
    since: date | None = None


def wanted_papers(book: Rulebook, day: date, site_id: int, *, renewal: bool) -> Wanted:
    """What the center asks for on a day: at the first registration, or anew in each fiscal year of a renewal."""
    name = "registration.renewal_papers" if renewal else "registration.papers"
    since = fiscal_year_range(fiscal_year(day))[0] if renewal else None
    return Wanted(tuple(book.setting(name, day, site_id)), since)


def expired(paper: Paper, day: date) -> bool:
    return paper.expires_on is not None and paper.expires_on < day


def missing_papers(wanted: Wanted, papers: Iterable[Paper], day: date) -> tuple[str, ...]:
    """The papers that are asked for and not in hand on a day."""
    held = {
        paper.name
        for paper in papers
        if not expired(paper, day) and (wanted.since is None or wanted.since <= paper.received_on)
    }
    return tuple(name for name in wanted.names if name not in held)
