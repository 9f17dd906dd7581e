"""Records whose time has come: what would go is shown first, then it goes, a few groups in each act."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.errors import Interrupted
from desktop.operations.acting import By
from desktop.operations.erasure import erase_groups
from desktop.queries.erasures import ErasureRow, NamesDue, due_for_erasure, names_due
from desktop.storage.database import Database

AT_ONCE = 20  # groups in an act: nobody at the other desks waits for long
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Held:
    """How many records would go."""

    groups: int
    people: int
    contacts: int
    notes: int
    papers: int
    texts: int


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """The groups whose records need not be kept any longer, the longest gone first, and the names that go besides."""

    rows: tuple[ErasureRow, ...] = ()
    names: NamesDue = field(default_factory=NamesDue)

    def held(self, ids: Collection[int]) -> Held:
        """What would go with these groups."""
        chosen = [row for row in self.rows if row.id in set(ids)]
        return Held(
            groups=len(chosen),
            people=sum(row.people for row in chosen),
            contacts=sum(row.contacts for row in chosen),
            notes=sum(row.notes for row in chosen),
            papers=sum(row.papers for row in chosen),
            texts=sum(row.texts for row in chosen),
        )


def plan_erasure(database: Database) -> ErasurePlan:
    """The dry run: nothing is written."""
    today = database.now().date()
    with database.reading() as session:
        return ErasurePlan(due_for_erasure(session, today), names_due(session, today))


def erase_records(database: Database, by: By, ids: Sequence[int], report: Report) -> int:
    """Erase the records of these groups for good, and the names whose time has come; how many groups were.

    `report` is told (groups done, groups asked for) after each act and stops the rest by raising Interrupted: what is
    erased by then stays erased. Raises what `erase_groups` raises, for the groups that are left.
    """
    erased = 0
    for start in range(0, max(1, len(ids)), AT_ONCE):
        some = tuple(ids[start : start + AT_ONCE])
        erased += database.write(partial(erase_groups, ids=some), by).answer
        try:
            report(start + len(some), len(ids))
        except Interrupted:
            break
    return erased
