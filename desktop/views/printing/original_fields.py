"""The fields of one original: paper, masters, sheets, what it is called, how it is printed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from desktop.views.printing import words
from desktop.views.printing.filled import Original
from desktop.views.shared.chips import Chips
from desktop.views.shared.count_field import CountField
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier
from desktop.words import PaperSize

SIZES = (PaperSize.A4, PaperSize.B4, PaperSize.A3, PaperSize.B5, PaperSize.POSTCARD)
MOST_MASTERS, MOST_SHEETS, MOST_TEXT = 999, 99_999, 200
COUNT_WIDTH = 80
OPTIONS = ("duplex", "own_paper", "colour")


class Count(CountField):
    """Room for as many sheets as a machine prints."""

    def _measure(self) -> None:
        super()._measure()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.setFixedWidth(current().scaled(COUNT_WIDTH))


class OriginalFields(QObject):
    """The widgets stand where the form puts them; `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paper, self.title, self.options = Parts(), QLineEdit(), Chips()
        self.masters, self.sheets = Count("", MOST_MASTERS), Count("", MOST_SHEETS)
        self.title.setMaxLength(MOST_TEXT)
        for field in (self.masters, self.sheets, self.options, self.paper):
            field.changed.connect(self.changed)
        self.title.textEdited.connect(self.changed)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def value(self) -> Original:
        size, chosen = self.paper.value, self.options.values
        return Original(
            title=self.title.text(),
            masters=self.masters.value,
            sheets=self.sheets.value,
            size=size if isinstance(size, PaperSize) else PaperSize.A4,
            duplex="duplex" in chosen,
            own_paper="own_paper" in chosen,
            colour="colour" in chosen,
        )

    def put(self, original: Original) -> None:
        """Nothing is announced; what is ticked besides stays."""
        self.paper.put(original.size)
        self.title.setText(original.title)
        self.masters.put(original.masters)
        self.sheets.put(original.sheets)
        chosen = {name for name in OPTIONS if getattr(original, name)}
        self.options.put(chosen | {name for name in self.options.values if name not in OPTIONS})

    def retranslate(self, masters: str, sheets: str, options: str) -> None:
        self.options.setAccessibleName(options)
        self.masters.field.setAccessibleName(masters)
        self.sheets.field.setAccessibleName(sheets)
        self.paper.show_choices((size, words.size(size)) for size in SIZES)

    def _measure(self) -> None:
        # else the chips count as high as when each stands on a line of its own, and the card scrolls for nothing
        self.options.setMinimumHeight(current().scaled(30))
