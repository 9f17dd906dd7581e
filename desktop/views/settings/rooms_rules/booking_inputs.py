"""The settings of booking as sentences: which there are, in which cards, with which fields."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.views.settings.rooms_rules.inputs import ChoiceInput, ClockInput, LinesInput, NumberInput
from desktop.views.settings.rooms_rules.list_inputs import Input, QuotaInput, RefundInput
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
    anchors = [
        (WindowAnchor.SAME_DAY.value, QCoreApplication.translate("RoomRules", "the same day")),
        (WindowAnchor.FIRST_DAY.value, QCoreApplication.translate("RoomRules", "the first day")),
        (WindowAnchor.FIRST_OPEN_DAY.value, QCoreApplication.translate("RoomRules", "the first open day")),
    ]
    return Section(
        QCoreApplication.translate("RoomRules", "When bookings are accepted"),
        (
            QCoreApplication.translate(
                "RoomRules", "From {window_anchor} of the month {window_months} months before, at {window_opens_at}"
            ),
            QCoreApplication.translate(
                "RoomRules", "on; or, where it is not 0, from {window_days} days before the use."
            ),
            QCoreApplication.translate(
                "RoomRules", "Until {last_acceptance_days} days before the use, at {last_acceptance_at}"
            ),
        ),
        {
            "window_months": NumberInput(QCoreApplication.translate("RoomRules", "Months before the use")),
            "window_anchor": ChoiceInput(QCoreApplication.translate("RoomRules", "Day of the month"), anchors),
            "window_opens_at": ClockInput(QCoreApplication.translate("RoomRules", "Time booking opens")),
            "window_days": NumberInput(QCoreApplication.translate("RoomRules", "Days before the use")),
            "last_acceptance_days": NumberInput(QCoreApplication.translate("RoomRules", "Accepted until days before")),
            "last_acceptance_at": ClockInput(QCoreApplication.translate("RoomRules", "Accepted until the time")),
        },
    )


def _lengths() -> Section:
    grids = [
        (SlotGrid.FREE.value, QCoreApplication.translate("RoomRules", "at any time")),
        (SlotGrid.MINUTES.value, QCoreApplication.translate("RoomRules", "in steps of minutes")),
        (SlotGrid.SLOTS.value, QCoreApplication.translate("RoomRules", "in named slots")),
    ]
    return Section(
        QCoreApplication.translate("RoomRules", "Times and slots"),
        (
            QCoreApplication.translate("RoomRules", "Rooms are let {grid}, a step has {grid_minutes} minutes."),
            QCoreApplication.translate("RoomRules", "Slots, one a line: {slots}"),
            QCoreApplication.translate(
                "RoomRules", "At least {min_minutes} and at most {max_minutes} minutes; 0 sets no bound."
            ),
            QCoreApplication.translate(
                "RoomRules", "Kept free: {buffer_before} minutes before and {buffer_after} minutes after."
            ),
        ),
        {
            "grid": ChoiceInput(QCoreApplication.translate("RoomRules", "How times are cut"), grids),
            "grid_minutes": NumberInput(QCoreApplication.translate("RoomRules", "Minutes of a step")),
            "slots": _slots(),
            "min_minutes": NumberInput(QCoreApplication.translate("RoomRules", "Shortest, in minutes")),
            "max_minutes": NumberInput(QCoreApplication.translate("RoomRules", "Longest, in minutes")),
            "buffer_before": NumberInput(QCoreApplication.translate("RoomRules", "Minutes free before")),
            "buffer_after": NumberInput(QCoreApplication.translate("RoomRules", "Minutes free after")),
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
    counted = [
        (False, QCoreApplication.translate("RoomRules", "days")),
        (True, QCoreApplication.translate("RoomRules", "open days")),
    ]
    wanted = [
        (False, QCoreApplication.translate("RoomRules", "not asked for")),
        (True, QCoreApplication.translate("RoomRules", "asked for")),
    ]
    return Section(
        QCoreApplication.translate("RoomRules", "Provisional bookings and deadlines"),
        (
            QCoreApplication.translate(
                "RoomRules", "A provisional booking ends after {provisional_days} {provisional_working_days}"
            ),
            QCoreApplication.translate("RoomRules", "A hold on the phone ends after {hold_minutes} minutes."),
            QCoreApplication.translate(
                "RoomRules", "An application is {papers_wanted}, until {papers_days} days before the use."
            ),
            QCoreApplication.translate("RoomRules", "To be paid within {payment_within} open days of booking"),
            QCoreApplication.translate("RoomRules", "and {payment_days} days before the use; 0 asks for neither."),
        ),
        {
            "provisional_days": NumberInput(QCoreApplication.translate("RoomRules", "Provisional for")),
            "provisional_working_days": ChoiceInput(
                QCoreApplication.translate("RoomRules", "How days are counted"), counted
            ),
            "hold_minutes": NumberInput(QCoreApplication.translate("RoomRules", "Hold, in minutes")),
            "papers_wanted": ChoiceInput(QCoreApplication.translate("RoomRules", "Application"), wanted),
            "papers_days": NumberInput(QCoreApplication.translate("RoomRules", "Application until days before")),
            "payment_within": NumberInput(QCoreApplication.translate("RoomRules", "Paid within days of booking")),
            "payment_days": NumberInput(QCoreApplication.translate("RoomRules", "Paid days before the use")),
        },
    )


def _quotas() -> Section:
    return Section(
        QCoreApplication.translate("RoomRules", "How much one group may have"),
        (
            QCoreApplication.translate("RoomRules", "At most {quotas}"),
            QCoreApplication.translate(
                "RoomRules", "In the last {quota_free_days} days before the use nothing is counted."
            ),
            QCoreApplication.translate("RoomRules", "At most {consecutive_slots} slots in a row; 0 sets no bound."),
        ),
        {
            "quotas": QuotaInput(),
            "quota_free_days": NumberInput(QCoreApplication.translate("RoomRules", "Days without a quota")),
            "consecutive_slots": NumberInput(QCoreApplication.translate("RoomRules", "Slots in a row")),
        },
    )


def _users() -> Section:
    guests = [
        (True, QCoreApplication.translate("RoomRules", "may book too")),
        (False, QCoreApplication.translate("RoomRules", "cannot book")),
    ]
    ended = [
        (
            RegistrationEnded.PROVISIONAL.value,
            QCoreApplication.translate("RoomRules", "is provisional until the renewal"),
        ),
        (RegistrationEnded.REFUSE.value, QCoreApplication.translate("RoomRules", "is refused")),
        (RegistrationEnded.ALLOW.value, QCoreApplication.translate("RoomRules", "is allowed")),
    ]
    days = [
        (PriceDay.APPLICATION.value, QCoreApplication.translate("RoomRules", "of the booking")),
        (PriceDay.PERMIT.value, QCoreApplication.translate("RoomRules", "of the permit")),
        (PriceDay.USE.value, QCoreApplication.translate("RoomRules", "of the use")),
    ]
    return Section(
        QCoreApplication.translate("RoomRules", "Who may book"),
        (
            QCoreApplication.translate("RoomRules", "People who are not registered {guests}"),
            QCoreApplication.translate("RoomRules", "A booking after the registration's end {registration_ended}"),
            QCoreApplication.translate("RoomRules", "Prices are those on the day {price_day}"),
        ),
        {
            "guests": ChoiceInput(QCoreApplication.translate("RoomRules", "Not registered"), guests),
            "registration_ended": ChoiceInput(
                QCoreApplication.translate("RoomRules", "After the registration's end"), ended
            ),
            "price_day": ChoiceInput(QCoreApplication.translate("RoomRules", "Day of the prices"), days),
        },
    )


def _cancelling() -> Section:
    return Section(
        QCoreApplication.translate("RoomRules", "Cancelling, no-shows and refunds"),
        (
            QCoreApplication.translate(
                "RoomRules", "Cancelled later than {late_cancel_days} days before: {late_cancel_points} points;"
            ),
            QCoreApplication.translate(
                "RoomRules", "no-show: {no_show_points} points, late after {late_after} minutes."
            ),
            QCoreApplication.translate(
                "RoomRules",
                "At {points_limit} points of the last {points_months} months nobody books; 0 has no effect.",
            ),
            QCoreApplication.translate("RoomRules", "Fees come back by the day of cancelling: {refunds}"),
        ),
        {
            "late_cancel_days": NumberInput(QCoreApplication.translate("RoomRules", "Late cancelling, days before")),
            "late_cancel_points": NumberInput(QCoreApplication.translate("RoomRules", "Points for late cancelling")),
            "no_show_points": NumberInput(QCoreApplication.translate("RoomRules", "Points for a no-show")),
            "late_after": NumberInput(QCoreApplication.translate("RoomRules", "Late after minutes")),
            "points_limit": NumberInput(QCoreApplication.translate("RoomRules", "Points that stop booking")),
            "points_months": NumberInput(QCoreApplication.translate("RoomRules", "Months points count")),
            "refunds": RefundInput(),
        },
    )
