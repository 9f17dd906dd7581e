"""Reading in a list of groups: one act, however many groups it brings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere
from desktop.models import Group, Import
from desktop.operations.acting import Acting
from desktop.operations.group_numbers import give_numbers
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.operations.new_groups import Prepared, add_prepared

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class GroupChange:
    """A group that is on the register, as the list has it; refused when its record is of another version by then."""

    group_id: int
    version: int
    request: GroupRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupImport:
    """A list that was read, compared and prepared; `held` are its held cells as they are kept."""

    file: str
    sha256: str
    encoding: str
    read: int
    skipped: int
    held: Sequence[dict[str, Any]]
    new: Sequence[Prepared]
    changes: Sequence[GroupChange]


def import_groups_act(session: Session, acting: Acting, plan: GroupImport) -> int:
    """Add and change all groups of the plan; the import's id. Raises AlreadyThere, ChangedElsewhere.

    Nothing is read in when one of them cannot be: the list is compared again, then.
    """
    _refuse_numbers_in_use(session, [row.request.number for row in plan.new if row.request.number])
    numbers = give_numbers(session, [row.request.number for row in plan.new], acting.today, acting.by.site_id)
    for change in plan.changes:
        change_group(session, acting, change.group_id, change.request, seen_version=change.version)
    add_prepared(session, plan.new, numbers, acting.today)
    done = Import(
        kind="groups",
        file=plan.file,
        sha256=plan.sha256,
        encoding=plan.encoding,
        at=acting.now,
        read=plan.read,
        created=len(plan.new),
        updated=len(plan.changes),
        skipped=plan.skipped,
        held=list(plan.held),
    )
    session.add(done)
    session.flush()
    return done.id


def _refuse_numbers_in_use(session: Session, numbers: Sequence[str]) -> None:
    for some in _slices(numbers):
        taken = session.scalars(select(Group.number).where(Group.number.in_(some)).limit(1)).first()
        if taken is not None:
            raise AlreadyThere("group", taken)


def _slices(numbers: Sequence[str]) -> Iterable[Sequence[str]]:
    return (numbers[start : start + AT_ONCE] for start in range(0, len(numbers), AT_ONCE))
