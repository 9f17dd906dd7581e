"""Which values the settings of booking can have, each for itself and beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import cast

from desktop.errors import Contradicts, Missing, NotFound, NotReadable
from desktop.rules.quotas import quota_of
from desktop.rules.settings import SETTINGS, checked
from desktop.rules.slots import Slot, single, slots_of
from desktop.rules.ticks import TICK_MINUTES, overlaps
from desktop.rules.visible import one_line
from desktop.words import SlotGrid

PREFIX = "booking."
_DAY = 1440


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers from `least` to `most`; those `on_ticks` are minutes that a timetable can show."""

    least: int
    most: int
    on_ticks: bool = False


LIMITS: dict[str, Limits] = {
    "booking.window_months": Limits(0, 36),
    "booking.window_days": Limits(0, 1100),
    "booking.window_opens_at": Limits(0, _DAY - 1),
    "booking.last_acceptance_days": Limits(0, 366),
    "booking.last_acceptance_at": Limits(0, _DAY),
    "booking.min_minutes": Limits(0, _DAY, on_ticks=True),
    "booking.max_minutes": Limits(0, _DAY, on_ticks=True),
    "booking.grid_minutes": Limits(TICK_MINUTES, _DAY, on_ticks=True),
    "booking.buffer_before": Limits(0, 240, on_ticks=True),
    "booking.buffer_after": Limits(0, 240, on_ticks=True),
    "booking.hold_minutes": Limits(1, 240),
    "booking.provisional_days": Limits(0, 366),
    "booking.papers_days": Limits(0, 366),
    "booking.payment_within": Limits(0, 366),
    "booking.payment_days": Limits(0, 366),
    "booking.quota_free_days": Limits(0, 366),
    "booking.late_cancel_days": Limits(0, 366),
    "booking.late_cancel_points": Limits(0, 100),
    "booking.no_show_points": Limits(0, 100),
    "booking.points_limit": Limits(0, 1000),
    "booking.points_months": Limits(1, 120),
    "booking.late_after": Limits(0, 240),
    "booking.consecutive_slots": Limits(0, 50),
    "booking.past_minutes": Limits(0, 60 * 24 * 31),
}


def refuse_beyond(name: str, value: object) -> None:
    """A number that no page would have kept is a ValueError: days and minutes are counted with it."""
    if type(value) is int and (limits := LIMITS.get(name)) and not limits.least <= value <= limits.most:
        raise ValueError(f"setting {name}: {value} is not from {limits.least} to {limits.most}")


def fitting(name: str, value: object) -> object:
    """The value as the setting has it. Raises NotFound for another setting, NotReadable, Contradicts for slots."""
    if not name.startswith(PREFIX) or name not in SETTINGS:
        raise NotFound("setting", name)
    field = name.removeprefix(PREFIX)
    if isinstance(value, list | tuple):
        lines = [one_line(str(line)) for line in cast("Iterable[object]", value)]
        value = list(dict.fromkeys(line for line in lines if line))
        _READERS[name](value)
    try:
        kept = checked(name, value)
    except ValueError:
        raise NotReadable(field, str(value)) from None
    if type(kept) is int:
        limits = LIMITS[name]
        if not limits.least <= kept <= limits.most or (limits.on_ticks and kept % TICK_MINUTES):
            raise NotReadable(field, str(kept))
    return kept


def refuse_contradictions(values: Mapping[str, object]) -> None:
    """What cannot be right together. Raises Contradicts, Missing for slots that are to be the grid."""
    least, most = _number(values, "booking.min_minutes"), _number(values, "booking.max_minutes")
    if 0 < most < least:
        raise Contradicts("min_minutes", str(least), "max_minutes", str(most))
    if values.get("booking.grid") is SlotGrid.SLOTS and not values.get("booking.slots"):
        raise Missing("slots")


def _number(values: Mapping[str, object], name: str) -> int:
    return value if isinstance(value := values.get(name), int) else 0


def _read_slots(lines: list[str]) -> None:
    slots: list[Slot] = []
    for line in lines:
        try:
            slots += slots_of([line])
        except ValueError:
            raise NotReadable("slots", line) from None
    for one, other in combinations(slots, 2):
        if one.name == other.name:
            raise Contradicts("slots", one.text, "slots", other.text)
    for one, other in combinations(single(slots), 2):
        if overlaps(one.opens, one.closes, other.opens, other.closes):
            raise Contradicts("slots", one.text, "slots", other.text)


def _read_quotas(lines: list[str]) -> None:
    for line in lines:
        try:
            quota_of(line)
        except ValueError:
            raise NotReadable("quotas", line) from None


def _read_refunds(lines: list[str]) -> None:
    for line in lines:
        parts = line.split()
        if len(parts) != 2 or not all(part.isdecimal() for part in parts):
            raise NotReadable("refunds", line)
        if int(parts[1]) > 100:
            raise NotReadable("percent", parts[1])


_READERS = {"booking.slots": _read_slots, "booking.quotas": _read_quotas, "booking.refunds": _read_refunds}
