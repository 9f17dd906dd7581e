"""The figures of a month, with the months they are compared with. Reads what the counters write down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, extract, func, select
from sqlalchemy.orm import Mapped, Session

from desktop.models import (
    Booking,
    Center,
    Consultation,
    DayEntry,
    Display,
    Event,
    Payment,
    PrintJob,
    Resource,
    Site,
    StatusChange,
    TableUse,
    VisitCount,
)
from desktop.models.day_counts import MEANT
from desktop.models.rulebook import rulebook
from desktop.queries.consultation_history import history_from
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultation_stats import STATS_READS, CountWish, count_consultations
from desktop.queries.counted_consultations import least_told
from desktop.queries.moments import within
from desktop.queries.month_day_book import day_book
from desktop.queries.month_groups import group_moves
from desktop.queries.month_money import day_takings, machine_uses, spoilt_in, taken_for
from desktop.queries.month_people import case_counts, event_lines, visit_counts
from desktop.queries.month_rooms import room_uses
from desktop.queries.month_rows import DayBook, KeyFigures, MonthFigures
from desktop.rules.months import Month, month_of
from desktop.words import USED_STATES, CaseState, CountUnit, EntryState, PrintJobState, ResourceKind

MONTH_READS = frozenset(
    {
        *("bookings", "resources", "resource_atoms", "sites", "opening_hours", "closed_day_rules", "settings"),
        *("groups", "status_changes", "print_jobs", "payments", "machines", "machine_entries"),
        *STATS_READS,
        *("visit_counts", "events"),
        *("table_uses", "space_tables", "day_entries", "displays"),
    }
)
_BEGINNINGS = {
    "rooms": (
        select(func.min(Booking.starts_at))
        .join(Resource, Resource.id == Booking.resource_id)
        .where(Booking.state.in_(USED_STATES), Resource.kind == ResourceKind.ROOM)
    ),
    "printing": select(func.min(PrintJob.done_at)).where(PrintJob.state != PrintJobState.WITHDRAWN),
    "takings": select(func.min(Payment.taken_at)),
    "consultations": select(func.min(Consultation.begun_at)).where(Consultation.state != CaseState.WITHDRAWN),
    "visits": select(func.min(VisitCount.at)),
    "events": select(func.min(Event.starts_at)),
    "groups": select(func.min(StatusChange.since)),
    "space": select(func.min(TableUse.starts_at)),
    "entries": select(func.min(DayEntry.at)).where(DayEntry.state != EntryState.WITHDRAWN),
    "displays": select(func.min(Display.brought_on)).where(MEANT),
}


@dataclass(frozen=True, slots=True)
class MonthOfCenter:
    """Whose report it is: the center, who runs it and whom it goes to; `demo` for a center with invented people."""

    center: str
    municipality: str
    signatory: str
    operator: str
    demo: bool


@dataclass(frozen=True, slots=True)
class MonthReport:
    """A month, the one before and the same of the year before: None where nothing at all was written down yet.

    `visits` are the people of the twelve months of two fiscal years, the earlier first: None for a month without data.
    `year` and `year_before` are the sums from April to the month's end, `book` and `book_before` those of the day book.
    """

    of: MonthOfCenter
    month: Month
    now: MonthFigures
    before: MonthFigures | None
    year_ago: MonthFigures | None
    year: KeyFigures
    year_before: KeyFigures | None
    visits: tuple[tuple[int | None, ...], tuple[int | None, ...]]
    book: DayBook = field(default_factory=DayBook)
    book_before: DayBook | None = None


def month_report(
    session: Session, month: Month, now: datetime, site_id: int | None = None, viewer: Viewer | None = None
) -> MonthReport:
    """Everything the report of a month says; a month that still runs is counted up to `now`.

    What the viewer may not open is in the totals only; nobody who looks is the center itself.
    """
    begun = beginnings(session)
    below = least_told(session, now.date(), site_id)

    def figures(of: Month) -> MonthFigures:
        counted = month_figures(session, of, now, site_id, begun=begun, viewer=viewer)
        return replace(counted, below=below)

    past, ago = month.moved(-1), month.moved(-12)
    first, first_before = month.fiscal_first, ago.fiscal_first
    return MonthReport(
        of=month_of_center(session, month, site_id),
        month=month,
        now=figures(month),
        before=figures(past) if _any(begun, past) else None,
        year_ago=figures(ago) if _any(begun, ago) else None,
        year=key_figures(session, first, month.until, now, site_id),
        year_before=key_figures(session, first_before, ago.until, now, site_id) if _any(begun, ago) else None,
        visits=(
            _visits(session, ago, now, site_id, begun.get("visits")),
            _visits(session, month, now, site_id, begun.get("visits")),
        ),
        book=day_book(session, first, month.until, now, site_id),
        book_before=day_book(session, first_before, ago.until, now, site_id) if _any(begun, ago) else None,
    )


def month_figures(
    session: Session,
    month: Month,
    now: datetime,
    site_id: int | None = None,
    *,
    begun: dict[str, date] | None = None,
    viewer: Viewer | None = None,
) -> MonthFigures:
    """The figures of one month, of one site or of all."""
    beginning = beginnings(session) if begun is None else begun
    return MonthFigures(
        month=month,
        begun=frozenset(name for name, day in beginning.items() if day < month.until),
        groups=group_moves(session, month),
        rooms=room_uses(session, month, site_id, now),
        printing=machine_uses(session, month, site_id),
        takings=day_takings(session, month, site_id),
        waste=spoilt_in(session, month, site_id),
        taken_for=taken_for(session, month, site_id),
        cases=case_counts(session, month, site_id, viewer),
        visits=visit_counts(session, month, site_id),
        events=event_lines(session, month, site_id),
        day_book=day_book(session, month.first, month.until, now, site_id),
    )


def beginnings(session: Session) -> dict[str, date]:
    """The day on which each counter was first used; a counter without anything is left out."""
    found = {name: session.scalar(question) for name, question in _BEGINNINGS.items()}
    begun = {
        name: moment.date() if isinstance(moment, datetime) else moment
        for name, moment in found.items()
        if moment is not None
    }
    if (earlier := history_from(session)) is not None:
        begun["consultations"] = min(earlier, begun.get("consultations", earlier))
    return begun


def key_figures(session: Session, first: date, until: date, now: datetime, site_id: int | None) -> KeyFigures:
    """The sums of a half-open stretch of days."""

    def one(counted: ColumnElement[int], *where: ColumnElement[bool], site: Mapped[int]) -> int:
        at_site = () if site_id is None else (site == site_id,)
        return session.scalar(select(func.coalesce(counted, 0)).where(*where, *at_site)) or 0

    held = (
        select(func.count(), func.coalesce(func.sum(Booking.people), 0))
        .join(Resource, Resource.id == Booking.resource_id)
        .where(within(Booking.starts_at, first, until), Booking.ends_at <= now, Booking.state.in_(USED_STATES))
        .where(Resource.kind == ResourceKind.ROOM)
    )
    if site_id is not None:
        held = held.where(Resource.site_id == site_id)
    bookings, people = session.execute(held).one()
    return KeyFigures(
        visits=one(func.sum(VisitCount.people), within(VisitCount.at, first, until), site=VisitCount.site_id),
        bookings=bookings,
        people=people or 0,
        jobs=one(
            func.count(PrintJob.id),
            within(PrintJob.done_at, first, until),
            PrintJob.state != PrintJobState.WITHDRAWN,
            site=PrintJob.site_id,
        ),
        cases=_counted(session, first, until, site_id, CountUnit.CASES),
        contacts=_counted(session, first, until, site_id, CountUnit.CONTACTS),
        takings=one(func.sum(Payment.amount), within(Payment.taken_at, first, until), site=Payment.site_id),
    )


def _counted(session: Session, first: date, until: date, site_id: int | None, unit: CountUnit) -> int:
    wish = CountWish(first=first, until=until, by=(), unit=unit, site_id=site_id)
    return count_consultations(session, wish, None).total


def month_of_center(session: Session, month: Month, site_id: int | None) -> MonthOfCenter:
    """Who reports: the settings that hold on the month's first day."""
    center = session.get_one(Center, 1)
    sites = select(Site.id).order_by(Site.position, Site.id).limit(1)
    site = site_id if site_id is not None else session.scalars(sites).one()
    book = rulebook(session)
    said = [str(book.setting(f"permit.{name}", month.first, site)) for name in ("signatory", "operator")]
    return MonthOfCenter(center.name, center.municipality, *said, demo=center.demo_day is not None)


def _any(begun: dict[str, date], month: Month) -> bool:
    """Whether anything was written down by the month's end."""
    return any(day < month.until for day in begun.values())


def _visits(
    session: Session, month: Month, now: datetime, site_id: int | None, begun: date | None
) -> tuple[int | None, ...]:
    """The people of each month of the month's fiscal year, from April; None before the first and after `now`."""
    first = month_of(month.fiscal_first)
    year, number = extract("year", VisitCount.at), extract("month", VisitCount.at)
    came = select(year, number, func.sum(VisitCount.people)).where(
        within(VisitCount.at, first.first, first.moved(12).first)
    )
    if site_id is not None:
        came = came.where(VisitCount.site_id == site_id)
    found = {Month(int(row[0]), int(row[1])): int(row[2]) for row in session.execute(came.group_by(year, number))}
    months = [first.moved(count) for count in range(12)]
    return tuple(
        found.get(each, 0) if begun is not None and begun < each.until and each.first <= now.date() else None
        for each in months
    )
