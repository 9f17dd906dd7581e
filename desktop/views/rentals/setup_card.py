"""The kinds of lockers, their units and prices, as a manager keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.rental_kinds import (
    MOST_SHORT,
    MOST_UNITS,
    RentalUnitRequest,
    add_rental_kind,
    add_rental_units,
    change_rental_kind,
    change_rental_prices,
    change_rental_unit,
)
from desktop.queries.rental_board import KindRow, RentalBoard, UnitRow
from desktop.views.rentals.kind_form import KindForm
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.price_lines import PriceLines
from desktop.views.rentals.side_card import SideCard, heading, line_of, verb
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import Language


class SetupCard(SideCard):
    """`made` carries a kind that is new."""

    made = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.site: Callable[[], int] = lambda: desk.site_id
        self.kind: KindRow | None = None
        self._unit: UnitRow | None = None
        self._making, self._made_before = False, False
        today: Callable[[], date] = lambda: desk.now().date()  # noqa: E731
        self.writer = LendingWriter(desk, self)
        self.form, self.prices = KindForm(), PriceLines(today)
        self.first, self.last, self.new_size = NumberEdit(), NumberEdit(), QLineEdit()
        self.unit_name, self.unit_size, self.unit_key, self.unit_note = (QLineEdit() for _ in range(4))
        self.unit_active = CheckBox()
        self._headings = {key: heading() for key in ("unit", "kind", "units", "prices")}
        self.unit_form = self._made_unit_form()
        self.units_form = Form(
            ((Field("first", "", self.first), Field("last", "", self.last), Field("size", "", self.new_size)),)
        )
        self.save_unit, self.save, self.anew = (
            verb("", self._save_unit),
            verb("primary", self.save_kind),
            verb("", self._new),
        )
        self.add, self.save_prices = verb("", self._add), verb("", self._save_prices)
        self._lay_out()
        for field in (self.new_size, self.unit_name, self.unit_size, self.unit_key):
            field.setMaxLength(MOST_SHORT)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.say_words()

    def _made_unit_form(self) -> Form:
        return Form(
            (
                (Field("name", "", self.unit_name), Field("size", "", self.unit_size), Field("key", "", self.unit_key)),
                Field("note", "", self.unit_note, optional=True),
            )
        )

    def _lay_out(self) -> None:
        for key, parts in {
            "unit": (self.unit_form, self.unit_active, self.save_unit),
            "kind": (self.form, line_of(self.save, self.anew)),
            "units": (self.units_form, self.add),
            "prices": (self.prices, self.save_prices),
        }.items():
            self.inside.addWidget(self._headings[key])
            for part in parts:
                self.inside.addWidget(part)

    def show_board(self, board: RentalBoard) -> None:
        """What is being typed stays while the same kind is shown."""
        if board.kind != self.kind or self._making is (board.kind is not None):
            self._making = board.kind is None
            self.kind = board.kind
            self.form.show_kind(board.kind)
            self.prices.show_kind(board.kind, board.first_day)
        for part in (self._headings["units"], self.units_form, self.add):
            part.setVisible(self.kind is not None)
        for part in (self._headings["prices"], self.prices, self.save_prices):
            part.setVisible(self.kind is not None)
        self.say_words()

    def show_unit(self, unit: UnitRow | None) -> None:
        """The one that is marked in the grid."""
        if unit != self._unit and unit is not None:
            self.unit_name.setText(unit.name)
            self.unit_size.setText(unit.size)
            self.unit_key.setText(unit.key_number)
            self.unit_note.setText(unit.note)
            self.unit_active.setChecked(unit.active)
        self._unit = unit
        for part in (self._headings["unit"], self.unit_form, self.unit_active, self.save_unit):
            part.setVisible(unit is not None)

    @Slot()
    def _new(self) -> None:
        self._making, self.kind = True, None
        self.form.show_kind(None)
        self.form.name.setFocus()
        self.say_words()

    @Slot()
    def save_kind(self) -> None:
        request = self.form.request()
        operation: Any = partial(add_rental_kind, request=request, site_id=self.site())
        if self.kind is not None:
            operation = partial(change_rental_kind, kind_id=self.kind.id, request=request)
        self._made_before = self.kind is None
        self.writer.write(operation, (request, self.kind))

    @Slot()
    def _add(self) -> None:
        first, last = self.first.value, self.last.value if self.last.value is not None else self.first.value
        if self.kind is None or first is None or last is None or not 0 <= first <= last < first + MOST_UNITS:
            self.units_form.refuse("first", self.tr("From which number to which?"))
            return
        self.units_form.accept()
        units = tuple(RentalUnitRequest(name=str(each), size=self.new_size.text()) for each in range(first, last + 1))
        self._made_before = False
        self.writer.write(partial(add_rental_units, kind_id=self.kind.id, requests=units), (self.kind.id, units))

    @Slot()
    def _save_unit(self) -> None:
        if (unit := self._unit) is None:
            return
        request = RentalUnitRequest(
            name=self.unit_name.text(),
            size=self.unit_size.text(),
            key_number=self.unit_key.text(),
            note=self.unit_note.text(),
            active=self.unit_active.isChecked(),
        )
        self._made_before = False
        operation = partial(change_rental_unit, unit_id=unit.id, request=request, seen_version=unit.version)
        self.writer.write(operation, (unit, request))

    @Slot()
    def _save_prices(self) -> None:
        day = self.prices.day()
        if self.kind is None or day is None:
            return
        prices = self.prices.prices()
        self._made_before = False
        operation = partial(change_rental_prices, kind_id=self.kind.id, prices=prices, valid_from=day)
        self.writer.write(operation, (self.kind.id, prices, day))

    @Slot(int)
    def _saved(self, answer: int) -> None:
        self.message.clear()
        for field in (self.first, self.last):
            field.put(None)
        if self._made_before:
            self._making = False
            self.made.emit(answer)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Kinds, units, prices"))
        new = self.kind is None
        self._headings["unit"].setText(self.tr("The marked one"))
        self._headings["kind"].setText(self.tr("A new kind") if new else self.tr("The kind"))
        self._headings["units"].setText(self.tr("More of them"))
        self._headings["prices"].setText(self.tr("Prices"))
        self.unit_form.relabel("name", self.tr("Number"))
        self.unit_form.relabel("size", self.tr("Size"))
        self.unit_form.relabel("key", self.tr("Key"))
        self.unit_form.relabel("note", self.tr("Note"))
        self.units_form.relabel("first", self.tr("From number"))
        self.units_form.relabel("last", self.tr("To number"))
        self.units_form.relabel("size", self.tr("Size"))
        self.unit_active.setText(self.tr("It is let"))
        self.save_unit.setText(self.tr("Save this one"))
        self.save.setText(self.tr("Save the kind"))
        self.anew.setText(self.tr("Another kind"))
        self.anew.setVisible(not new)
        self.add.setText(self.tr("Add them"))
        self.save_prices.setText(self.tr("Save the prices"))
