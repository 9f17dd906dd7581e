"""Who has opened, printed or exported a case that is kept back: a card that only managers see."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.case_readings import READING_READS, ReadingRow, readings_for
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.rules.times import clock
from desktop.views.consultations.words import day
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role
from desktop.words import Language, ReadingAct

FIRST = 5


class ReadingsCard(Card):
    """Hidden where there is nothing to tell, and from everybody but managers; the last readings, on demand all."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who has read it"), parent=parent)
        del language  # its words follow the window's
        self._desk, self._case_id, self._shows_all = desk, 0, False
        self.rows: Sequence[ReadingRow] = ()
        self.more = QPushButton()
        set_role(self.more, "link")
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self._show_all)
        self.add_verb(self.more)
        self.body.setContentsMargins(14, 8, 14, 10)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._lines.setHorizontalSpacing(10)
        self._lines.setVerticalSpacing(6)
        self.body.addLayout(self._lines)
        desk.changed.connect(self._changed)
        self.setVisible(False)

    def show_case(self, case: ConsultationDetails) -> None:
        """Nothing of the case before stands while this one's readers are asked for."""
        if case.row.id != self._case_id:
            self._case_id, self._shows_all = case.row.id, False
            self._show_rows(())
        self._ask()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case_id = 0
        self._show_rows(())

    def _ask(self) -> None:
        staff_id = self._desk.by.staff_id if self._desk.by else None
        question = partial(readings_for, staff_id=staff_id, consultation_id=self._case_id)
        self._desk.read(self, question, done=partial(self._show, self._case_id, staff_id), topic="readings")

    def _show(self, case_id: int, staff_id: int | None, rows: Sequence[ReadingRow]) -> None:
        sits = self._desk.by.staff_id if self._desk.by else None
        if (case_id, staff_id) == (self._case_id, sits):
            self._show_rows(rows)

    def _show_rows(self, rows: Sequence[ReadingRow]) -> None:
        self.rows = rows
        while (item := self._lines.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()
        today = self._desk.now().date()
        for place, row in enumerate(rows if self._shows_all else rows[:FIRST]):
            at = f"{day(row.at.date(), today)} {clock(row.at)}"
            for column, said in enumerate((row.staff or self.tr("Nobody signed in"), self._act(row.act), at)):
                label = QLabel(said)
                label.setToolTip(row.pc)
                if column:
                    set_role(label, "secondary")
                self._lines.addWidget(label, place, column)
        hidden = len(rows) - FIRST
        self.more.setText(self.tr("%n more", "readings", hidden))
        self.more.setVisible(hidden > 0 and not self._shows_all)
        self.setVisible(bool(rows))

    def _act(self, act: ReadingAct) -> str:
        match act:
            case ReadingAct.OPENED:
                return self.tr("Opened")
            case ReadingAct.PRINTED:
                return self.tr("Printed")
            case ReadingAct.EXPORTED:
                return self.tr("Exported")

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        self._show_rows(self.rows)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._case_id and changes.touch(READING_READS):
            self._ask()
