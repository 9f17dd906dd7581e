"""A print room with two presses, and its acts in one line each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.operations.bookings import book_room
from desktop.operations.consumables import ConsumableForm, add_consumable
from desktop.operations.machines import add_machine
from desktop.queries.machines import MachineFacts, machines_of
from desktop.storage.database import Database, Done
from desktop.words import ConsumableKind
from tests.makers import NOW, Made, make_request


@dataclass
class MachineRoom:
    database: Database
    made: Made
    press: int
    other: int

    def write(self, verb: Any, **arguments: Any) -> Done[Any]:
        return self.database.write(partial(verb, **arguments), self.made.by)

    def book(self, **wish: Any) -> int:
        request = make_request(self.made, **({"resource_id": self.press} | wish))
        return self.database.write(partial(book_room, request=request), self.made.by).answer

    def supply(self, name: str = "マスター", stock: int = 3, **more: Any) -> int:
        form = ConsumableForm(**({"name": name, "kind": ConsumableKind.MASTER, "unit": "本"} | more))
        return self.write(add_consumable, site_id=1, form=form, stock=stock).answer

    def facts(self, machine: int | None = None) -> MachineFacts:
        with self.database.reading() as session:
            rows = machines_of(session, 1, NOW)
        return next(row for row in rows if row.id == (machine or self.press))


def make_machine_room(database: Database, made: Made) -> MachineRoom:
    names = ("輪転機1", "輪転機2")
    press, other = (database.write(partial(add_machine, name=name, site_id=1), made.by).answer for name in names)
    return MachineRoom(database, made, press, other)
