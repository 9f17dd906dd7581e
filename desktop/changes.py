"""What one committed transaction touched."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Names of tables, the journal number of the last fact, and whether this very process wrote it."""

    tables: frozenset[str] = frozenset()
    number: int = 0
    ours: bool = True

    def touch(self, tables: Collection[str]) -> bool:
        return not self.tables.isdisjoint(tables)
