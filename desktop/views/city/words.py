"""The words of the City page: months, files, what is to mend, what is wrong with a package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.exchange.package_check import Problem
from desktop.queries.submissions import ToMend

MOST_NAMED = 3
MOST_PROBLEMS = 4


def day_name(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("City", "d MMM yyyy"))


def rows(count: int) -> str:
    return QCoreApplication.translate("City", "{count} rows").format(count=f"{count:,}")


def mend_title(mend: ToMend) -> str:
    """Bookings without people: 2."""
    return f"{_mend_words(mend.kind)} {len(mend.records):,}"


def _mend_words(kind: str) -> str:
    match kind:
        case "people":
            return QCoreApplication.translate("City", "Bookings without a number of people")
        case "kana":
            return QCoreApplication.translate("City", "Groups without a reading")
        case "form":
            return QCoreApplication.translate("City", "Groups without a form of organization")
        case _:
            return QCoreApplication.translate("City", "Events nobody has counted")


def mend_names(mend: ToMend) -> str:
    """The first records by name, and how many more there are."""
    named = "、".join(name for _id, name in mend.records[:MOST_NAMED])
    more = len(mend.records) - MOST_NAMED
    return named + (QCoreApplication.translate("City", " and {count} more").format(count=more) if more > 0 else "")


def problem_list(problems: Sequence[Problem]) -> Iterator[str]:
    """The first problems, and how many more there are."""
    yield from map(problem_words, problems[:MOST_PROBLEMS])
    if len(problems) > MOST_PROBLEMS:
        more = QCoreApplication.translate("City", " and {count} more")
        yield more.format(count=len(problems) - MOST_PROBLEMS).strip()


def problem_words(problem: Problem) -> str:
    """What is wrong, and with which file."""
    said = _problem(problem.kind)
    return f"{problem.file}　{said}" if problem.file else said


def _problem(kind: str) -> str:
    words = {
        "not_a_zip": QCoreApplication.translate("City", "This is not a package, or it was cut short."),
        "too_big": QCoreApplication.translate(
            "City", "It is bigger than a package can be, or promises more than it is."
        ),
        "packed": QCoreApplication.translate("City", "It was packed by another program."),
        "no_manifest": QCoreApplication.translate("City", "The list of contents is missing."),
        "manifest_broken": QCoreApplication.translate("City", "The list of contents cannot be read."),
        "not_ours": QCoreApplication.translate("City", "It is not a package of this program."),
        "other_version": QCoreApplication.translate("City", "It was made by another version of this program."),
        "manifest_lacks": QCoreApplication.translate("City", "The list of contents is not complete."),
        "seal_broken": QCoreApplication.translate("City", "The list of contents was changed."),
        "wrong_code": QCoreApplication.translate("City", "The check digit of the municipal code is wrong."),
        "extra_file": QCoreApplication.translate("City", "was added afterwards."),
        "missing_file": QCoreApplication.translate("City", "is missing."),
        "changed_file": QCoreApplication.translate("City", "was changed."),
        "unreadable": QCoreApplication.translate("City", "is damaged."),
        "twice": QCoreApplication.translate("City", "is there twice."),
        "wrong_rows": QCoreApplication.translate("City", "has another number of rows."),
        "wrong_columns": QCoreApplication.translate("City", "has other columns."),
    }
    return words.get(kind) or QCoreApplication.translate("City", "Something in it was changed.")


def inside(manifest: dict[str, Any]) -> Iterator[str]:
    """What a package says of itself, line by line; whoever wrote it may have written anything."""
    head = [manifest.get(key) for key in ("number", "center", "municipality", "built_at", "built_by")]
    yield "　".join(str(part) for part in head if part)
    period: Any = manifest.get("period")
    if isinstance(period, dict):
        yield " ～ ".join(str(day) for day in cast("dict[str, Any]", period).values())
    files: Any = manifest.get("files")
    for entry in cast("list[Any]", files) if isinstance(files, list) else ():
        if isinstance(entry, dict):
            said = cast("dict[str, Any]", entry)
            yield ""
            yield f"{said.get('name')}　{_size(str(said.get('name')), said.get('rows'))}"
            yield str(said.get("sha256"))


def pages(count: int) -> str:
    return QCoreApplication.translate("City", "{count} pages").format(count=count)


def _size(name: str, count: object) -> str:
    if not isinstance(count, int):
        return ""
    return pages(count) if name.endswith(".pdf") else rows(count)
