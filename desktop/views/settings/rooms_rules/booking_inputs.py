"""The settings of booking as sentences: which there are, in which cards, with which fields."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.views.settings.rooms_rules.inputs import (
    ChoiceInput,
    ClockInput,
    Input,
    LinesInput,
    NumberInput,
    QuotaInput,
    RefundInput,
)
from desktop.words import PriceDay, RegistrationEnded, SlotGrid, WindowAnchor


@dataclass(frozen=True, slots=True)
class Section:
    """A card: its name, its sentences, and the fields of settings (without `booking.`) that stand in them."""

    name: str
    sentences: tuple[str, ...]
    inputs: dict[str, Input]


def sections() -> list[Section]:
    return [_window(), _lengths(), _waiting(), _quotas(), _users(), _cancelling()]


def _window() -> Section:
    tr = QCoreApplication.translate
    anchors = [
        (WindowAnchor.SAME_DAY.value, tr("RoomRules", "the same day")),
        (WindowAnchor.FIRST_DAY.value, tr("RoomRules", "the first day")),
        (WindowAnchor.FIRST_OPEN_DAY.value, tr("RoomRules", "the first open day")),
    ]
    return Section(
        tr("RoomRules", "When bookings are accepted"),
        (
            tr("RoomRules", "From {window_anchor} of the month {window_months} months before, at {window_opens_at}"),
            tr("RoomRules", "on; or, where it is not 0, from {window_days} days before the use."),
            tr("RoomRules", "Until {last_acceptance_days} days before the use, at {last_acceptance_at}"),
        ),
        {
            "window_months": NumberInput(tr("RoomRules", "Months before the use")),
            "window_anchor": ChoiceInput(tr("RoomRules", "Day of the month"), anchors),
            "window_opens_at": ClockInput(tr("RoomRules", "Time booking opens")),
            "window_days": NumberInput(tr("RoomRules", "Days before the use")),
            "last_acceptance_days": NumberInput(tr("RoomRules", "Accepted until days before")),
            "last_acceptance_at": ClockInput(tr("RoomRules", "Accepted until the time")),
        },
    )


def _lengths() -> Section:
    tr = QCoreApplication.translate
    grids = [
        (SlotGrid.FREE.value, tr("RoomRules", "at any time")),
        (SlotGrid.MINUTES.value, tr("RoomRules", "in steps of minutes")),
        (SlotGrid.SLOTS.value, tr("RoomRules", "in named slots")),
    ]
    return Section(
        tr("RoomRules", "Times and slots"),
        (
            tr("RoomRules", "Rooms are let {grid}, a step has {grid_minutes} minutes."),
            tr("RoomRules", "Slots, one a line: {slots}"),
            tr("RoomRules", "At least {min_minutes} and at most {max_minutes} minutes; 0 sets no bound."),
            tr("RoomRules", "Kept free: {buffer_before} minutes before and {buffer_after} minutes after."),
        ),
        {
            "grid": ChoiceInput(tr("RoomRules", "How times are cut"), grids),
            "grid_minutes": NumberInput(tr("RoomRules", "Minutes of a step")),
            "slots": _slots(),
            "min_minutes": NumberInput(tr("RoomRules", "Shortest, in minutes")),
            "max_minutes": NumberInput(tr("RoomRules", "Longest, in minutes")),
            "buffer_before": NumberInput(tr("RoomRules", "Minutes free before")),
            "buffer_after": NumberInput(tr("RoomRules", "Minutes free after")),
        },
    )


def _slots() -> LinesInput:
    field = LinesInput(
        QCoreApplication.translate("RoomRules", "Slots"),
        QCoreApplication.translate("RoomRules", "morning 9:00-12:00"),
    )
    field.setMinimumWidth(320)
    return field


def _waiting() -> Section:
    tr = QCoreApplication.translate
    counted = [
        (False, tr("RoomRules", "days")),
        (True, tr("RoomRules", "open days")),
    ]
    wanted = [
        (False, tr("RoomRules", "not asked for")),
        (True, tr("RoomRules", "asked for")),
    ]
    return Section(
        tr("RoomRules", "Provisional bookings and deadlines"),
        (
            tr("RoomRules", "A provisional booking ends after {provisional_days} {provisional_working_days}"),
            tr("RoomRules", "A hold on the phone ends after {hold_minutes} minutes."),
            tr("RoomRules", "An application is {papers_wanted}, until {papers_days} days before the use."),
            tr("RoomRules", "To be paid within {payment_within} open days of booking"),
            tr("RoomRules", "and {payment_days} days before the use; 0 asks for neither."),
        ),
        {
            "provisional_days": NumberInput(tr("RoomRules", "Provisional for")),
            "provisional_working_days": ChoiceInput(tr("RoomRules", "How days are counted"), counted),
            "hold_minutes": NumberInput(tr("RoomRules", "Hold, in minutes")),
            "papers_wanted": ChoiceInput(tr("RoomRules", "Application"), wanted),
            "papers_days": NumberInput(tr("RoomRules", "Application until days before")),
            "payment_within": NumberInput(tr("RoomRules", "Paid within days of booking")),
            "payment_days": NumberInput(tr("RoomRules", "Paid days before the use")),
        },
    )


def _quotas() -> Section:
    tr = QCoreApplication.translate
    return Section(
        tr("RoomRules", "How much one group may have"),
        (
            tr("RoomRules", "At most {quotas}"),
            tr("RoomRules", "In the last {quota_free_days} days before the use nothing is counted."),
            tr("RoomRules", "At most {consecutive_slots} slots in a row; 0 sets no bound."),
        ),
        {
            "quotas": QuotaInput(),
            "quota_free_days": NumberInput(tr("RoomRules", "Days without a quota")),
            "consecutive_slots": NumberInput(tr("RoomRules", "Slots in a row")),
        },
    )


def _users() -> Section:
    tr = QCoreApplication.translate
    guests = [
        (True, tr("RoomRules", "may book too")),
        (False, tr("RoomRules", "cannot book")),
    ]
    ended = [
        (RegistrationEnded.PROVISIONAL.value, tr("RoomRules", "is provisional until the renewal")),
        (RegistrationEnded.REFUSE.value, tr("RoomRules", "is refused")),
        (RegistrationEnded.ALLOW.value, tr("RoomRules", "is allowed")),
    ]
    days = [
        (PriceDay.APPLICATION.value, tr("RoomRules", "of the booking")),
        (PriceDay.PERMIT.value, tr("RoomRules", "of the permit")),
        (PriceDay.USE.value, tr("RoomRules", "of the use")),
    ]
    return Section(
        tr("RoomRules", "Who may book"),
        (
            tr("RoomRules", "People who are not registered {guests}"),
            tr("RoomRules", "A booking after the registration's end {registration_ended}"),
            tr("RoomRules", "Prices are those on the day {price_day}"),
        ),
        {
            "guests": ChoiceInput(tr("RoomRules", "Not registered"), guests),
            "registration_ended": ChoiceInput(tr("RoomRules", "After the registration's end"), ended),
            "price_day": ChoiceInput(tr("RoomRules", "Day of the prices"), days),
        },
    )


def _cancelling() -> Section:
    tr = QCoreApplication.translate
    return Section(
        tr("RoomRules", "Cancelling, no-shows and refunds"),
        (
            tr("RoomRules", "Cancelled later than {late_cancel_days} days before: {late_cancel_points} points;"),
            tr("RoomRules", "no-show: {no_show_points} points, late after {late_after} minutes."),
            tr(
                "RoomRules",
                "At {points_limit} points of the last {points_months} months nobody books; 0 has no effect.",
            ),
            tr("RoomRules", "Fees come back by the day of cancelling: {refunds}"),
        ),
        {
            "late_cancel_days": NumberInput(tr("RoomRules", "Late cancelling, days before")),
            "late_cancel_points": NumberInput(tr("RoomRules", "Points for late cancelling")),
            "no_show_points": NumberInput(tr("RoomRules", "Points for a no-show")),
            "late_after": NumberInput(tr("RoomRules", "Late after minutes")),
            "points_limit": NumberInput(tr("RoomRules", "Points that stop booking")),
            "points_months": NumberInput(tr("RoomRules", "Months points count")),
            "refunds": RefundInput(),
        },
    )
