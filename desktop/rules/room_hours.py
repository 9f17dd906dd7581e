"""Hours of rooms that are other than their site's, and rooms that are closed while their site is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from desktop.rules.closed_days import ClosedRule, closed_by
from desktop.rules.opening import Hours, hours_on

RoomHours = tuple[int, int, str]


def hours_told(
    day: date, hours: Iterable[Hours], closed: Iterable[ClosedRule], site_id: int, room_id: int | None = None
) -> RoomHours:
    """When a site, or a room of it, opens and closes in minutes, and the name of the rule that closes it that day."""
    opened, rule = hours_on(day, hours, site_id, room_id), closed_by(day, closed, site_id, room_id)
    return (opened.opens if opened else 0, opened.closes if opened else 0, rule.name if rule else "")


def room_hours(
    day: date,
    hours: Collection[Hours],
    closed: Collection[ClosedRule],
    site_id: int,
    room_ids: Iterable[int],
) -> dict[int, RoomHours]:
    """Only of those rooms whose day is another one than the site's."""
    ruled = {entry.room_id for entry in hours} | {rule.room_id for rule in closed}
    if ruled <= {None}:
        return {}
    usual = hours_told(day, hours, closed, site_id)
    told = {each: hours_told(day, hours, closed, site_id, each) for each in room_ids if each in ruled}
    return {each: own for each, own in told.items() if own != usual}
