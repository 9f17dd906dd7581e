"""The papers as small pictures, found by name and by the counter they belong to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.rules.kana import fold
from desktop.views.handouts.papers import KINDS, PAPERS, PaperKind, kind_word, paint_paper, paper_word
from desktop.views.shared.chips import Chips
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.search_box import SearchBox
from desktop.views.shared.theme import current, notifier, set_role

ALL = "all"
SIDE, GAP = 12, 4
TILE = (108, 148)
PICTURE = 98
_PAD, _ROUND = 10, 8


class PaperTile(QAbstractButton):
    """One paper; checked while its form is open."""

    def __init__(self, paper: PaperKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.rename()

    def rename(self) -> None:
        self.setText(paper_word(self.paper.key))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(TILE[0]), current().scaled(TILE[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, e: QPaintEvent) -> None:
        del e  # all of it is painted
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(theme.colour("accent"), 2) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(whole, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        height = theme.scaled(PICTURE)
        width = min(height * self.paper.shape, self.width() - 2 * _PAD)
        high = width / self.paper.shape
        top = _PAD + 4 + (height - high) / 2
        paint_paper(painter, QRectF(round((self.width() - width) / 2), top, round(width), high), self.paper)
        font = theme.font("caption", bold=self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.colour("accent_text" if self.isChecked() else "text"))
        words = QRectF(4, _PAD + height + 8, self.width() - 8, self.height() - height - _PAD - 12)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)


class Gallery(QFrame):
    """`picked` carries the key of a paper."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.search, self.chips, self._none = SearchBox(), Chips(one=True), Paragraph()
        self.tiles = {paper.key: PaperTile(paper, self) for paper in PAPERS}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for tile in self.tiles.values():
            self._group.addButton(tile)
            tile.clicked.connect(self._clicked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        whole.setSpacing(10)
        whole.addWidget(self.search)
        whole.addWidget(self.chips)
        whole.addWidget(self._none)
        whole.addWidget(self._scrolled(), 1)
        set_role(self._none, "secondary")
        self.search.asked.connect(self._filter)
        self.chips.changed.connect(self._filter)
        notifier().changed.connect(self._filter)
        self._say_words()
        self._filter()

    def _scrolled(self) -> QScrollArea:
        """A low window or large text scrolls the pictures, not the page."""
        inside, scroll = QWidget(), QScrollArea()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    @property
    def shown(self) -> list[str]:
        """The papers that the filter leaves."""
        return [key for key, tile in self.tiles.items() if tile.isVisibleTo(self)]

    def mark(self, key: str) -> None:
        """Show which paper's form is open; nothing is announced."""
        self.tiles[key].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._filter()

    def _say_words(self) -> None:
        self.search.setPlaceholderText(self.tr("Name of a paper"))
        self.search.setAccessibleName(self.tr("Name of a paper"))
        self.chips.show_choices([(ALL, self.tr("All")), *((kind, kind_word(kind)) for kind in KINDS)])
        self.chips.put([ALL])
        self.chips.setAccessibleName(self.tr("Counter"))
        self._none.say(self.tr("No paper of that name"))

    @Slot()
    def _clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, PaperTile):
            self.picked.emit(pressed.paper.key)

    @Slot()
    def _filter(self) -> None:
        asked, kind = fold(self.search.text()), self.chips.value
        fitting = [
            tile for tile in self.tiles.values() if asked in fold(tile.text()) and kind in (None, ALL, tile.paper.kind)
        ]
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
            tile.setVisible(tile in fitting)
        columns = max(1, (self.width() - 2 * SIDE + GAP) // (current().scaled(TILE[0]) + GAP))
        for place, tile in enumerate(fitting):
            self._grid.addWidget(tile, place // columns, place % columns, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(columns, 1)
        self._none.setVisible(not fitting)
