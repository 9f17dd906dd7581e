"""A card of sentences about money: the fields show settings, and what is wrong with one stands below its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import DeskError, NotReadable
from desktop.rules.money_limits import LIMITS, consulting_settings, day_settings, field_of, fitting, money_settings
from desktop.views.settings.money_rules.money_inputs import MoneySection
from desktop.views.settings.rooms_rules.sentence_line import SentenceLine
from desktop.views.shared.card import Card

_FIELD = re.compile(r"\{(\w+)\}")
NAMES = {field_of(name): name for name in (*money_settings(), *day_settings(), *consulting_settings())}


class MoneyCard(Card):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, section: MoneySection, parent: QWidget | None = None) -> None:
        super().__init__(section.name, parent=parent)
        self.inputs = {NAMES[field]: widget for field, widget in section.inputs.items()}
        self.lines: list[tuple[SentenceLine, tuple[str, ...]]] = []
        for words in section.sentences:
            line = SentenceLine(words, section.inputs)
            self.lines.append((line, tuple(NAMES[field] for field in _FIELD.findall(words))))
            self.body.addWidget(line)
        self.body.addStretch(1)
        for field in self.inputs.values():
            field.changed.connect(self._edited)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Values by the names of the settings; nothing is announced."""
        for name, field in self.inputs.items():
            field.show_value(values[name])
        self._tell_wrong()

    def values(self) -> dict[str, object]:
        """Values by the names of the settings, None where something cannot be read."""
        return {name: field.answer for name, field in self.inputs.items()}

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
        said = field.accessibleName()
        if field.answer is None:
            return self.tr("{field}: write a number.").format(field=said)
        try:
            fitting(name, field.answer)
        except DeskError as refusal:
            if isinstance(refusal, NotReadable) and isinstance(field.answer, list):
                words = self.tr("{field}: “{line}” cannot be read. Write it like {example}.")
                return words.format(field=said, line=refusal.value, example="9:00-11:00")
            if (limits := LIMITS.get(name)) is not None:
                words = self.tr("{field}: from {least} to {most}.")
                return words.format(field=said, least=limits.least, most=limits.most)
            if name.startswith("number."):
                return self.tr(
                    "{field}: use {parts}, such as {example}. The number itself has to stand in it, at most 30 letters."
                ).format(field=said, parts="{n:05} {era_year} {era} {fy} {site}", example="{site}{era_year}-R{n:05}")
            return self.tr("{field}: this is too long.").format(field=said)
        return ""
