"""Limits and the least fee of a tariff in a line of sentences; an empty field is no limit."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.rules.print_fees import TariffOn
from desktop.views.settings.rooms_rules.inputs import NumberInput
from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import set_role

LIMITS = ("included", "max_sheets", "press_over", "minimum")


class _Sentences(Wrap):
    gap = 20


class LimitsLine(QFrame):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self.inputs: dict[str, NumberInput] = {}
        self._wrap, column = _Sentences(), QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.addWidget(self._wrap)
        told = (
            self.tr("A master's price covers {field} sheets."),
            self.tr("At most {field} sheets a use."),
            self.tr("Up to {field} sheets go to the copier."),
            self.tr("A job costs at least {field} yen."),
        )
        for name, said in zip(LIMITS, told, strict=True):
            self._put(name, said)

    def show_limits(self, tariff: TariffOn) -> None:
        for name, field in self.inputs.items():
            field.put(getattr(tariff, name) or None)

    def values(self) -> dict[str, int | None]:
        """Each limit, None without one; the least fee is 0 then."""
        told: dict[str, int | None] = {name: field.value for name, field in self.inputs.items()}
        told["minimum"] = told["minimum"] or 0
        return told

    @property
    def wrong_field(self) -> NumberInput | None:
        """A field that is no number, or none that can be."""
        return next((each for each in self.inputs.values() if each.is_wrong or (each.value or 1) < 1), None)

    def _put(self, name: str, said: str) -> None:
        before, _, after = (part.strip() for part in said.partition("{field}"))
        field = self.inputs[name] = NumberInput(f"{before} … {after}".strip(" …"), 74)
        field.setPlaceholderText("―")
        field.changed.connect(self._edited)
        sentence = QWidget()
        line = QHBoxLayout(sentence)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (QLabel(before), field, QLabel(after)):
            if not isinstance(part, QLabel) or part.text():
                line.addWidget(part)
        self._wrap.add(sentence)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()
