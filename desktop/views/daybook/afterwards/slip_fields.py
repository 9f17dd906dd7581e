"""Which fields a slip has, what is typed in them, and how slips are kept as a draft."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from desktop.errors import NotReadable
from desktop.rules.dates import read_time, read_time_range
from desktop.rules.slips import Slip, SlipKind
from desktop.words import ActorKind, VisitPurpose

# the fields of each kind beside its time and its thing
FIELDS: dict[SlipKind, frozenset[str]] = {
    SlipKind.VISIT: frozenset({"people"}),
    SlipKind.ROOM: frozenset({"who", "people", "phone", "note"}),
    SlipKind.PRINTING: frozenset({"who", "masters", "sheets", "note"}),
    SlipKind.CONSULTATION: frozenset({"who", "actor", "note"}),
    SlipKind.TABLE: frozenset({"who", "people", "note"}),
}
CHOSEN = ("who", "people", "masters", "sheets", "phone", "actor", "note")
MOST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Entered:
    """A slip with the name of its group."""

    slip: Slip
    group: str = ""
    number: str = ""


def read_times(typed: str) -> tuple[int, int | None]:
    """A stretch of time, or a moment without an end. Raises NotReadable."""
    try:
        return read_time_range(typed)
    except NotReadable:
        return read_time(typed), None


def written_slip(entered: Entered) -> dict[str, Any]:
    slip = asdict(entered.slip) | {"day": entered.slip.day.isoformat()}
    return {"slip": slip, "group": entered.group, "number": entered.number}


def read_slips(content: dict[str, Any]) -> list[Entered]:
    """The slips of a draft; what cannot be read is left out."""
    found: list[Entered] = []
    for each in content.get("slips", ()):
        try:
            told: dict[str, Any] = dict(each["slip"])
            told |= {"day": date.fromisoformat(told["day"]), "kind": SlipKind(told["kind"])}
            slip = Slip(**told)
            purpose = VisitPurpose(slip.purpose) if slip.purpose else None
            actor = ActorKind(slip.actor) if slip.actor else None
            found.append(Entered(replace(slip, purpose=purpose, actor=actor), each["group"], each["number"]))
        except (KeyError, TypeError, ValueError):
            continue
    return found
