"""Reading in a list of groups: one act, however many groups it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere
from desktop.models import Group, Import, ImportMap
from desktop.operations.acting import Acting
from desktop.operations.attachments import keep_file
from desktop.operations.changed_groups import change_groups
from desktop.operations.group_numbers import give_numbers
from desktop.operations.group_request import GroupRequest
from desktop.operations.new_groups import Prepared, add_prepared
from desktop.operations.renewed import go_on_renewed

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class GroupChange:
    """A group that is on the register, as the list has it; refused when its record is of another version by then."""

    group_id: int
    version: int
    request: GroupRequest


def _silent(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupImport:
    """A list that was read, compared and prepared; `held` are its held cells as they are kept.

    `content` is the file itself. `header` is the digest of its header, `understood` what its columns and words mean:
    the next list with that header is read in the same way. `report` hears how far the writing is and may raise.
    """

    file: str
    sha256: str
    encoding: str
    read: int
    skipped: int
    held: Sequence[dict[str, Any]]
    new: Sequence[Prepared]
    changes: Sequence[GroupChange]
    content: bytes = b""
    media_type: str = "application/octet-stream"
    header: str = ""
    understood: dict[str, Any] = field(default_factory=dict[str, Any])
    report: Callable[[int, int], None] = _silent


def import_groups_act(session: Session, acting: Acting, plan: GroupImport) -> int:
    """Add and change all groups of the plan; the import's id. Raises AlreadyThere, ChangedElsewhere.

    Nothing is read in when one of them cannot be: the list is compared again, then.
    """
    total = len(plan.new) + len(plan.changes)
    _refuse_numbers_in_use(session, [row.request.number for row in plan.new if row.request.number])
    numbers = give_numbers(session, [row.request.number for row in plan.new], acting.today, acting.by.site_id)
    changes = [(change.group_id, change.version, change.request) for change in plan.changes]
    change_groups(session, acting.today, changes, lambda done: plan.report(done, total))
    go_on_renewed(acting, session, [group_id for group_id, _version, _request in changes])
    for start in range(0, len(plan.new), AT_ONCE):
        plan.report(len(plan.changes) + start, total)
        stretch = slice(start, start + AT_ONCE)
        add_prepared(session, plan.new[stretch], numbers[stretch], acting.today)
    plan.report(total, total)
    _remember(session, plan)
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
        attachment_id=keep_file(session, plan.file, plan.media_type, plan.content) if plan.content else None,
    )
    session.add(done)
    session.flush()
    return done.id


def _remember(session: Session, plan: GroupImport) -> None:
    """Keep how the list was understood for the next one with its header, if anybody said how."""
    if not plan.header:
        return
    kept = session.scalars(select(ImportMap).where(ImportMap.header_sha256 == plan.header)).first()
    if kept is not None:
        kept.mapping = plan.understood
    elif any(plan.understood.values()):
        session.add(ImportMap(header_sha256=plan.header, mapping=plan.understood))


def _refuse_numbers_in_use(session: Session, numbers: Sequence[str]) -> None:
    for some in _slices(numbers):
        taken = session.scalars(select(Group.number).where(Group.number.in_(some)).limit(1)).first()
        if taken is not None:
            raise AlreadyThere("group", taken)


def _slices(numbers: Sequence[str]) -> Iterable[Sequence[str]]:
    return (numbers[start : start + AT_ONCE] for start in range(0, len(numbers), AT_ONCE))
