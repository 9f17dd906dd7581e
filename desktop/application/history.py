"""What this desk did and can take back, and what it took back and can do again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done and can be undone: its journal number and its verb."""

    number: int
    verb: str


@dataclass
class History:
    """Two stacks; a new act empties the one of redo."""

    undoable: list[Act] = field(default_factory=list[Act])
    redoable: list[Act] = field(default_factory=list[Act])

    def did(self, act: Act) -> None:
        self.undoable.append(act)
        self.redoable.clear()

    @property
    def last(self) -> tuple[Act | None, Act | None]:
        """What undo and redo would take next."""
        return (self.undoable[-1] if self.undoable else None, self.redoable[-1] if self.redoable else None)
