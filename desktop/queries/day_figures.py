"""What the day book counts, by one thing at a time: visits, tables, entries, flyers, events. Reads those and sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Mapped, Session

from desktop.models import (
    Center,
    DayEntry,
    Display,
    DisplayPlace,
    Event,
    Site,
    SpaceTable,
    TableUse,
    VisitCount,
)
from desktop.models.day_counts import MEANT
from desktop.queries.moments import within
from desktop.queries.uses import Asked
from desktop.rules.months import month_of
from desktop.rules.percents import shares
from desktop.words import DisplayKind, EntryKind, EntryState, EventKind, EventState, VisitPurpose

DAY_FIGURE_READS = frozenset(
    {"visit_counts", "table_uses", "space_tables", "day_entries", "displays", "display_places", "events", "sites"}
)


class Subject(StrEnum):
    """What is counted; each has a number beside its count: people, those still open, copies."""

    VISITS = "visits"
    SPACE = "space"
    ENTRIES = "entries"
    DISPLAYS = "displays"
    EVENTS = "events"


class DayFigure(StrEnum):
    """A subject and by what it is counted."""

    VISITS_PURPOSE = "visits.purpose"
    VISITS_HOUR = "visits.hour"
    VISITS_WEEKDAY = "visits.weekday"
    VISITS_DAY = "visits.day"
    VISITS_MONTH = "visits.month"
    VISITS_SITE = "visits.site"
    SPACE_TABLE = "space.table"
    SPACE_WORK = "space.work"
    SPACE_HOUR = "space.hour"
    SPACE_MONTH = "space.month"
    ENTRIES_KIND = "entries.kind"
    ENTRIES_MONTH = "entries.month"
    DISPLAYS_PLACE = "displays.place"
    DISPLAYS_KIND = "displays.kind"
    DISPLAYS_MONTH = "displays.month"
    EVENTS_KIND = "events.kind"
    EVENTS_MONTH = "events.month"

    @property
    def subject(self) -> Subject:
        return Subject(self.value.split(".")[0])

    @property
    def by(self) -> str:
        return self.value.split(".")[1]


@dataclass(frozen=True, slots=True)
class DayRow:
    """`percent` is of the people, or of the count where the subject counts none; `ids` are the records behind it.

    `key` is a word, a name, 09 for an hour, 0 to 6 for a weekday from Monday, a day or a month; "" for not said.
    """

    key: str
    count: int
    amount: int
    percent: Decimal | None
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CountedDays:
    """A figure with what a paper or a file says of it beside; `site` is empty for all sites."""

    by: DayFigure
    asked: Asked
    site: str
    center: str
    demo: bool
    rows: tuple[DayRow, ...]
    whole: DayRow

    @property
    def last(self) -> date:
        """The last day that is counted."""
        return self.asked.until - timedelta(days=1)

    def ids_of(self, row: int) -> tuple[int, ...]:
        """The records behind a row; behind the one after the last all of them."""
        return self.rows[row].ids if row < len(self.rows) else self.whole.ids


@dataclass(frozen=True, slots=True)
class _Record:
    id: int
    at: date | datetime
    words: dict[str, str]
    amount: int


def counted_days(session: Session, by: DayFigure, asked: Asked) -> CountedDays:
    """Days, months, hours, weekdays and words in their own order, names by how much there is."""
    center = session.get_one(Center, 1)
    site = session.get_one(Site, asked.site_id).name if asked.site_id is not None else ""
    found: defaultdict[str, list[_Record]] = defaultdict(list)
    records = list(_RECORDS[by.subject](session, asked))
    for record in records:
        found[_key(by, record)].append(record)
    people = by.subject is not Subject.ENTRIES
    keys = _in_order(by, found)
    weights = [sum(each.amount if people else 1 for each in found[key]) for key in keys]
    percents = shares([max(weight, 0) for weight in weights]) if any(weight > 0 for weight in weights) else []
    rows = tuple(_row(key, found[key], percents[place] if percents else None) for place, key in enumerate(keys))
    whole = _row("", records, Decimal("100.0") if percents else None)
    return CountedDays(by, asked, site, center.name, center.demo_day is not None, rows, whole)


def _row(key: str, records: Sequence[_Record], percent: Decimal | None) -> DayRow:
    amount = sum(record.amount for record in records)
    return DayRow(key, len(records), amount, percent, tuple(record.id for record in records))


def _key(figure: DayFigure, record: _Record) -> str:
    at = record.at
    match figure.by:
        case "hour":
            return f"{at.hour:02}" if isinstance(at, datetime) else ""
        case "weekday":
            return str(at.weekday())
        case "day":
            return at.strftime("%Y-%m-%d")
        case "month":
            return str(month_of(at.date() if isinstance(at, datetime) else at))
        case word:
            return record.words.get(word, "")


def _in_order(figure: DayFigure, found: dict[str, list[_Record]]) -> list[str]:
    order = _ORDERS.get(figure)
    if order is not None:
        return [key for key in order if key in found]
    if figure.by in {"hour", "weekday", "day", "month"}:
        return sorted(found)
    return sorted(found, key=lambda key: (key == "", -sum(each.amount for each in found[key]), key))


_ORDERS: dict[DayFigure, list[str]] = {
    DayFigure.VISITS_PURPOSE: [word.value for word in VisitPurpose],
    DayFigure.ENTRIES_KIND: [word.value for word in EntryKind],
    DayFigure.DISPLAYS_KIND: [word.value for word in DisplayKind],
    DayFigure.EVENTS_KIND: [word.value for word in EventKind],
}


def _visits(session: Session, asked: Asked) -> Iterator[_Record]:
    columns = (VisitCount.id, VisitCount.at, VisitCount.purpose, Site.name, VisitCount.people)
    came = select(*columns).join(Site, Site.id == VisitCount.site_id).where(_when(VisitCount.at, asked))
    for number, at, purpose, site, people in session.execute(came.where(*_at(VisitCount.site_id, asked))):
        yield _Record(number, at, {"purpose": purpose.value, "site": site}, people)


def _space(session: Session, asked: Asked) -> Iterator[_Record]:
    columns = (TableUse.id, TableUse.starts_at, SpaceTable.name, TableUse.work, TableUse.people)
    used = select(*columns).join(SpaceTable, SpaceTable.id == TableUse.table_id)
    rows = session.execute(used.where(_when(TableUse.starts_at, asked), *_at(SpaceTable.site_id, asked)))
    for number, at, table, work, people in rows:
        yield _Record(number, at, {"table": table, "work": work}, people)


def _entries(session: Session, asked: Asked) -> Iterator[_Record]:
    is_open = case((DayEntry.state == EntryState.OPEN, 1), else_=0)
    written = select(DayEntry.id, DayEntry.at, DayEntry.kind, is_open).where(
        _when(DayEntry.at, asked), DayEntry.state != EntryState.WITHDRAWN
    )
    for number, at, kind, still in session.execute(written.where(*_at(DayEntry.site_id, asked))):
        yield _Record(number, at, {"kind": kind.value}, still)


def _displays(session: Session, asked: Asked) -> Iterator[_Record]:
    columns = (Display.id, Display.brought_on, Display.kind, DisplayPlace.name, Display.copies)
    brought = (
        select(*columns)
        .outerjoin(DisplayPlace, DisplayPlace.id == Display.place_id)
        .where(Display.brought_on >= asked.first, Display.brought_on < asked.until, MEANT)
    )
    for number, on, kind, place, copies in session.execute(brought.where(*_at(Display.site_id, asked))):
        yield _Record(number, on, {"kind": kind.value, "place": place or ""}, copies)


def _events(session: Session, asked: Asked) -> Iterator[_Record]:
    columns = (Event.id, Event.starts_at, Event.kind, func.coalesce(Event.attendance, 0))
    held = select(*columns).where(_when(Event.starts_at, asked), Event.state == EventState.PLANNED)
    for number, at, kind, people in session.execute(held.where(*_at(Event.site_id, asked))):
        yield _Record(number, at, {"kind": kind.value}, people)


_RECORDS = {
    Subject.VISITS: _visits,
    Subject.SPACE: _space,
    Subject.ENTRIES: _entries,
    Subject.DISPLAYS: _displays,
    Subject.EVENTS: _events,
}


def _when(column: Mapped[datetime], asked: Asked) -> ColumnElement[bool]:
    return within(column, asked.first, asked.until)


def _at(column: Mapped[int], asked: Asked) -> tuple[ColumnElement[bool], ...]:
    return () if asked.site_id is None else (column == asked.site_id,)
