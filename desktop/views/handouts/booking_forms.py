"""The papers about one booking: the application it came from, the notice of what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.form import Field
from desktop.views.shared.theme import set_role


class BookingPaperForm(RoomPaperForm):
    """A paper about one booking, by its number."""

    def fields(self) -> Fields:
        self.number = QLineEdit()
        self.number.textEdited.connect(self.changed)
        self.setFocusProxy(self.number)
        return [Field("number", self.tr("Number of the booking"), self.number, optional=self.is_optional)]

    is_optional = False

    def for_(self) -> str | None:
        return self.number.text().strip() or ("" if self.is_optional else None)

    def hint(self) -> str:
        return self.tr("Type the number of the booking and see its paper here.")

    def put_away(self) -> None:
        self.number.clear()


class RoomApplicationForm(BookingPaperForm):
    paper = "application-room"
    is_optional = True

    def note(self) -> str:
        return self.tr("Blank without a number; with one, filled in with what the booking says.")


class RoomNoticeForm(BookingPaperForm):
    paper = "notice-room"

    def note(self) -> str:
        return self.tr("Of a change, what it was before and what it is now; of a cancellation, why, and the money.")

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """Under the number: that there is nothing to tell."""
        unchanged = "nothing_changed" in faults
        self._note.say(self.tr("This booking was neither changed nor cancelled.") if unchanged else self.note())
        set_role(self._note, "warn_words" if unchanged else "secondary")
