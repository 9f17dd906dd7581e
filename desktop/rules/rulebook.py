"""The dated rules of a center as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.errors import Damaged
from desktop.rules.closed_days import ClosedRule, closed_by
from desktop.rules.opening import Hours, hours_on
from desktop.rules.rule_limits import refuse_beyond
from desktop.rules.settings import DatedValue, Scope, holding, value_on
from desktop.rules.slots import Slot, slots_of


def _by_name() -> dict[str, list[DatedValue]]:
    return {}


@dataclass(frozen=True, slots=True)
class Rulebook:
    hours: tuple[Hours, ...]
    closed: tuple[ClosedRule, ...]
    settings: tuple[DatedValue, ...]
    # a booking asks thirty settings: each looks only at its own values
    _named: dict[str, list[DatedValue]] = field(init=False, repr=False, compare=False, default_factory=_by_name)

    def __post_init__(self) -> None:
        for value in self.settings:
            self._named.setdefault(value.name, []).append(value)

    def setting(
        self, name: str, day: date, site_id: int, room_id: int | None = None, class_id: int | None = None
    ) -> Any:
        """The setting's value on the day. Raises Damaged when what is stored cannot be one."""
        try:
            value = value_on(name, day, self._named.get(name, ()), Scope(site_id, room_id, class_id))
            refuse_beyond(name, value)
        except ValueError as wrong:
            raise Damaged((str(wrong),)) from wrong
        return value

    def holding(self, name: str, day: date, scope: Scope) -> DatedValue | None:
        """The stored value that holds, None where the default does."""
        return holding(name, day, self._named.get(name, ()), scope)

    def open_on(self, day: date, site_id: int, room_id: int | None = None) -> bool:
        closed = closed_by(day, self.closed, site_id, room_id)
        return closed is None and hours_on(day, self.hours, site_id, room_id) is not None

    def slots(self, day: date, site_id: int, room_id: int | None = None) -> tuple[Slot, ...]:
        """The named slots of the room, in the order of the setting. Raises Damaged."""
        try:
            return slots_of(self.setting("booking.slots", day, site_id, room_id))
        except ValueError as wrong:
            raise Damaged((str(wrong),)) from wrong
