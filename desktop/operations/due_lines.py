"""The lines that a receipt has for a thing, from what the thing froze when it was priced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models import Booking
from desktop.rules.times import time_range
from desktop.words import TakingKind

_UNITS = {"stock": "点", "relief": "式"}


@dataclass(frozen=True, slots=True)
class DueLine:
    """`quantity` of `unit` at `price` yen each make `amount` yen; `counted` is what the quantity comes from."""

    kind: TakingKind
    text: str
    unit: str
    quantity: int
    price: int
    amount: int
    counted: str = ""


def lump(kind: TakingKind, text: str, yen: int) -> DueLine:
    """One line for all of it."""
    return DueLine(kind, text, "式", 1, yen, yen)


def frozen_lines(kind: TakingKind, text: str, fee: int, lines: Iterable[Mapping[str, Any]]) -> tuple[DueLine, ...]:
    """The frozen lines of a job, rental or loan that cost anything; one line with `text` where they say too little."""
    made = [_frozen(kind, line) for line in lines if line.get("amount")]
    if not made or sum(line.amount for line in made) != fee:
        return (lump(kind, text, fee),)
    return tuple(made)


def booking_lines(booking: Booking, room: str) -> tuple[DueLine, ...]:
    """The lines of a booking's fee; the room's say when."""
    return tuple(
        _frozen(
            TakingKind.EQUIPMENT if line["kind"] == "stock" else TakingKind.ROOM,
            line | {"text": _booking_text(booking, room, line)},
        )
        for line in booking.fee_lines
        if line["amount"]
    )


def use_text(booking: Booking, room: str) -> str:
    """会議室A 11/21 14:00～16:00."""
    day = booking.starts_at
    return f"{room} {day.month}/{day.day} {time_range(booking.starts_at, booking.ends_at)}"


def _booking_text(booking: Booking, room: str, line: Mapping[str, Any]) -> str:
    match line["kind"]:
        case "room":
            return " ".join(part for part in (use_text(booking, room), line.get("slot", "")) if part)
        case "heating":
            return f"冷暖房 {line['name']}"
        case "relief":
            name = str(line["name"])
            return name if "減免" in name or "免除" in name else f"減免 {name}".rstrip()
        case _:
            return str(line["name"])


def _frozen(kind: TakingKind, line: Mapping[str, Any]) -> DueLine:
    """A line as a print job froze it, or as bookings and loans do: with pieces and hours."""
    text = " ".join(str(line.get("text") or line.get("name") or "").split())
    if "quantity" in line:
        unit, counted = str(line.get("unit", "")), str(line.get("counted", ""))
        return DueLine(kind, text, unit, line["quantity"], line["price"], line["amount"], counted)
    count, hours = int(line.get("count", 1)), int(line.get("hours", 0))
    unit = _UNITS.get(str(line["kind"]), "区分" if line.get("slot") else "回")
    if not hours:
        return DueLine(kind, text, unit, count, line["price"], line["amount"])
    counted = f"{count}{unit}×{hours}時間" if count > 1 else ""
    return DueLine(kind, text, "時間", count * hours, line["price"], line["amount"], counted)
