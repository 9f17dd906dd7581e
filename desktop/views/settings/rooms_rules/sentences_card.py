"""A card of sentences: the fields show settings, and what is wrong with one stands below its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import DeskError
from desktop.rules.rule_limits import LIMITS, fitting
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.booking_inputs import Section
from desktop.views.settings.rooms_rules.sentence_line import SentenceLine
from desktop.views.shared.card import Card
from desktop.words import Language

PREFIX = "booking."
_FIELD = re.compile(r"\{(\w+)\}")


class SentencesCard(Card):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, section: Section, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(section.name, parent=parent)
        self._language = language
        self.inputs = section.inputs
        self.lines: list[tuple[SentenceLine, tuple[str, ...]]] = []
        for words in section.sentences:
            line, names = SentenceLine(words, section.inputs), tuple(_FIELD.findall(words))
            self.lines.append((line, names))
            self.body.addWidget(line)
        self.body.addStretch(1)
        for field in self.inputs.values():
            field.changed.connect(self._edited)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Values by the names of the settings; nothing is announced."""
        for name, field in self.inputs.items():
            field.show_value(values[PREFIX + name])
        self._tell_wrong()

    def values(self) -> dict[str, object]:
        """Values by the names of the settings, None where something cannot be read."""
        return {PREFIX + name: field.answer for name, field in self.inputs.items()}

    @property
    def is_wrong(self) -> bool:
        return any(line.wrong for line, _names in self.lines)

    @Slot()
    def _edited(self) -> None:
        self._tell_wrong()
        self.changed.emit()

    def _tell_wrong(self) -> None:
        for line, names in self.lines:
            line.say_wrong(next((words for name in names if (words := self._wrong(name))), ""))

    def _wrong(self, name: str) -> str:
        field = self.inputs[name]
        value = field.answer
        limits = LIMITS.get(PREFIX + name)
        if value is None:
            return self.tr("{field}: write a number or a time, such as 3 or 9:00.").format(field=field.accessibleName())
        try:
            fitting(PREFIX + name, value)
        except DeskError as refusal:
            if limits is None:
                return sentence(refusal, self._language)
            words = self.tr("{field}: from {least} to {most}.")
            if limits.on_ticks:
                words = self.tr("{field}: from {least} to {most}, in steps of 5 minutes.")
            return words.format(field=field.accessibleName(), least=limits.least, most=limits.most)
        return ""
