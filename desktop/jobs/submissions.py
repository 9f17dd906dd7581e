"""A month's package for the city: collected, looked at, sealed, verified."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop import VERSION
from desktop.errors import CannotRead, CannotWrite, CharactersLost, NotReadable, PackageDamaged
from desktop.exchange.package_check import MOST_BYTES, Looked, Problem, look
from desktop.exchange.package_csv import ENCODINGS, LostCharacter, lost
from desktop.exchange.package_sheets import Sheet, sheets
from desktop.exchange.submission import Head, Package, seal
from desktop.jobs.reports import drawn
from desktop.operations.acting import By
from desktop.operations.submissions import Sealed, SubmissionRequest, build_submission
from desktop.queries.city_rows import city_bookings, city_groups, city_print_jobs
from desktop.queries.consultations import viewer_of
from desktop.queries.month import MonthReport, month_report
from desktop.queries.submissions import ToMend, to_mend
from desktop.rules.months import Month
from desktop.rules.numbers import municipal_code_ok
from desktop.storage.database import Database

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Collected:
    """What goes into the package of a month, as it stands at `at`, and what is better mended before."""

    month: Month
    at: datetime
    report: MonthReport
    sheets: tuple[Sheet, ...]
    mend: tuple[ToMend, ...]


@dataclass(frozen=True, slots=True)
class PackageBuilt:
    """A sealed package: where it lies, its number, and its files with rows and hashes."""

    package: Path
    number: str
    sha256: str
    files: tuple[dict[str, Any], ...]


def collect(database: Database, month: Month, staff_id: int | None = None) -> Collected:
    """Everything of the month that the city may see; of consultations what that person may open, else totals only."""
    now = database.now()
    last = min(month.until - _DAY, now.date())
    with database.reading() as session:
        report = month_report(session, month, now, viewer=viewer_of(session, staff_id))
        groups = city_groups(session, last, now.date())
        bookings, jobs = city_bookings(session, month, now), city_print_jobs(session, month)
        mend = to_mend(session, month, now)
    return Collected(month, now, report, sheets(groups, bookings, jobs, report.now), mend)


def build_package(database: Database, by: By, month: Month, out: Path, *, encoding: str = ENCODINGS[0]) -> PackageBuilt:
    """Seal the month's package into a new file that takes the place of `out` at the end.

    Raises CharactersLost with every character the encoding lacks, before anything is written; CannotWrite;
    NotReadable for an encoding there is none of, or a municipal code whose check digit is wrong.
    """
    if encoding not in ENCODINGS:
        raise NotReadable("encoding", encoding)
    collected = collect(database, month, by.staff_id)
    if not municipal_code_ok(collected.report.of.municipality):
        raise NotReadable("municipality", collected.report.of.municipality)
    refuse_lost(collected.sheets, encoding)
    report, pages, _missing = drawn(collected.report, by, collected.at)
    part = out.parent / f"{out.name}.{uuid4().hex[:8]}.part"
    packages: list[Package] = []

    def sealed(number: str, now: datetime) -> Sealed:
        """Written before the number is given out for good: a full disk takes it back."""
        package = seal(_head(collected, by, number, now), collected.sheets, report, pages, encoding)
        packages.append(package)
        part.write_bytes(package.content)
        return Sealed(package.files, package.sha256)

    request = SubmissionRequest(period_from=month.first, period_until=month.until, package=out.name, seal=sealed)
    try:
        _refuse_special(out)
        part.touch()
        number = database.write(partial(build_submission, request=request), by).answer["number"]
        part.replace(out)
    except OSError as failure:
        raise CannotWrite(str(out), failure.strerror or str(failure)) from failure
    finally:
        part.unlink(missing_ok=True)
    return PackageBuilt(out, number, packages[-1].sha256, packages[-1].files)


def _refuse_special(out: Path) -> None:
    """A device or a pipe would be replaced by a file of its name."""
    if out.exists() and not out.is_file():
        wrong = errno.EISDIR if out.is_dir() else errno.EINVAL
        raise OSError(wrong, os.strerror(wrong), str(out))


def refuse_lost(found: tuple[Sheet, ...], encoding: str) -> None:
    """Raises CharactersLost where the encoding lacks a character."""
    gone = list(lost(found, encoding))
    if gone:
        named = tuple(_named(character) for character in gone)
        raise CharactersLost(encoding, len(gone), gone[0].character, named)


def look_at(path: Path) -> Looked:
    """The manifest and the problems of a file at once. Raises CannotRead."""
    return look(_content(path))


def verify_package(path: Path) -> tuple[Problem, ...]:
    """Everything about the file that is not as it was sealed; none when it is. Raises CannotRead."""
    return look(_content(path)).problems


def show_package(path: Path) -> dict[str, Any]:
    """The manifest of a package. Raises CannotRead, PackageDamaged where there is none to show."""
    looked = look(_content(path))
    if looked.manifest is None:
        problems = tuple(str(problem) for problem in looked.problems)
        raise PackageDamaged(path.name, len(problems), problems)
    return looked.manifest


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise CannotRead(str(path), "folder")
        if path.exists() and not path.is_file():
            # a pipe would be waited for, a device read for ever
            raise CannotRead(str(path), "special")
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as missing:
        raise CannotRead(str(path), "missing") from missing
    except PermissionError as forbidden:
        raise CannotRead(str(path), "forbidden") from forbidden
    except OSError as failure:
        raise CannotRead(str(path), "other") from failure


def _head(collected: Collected, by: By, number: str, now: datetime) -> Head:
    of = collected.report.of
    return Head(
        number=number,
        center=of.center,
        municipality=of.municipality,
        period_from=collected.month.first,
        period_until=collected.month.until,
        built_at=now,
        built_by=by.staff,
        program=f"Madoguchi {VERSION}",
    )


def _named(character: LostCharacter) -> dict[str, str | int]:
    return {
        "file": character.file,
        "row": character.row,
        "column": character.column,
        "character": character.character,
    }
