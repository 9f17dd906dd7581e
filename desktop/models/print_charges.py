"""What a print job costs for whom: tariff, class of user and relief are found from the group and the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models.booking_facts import class_of
from desktop.models.groups import Group
from desktop.models.machines import Machine
from desktop.models.reliefs import relief_on
from desktop.models.resources import Resource
from desktop.models.tariffs import TARIFF_TABLES, TariffFound, tariff_on
from desktop.rules.print_fees import PrintFeeLine, Printing, PrintUse, job_fee, total_of
from desktop.words import MachineKind, ResourceKind

CHARGE_TABLES = TARIFF_TABLES | {"machines", "resources", "user_classes", "relief_applications", "relief_grounds"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Charging:
    """What was printed on which machine, by which group (None: a guest) and on which day.

    `tariff` "" is the machine's own or else the site's; `relief` (percent, ground) None is what the group was granted.
    """

    machine_id: int
    originals: tuple[Printing, ...]
    day: date
    group_id: int | None = None
    tariff: str = ""
    relief: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """The lines of the fee, by which tariff, and for whom it was reckoned."""

    tariff: TariffFound
    use: PrintUse
    lines: tuple[PrintFeeLine, ...]

    @property
    def total(self) -> int:
        """In yen."""
        return total_of(self.lines)


def charge(session: Session, charging: Charging) -> Charge:
    """The fee. Raises NotFound and the refusals of `job_fee`."""
    tariff, use = terms_of(session, charging)
    return Charge(tariff, use, job_fee(tariff.says, charging.originals, use))


def terms_of(session: Session, charging: Charging) -> tuple[TariffFound, PrintUse]:
    """By which tariff and for whom is charged, whatever is printed. Raises NotFound."""
    place = machine_of(session, charging.machine_id)
    machine = session.get(Machine, place.id)
    named = charging.tariff or (machine.tariff if machine else "")
    group = session.get(Group, charging.group_id) if charging.group_id is not None else None
    relief = charging.relief
    if relief is None:
        relief = relief_on(session, charging.group_id, charging.day, printing=True)
    kind = machine.kind if machine else MachineKind.DUPLICATOR
    use = PrintUse(kind, class_of(session, group, charging.day), *relief)
    return tariff_on(session, named, charging.day, place.site_id), use


def machine_of(session: Session, machine_id: int) -> Resource:
    """The machine's place among the resources. Raises NotFound."""
    place = session.get(Resource, machine_id)
    if place is None or place.kind is not ResourceKind.MACHINE:
        raise NotFound("machine", str(machine_id))
    return place


def counted(originals: Sequence[Printing]) -> tuple[int, int, int]:
    """Masters, sheets and faces of all of them."""
    return (
        sum(original.masters for original in originals),
        sum(original.sheets for original in originals),
        sum(original.faces for original in originals),
    )
