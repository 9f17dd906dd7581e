"""What a group does, and what it says of itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.views.groups import words
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.shared.facts import Facts
from desktop.words import Language


class ActivityTab(QWidget):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.facts = Facts()
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.addWidget(self.facts)
        body.addStretch(1)

    def show_card(self, card: GroupCard | None) -> None:
        self._card = card
        if card is None:
            return
        lists: dict[str, list[str]] = {}
        for word in card.words:
            lists.setdefault(word.list_name, []).append(word.name)
        ages = [f"{band} {words.members(count, among)}" for band, count, among in card.ages]
        self.facts.show_facts(
            [
                (self.tr("Fields"), "、".join(field.name for field in card.fields)),
                *((name, "、".join(said)) for name, said in lists.items()),
                (self.tr("About"), card.publicity),
                (self.tr("Days"), card.days),
                (self.tr("Joining"), card.joining),
                (self.tr("Gains"), card.gains),
                (self.tr("People"), words.members(card.members, card.citizens)),
                (self.tr("Ages"), "\n".join(ages)),
                (self.tr("Begun"), words.long_era(card.founded_on) if card.founded_on else ""),
                (self.tr("Website"), card.website),
                (self.tr("Corporate number"), card.corporate_number),
                (self.tr("Incorporation"), self.tr("planned") if card.incorporation_planned else ""),
                (self.tr("Collaboration"), self._collaborates(card)),
                *((extra.name, self._extra(extra.value)) for extra in card.extras),
            ]
        )

    def _collaborates(self, card: GroupCard) -> str:
        if card.collaborates is None:
            return ""
        return self.tr("willing") if card.collaborates else self.tr("not now")

    def _extra(self, value: str) -> str:
        return {"yes": self.tr("yes"), "no": self.tr("no")}.get(value, value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_card(self._card)
