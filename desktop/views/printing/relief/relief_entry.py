"""An application for relief as it is taken in, or set right before it is decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing, NotReadable
from desktop.operations.relief import ReliefWish, apply_for_relief, change_relief
from desktop.queries.reliefs import GroundRow, ReliefRow
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import day_of, optional_day
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import Language

ROOMS, PRINTING = "rooms", "printing"


class ReliefEntry(LedgerForm):
    """For an application that is there, its group stands still. The last day is part of the relief."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        def today() -> Any:
            return desk.now().date()

        self.group, self.ground, self.covers = GroupField(desk), Chips(one=True), Chips()
        self.percent, self.purpose = NumberEdit(), QLineEdit()
        self.purpose.setMaxLength(300)
        self.first, self.last, self.applied, self.paper = (DayField(today) for _ in range(4))
        rows = (
            Field("group", "", self.group),
            (Field("grounds", "", self.ground, stretch=3), Field("percent", "", self.percent)),
            Field("relief_for", "", self.covers),
            Field("purpose", "", self.purpose, optional=True),
            (Field("from", "", self.first), Field("until", "", self.last)),
            (Field("applied", "", self.applied), Field("received_on", "", self.paper, optional=True)),
        )
        super().__init__(desk, language, rows, parent)
        self.row: ReliefRow | None = None
        self._grounds: tuple[GroundRow, ...] = ()
        self.finish()
        self.ground.changed.connect(self._put_percent)
        self.name_all()
        self.empty()

    def show_grounds(self, grounds: Sequence[GroundRow]) -> None:
        self._grounds = tuple(grounds)
        self.ground.show_choices((each.id, f"{each.name} {each.percent}%") for each in grounds)

    def begin_new(self) -> None:
        """What was typed for a new one and not saved stands there again."""
        if self.row is not None:
            self.row = None
            self.empty()
        self.group.setEnabled(True)

    def begin_change(self, row: ReliefRow) -> None:
        self.row = row
        self.group.put(row.group_id, row.group, row.number)
        self.group.setEnabled(False)
        self.ground.put((row.ground_id,))
        self.covers.put([key for key, on in ((ROOMS, row.rooms), (PRINTING, row.printing)) if on])
        self.percent.put(row.percent)
        self.purpose.setText(row.purpose)
        self.first.set_value(row.valid_from)
        self.last.set_value(row.valid_until - timedelta(days=1))
        self.applied.set_value(row.applied_on)
        self.paper.set_value(row.paper_on)

    def empty(self) -> None:
        """Of this fiscal year, from today on."""
        today = self.desk.now().date()
        self.group.put(None, "", "")
        self.ground.put(())
        self.covers.put((ROOMS, PRINTING))
        self.percent.put(None)
        self.purpose.clear()
        self.first.set_value(today)
        self.last.set_value(fiscal_year_range(fiscal_year(today))[1] - timedelta(days=1))
        self.applied.set_value(today)
        self.paper.set_value(None)

    def operation(self) -> Callable[..., Any]:
        if self.row is not None:
            seen = {"application_id": self.row.id, "seen_version": self.row.version}
            return partial(change_relief, wish=self.wish(), **seen)
        if self.group.group_id is None:
            raise Missing("group")
        return partial(apply_for_relief, group_id=self.group.group_id, wish=self.wish())

    def wish(self) -> ReliefWish:
        """What stands in the form. Raises Missing, NotReadable."""
        today, ground = self.desk.now().date(), self.ground.value
        if not isinstance(ground, int):
            raise Missing("grounds")
        if self.percent.is_wrong:
            raise NotReadable("percent", self.percent.text())
        return ReliefWish(
            ground_id=ground,
            valid_from=day_of(self.first, "from", today),
            valid_until=day_of(self.last, "until", today) + timedelta(days=1),
            percent=self.percent.value,
            rooms=ROOMS in self.covers.values,
            printing=PRINTING in self.covers.values,
            purpose=self.purpose.text(),
            applied_on=optional_day(self.applied, "applied", today),
            paper_on=optional_day(self.paper, "received_on", today),
        )

    def sent(self) -> object:
        return (self.row, self.group.group_id, self.wish())

    @Slot()
    def _put_percent(self) -> None:
        """That of the ground, which a person may change."""
        chosen = next((each for each in self._grounds if each.id == self.ground.value), None)
        self.percent.put(chosen.percent if chosen is not None else None)

    def name_all(self) -> None:
        self.rename(self.tr("Application for relief") if self.row is None else self.tr("Change the application"))
        self.covers.show_choices(((ROOMS, self.tr("Rooms")), (PRINTING, self.tr("Printing"))))
        labels = {
            "group": self.tr("Group"),
            "grounds": self.tr("Ground"),
            "relief_for": self.tr("Relief for"),
            "percent": self.tr("Percent"),
            "from": self.tr("From which day"),
            "until": self.tr("Up to and including"),
            "purpose": self.tr("What for"),
            "applied": self.tr("Applied on"),
            "received_on": self.tr("Paper in hand since"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
