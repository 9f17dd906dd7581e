"""Whether a booking is more than its group may have. In the last days before use nothing is counted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop.errors import Damaged, OverQuota
from desktop.rules.quotas import Quota, Use, amount_of, quota_of, used_in
from desktop.rules.rulebook import Rulebook
from desktop.rules.slots import touched
from desktop.rules.wanted import Had, Wanted, minutes_of


def quotas_of(wanted: Wanted, book: Rulebook, now: datetime) -> tuple[Quota, ...]:
    """The quotas the booking is counted in; none for a guest, nor in the last days before use. Raises Damaged."""
    if wanted.guest or wanted.same_user:
        return ()
    lines = book.setting("booking.quotas", wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)
    if not lines or _is_free((wanted.day - now.date()).days, _setting("quota_free_days", wanted, book)):
        return ()
    try:
        return tuple(quota_of(line) for line in lines)
    except ValueError as wrong:
        raise Damaged((str(wrong),)) from wrong


def slots_in(book: Rulebook, site_id: int, room_id: int, starts_at: datetime, ends_at: datetime) -> int:
    """How many slots of the room the stretch has part of; one where the room has none."""
    day = starts_at.date()
    row = touched(book.slots(day, site_id, room_id), minutes_of(starts_at, day), minutes_of(ends_at, day))
    return max(1, len(row))


def refuse_over_quota(wanted: Wanted, book: Rulebook, now: datetime, had: Had) -> None:
    quotas = quotas_of(wanted, book, now)
    if not quotas:
        return
    slots = slots_in(book, wanted.site_id, wanted.room_id, wanted.starts_at, wanted.ends_at)
    use = Use(wanted.site_id, wanted.room_id, wanted.starts_at, wanted.ends_at, now.date(), slots)
    stored = book.holding("booking.quotas", wanted.day, wanted.scope)
    free_days = _setting("quota_free_days", wanted, book)
    counted = [
        other
        for other in had.uses
        if not _is_free(other.days_ahead, free_days)
        # a room's own quota counts that room, a site's that site
        and (stored is None or stored.room_id in {None, other.room_id})
        and (stored is None or stored.site_id in {None, other.site_id})
    ]
    for quota in quotas:
        has, more = used_in(quota, wanted.day, counted), amount_of(use, quota.unit)
        if has + more > quota.most:
            raise OverQuota(wanted.group, quota.unit, quota.period, wanted.day, quota.most, has, more)


def _is_free(days_ahead: int, free_days: int) -> bool:
    return days_ahead <= free_days if free_days else False


def _setting(name: str, wanted: Wanted, book: Rulebook) -> Any:
    return book.setting(f"booking.{name}", wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)
