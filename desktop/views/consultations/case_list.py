"""The left of the page: cases to search and to choose from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationList
from desktop.views.consultations.case_asking import CaseAsking
from desktop.views.consultations.case_rows import CasePainter, CaseRows
from desktop.views.consultations.withheld_card import WithheldCard
from desktop.views.shared.keys import ENTER
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import CaseState, Language


class CaseList(QWidget):
    """`asked` after every change of what is looked for; `chosen` carries a case's id, `taken` asks for the sheet.

    Instead of the cases what was answered in them can be listed, the newest answer first.
    """

    asked = Signal()
    chosen = Signal(int)
    taken = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cases = CaseRows(language, self)
        self.view, self.asking = QListView(), CaseAsking(desk, language)
        self.search, self.which = self.asking.search, self.asking.which
        self.withheld, self.take = WithheldCard(), QPushButton(self.tr("Take a consultation"))
        self._fact, self._empty = QLabel(), Paragraph()
        self._wanted: int | None = None
        self._place = 0  # an answer is not the only one of its case
        self._filling = False
        self._lay_out()
        self._furnish()
        self._connect()

    def _connect(self) -> None:
        self.asking.changed.connect(self.asked)
        self.take.clicked.connect(self.taken)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._moved)

    def show_list(self, found: ConsultationList, asked: str) -> None:
        """Other rows; what is chosen and the place of the list stay."""
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self._filling = True
        self.cases.show_cases(found.rows, asked.strip(), self._desk.now().date())
        self._mark_wanted()
        self._filling = False
        bar.setValue(at)
        self.withheld.show_count(found.withheld)
        self._fact.setText(self._counted(found))
        self.view.setVisible(bool(found.rows))
        self._empty.setVisible(not found.rows)
        self._empty.say(self._why_empty(asked.strip()))

    def _counted(self, found: ConsultationList) -> str:
        if len(found.rows) < found.found:
            said = self.tr("The newest {shown} of {count}")
            return said.format(shown=f"{len(found.rows):,}", count=f"{found.found:,}")
        if self.asking.wish.answers:
            return self.tr("%n answers", "", len(found.rows))
        return self.tr("%n cases", "", len(found.rows))

    def _why_empty(self, asked: str) -> str:
        if asked:
            return self.tr("Nothing found. Other words, or all instead of the open ones?")
        if self.asking.chips.chips:
            return self.tr("Nothing found. Take off one of the conditions above, or look among all of them.")
        if self.asking.wish.answers:
            return self.tr("What was advised stands here, the newest first.")
        if self.asking.wish.state is CaseState.OPEN:
            return self.tr("No case is open. Take one with F3; those that are finished stand under All.")
        return self.tr("Consultations appear here. Take the first one with F3.")

    def choose(self, case_id: int | None) -> None:
        """Mark a case; nothing is announced."""
        self._wanted = case_id
        self._filling = True
        self._mark_wanted()
        self._filling = False

    def set_quiet(self, *, quiet: bool) -> None:
        """One blue button a page: it is plain while a sheet is open."""
        set_role(self.take, "" if quiet else "primary")

    def _mark_wanted(self) -> None:
        place = self.cases.place_of(self._wanted, self._place)
        if place is None:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.cases.index(place, 0))

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling and now.isValid():
            self._wanted, self._place = self.cases.rows[now.row()].id, now.row()
            self.chosen.emit(self._wanted)

    @Slot(QModelIndex)
    def _pressed(self, index: QModelIndex) -> None:
        """A click on the case that is marked opens it again where the list had come back over it."""
        self._wanted = self.cases.rows[index.row()].id
        self.chosen.emit(self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Enter opens what is marked."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.cases.rows:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.cases.index(0, 0))
            return
        if event.key() in ENTER and self.cases.rows and (self.view.hasFocus() or self.search.hasFocus()):
            index = self.view.currentIndex()
            self._pressed(index if index.isValid() else self.cases.index(0, 0))
            self._mark_wanted()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        set_role(self._fact, "secondary")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._fact)
        head.addStretch(1)
        head.addWidget(self.take)
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 12, 1, 1)
        inside.setSpacing(10)
        inside.addWidget(self.asking)
        inside.addWidget(self.view, 1)
        inside.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(card, 1)
        whole.addWidget(self.withheld)

    def _furnish(self) -> None:
        self.view.setModel(self.cases)
        self.view.setItemDelegate(CasePainter(self.cases))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Cases"))
        self.view.clicked.connect(self._pressed)
        self._empty.setContentsMargins(14, 8, 14, 8)
        set_role(self._empty, "secondary")
        self.take.setToolTip(self.tr("F3"))
        self.take.setAutoDefault(True)
        self.set_quiet(quiet=False)
