"""A key that is out: with whom, and taking it back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.operations.booking_life import take_key_back
from desktop.queries.keys import KeyOut
from desktop.views.daybook.entries.wide_side import WideCard
from desktop.views.rentals.side_card import line_of, verb
from desktop.views.shared import written
from desktop.views.shared.facts import Facts
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.tag import Mark
from desktop.words import Language


class KeyCard(WideCard):
    """`booking_wanted` carries the booking's id."""

    booking_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.row: KeyOut | None = None
        self.writer, self.facts = SheetWriter(desk, self), Facts()
        self.main, self.go = verb("primary", self.act), verb("", self._go)
        self.inside.addWidget(self.facts)
        self.inside.addWidget(line_of(self.main, self.go))
        self.writer.saved.connect(self.message.clear)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.main.setDisabled)
        self.say_words()

    def show_row(self, row: KeyOut | None) -> None:
        self.row = row
        self.setEnabled(row is not None)
        self._show()

    def focus_first(self) -> None:
        self.main.setFocus()

    @Slot()
    def act(self) -> None:
        """The key is back."""
        if (row := self.row) is not None:
            operation = partial(take_key_back, booking_id=row.booking_id, seen_version=row.version)
            self.writer.write(operation, (row.booking_id, row.version))

    @Slot()
    def _go(self) -> None:
        if self.row is not None:
            self.booking_wanted.emit(self.row.booking_id)

    def _show(self) -> None:
        row = self.row
        self.rename(self.tr("Key {number}").format(number=row.key_number) if row else self.tr("Nothing is picked"))
        late = Mark(self.tr("not back"), "refused", "status.warning")
        self.mark(late if row and row.is_late else None)
        facts = (
            [
                (self.tr("Room"), row.room),
                (self.tr("With"), row.group),
                (self.tr("Phone"), row.phone),
                (self.tr("Went out"), written.moment(row.since)),
                (self.tr("Booked until"), written.moment(row.ends_at)),
            ]
            if row
            else []
        )
        self.facts.show_facts(facts)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
            self._show()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.main.setText(self.tr("The key is back"))
        self.go.setText(self.tr("Go to the booking"))
