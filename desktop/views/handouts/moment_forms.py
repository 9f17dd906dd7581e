"""The papers of opening, closing and a power cut."""

from __future__ import annotations

from desktop.views.handouts.room_forms import Fields, KeysForm, RoomPaperForm


class DayBookingsForm(KeysForm):
    paper = "day-bookings"

    def note(self) -> str:
        return self.tr("For the desk alone: all bookings of the day with phone numbers.")


class ClosingSetForm(RoomPaperForm):
    paper = "closing-set"

    def fields(self) -> Fields:
        return [self.day_field(self.tr("The day that closes"))]

    def settings(self) -> dict[str, str]:
        return self.chosen_day()

    def note(self) -> str:
        return self.tr("Everything for the next open day in one go, so that the counter goes on through a power cut.")


class EmergencyForm(RoomPaperForm):
    paper = "emergency"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("Whom to call, and how the counter goes on without power. Hang it beside the phone.")


class HandRecordForm(EmergencyForm):
    paper = "hand-record"

    def note(self) -> str:
        return self.tr("One line for each thing that happens while the program cannot be used.")


class BookingSlipForm(EmergencyForm):
    paper = "booking-slip"

    def note(self) -> str:
        return self.tr("Wishes for a room, three on a sheet. The desk answers once it can look.")
