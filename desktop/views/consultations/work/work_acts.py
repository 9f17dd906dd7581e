"""What can be done with a line of a work list: words to write, whom to hand it over to, and the verbs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop.queries.work_rows import WorkList, WorkRow
from desktop.views.consultations.take_form import MOST_LINE
from desktop.views.consultations.visits.visit_forms import VisitOf
from desktop.views.consultations.work.words import FOLLOW_UPS
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.ledger.details_card import DetailsCard

CASES = (WorkList.STILL, WorkList.LEFT)
GAP = 8


class WorkActs:
    """The parts stand in the card of the chosen line; which of them are shown depends on its list."""

    def __init__(self, card: DetailsCard) -> None:
        self.words, self.to = QLineEdit(), Combo()
        self.words.setMaxLength(MOST_LINE)
        self.said = Form((Field("words", "", self.words),))
        self.hands = Form((Field("to", "", self.to),))
        self.said.setContentsMargins(0, GAP, 0, 0)
        self.hands.setContentsMargins(0, GAP, 0, 0)
        card.add_below(self.said)
        card.add_below(self.hands)
        add = card.add_button
        self.done, self.plan = add("primary"), add("primary")
        self.day, self.week, self.change = add(), add(), add()
        self.hand, self.hand_all, self.case, self.group = add(), add(), add(), add()
        self._row: tuple[WorkList, int] | None = None

    def show_staff(self, people: Sequence[tuple[int, str]]) -> None:
        """The same people keep who was chosen."""
        if [self.to.itemData(at) for at in range(self.to.count())] == [key for key, _name in people]:
            return
        chosen = self.to.currentData()
        self.to.clear()
        for key, name in people:
            self.to.addItem(name, key)
        self.to.setCurrentIndex(max(self.to.findData(chosen), 0))

    def show_for(self, row: WorkRow) -> None:
        kind = row.kind
        if (kind, row.id) != self._row:
            self._row = (kind, row.id)
            self.words.clear()
        others = (at for at in range(self.to.count()) if self.to.itemData(at) != row.staff_id)
        if self.to.currentData() == row.staff_id:
            self.to.setCurrentIndex(next(others, -1))
        follow_up, waiting = kind in FOLLOW_UPS, kind is WorkList.WAITING
        handed = follow_up or kind in CASES
        self.said.setVisible(follow_up or waiting)
        self.hands.setVisible(handed)
        for button, is_shown in (
            (self.done, follow_up or waiting),
            (self.plan, kind in {*CASES, WorkList.NEVER}),
            (self.day, follow_up),
            (self.week, follow_up),
            (self.change, follow_up or kind is WorkList.VISITS),
            (self.hand, handed),
            (self.hand_all, kind is WorkList.LEFT and row.staff_id is not None),
            (self.case, row.case_id is not None),
            (self.group, row.group_id is not None),
        ):
            button.setVisible(is_shown)
        self._name(kind)

    def name_all(self) -> None:
        self.hands.relabel("to", QCoreApplication.translate("work", "Hand over to"))
        self.plan.setText(QCoreApplication.translate("work", "Plan a visit…"))
        self.day.setText(QCoreApplication.translate("work", "+1 day"))
        self.week.setText(QCoreApplication.translate("work", "+1 week"))
        self.hand.setText(QCoreApplication.translate("work", "Hand over"))
        self.hand_all.setText(QCoreApplication.translate("work", "Hand over all of theirs"))
        self.case.setText(QCoreApplication.translate("work", "Open the case"))
        self.group.setText(QCoreApplication.translate("work", "Open the group"))
        self._name(self._row[0] if self._row else WorkList.MINE)

    def _name(self, kind: WorkList) -> None:
        if kind is WorkList.WAITING:
            self.said.relabel("words", QCoreApplication.translate("work", "What they answered"))
            self.done.setText(QCoreApplication.translate("work", "Write the answer"))
        else:
            self.said.relabel("words", QCoreApplication.translate("work", "What came of it"))
            self.done.setText(QCoreApplication.translate("work", "Done"))
        visit = kind is WorkList.VISITS
        self.change.setText(
            QCoreApplication.translate("work", "Report or change…")
            if visit
            else QCoreApplication.translate("work", "Change…")
        )


def planned_visit(row: WorkRow) -> VisitOf:
    """A line of the visits that are planned, as its sheet knows it."""
    return VisitOf(
        name=row.case_number or row.title,
        id=row.id,
        case_id=row.case_id,
        group_id=row.group_id,
        planned_at=row.when if isinstance(row.when, datetime) else None,
        place=row.detail,
        purpose=row.who,
        staff_id=row.staff_id,
        staff=row.staff,
        version=row.version,
    )
