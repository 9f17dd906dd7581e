"""The center's tariffs with their periods and lines, and which of them each site prints by.

Reads tariffs, tariff_lines, settings, user_classes, machines, resources, and counts print_jobs.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Machine, PrintJob, Resource, Tariff, TariffLine, UserClass
from desktop.models.rulebook import rulebook
from desktop.models.tariffs import TARIFF_TABLES, tariff_on
from desktop.queries.ruled_things import NamedRow
from desktop.rules.periods import holds
from desktop.rules.print_fees import TariffLineOn, TariffOn
from desktop.rules.settings import DatedValue
from desktop.words import MachineKind

# not the print jobs: what somebody types in the editor stays while the desk goes on printing
TARIFF_READS = TARIFF_TABLES | {"user_classes", "machines", "resources"}
SETTING = "printing.tariff"


@dataclass(frozen=True, slots=True)
class TariffRow:
    """One version of a tariff; `jobs` were charged by it."""

    id: int
    version: int
    valid_from: date
    valid_until: date | None
    jobs: int
    says: TariffOn

    @property
    def name(self) -> str:
        return self.says.name

    @property
    def title(self) -> str:
        return self.says.title

    def holds(self, day: date) -> bool:
        return holds(day, self.valid_from, self.valid_until)


@dataclass(frozen=True, slots=True)
class Tariffs:
    """All versions by name and first day. `chosen` are the choices written down for the site and for all sites.

    `printed_by` names the tariff of the site on the day asked for, `machines` its kinds of machine, True for colour.
    """

    rows: tuple[TariffRow, ...]
    classes: tuple[NamedRow, ...]
    chosen: tuple[DatedValue, ...]
    printed_by: str
    machines: tuple[tuple[MachineKind, bool], ...]

    def versions(self, name: str) -> tuple[TariffRow, ...]:
        return tuple(row for row in self.rows if row.name == name)

    def machines_of(self, name: str) -> dict[MachineKind, bool]:
        """The kinds of machine that print by the tariff where the site does; else nobody can say."""
        return dict(self.machines) if name == self.printed_by else {}


def tariffs(session: Session, site_id: int, day: date) -> Tariffs:
    """Everything there is, as the site sees it on the day."""
    book = rulebook(session)
    chosen = [value for value in book.settings if value.name == SETTING and value.site_id in {None, site_id}]
    classes = select(UserClass.id, UserClass.name).order_by(UserClass.position, UserClass.id)
    return Tariffs(
        _rows(session),
        tuple(NamedRow(*row) for row in session.execute(classes)),
        tuple(sorted(chosen, key=lambda value: value.valid_from)),
        str(book.setting(SETTING, day, site_id)),
        _machines(session, site_id),
    )


def tariff_by_name(session: Session, name: str, day: date, site_id: int) -> TariffRow:
    """The version that holds on the day, else the next, else the last there was. Raises NotFound."""
    if not name:
        name = tariff_on(session, "", day, site_id).says.name
    versions = [row for row in _rows(session) if row.name == name]
    if not versions:
        raise NotFound("tariff", name)
    later = [row for row in versions if row.valid_from > day]
    return next((row for row in reversed(versions) if row.holds(day)), later[0] if later else versions[-1])


def class_names(session: Session) -> dict[int, str]:
    """The classes of user by their ids."""
    return {row.id: row.name for row in session.execute(select(UserClass.id, UserClass.name))}


def class_named(session: Session, name: str) -> int | None:
    """The class of user of this name, None for "". Raises NotFound."""
    if not name:
        return None
    found = session.scalars(select(UserClass.id).where(UserClass.name == name)).first()
    if found is None:
        raise NotFound("user_class", name)
    return found


def _rows(session: Session) -> tuple[TariffRow, ...]:
    counted = select(PrintJob.tariff_id, func.count().label("jobs")).group_by(PrintJob.tariff_id)
    jobs = {row.tariff_id: row.jobs for row in session.execute(counted)}
    lines: dict[int, list[TariffLineOn]] = defaultdict(list)
    for line in session.scalars(select(TariffLine).order_by(TariffLine.tariff_id, TariffLine.position, TariffLine.id)):
        lines[line.tariff_id].append(
            TariffLineOn(
                line.kind, line.yen, line.block, line.size, line.colour, line.counts_faces, line.machine, line.class_id
            )
        )
    every = session.scalars(select(Tariff).order_by(Tariff.name, Tariff.valid_from))
    return tuple(
        TariffRow(
            each.id,
            each.version,
            each.valid_from,
            each.valid_until,
            jobs.get(each.id, 0),
            TariffOn(
                each.name,
                each.title,
                tuple(lines[each.id]),
                each.max_sheets,
                each.press_over,
                each.included,
                each.minimum,
            ),
        )
        for each in every
    )


def _machines(session: Session, site_id: int) -> tuple[tuple[MachineKind, bool], ...]:
    """Kinds of machine that are in use and have no tariff of their own."""
    wanted = (
        select(Machine.kind, Machine.colour)
        .join(Resource, Resource.id == Machine.resource_id)
        .where(Resource.site_id == site_id, Resource.active, Machine.tariff == "")
    )
    kinds: dict[MachineKind, bool] = {}
    for kind, colour in session.execute(wanted):
        kinds[kind] = kinds.get(kind, False) or colour
    return tuple((kind, kinds[kind]) for kind in MachineKind if kind in kinds)
