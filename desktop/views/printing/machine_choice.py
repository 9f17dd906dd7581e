"""Which of the site's machines is printed on; one that stands still says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.queries.printing import MachineRow
from desktop.rules.counter_gaps import gap_between
from desktop.views.printing import words
from desktop.views.shared.combo import Combo
from desktop.words import MachineKind, MachineState


class MachineChoice(Combo):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machines: dict[int, MachineRow] = {}

    @property
    def machine_id(self) -> int | None:
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def row(self) -> MachineRow | None:
        return self._machines.get(self.machine_id or 0)

    @property
    def most(self) -> int | None:
        """The last number its counter shows."""
        return self.row.counter_most if self.row else None

    @property
    def makes_masters(self) -> bool:
        """Only a duplicator does."""
        return self.row is None or self.row.kind is MachineKind.DUPLICATOR

    def gap(self, before: int | None) -> int:
        """By how many faces the counter has moved since it was read last; 0 where that is not known."""
        row = self.row
        return (gap_between(row.last_counter, before, row.counter_most) or 0) if row else 0

    def show_machines(self, machines: Sequence[MachineRow]) -> None:
        """The one chosen stays."""
        chosen = self.machine_id
        self._machines = {machine.id: machine for machine in machines}
        self.clear()
        for machine in machines:
            stopped = machine.state is not MachineState.READY
            self.addItem(words.stopped(machine.name) if stopped else machine.name, machine.id)
        if machines:
            self.put(chosen)

    def put(self, machine_id: int | None) -> None:
        """The machine, or the first that is ready."""
        found = self.findData(machine_id)
        ready = (at for at, row in enumerate(self._machines.values()) if row.state is MachineState.READY)
        self.setCurrentIndex(found if found >= 0 else next(ready, 0))
