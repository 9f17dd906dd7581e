"""The originals of a job in one line: which of them stands in the fields, one more, one less."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.views.printing import words
from desktop.views.printing.filled import MOST_ORIGINALS, Original
from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import set_role


class OriginalsLine(QWidget):
    """Hidden while there is only one. `changed` after an original was added, left out or gone to."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._originals: list[Original] = [Original()]
        self._at = 0
        self.chips, self.drop = Chips(one=True), QPushButton()
        set_role(self.drop, "link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.chips, 1)
        line.addWidget(self.drop)
        self.chips.changed.connect(self._go)
        self.drop.clicked.connect(self.leave_out)
        self._retranslate()
        self._show()

    def with_shown(self, shown: Original) -> tuple[Original, ...]:
        """All of them, the one in the fields as it stands there."""
        return (*self._originals[: self._at], shown, *self._originals[self._at + 1 :])

    @property
    def current(self) -> Original:
        return self._originals[self._at]

    @property
    def is_full(self) -> bool:
        return len(self._originals) >= MOST_ORIGINALS

    def put(self, originals: Sequence[Original]) -> None:
        """Show these, the first in the fields; nothing is announced."""
        self._originals, self._at = list(originals) or [Original()], 0
        self._show()

    def write(self, original: Original) -> None:
        """What stands in the fields by now."""
        if original != self.current:
            self._originals[self._at] = original
            self._show()

    def add(self) -> None:
        """One more of the same paper, unless the last one is empty still."""
        if self.is_full or not self._originals[-1].sheets:
            self._at = len(self._originals) - 1
        else:
            like = self.current
            fresh = Original(size=like.size, duplex=like.duplex, own_paper=like.own_paper, colour=like.colour)
            self._originals.append(fresh)
            self._at = len(self._originals) - 1
        self._show()
        self.changed.emit()

    @Slot()
    def leave_out(self) -> None:
        """Take the one that is shown out; the last one is emptied."""
        if len(self._originals) == 1:
            self._originals = [Original()]
        else:
            del self._originals[self._at]
        self._at = min(self._at, len(self._originals) - 1)
        self._show()
        self.changed.emit()

    @Slot()
    def _go(self) -> None:
        place = self.chips.value
        self._at = place if isinstance(place, int) else self._at
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.chips.show_choices((at, self._said(at, each)) for at, each in enumerate(self._originals))
        self.chips.put([self._at])
        self.setVisible(len(self._originals) > 1)

    def _said(self, at: int, original: Original) -> str:
        named = original.title.strip() or words.size(original.size)
        return f"{at + 1}  {named[:10]}  {words.sheets(original.sheets) if original.sheets else '…'}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _retranslate(self) -> None:
        self.chips.setAccessibleName(self.tr("Originals of this job"))
        self.drop.setText(self.tr("Leave it out"))
        self.drop.setAccessibleName(self.tr("Leave this original out"))
