"""The change in the largest type of the page, with the notes and coins it is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.printing import words
from desktop.views.printing.coins import change_pieces
from desktop.views.shared import written
from desktop.views.shared.theme import set_role

PIECES_IN_LINE = 3


class BigYen(QWidget):
    """A number in a large type and its yen, standing on one line at the right."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self._unit = QLabel(), QLabel()
        set_role(self.number, role)
        set_role(self._unit, "heading")
        self._unit.setContentsMargins(0, 0, 0, 6)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)

    def put(self, amount: int | None) -> None:
        """None shows a dash: not known yet."""
        self.number.setText("―" if amount is None else f"{amount:,}")
        self._unit.setText("" if amount is None else words.yen_unit())

    def set_roles(self, number: str, unit: str) -> None:
        set_role(self.number, number)
        set_role(self._unit, unit)


class ChangeDue(QFrame):
    """`put` with how much was handed over beyond the total: None while that is not known, negative when too little."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "change_ground")
        self._over: int | None = None
        self._is_refund = False
        self._texts: list[str] = []
        self._label, self.amount = QLabel(), BigYen("change")
        set_role(self._label, "bold")
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 10, 20, 14)
        whole.setSpacing(4)
        whole.addStretch(1)
        whole.addWidget(self._label)
        whole.addWidget(self.amount)
        whole.addLayout(self._pieces)
        whole.addStretch(2)
        self.put(None)

    def put(self, over: int | None, *, is_refund: bool = False) -> None:
        """`is_refund`: it goes back though nothing was handed over."""
        self._over, self._is_refund = over, is_refund
        short = over is not None and over < 0
        back = self.tr("To give back") if is_refund else self.tr("Change")
        self._label.setText(self.tr("Still missing") if short else back)
        self.amount.put(None if over is None else abs(over))
        self.amount.set_roles("change_short" if short else "change", "danger_words" if short else "heading")
        pieces = change_pieces(over) if over is not None and over > 0 else ()
        self._show_pieces([f"{written.yen(piece)} × {count}" for piece, count in pieces])
        self.setAccessibleName(self._spoken(pieces))

    def texts(self) -> list[str]:
        """The notes and coins as they are shown."""
        return list(self._texts)

    def _spoken(self, pieces: tuple[tuple[int, int], ...]) -> str:
        if self._over is None:
            return self._label.text()
        parts = [f"{self._label.text()} {written.yen(abs(self._over))}"]
        return "、".join(parts + [f"{written.yen(piece)} × {count}" for piece, count in pieces])

    def _show_pieces(self, texts: list[str]) -> None:
        self._texts = texts
        while (line := self._pieces.takeAt(0)) is not None:
            widget = line.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for start in range(0, len(texts), PIECES_IN_LINE):
            self._pieces.addWidget(_line(texts[start : start + PIECES_IN_LINE]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.put(self._over, is_refund=self._is_refund)


def _line(texts: list[str]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addStretch(1)
    for text in texts:
        piece = QLabel(text)
        set_role(piece, "piece")
        line.addWidget(piece)
    return row
