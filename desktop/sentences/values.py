"""A refusal's data as people write it: dates with their weekday, times without leading zeros, words for words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, cast

from desktop.errors import DeskError, Offer, OutsideBookingWindow
from desktop.rules.dates import WEEKDAYS
from desktop.rules.times import clock, clock_at, end_clock, time_range
from desktop.sentences.fields import EXAMPLES, FIELDS
from desktop.sentences.nouns import (
    COUNTED,
    FILES,
    KINDS,
    PERIODS,
    PURPOSES,
    QUOTA_UNITS,
    REASONS,
    ROLES,
    STATES,
    TABLES,
    TROUBLES,
)
from desktop.sentences.verbs import OTHER_VERB, VERBS
from desktop.words import Language

ENGLISH_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MOST_FAULTS = 5
# whoever has a place without having said who they are, and acts while nobody has sat down at the desk
_NAMELESS = {
    "TableTaken": ("who", ("別の人", "Somebody")),
    **dict.fromkeys(("OpenedAlready", "ClosedAlready", "DaySigned"), ("staff", ("係", "The desk"))),
}
_PASSWORD = re.compile(r"(://[^:/@]*:)[^@]*@")
_WORDS: dict[str, tuple[Mapping[str, tuple[str, str]], tuple[str, str] | None]] = {
    "kind": (KINDS, None),
    "what": (KINDS, None),
    "field": (FIELDS, None),
    "other": (FIELDS, None),
    "state": (STATES, None),
    "status": (STATES, None),
    "role": (ROLES, None),
    "verb": (VERBS, OTHER_VERB),
    "reason": (REASONS, None),
    "found": (FILES, None),
    "trouble": (TROUBLES, None),
    "counted": (COUNTED, None),
    "period": (PERIODS, None),
    "purpose": (PURPOSES, None),
}


def without_password(where: str) -> str:
    """A place as it may be shown: the URL of a server keeps its password to itself."""
    return _PASSWORD.sub(r"\1***@", where)


class Values(Mapping[str, str]):
    """The fields of a refusal by name, and what follows from them: {wish}, {taken}, {offers} and so on.

    The year is written where the refusal speaks of more than one, or of a day far off.
    """

    def __init__(self, refusal: DeskError, language: Language) -> None:
        self._fields: dict[str, Any] = dict(vars(refusal))
        self._english = language is Language.ENGLISH
        field, words = _NAMELESS.get(type(refusal).__name__, ("", ("", "")))
        if field and not self._fields[field]:
            self._fields[field] = words[self._english]
        years = {value.year for value in self._fields.values() if isinstance(value, date)}
        self._with_year = len(years) > 1 or isinstance(refusal, OutsideBookingWindow)

    def __getitem__(self, name: str) -> str:
        derived = _DERIVED.get(name)
        return derived(self) if derived else self._shown(name, self._fields[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def wish(self) -> str:
        return self._stretch(self._fields["wanted_start"], self._fields["wanted_end"])

    def stretch(self) -> str:
        return self._stretch(self._fields["start"], self._fields["end"])

    def hours(self) -> str:
        return f"{clock_at(self._fields['opens'])}{self._to}{clock_at(self._fields['closes'])}"

    def minute(self, field: str) -> str:
        """A time of day that is kept in minutes since midnight."""
        return clock_at(self._fields[field])

    def taken(self) -> str:
        """Until when, or from when, or from when to when the other booking lasts, as seen from the wanted stretch."""
        start, end = self._fields["start"], self._fields["end"]
        wanted_start, wanted_end = self._fields["wanted_start"], self._fields["wanted_end"]
        if start <= wanted_start and end < wanted_end:
            return f"until {end_clock(start, end)}" if self._english else f"{end_clock(start, end)}まで"
        if start > wanted_start and end >= wanted_end:
            return f"from {clock(start)}" if self._english else f"{clock(start)}から"
        span = time_range(start, end, self._to)
        return span if self._english else f"{span}に"

    def offers(self) -> str:
        offers: tuple[Offer, ...] = self._fields["alternatives"]
        return (", or " if self._english else "、").join(self._offer(offer) for offer in offers)

    def fault_list(self) -> str:
        faults = self._fields["faults"]
        more = len(faults) - MOST_FAULTS
        shown = [*faults[:MOST_FAULTS], *([f"+ {more}"] if more > 0 else [])]
        return ("; " if self._english else "、").join(shown)

    def example(self) -> str:
        return EXAMPLES.get(self._fields["field"], "12")

    def thing(self) -> str:
        """What kind of record `bookings:12` is."""
        return TABLES.get(self._fields["record"].partition(":")[0], TABLES[""])[self._english]

    def quota(self, field: str) -> str:
        """An amount in the unit of a quota: 20時間, 3 slots; hours come in minutes."""
        unit, amount = self._fields["unit"], self._fields[field]
        word = QUOTA_UNITS.get(unit, (unit, unit))[self._english]
        number = f"{amount / 60:g}" if unit == "hours" else f"{amount:,}"
        return f"{number} {word}" if self._english else f"{number}{word}"

    @property
    def _to(self) -> str:
        return "–" if self._english else "～"

    def _offer(self, offer: Offer) -> str:
        wanted: datetime | None = self._fields.get("wanted_start")
        same_day = wanted is not None and offer.starts_at.date() == wanted.date()
        when = self._stretch(offer.starts_at, offer.ends_at, with_day=not same_day)
        return (
            f"{offer.room} {when} ({offer.fee:,} yen)" if self._english else f"{offer.room} {when}（{offer.fee:,}円）"
        )

    def _stretch(self, start: datetime, end: datetime, *, with_day: bool = True) -> str:
        span = time_range(start, end, self._to)
        return f"{self._day(start)}{' ' if self._english else ''}{span}" if with_day else span

    def _shown(self, name: str, value: Any) -> str:
        if name in _WORDS and isinstance(value, str):
            table, other = _WORDS[name]
            pair = table.get(value, other)
            return pair[self._english] if pair else value
        if isinstance(value, datetime):
            return f"{self._day(value)}{' ' if self._english else ''}{clock(value)}"
        if isinstance(value, date):
            return self._day(value)
        if isinstance(value, tuple):
            return (", " if self._english else "、").join(map(str, cast("tuple[object, ...]", value)))
        if name == "where":
            return without_password(value)
        return f"{value:,}" if isinstance(value, int) else f"{value:g}" if isinstance(value, float) else str(value)

    def _day(self, day: date) -> str:
        if self._english:
            year = f" {day.year}" if self._with_year else ""
            return f"{ENGLISH_WEEKDAYS[day.weekday()]} {day.day} {ENGLISH_MONTHS[day.month - 1]}{year}"
        year = f"{day.year}/" if self._with_year else ""
        return f"{year}{day.month}/{day.day}（{WEEKDAYS[day.weekday()]}）"


_DERIVED: dict[str, Callable[[Values], str]] = {
    "opens_at": lambda values: values.minute("opens_at"),
    "wish": Values.wish,
    "stretch": Values.stretch,
    "hours": Values.hours,
    "taken": Values.taken,
    "offers": Values.offers,
    "fault_list": Values.fault_list,
    "example": Values.example,
    "thing": Values.thing,
    "quota_most": lambda values: values.quota("most"),
    "quota_has": lambda values: values.quota("has"),
    "quota_wanted": lambda values: values.quota("wanted"),
}
