"""What a day's log counts, as numbers by name, and what became different since they were frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

# what is told as changed since a log was signed: wholes before their parts, in the order of the log
WHOLES = (
    *("visits", "space.uses", "rooms", "rooms.people", "rooms.yen", "printing", "printing.sheets", "printing.yen"),
    *("money.receipts", "money", "cases", "contacts", "entries", "notes", "displays", "events", "events.people"),
)


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Numbers by dotted names: `visits` of all, `visits.purpose.room`, `visits.hour.09`. Zeros are left out."""

    numbers: Mapping[str, int] = field(default_factory=dict[str, int])

    def __getitem__(self, name: str) -> int:
        return self.numbers.get(name, 0)

    def parts(self, name: str) -> dict[str, int]:
        """The numbers below a name, by the rest of theirs: below `visits.purpose` those of `room`, `printing`."""
        start = f"{name}."
        return {key[len(start) :]: number for key, number in self.numbers.items() if key.startswith(start)}

    def frozen(self) -> dict[str, Any]:
        """As it is kept once the log is signed."""
        return {"counts": {name: self.numbers[name] for name in sorted(self.numbers)}}


@dataclass(frozen=True, slots=True)
class Difference:
    """A number that was frozen and is another one by the records of now."""

    name: str
    before: int
    now: int


def thawed(frozen: Mapping[str, Any]) -> DayCounts | None:
    """What was frozen; None where nothing readable was."""
    kept = frozen.get("counts")
    if not isinstance(kept, dict):
        return None
    numbers = cast("dict[str, object]", kept)
    return DayCounts({name: number for name, number in numbers.items() if isinstance(number, int)})


def counted(pairs: Iterable[tuple[str, int | None]]) -> DayCounts:
    """The numbers that are something; those of one name add up."""
    sums = dict[str, int]()
    for name, number in pairs:
        sums[name] = sums.get(name, 0) + int(number or 0)
    return DayCounts({name: number for name, number in sums.items() if number})


def differences(before: DayCounts, now: DayCounts) -> tuple[Difference, ...]:
    """The wholes that are not what they were, and the purposes of visits where only those moved."""
    found = [Difference(name, before[name], now[name]) for name in WHOLES if before[name] != now[name]]
    told = {each.name for each in found}
    names = sorted({*before.numbers, *now.numbers} - set(WHOLES))
    inner = [name for name in names if before[name] != now[name] and name.split(".")[0] not in _heads(told)]
    return (*found, *(Difference(name, before[name], now[name]) for name in inner))


def _heads(names: Iterable[str]) -> set[str]:
    return {name.split(".")[0] for name in names}
