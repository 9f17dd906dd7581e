"""Where a case was sent on to, and whether somebody answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.queries.consultation_rows import ReferralRow
from desktop.views.consultations.case_story import answer_word
from desktop.views.consultations.one_line import OneLine
from desktop.views.shared import icons
from desktop.views.shared.theme import current, set_role

ROW = 30


class ReferralList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ReferralRow, ...] | None = None
        self._shown: list[QWidget] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.show_rows((), date.min)

    def show_rows(self, rows: Sequence[ReferralRow], today: date) -> None:
        if tuple(rows) == self.rows:
            return
        self.rows = tuple(rows)
        for line in self._shown:
            self._whole.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self._shown = [self._line(row, today) for row in rows] or [self._nothing()]
        for line in self._shown:
            self._whole.addWidget(line)

    def _line(self, row: ReferralRow, today: date) -> QWidget:
        line, icon, target, day = QWidget(self), QLabel(), OneLine(), QLabel(answer_word(row, today))
        line.setFixedHeight(current().scaled(ROW))
        icon.setPixmap(icons.pixmap("thing.department", "text", current().icon))
        target.say(row.target)
        set_role(day, "secondary")
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(icon)
        inside.addWidget(target, 1)
        inside.addWidget(day)
        if row.answer:
            line.setToolTip(row.answer)
        return line

    def _nothing(self) -> QWidget:
        words = QLabel(self.tr("Sent on to nobody"), self)
        set_role(words, "caption")
        return words
