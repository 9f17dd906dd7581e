"""The sheet in which somebody else takes a case over: this one, or all open ones of whoever has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.cases import hand_over_all, hand_over_case
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.queries.desk_rows import DeskRows
from desktop.queries.staff import desk_rows
from desktop.rules.openness import may_open
from desktop.views.consultations.case_sheet import CaseSheet
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.take_form import MOST_LINE, AskedCell
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language


class HandOverSheet(CaseSheet):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.staff", "hand_over", parent)
        self.staff, self.why, self.everything = OneStopChips(one=True), QLineEdit(), CheckBox()
        self._says = Paragraph()
        self._waiting: int | None = None
        self.why.setMaxLength(MOST_LINE)
        set_role(self._says, "secondary")
        self._who = AskedCell(Field("staff", self.tr("Who takes it over"), self.staff))
        self._why = AskedCell(Field("why", self.tr("What they should know"), self.why, optional=True))
        for part in (self._says, self._who, self._why, self.everything):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.set_title(self.tr("Hand over"))
        self.staff.changed.connect(self._chosen)
        self.why.textEdited.connect(self._filled)
        self.everything.toggled.connect(self._turned)

    def put_case(self, case: ConsultationDetails, about: int) -> None:
        del about
        self._waiting = None
        self.staff.put(())
        self.why.clear()
        self._who.refuse("")
        name = case.row.staff
        self._says.say(self.tr("{name} is in charge.").format(name=name) if name else self.tr("Nobody is in charge."))
        self.everything.setVisible(case.staff_id is not None)
        self.everything.setText(self.tr("All open cases of {name}").format(name=name))
        self.everything.setChecked(False)
        self._turned()
        self._desk.read(self, desk_rows, done=self._show_staff, topic="staff")

    def kept(self) -> Mapping[str, Any]:
        staff = self.staff.value or self._waiting
        return {"staff_id": staff, "why": self.why.text(), "everything": self.everything.isChecked()}

    def put_kept(self, kept: Mapping[str, Any]) -> None:
        staff_id = kept.get("staff_id")
        self._waiting = staff_id if isinstance(staff_id, int) else None
        self.why.setText(str(kept.get("why") or ""))
        self.everything.setChecked(bool(kept.get("everything")))

    def wanted(self) -> Callable[..., int] | None:
        case, to = self.case, self.staff.value
        if case is None or not isinstance(to, int):
            self._who.refuse(self.tr("Choose who takes it over."))
            self.staff.setFocus()
            return None
        if self.everything.isChecked() and case.staff_id is not None:
            return partial(hand_over_all, from_staff_id=case.staff_id, to_staff_id=to)
        return partial(
            hand_over_case, consultation_id=case.row.id, staff_id=to, why=self.why.text(), seen=case.staff_id
        )

    def _show_staff(self, rows: DeskRows) -> None:
        """Those who can open the case and do not have it yet."""
        if (case := self.case) is None:
            return
        chosen = self.staff.value or self._waiting
        named = {reader.staff_id for reader in case.readers}
        offered = [
            (who.id, who.name)
            for who in rows.staff
            if who.id != case.staff_id and may_open(case.openness, who.role, wrote=True, named=who.id in named)
        ]
        is_first = not self.staff.choices
        self.staff.show_choices(offered)
        self.staff.put([chosen] if chosen in dict(offered) else ())
        self._waiting = None
        if is_first and not self.why.text():
            self.staff.setFocus()

    @Slot()
    def _chosen(self) -> None:
        self._who.refuse("")
        self._filled()

    @Slot()
    def _turned(self) -> None:
        self._why.setVisible(not self.everything.isChecked())
        self._filled()
