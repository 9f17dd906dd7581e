"""The center's answers on paper: one card that has been approved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from desktop.queries.knowledge import KnowledgeRow, knowledge_cards
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field


class KnowledgeCardForm(RoomPaperForm):
    """Drafts are not offered here."""

    paper = "knowledge-card"

    def fields(self) -> Fields:
        self._wanted, self._numbers = 0, dict[int, str]()
        self.choice = Combo()
        self.choice.activated.connect(self._chosen)
        question = partial(knowledge_cards, day=self.desk.now().date(), site_id=self.desk.site_id)
        self.desk.read(self, question, done=self._show, topic="cards")
        return [Field("card", self.tr("Answer"), self.choice)]

    def begin_with(self, record_id: int) -> None:
        self._wanted = record_id
        self._choose()

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def hint(self) -> str:
        return self.tr("Choose the answer.")

    def note(self) -> str:
        return self.tr("Approved answers only. The paper says when it was made sure of.")

    def _show(self, rows: tuple[KnowledgeRow, ...]) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("Choose"), None)
        self._numbers = {row.id: row.number for row in rows}
        for row in rows:
            self.choice.addItem(f"{row.number}　{row.question}", row.number)
        self._choose()

    def _choose(self) -> None:
        """What was wanted may have been asked for before the cards were there."""
        if (place := self.choice.findData(self._numbers.get(self._wanted))) > 0:
            self.choice.setCurrentIndex(place)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
