"""What a booking waits for, and until when: its approval, the renewal, the papers, the money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from desktop.rules.deadlines import end_of, within, working_days_after
from desktop.rules.rulebook import Rulebook
from desktop.rules.wanted import Judged, Wanted
from desktop.words import BookingState, ExpiryKind, RegistrationEnded

_DAY = timedelta(days=1)


def if_ended(wanted: Wanted, book: Rulebook) -> RegistrationEnded:
    """What the center does with a booking for a day after the registration ends."""
    return RegistrationEnded(_setting("registration_ended", wanted, book))


def awaited(wanted: Wanted, book: Rulebook, now: datetime) -> Judged:
    """REQUESTED, PROVISIONAL until the renewal or the papers come, or CONFIRMED."""
    if wanted.needs_approval and not wanted.approved:
        return Judged(BookingState.REQUESTED)
    ended = wanted.registered_until is not None and wanted.registered_until < wanted.day
    if ended and if_ended(wanted, book) is RegistrationEnded.PROVISIONAL:
        return Judged(BookingState.PROVISIONAL, _renewed_until(wanted, book, now), ExpiryKind.RENEWAL)
    if wanted.starts_at > now and not wanted.papers_in and _setting("papers_wanted", wanted, book):
        return Judged(BookingState.PROVISIONAL, _papers_until(wanted, book, now), ExpiryKind.PAPERS)
    return Judged(BookingState.CONFIRMED)


def payment_awaited(judged: Judged, wanted: Wanted, book: Rulebook, now: datetime) -> Judged:
    """A confirmed booking that costs something waits for its money, where the center sets a deadline."""
    if judged.state is not BookingState.CONFIRMED or wanted.starts_at <= now:
        return judged
    asked: list[date] = []
    if days := _setting("payment_within", wanted, book):
        asked.append(working_days_after(now.date(), days, lambda day: book.open_on(day, wanted.site_id)))
    if days := _setting("payment_days", wanted, book):
        asked.append(wanted.day - days * _DAY)
    if not asked:
        return judged
    until = within(end_of(min(asked)), wanted.starts_at, now)
    return replace(judged, expires_at=until, waits_for=ExpiryKind.PAYMENT)


def _setting(name: str, wanted: Wanted, book: Rulebook) -> Any:
    return book.setting(f"booking.{name}", wanted.day, wanted.site_id, wanted.room_id, wanted.class_id)


def _renewed_until(wanted: Wanted, book: Rulebook, now: datetime) -> datetime:
    """A registration is renewed before it ends; where it has ended, within the days of a provisional booking."""
    until = wanted.registered_until
    if until is not None and now.date() <= until:
        return end_of(until)
    return within(_provisional_until(wanted, book, now), wanted.starts_at, now)


def _papers_until(wanted: Wanted, book: Rulebook, now: datetime) -> datetime:
    days = _setting("papers_days", wanted, book)
    asked = end_of(wanted.day - days * _DAY) if days else _provisional_until(wanted, book, now)
    return within(asked, wanted.starts_at, now)


def _provisional_until(wanted: Wanted, book: Rulebook, now: datetime) -> datetime:
    days = _setting("provisional_days", wanted, book)
    if _setting("provisional_working_days", wanted, book):
        return end_of(working_days_after(now.date(), days, lambda day: book.open_on(day, wanted.site_id)))
    return end_of(now.date() + days * _DAY)
