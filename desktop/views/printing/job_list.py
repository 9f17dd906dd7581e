"""Today's print jobs, newest first, with what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QPushButton, QWidget

from desktop.views.printing.list_rows import JobRows, ListRow
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.keys import ENTER
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowPainter
from desktop.views.shared.theme import current, notifier
from desktop.words import TextSize

WIDTH, WIDE, ROW, SIDE, ABOVE, THIRD, GAP = 248, 264, 80, 14, 9, 21, 8


class _Painter(RowPainter):
    row = ROW

    def __init__(self, rows: JobRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row = letters(), self._rows.rows[index.row()]
        third, top = ink.theme.scaled(THIRD), area.top() + ink.theme.scaled(ABOVE)
        right = area.right() - SIDE - 1 - ink.mark_size(row.mark).width()
        ink.stamp(painter, QPointF(right, top), row.mark)
        first = QRectF(area.left() + SIDE, top, area.width() - 2 * SIDE, third)
        last = first.translated(0, 2 * third)
        ink.write(painter, first, Words(row.time, BOLD))
        ink.write(painter, first.translated(0, third), Words(row.who))
        machine, fee = (Words(text, CAPTION, "text_2") for text in (row.machine, row.fee))
        ink.write(painter, last.adjusted(0, 0, -ink.width(row.fee, CAPTION) - GAP, 0), machine)
        ink.write(painter, last, fee, at_right=True)


class _JobView(QListView):
    """Where nothing is chosen, the first key chooses what the focus stands on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in {*ENTER, Qt.Key.Key_Down, Qt.Key.Key_Home} and here.isValid() and not self.selectedIndexes():
            self.selectionModel().select(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            super().keyPressEvent(event)


class JobList(Card):
    """`chosen` carries the id of the row a person went to; `next_wanted` asks for a new form."""

    chosen = Signal(int)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._rows = JobRows(self)
        self.view, self.next_button = _JobView(), QPushButton()
        self.view.setModel(self._rows)
        self.view.setItemDelegate(_Painter(self._rows))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(self._foot())
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.next_button.clicked.connect(self.next_wanted)
        self._putting = False
        notifier().changed.connect(self._measure_list)
        self._measure_list()
        self._retranslate()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        return self._rows.rows

    def show_rows(self, rows: Sequence[ListRow], chosen: int | None) -> None:
        """The place in the list and what is chosen stay; nothing is announced."""
        self._putting = True
        place = self.view.verticalScrollBar().value()
        if tuple(rows) != self._rows.rows:
            self._rows.fill(rows)
        self.view.verticalScrollBar().setValue(place)
        self._select(chosen)
        self._putting = False

    def choose(self, job_id: int | None) -> None:
        """Mark a row, or none; nothing is announced."""
        self._putting = True
        self._select(job_id)
        self._putting = False

    def take_keys(self) -> None:
        """Where nobody has printed yet there is nothing to go through."""
        wanted = self.view if self.rows else self.next_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, job_id: int | None) -> None:
        at = self._rows.place_of(job_id)
        if at is None:
            self.view.clearSelection()
            return
        self.view.setCurrentIndex(self._rows.index(at, 0))

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, now: QItemSelection, _before: QItemSelection) -> None:
        places = [index.row() for index in now.indexes()]
        if places and not self._putting:
            self.chosen.emit(self._rows.rows[places[0]].id)

    def _foot(self) -> QHBoxLayout:
        inside = QHBoxLayout(self.next_button)
        inside.setContentsMargins(10, 0, 10, 0)
        inside.setSpacing(8)
        self._plus, self._word, self._cap = QLabel(), QLabel(), KeyCap("F4")
        inside.addStretch(1)
        for part in (self._plus, self._word, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)
        self.next_button.setAutoDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 12, 12, 12)
        foot.addWidget(self.next_button)
        return foot

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.rename(self.tr("Today's print jobs"))
        self.view.setAccessibleName(self.tr("Today's print jobs"))
        self._word.setText(self.tr("Next person"))
        self.next_button.setAccessibleName(self.tr("Next person F4"))

    @Slot()
    def _measure_list(self) -> None:
        self.setFixedWidth(WIDTH if current().size is TextSize.STANDARD else WIDE)
        self._plus.setVisible(current().size is TextSize.STANDARD)  # the word needs the room
        self._cap.setVisible(current().size is not TextSize.LARGEST)
        self._plus.setPixmap(icons.pixmap("verb.add", "text", current().scaled(18)))
        self.view.doItemsLayout()
