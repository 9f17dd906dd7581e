"""A list of lines by keyboard and mouse, with a sentence where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role


class LineList(QWidget):
    """`picked` carries the key of the line that is marked, None without one; `entered` Enter or a double click."""

    picked = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ListModel(self)
        self.view, self.empty = QListView(), Paragraph()
        set_role(self.empty, "secondary")
        self.empty.setContentsMargins(20, 16, 20, 16)
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setUniformItemSizes(True)
        self.view.activated.connect(self.entered)
        self.view.selectionModel().currentChanged.connect(self._moved)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.empty)
        whole.addWidget(self.view, 1)
        whole.addStretch(0)
        self.setFocusProxy(self.view)

    @property
    def key(self) -> int | None:
        return self.lines.key_at(self.view.currentIndex())

    def show_lines(self, lines: Sequence[ListLine], keep: int | None = None) -> None:
        """The line that was marked stays so, unless `keep` names another."""
        before = keep if keep is not None else self.key
        self.lines.fill(lines)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        # Tab would come no further than the proxy of a list that is not shown
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lines else Qt.FocusPolicy.NoFocus)
        self.view.setCurrentIndex(self.lines.index(self.lines.place_of(before), 0) if lines else QModelIndex())
        self.picked.emit(self.key)

    @Slot()
    def _moved(self) -> None:
        self.picked.emit(self.key)
