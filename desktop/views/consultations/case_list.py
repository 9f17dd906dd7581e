"""The left of the page: cases to search and to choose from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationList
from desktop.views.consultations.case_rows import CasePainter, CaseRows
from desktop.views.consultations.withheld_card import WithheldCard
from desktop.views.shared import icons
from desktop.views.shared.keys import ENTER
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language


class CaseList(QWidget):
    """`asked` after every change of what is looked for; `chosen` carries a case's id, `taken` asks for the sheet."""

    asked = Signal()
    chosen = Signal(int)
    taken = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cases = CaseRows(language, self)
        self.view, self.search, self.which = QListView(), QLineEdit(), Parts()
        self.withheld, self.take = WithheldCard(), QPushButton(self.tr("Take a consultation"))
        self._fact, self._empty = QLabel(), Paragraph()
        self._wanted: int | None = None
        self._filling = False
        self._lay_out()
        self._furnish()
        self.search.textChanged.connect(self.asked)
        self.which.changed.connect(self.asked)
        self.take.clicked.connect(self.taken)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._moved)

    @property
    def only_open(self) -> bool:
        return self.which.value == "open"

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
        self._fact.setText(self.tr("%n cases", "", len(found.rows)))
        self.view.setVisible(bool(found.rows))
        self._empty.setVisible(not found.rows)
        self._empty.say(self._why_empty(asked.strip()))

    def _why_empty(self, asked: str) -> str:
        if asked:
            return self.tr("Nothing found. Other words, or all instead of the open ones?")
        if self.only_open:
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
        place = self.cases.place_of(self._wanted)
        if place is None:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.cases.index(place, 0))

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling and now.isValid():
            self._wanted = self.cases.rows[now.row()].id
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
        tools = QVBoxLayout()
        tools.setContentsMargins(11, 0, 11, 0)
        tools.setSpacing(8)
        tools.addWidget(self.search)
        tools.addWidget(self.which)
        inside.addLayout(tools)
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
        find = QAction(icons.icon("verb.search", "text_2"), "", self.search)
        self.search.addAction(find, QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Words, group or number"))
        self.search.setAccessibleName(self.tr("Search consultations"))
        self.which.show_choices((("open", self.tr("Open ones")), ("all", self.tr("All"))))
        self.take.setToolTip(self.tr("F3"))
        self.take.setAutoDefault(True)
        self.set_quiet(quiet=False)
