"""The month's figures as a paper and as tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from desktop.operations.acting import By
from desktop.queries.consultations import viewer_of
from desktop.queries.month import MonthReport
from desktop.queries.month import month_report as month_figures
from desktop.queries.month_cases import CaseLine
from desktop.queries.month_rows import DayBook, MonthFigures, RoomUse, Spoilt
from desktop.rules.months import Month
from desktop.rules.percents import shares
from desktop.storage.database import Database

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReportDrawn:
    """The report as PDF, how many pages it has, its tables by name, and the characters that stand as 〓 on it.

    `at` is the moment as of which everything is counted.
    """

    pdf: bytes
    pages: int
    tables: dict[str, list[Row]]
    missing: tuple[str, ...]
    at: datetime

    def workbook(self) -> bytes:
        """The tables as sheets, in the words of the paper."""
        from desktop.exchange.group_export import workbook_of
        from desktop.exchange.month_tables import month_sheets

        return workbook_of(month_sheets(self.tables), "月報", self.at)


def month_report(database: Database, by: By, year: int, month: int, site_id: int | None = None) -> ReportDrawn:
    """The report of a month of one site or of all, as it stands at this moment and as it may leave the center."""
    now = database.now()
    with database.reading() as session:
        viewer = viewer_of(session, by.staff_id)
        report = month_figures(session, Month(year, month), now, site_id, viewer)
    pdf, pages, missing = drawn(report, by, now)
    return ReportDrawn(pdf, pages, tables(report.now), missing, now)


def drawn(report: MonthReport, by: By, now: Any) -> tuple[bytes, int, tuple[str, ...]]:
    """The paper, its pages and what no font has."""
    from pypdfium2 import PdfDocument

    from desktop.documents.month import month_pdf, unprintable

    pdf = month_pdf(report, staff=by.staff, printed_at=now)
    with PdfDocument(pdf) as document:
        return pdf, len(document), unprintable(report, by.staff)


def tables(figures: MonthFigures) -> dict[str, list[Row]]:
    """The figures of a month by the name of their table, in the words that programs read.

    Of consultations what may leave the center: a number that is not told is None.
    """
    cases = figures.told
    return {
        "groups": [{**asdict(row), "kind": row.kind.value} for row in figures.groups],
        "rooms": room_rows(figures.rooms),
        "printing": [asdict(row) for row in figures.printing],
        "takings": [{**asdict(row), "total": row.total} for row in figures.takings],
        "takings_by_kind": [{"kind": kind.value, "yen": yen} for kind, yen in figures.taken_for],
        "waste": [{**asdict(figures.waste), "percent": _percent(figures.waste)}],
        "consultations": [{"cases": cases.cases, "contacts": cases.contacts}],
        "topics": [{"topic": line.key, "cases": line.count} for line in cases.topics],
        "actors": _lines("actor", cases.actors),
        "channels": _both("channel", cases.channels, cases.contact_channels),
        "newness": _both("newness", cases.newness, cases.contact_newness),
        "outcomes": _lines("outcome", cases.outcomes),
        "visits": _shared("purpose", figures.visits.purposes, "people"),
        "visits_by_day": [
            {"day": day, "purpose": purpose.value, "people": people} for day, purpose, people in figures.visits.days
        ],
        "events": [asdict(row) for row in figures.events],
        **_day_book(figures.day_book),
    }


def _day_book(book: DayBook) -> dict[str, list[Row]]:
    return {
        "space": [{"uses": book.uses, "people": book.people}],
        "displays": [{"displays": book.displays, "copies": book.copies, "down": book.down}],
        "entries": [{"kind": kind.value, "entries": entries} for kind, entries in book.entries],
        "day_book": [{"entries": book.written, "open": book.open_entries, "events": book.events, "came": book.came}],
    }


def room_rows(uses: Iterable[RoomUse]) -> list[Row]:
    """Hours and percents as numbers with at most one and two places; percent is None for a room never open."""
    return [
        {
            "room": use.room,
            "site": use.site,
            "bookings": use.bookings,
            "hours": round(use.minutes / 60, 2),
            "open_hours": round(use.open_minutes / 60, 2),
            "percent": round(100 * use.minutes / use.open_minutes, 1) if use.open_minutes else None,
            "people": use.people,
            "fees": use.fees,
        }
        for use in uses
    ]


def _lines(name: str, lines: Iterable[CaseLine]) -> list[Row]:
    return [
        {name: line.key, "cases": line.count, "percent": None if line.percent is None else float(line.percent)}
        for line in lines
    ]


def _both(name: str, of_cases: Iterable[CaseLine], of_contacts: Iterable[CaseLine]) -> list[Row]:
    """A row for all of either."""
    begun, made = ({line.key: line.count for line in lines} for lines in (of_cases, of_contacts))
    return [{name: key, "cases": begun.get(key, 0), "contacts": made.get(key, 0)} for key in {**begun, **made}]


def _percent(waste: Spoilt) -> float | None:
    return None if waste.percent is None else float(waste.percent)


def _shared(name: str, pairs: Iterable[tuple[Any, int]], unit: str) -> list[Row]:
    counted = list(pairs)
    percents = shares([count for _key, count in counted])
    return [
        {name: key.value, unit: count, "percent": float(percent)}
        for (key, count), percent in zip(counted, percents, strict=True)
    ]
