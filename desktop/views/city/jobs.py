"""What the City page has done on the desk's long lane; the libraries are loaded there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.operations.acting import By
from desktop.rules.months import Month

if TYPE_CHECKING:
    from desktop.exchange.package_check import Looked
    from desktop.jobs.submissions import Collected, PackageBuilt

Database = Any


def collect_month(database: Database, _progress: object, *, month: Month, staff_id: int | None) -> Collected:
    from desktop.jobs.submissions import collect

    return collect(database, month, staff_id)


def draw_report(database: Database, _progress: object, *, by: By, month: Month) -> bytes:
    from desktop.jobs.reports import month_report

    return month_report(database, by, month.year, month.month).pdf


def seal_month(
    database: Database, _progress: object, *, by: By, month: Month, out: Path, encoding: str
) -> PackageBuilt:
    from desktop.jobs.submissions import build_package

    return build_package(database, by, month, out, encoding=encoding)


def look_inside(_database: Database, _progress: object, *, file: Path) -> Looked:
    from desktop.jobs.submissions import look_at

    return look_at(file)
