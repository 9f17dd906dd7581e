"""The cases as a list: what each is about over whose it is and when, with what is to be done next at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.queries.consultation_rows import ConsultationRow
from desktop.sentences import actor_words
from desktop.views.consultations import words
from desktop.views.shared import icons
from desktop.views.shared.lettering import BOLD, CAPTION, Words, letters
from desktop.views.shared.rows import Index, RowModel, RowPainter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current
from desktop.words import CaseState, Language, Openness

ROW, SIDE, ABOVE, LOCK, GAP = 62, 14, 7, 16, 8
LINE = 22  # the line that was looked for


class CaseRows(RowModel[ConsultationRow]):
    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.today = date.min

    def show_cases(self, rows: Sequence[ConsultationRow], asked: str, today: date) -> None:
        self.today = today
        self.fill(rows, asked)

    def place_of(self, case_id: int | None, before: int = 0) -> int | None:
        """Where the case stands, at the place it had `before` if it is there too."""
        if 0 <= before < len(self.rows) and self.rows[before].id == case_id:
            return before
        return next((place for place, row in enumerate(self.rows) if row.id == case_id), None)

    @property
    def has_lines(self) -> bool:
        """Whether the list says of a row which line of it was looked for."""
        return any(row.place for row in self.rows)

    def title(self, row: ConsultationRow) -> str:
        return row.summary

    def tip(self, row: ConsultationRow) -> str:
        return row.summary

    def spoken(self, row: ConsultationRow) -> str:
        mark = self.mark_of(row)
        return "、".join(part for part in (row.summary, row.place, self.below(row), mark.word if mark else "") if part)

    def below(self, row: ConsultationRow) -> str:
        """Whose and when: the group, else who came, else what kind of actor."""
        who = row.group or row.caller or actor_words(row.actor, self._language)
        return f"{words.day(row.begun_at.date(), self.today)}　{who}"

    def mark_of(self, row: ConsultationRow) -> Mark | None:
        """What is to be done next; that a case is closed; nothing for one that merely goes on."""
        if row.state is CaseState.CLOSED:
            return words.state_mark(row.state)
        return words.due_mark(row.next_due, self.today) if row.next_due is not None else None


class CasePainter(RowPainter):
    row, inset = ROW, SIDE

    def __init__(self, cases: CaseRows) -> None:
        super().__init__(cases)
        self._cases = cases

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        more = current().scaled(LINE) if self._cases.has_lines else 0
        return super().sizeHint(option, index) + QSize(0, more)

    def draw(self, painter: QPainter, area: QRectF, index: Index, *, picked: bool) -> None:
        del picked
        ink, row, asked = letters(), self._cases.rows[index.row()], self._cases.asked
        if self._cases.has_lines:
            line = current().scaled(LINE)
            below = area.adjusted(SIDE, area.height() - line - ABOVE + 2, -SIDE, 2 - ABOVE)
            ink.write(painter, below, Words(row.place, CAPTION, "text"), asked=asked)
            area = area.adjusted(0, 0, 0, -line)
        half = (area.height() - 2 * ABOVE) / 2
        upper = QRectF(area.left() + SIDE, area.top() + ABOVE, area.width() - 2 * SIDE, half)
        lower = upper.translated(0, half)
        if row.openness is not Openness.DESK:
            px = ink.theme.scaled(LOCK)
            lock = icons.pixmap("thing.confidential", "text_2", px)
            painter.drawPixmap(QPointF(upper.right() - px, upper.top() + (half - px) / 2), lock)
            upper.setRight(upper.right() - px - 6)
        about = Words(row.summary, BOLD, "text_2" if row.state is CaseState.CLOSED else "text")
        ink.write(painter, upper, about, asked=asked)
        if mark := self._cases.mark_of(row):
            size = ink.mark_size(mark)
            lower.setRight(lower.right() - size.width())
            ink.stamp(painter, QPointF(lower.right(), lower.top() + (half - size.height()) / 2), mark)
            lower.setRight(lower.right() - GAP)
        ink.write(painter, lower, Words(self._cases.below(row), CAPTION, "text_2"), asked=asked)
