"""Where a case was sent on to, and whether somebody answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.queries.consultation_rows import ReferralRow
from desktop.views.consultations.case_lines import CaseLine, CaseLines
from desktop.views.consultations.case_story import answer_word
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.tag import Mark


class ReferralList(CaseLines):
    """`chosen` carries the id of a referral."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_rows((), date.min)

    def show_rows(self, rows: Sequence[ReferralRow], today: date) -> None:
        lines = [self._line(row, today) for row in rows]
        self.show_lines(lines, "" if lines else self.tr("Sent on to nobody"))

    def _line(self, row: ReferralRow, today: date) -> CaseLine:
        tip = "\n".join(part for part in (row.target, answer_word(row, today), row.answer) if part)
        if row.answered_on is None:
            return CaseLine(row.id, "thing.referral", row.target, shown_date(row.made_on, today), tip=tip)
        answered = Mark(self.tr("Answered"), "good", "status.good")
        return CaseLine(row.id, "thing.referral", row.target, mark=answered, tip=tip)
