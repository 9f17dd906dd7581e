"""What stands in the form of a flyer, as it was typed, and the flyer it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from desktop.errors import NotReadable
from desktop.queries.flyers import Flyer, FlyerDate
from desktop.rules.booking_rules import moment_at
from desktop.rules.dates import read_date, read_time_range
from desktop.rules.times import time_range

TEXTS = ("title", "promise", "place", "charge", "deadline", "apply_to", "link", "series", "organizer", "contact")
FACTS = {"who": "対象", "capacity": "定員", "bring": "持ち物"}
LINES = (*TEXTS, *FACTS, "day", "times")


@dataclass(frozen=True, slots=True, kw_only=True)
class FlyerFilled:
    """`lines` by the names of LINES; `picture` is the path of a chosen file, `drops` leaves the event's out."""

    event_id: int | None = None
    lines: Mapping[str, str] = field(default_factory=dict[str, str])
    picture: str = ""
    drops: bool = False

    def flyer(self, base: Flyer, picture: bytes | None, today: date) -> Flyer:
        """The flyer as it will be printed; a day or time that cannot be read is left out."""
        texts = {name: self.lines.get(name, "").strip() for name in TEXTS}
        facts = tuple((label, text) for name, label in FACTS.items() if (text := self.lines.get(name, "").strip()))
        unknown = tuple(pair for pair in base.facts if pair[0] not in FACTS.values())
        way = base.way if texts["place"] == base.place else ""
        shown = replace(base, dates=self._dates(base, today), facts=(*facts, *unknown), way=way, **texts)
        return replace(shown, picture=picture)

    def _dates(self, base: Flyer, today: date) -> tuple[FlyerDate, ...]:
        """What nobody touched stays whole, also where it goes on for days."""
        day, times = self.lines.get("day", ""), self.lines.get("times", "")
        if base.dates and (day, times) == date_lines(base):
            return base.dates
        try:
            on = read_date(day, today=today)
            start, end = read_time_range(times)
        except NotReadable:
            return ()
        return (FlyerDate(moment_at(on, start), moment_at(on, end)),) if start < end else ()


def of_flyer(event_id: int | None, base: Flyer) -> FlyerFilled:
    """The form of a flyer that nobody has touched."""
    lines = {name: str(getattr(base, name)) for name in TEXTS}
    named = dict(base.facts)
    lines |= {name: named.get(label, "") for name, label in FACTS.items()}
    lines["day"], lines["times"] = date_lines(base)
    return FlyerFilled(event_id=event_id, lines=lines)


def date_lines(base: Flyer) -> tuple[str, str]:
    if not base.dates:
        return "", ""
    first = base.dates[0]
    return first.starts_at.date().isoformat(), time_range(first.starts_at, first.ends_at)


def as_draft(filled: FlyerFilled) -> dict[str, Any]:
    return {"event": filled.event_id, "lines": dict(filled.lines), "picture": filled.picture, "drops": filled.drops}


def from_draft(content: Mapping[str, Any]) -> FlyerFilled:
    """What an older or damaged draft says, as far as it is of the right kind."""
    event_id, lines, picture = content.get("event"), content.get("lines"), content.get("picture")
    told = cast("dict[object, object]", lines) if isinstance(lines, dict) else {}
    return FlyerFilled(
        event_id=event_id if isinstance(event_id, int) else None,
        lines={name: text for name in LINES if isinstance(text := told.get(name), str)},
        picture=picture if isinstance(picture, str) else "",
        drops=content.get("drops") is True,
    )
