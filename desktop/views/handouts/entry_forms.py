"""The papers of the day book's entries: the form of a kind, blank; lists of what was found."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from desktop.queries.entries import EntryRow, entries
from desktop.views.daybook.entries.words import kind_word
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.words import EntryKind


class BlankEntryForm(RoomPaperForm):
    paper = "entry"

    def fields(self) -> Fields:
        self.kind = Combo()
        for kind in EntryKind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(EntryKind.INCIDENT.value))
        self.kind.activated.connect(self._chosen)
        return [Field("kind", self.tr("Kind"), self.kind)]

    def settings(self) -> dict[str, str]:
        return {**super().settings(), "kind": str(self.kind.currentData())}

    def note(self) -> str:
        return self.tr("To be filled in by hand. A filled one is printed from the records of the day book.")

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class LostListForm(RoomPaperForm):
    paper = "lost-list"

    def fields(self) -> Fields:
        return []

    def note(self) -> str:
        return self.tr("What was found and still lies at the desk.")


class PoliceListForm(LostListForm):
    paper = "police-list"

    def note(self) -> str:
        return self.tr("What goes to the police, with who found it: for the desk and the police alone.")


class GivenBackForm(RoomPaperForm):
    """Lost property, what is still here first."""

    paper = "given-back"

    def fields(self) -> Fields:
        self.choice = Combo()
        self.choice.activated.connect(self._chosen)
        kind = EntryKind.LOST_ITEM
        question = partial(entries, site_id=self.desk.site_id, now=self.desk.now(), kind=kind, state=None)
        self.desk.read(self, question, done=self._show, topic="entries")
        return [Field("entry", self.tr("Lost property"), self.choice)]

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def hint(self) -> str:
        return self.tr("Choose what was given back.")

    def note(self) -> str:
        return self.tr("Whoever takes it writes name and address and signs.")

    def _show(self, rows: tuple[EntryRow, ...]) -> None:
        self.choice.clear()
        for row in rows:
            self.choice.addItem(f"{row.number}　{row.title}", row.number)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
