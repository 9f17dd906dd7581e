"""What was printed, counted by one thing at a time. Reads print_jobs, resources, groups and their fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Resource
from desktop.queries.group_fields import fields_on
from desktop.queries.printed_jobs import Printed, printed_in
from desktop.queries.uses import Asked
from desktop.rules.months import month_of
from desktop.rules.percents import shares
from desktop.words import ResourceKind

PRINT_FIGURE_READS = frozenset(
    {"print_jobs", "resources", "groups", "group_activities", "machines", "machine_entries", "sites"}
)


class PrintFigure(StrEnum):
    """By what printing is counted. UNBOOKED counts by user only jobs of machines that nobody had booked."""

    MACHINE = "machine"
    GROUP = "group"
    FIELD = "field"
    MONTH = "month"
    CONTENT = "content"
    UNBOOKED = "unbooked"
    WASTE = "waste"


# a name, a month as 2026-10, or None where nobody said
Key = str | None


@dataclass(frozen=True, slots=True)
class PrintRow:
    """`percent` of all sheets counted here; fees in yen, paid or not; `ids` are the jobs behind the numbers.

    Of a group with several fields each field counts, so fields may come to more than all jobs.
    """

    key: Key
    jobs: int
    masters: int
    sheets: int
    faces: int
    fees: int
    percent: Decimal | None
    ids: tuple[int, ...]


def print_figure(session: Session, figure: PrintFigure, asked: Asked) -> tuple[PrintRow, ...]:
    """One figure's rows: machines and months in their order, unused machines too; else the most sheets first.

    WASTE has rows of its own: see `wasted`.
    """
    jobs = [job for job in printed_in(session, asked) if figure is not PrintFigure.UNBOOKED or job.booking_id is None]
    keys = _keys(session, figure, jobs)
    found: defaultdict[Key, list[Printed]] = defaultdict(list)
    machines = _machines(session, asked.site_id) if figure is PrintFigure.MACHINE else ()
    for name in machines:
        found[name] = []
    for job in jobs:
        for key in keys(job):
            found[key].append(job)
    percents = _percents([sum(job.sheets for job in of_key) for of_key in found.values()], figure, jobs)
    rows = [_row(key, of_key, percent) for (key, of_key), percent in zip(found.items(), percents, strict=True)]
    return tuple(sorted(rows, key=_ORDERS.get(figure, _most)) if figure is not PrintFigure.MACHINE else rows)


def whole_of(rows: Sequence[PrintRow]) -> PrintRow:
    """The sum of rows that share no job."""
    ids = tuple(sorted(number for row in rows for number in row.ids))
    counts = (sum(row.jobs for row in rows), sum(row.masters for row in rows), sum(row.sheets for row in rows))
    sums = (*counts, sum(row.faces for row in rows), sum(row.fees for row in rows))
    return PrintRow(None, *sums, Decimal("100.0") if sums[2] else None, ids)


def _keys(session: Session, figure: PrintFigure, jobs: Sequence[Printed]) -> Callable[[Printed], Iterable[Key]]:
    """What a job is counted under; fields as they are at the end of what is counted."""
    if figure is PrintFigure.FIELD:
        fields = fields_on(session, jobs[-1].done_at.date()) if jobs else {}
        return lambda job: fields.get(job.group_id or 0) or (None,)
    key = _KEYS[figure]
    return lambda job: (key(job),)


_KEYS: dict[PrintFigure, Callable[[Printed], Key]] = {
    PrintFigure.MACHINE: lambda job: job.machine,
    PrintFigure.GROUP: lambda job: job.user,
    PrintFigure.MONTH: lambda job: str(month_of(job.done_at.date())),
    PrintFigure.CONTENT: lambda job: job.content or None,
    PrintFigure.UNBOOKED: lambda job: job.user,
}


def _most(row: PrintRow) -> tuple[object, ...]:
    """What nobody said comes last."""
    return row.key is None, -row.sheets, -row.jobs, row.key or ""


_ORDERS: dict[PrintFigure, Callable[[PrintRow], tuple[object, ...]]] = {
    PrintFigure.MONTH: lambda row: (row.key or "",),
}


def _machines(session: Session, site_id: int | None) -> Iterable[str]:
    in_order = select(Resource.name).order_by(Resource.site_id, Resource.position, Resource.id)
    at_site = () if site_id is None else (Resource.site_id == site_id,)
    return session.scalars(in_order.where(Resource.kind == ResourceKind.MACHINE, Resource.active, *at_site))


def _percents(sheets: Sequence[int], figure: PrintFigure, jobs: Sequence[Printed]) -> list[Decimal | None]:
    """They add to 100.0, but those of fields: each is the share of all sheets."""
    whole = sum(job.sheets for job in jobs)
    if not whole:
        return [None] * len(sheets)
    if figure is PrintFigure.FIELD:
        return [(Decimal(count * 100) / whole).quantize(Decimal("0.1")) for count in sheets]
    return [*shares(sheets)]


def _row(key: Key, jobs: Sequence[Printed], percent: Decimal | None) -> PrintRow:
    return PrintRow(
        key,
        len(jobs),
        sum(job.masters for job in jobs),
        sum(job.sheets for job in jobs),
        sum(job.faces for job in jobs),
        sum(job.fee for job in jobs),
        percent,
        tuple(job.id for job in jobs),
    )
