"""Packages for the city: numbered once, written down, never undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop.models import Submission
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.words import NumberRangeName


@dataclass(frozen=True, slots=True)
class Sealed:
    """What there is to write down of a package: its files with rows and hashes, and the hash of the whole."""

    files: tuple[dict[str, Any], ...]
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionRequest:
    """A half-open period and the name of the file; `seal` makes the package once its number is known."""

    period_from: date
    period_until: date
    package: str
    seal: Callable[[str, datetime], Sealed]


def build_submission(session: Session, acting: Acting, request: SubmissionRequest) -> dict[str, Any]:
    """Give the package its number, seal it and write it down; the answer has `id` and `number`."""
    number = next_number(session, NumberRangeName.SUBMISSION, rulebook(session), acting.today, acting.by.site_id)
    sealed = request.seal(number, acting.now)
    row = Submission(
        number=number,
        period_from=request.period_from,
        period_until=request.period_until,
        built_at=acting.now,
        staff=acting.by.staff,
        package=request.package,
        files=list(sealed.files),
        sha256=sealed.sha256,
    )
    session.add(row)
    session.flush()
    return {"id": row.id, "number": number}
