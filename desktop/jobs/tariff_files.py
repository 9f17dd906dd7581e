"""A tariff out into a file and in from one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from desktop.errors import CannotWrite
from desktop.exchange.group_export import workbook_bytes
from desktop.exchange.package_csv import csv_bytes
from desktop.exchange.tariff_files import tariff_json, tariff_sheet
from desktop.exchange.tariff_reading import read_tariff
from desktop.jobs.submissions import refuse_lost
from desktop.operations.tariffs import TariffRequest
from desktop.queries.tariffs import TariffRow, class_names, tariff_by_name, tariffs
from desktop.rules.tariff_checks import TariffFault, Worked, tariff_faults, worked
from desktop.storage.database import Database

SUFFIXES = (".json", ".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class TariffFound:
    """What a file would bring: the version as it would be saved, what is wrong with it, and what examples cost.

    `there` are the versions of that name that the center has.
    """

    request: TariffRequest
    faults: tuple[TariffFault, ...]
    worked: tuple[Worked, ...]
    there: tuple[TariffRow, ...]


def export_tariff(database: Database, name: str, out: Path, *, site_id: int, encoding: str = "utf-8-sig") -> TariffRow:
    """Write the version that holds today: .json or .xlsx by the name of the file, else CSV.

    Raises NotFound, CannotWrite, CharactersLost where cp932 lacks one.
    """
    now = database.now()
    with database.reading() as session:
        row, classes = tariff_by_name(session, name, now.date(), site_id), class_names(session)
    sheet, suffix = tariff_sheet(row, classes), out.suffix.lower()
    if suffix == ".json":
        content = tariff_json(row, classes)
    elif suffix == ".xlsx":
        content = workbook_bytes(sheet, now)
    else:
        refuse_lost((sheet,), encoding)
        content = csv_bytes(sheet, encoding)
    write_whole(out, content)
    return row


def look_into(database: Database, path: Path, *, site_id: int) -> TariffFound:
    """What the file would bring; nothing is written. Raises the refusals of reading it."""
    now = database.now()
    with database.reading() as session:
        classes = class_names(session)
        there = tariffs(session, site_id, now.date())
    request = read_tariff(path, classes, now.date())
    says = request.says
    return TariffFound(request, tariff_faults(says), worked(says), there.versions(request.name))


def meant(found: TariffFound, *, with_holes: bool) -> TariffRequest:
    """The request to save; with_holes says that what has no price shall have none."""
    return replace(found.request, with_holes=with_holes)


def write_whole(out: Path, content: bytes) -> None:
    """The file takes the place of what was there at the end, or nothing happens. Raises CannotWrite."""
    part = out.parent / f"{out.name}.{uuid4().hex[:8]}.part"
    try:
        part.write_bytes(content)
        part.replace(out)
    except OSError as failure:
        raise CannotWrite(str(out), failure.strerror or str(failure)) from failure
    finally:
        part.unlink(missing_ok=True)
