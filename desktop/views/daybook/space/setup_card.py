"""The tables of the open space, as a manager keeps them: one changed, many added at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.space_tables import (
    MOST_NAME,
    MOST_TABLES,
    SpaceTableRequest,
    add_tables,
    change_table,
)
from desktop.queries.space import TableRow
from desktop.views.daybook.space import words
from desktop.views.rentals.side_card import SideCard, heading, line_of, verb
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import Language


class SetupCard(SideCard):
    """`done` after something was written, `left` when nothing more is to be set up."""

    done = Signal()
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.table: TableRow | None = None
        self._names: frozenset[str] = frozenset()
        self.writer = SheetWriter(desk, self)
        self.name, self.area, self.seats, self.active = QLineEdit(), QLineEdit(), NumberEdit(), CheckBox()
        self.mark_text, self.new_area = QLineEdit(), QLineEdit()
        self.new_seats, self.quantity = NumberEdit(), NumberEdit()
        self.form = Form(
            (
                (Field("name", "", self.name, stretch=3), Field("seats", "", self.seats, stretch=2)),
                Field("area", "", self.area, optional=True),
            )
        )
        self.more = Form(
            (
                (Field("new_seats", "", self.new_seats), Field("quantity", "", self.quantity)),
                (Field("mark", "", self.mark_text, optional=True), Field("new_area", "", self.new_area, optional=True)),
            )
        )
        self.one, self.many, self.hint = heading(), heading(), Paragraph()
        set_role(self.hint, "secondary")
        self.save_button, self.add_button = verb("primary", self.save), verb("", self.add)
        self.leave_button = verb("", self.left.emit)
        for field in (self.name, self.area, self.mark_text, self.new_area):
            field.setMaxLength(MOST_NAME)
        parts = (self.one, self.form, self.active, line_of(self.save_button), self.many, self.hint, self.more)
        for part in (*parts, line_of(self.add_button, self.leave_button)):
            self.inside.addWidget(part)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.say_words()

    def know(self, tables: tuple[TableRow, ...]) -> None:
        """All tables of the site, for new names."""
        self._names = frozenset(table.name for table in tables)

    def show_table(self, table: TableRow | None) -> None:
        if table is not None and table != self.table:
            self.name.setText(table.name)
            self.area.setText(table.area)
            self.seats.put(table.seats)
            self.active.setChecked(table.active)
            self.message.clear()
        self.table = table
        for part in (self.one, self.form, self.active, self.save_button):
            part.setVisible(table is not None)
        self.say_words()

    def focus_first(self) -> None:
        (self.name if self.table is not None else self.new_seats).setFocus()

    @Slot()
    def save(self) -> None:
        """The marked table as it is typed; where new ones are being typed, those."""
        if self.table is None or self.quantity.hasFocus() or self.new_seats.hasFocus():
            self.add()
            return
        request = SpaceTableRequest(
            name=self.name.text(), seats=self.seats.value or 0, area=self.area.text(), active=self.active.isChecked()
        )
        table = self.table
        operation = partial(change_table, table_id=table.id, request=request, seen_version=table.version)
        self.writer.write(operation, (table, request))

    @Slot()
    def add(self) -> None:
        seats, quantity = self.new_seats.value, self.quantity.value
        if not seats or not quantity or not 0 < quantity <= MOST_TABLES:
            key = "quantity" if seats else "new_seats"
            self.more.refuse(key, self.tr("How many seats, and how many such tables?"))
            return
        self.more.accept()
        mark, area, made = self.mark_text.text().strip(), self.new_area.text(), list[SpaceTableRequest]()
        number = 0
        while len(made) < quantity:
            number += 1
            if (name := f"{mark}{number}") not in self._names:
                made.append(SpaceTableRequest(name=name, seats=seats, area=area))
        self.writer.write(partial(add_tables, requests=tuple(made)), tuple(made))

    @Slot(int)
    def _saved(self, _answer: int) -> None:
        self.message.clear()
        for field in (self.new_seats, self.quantity):
            field.put(None)
        self.done.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Tables"))
        self.one.setText(words.table_name(self.table) if self.table else "")
        self.many.setText(self.tr("More tables"))
        self.hint.say(self.tr("They are numbered on from those there are, after the letters typed here."))
        labels = {"name": self.tr("Name"), "seats": self.tr("Seats"), "area": self.tr("Part of the house")}
        for key, label in labels.items():
            self.form.relabel(key, label)
        more = {
            "new_seats": self.tr("Seats of each"),
            "quantity": self.tr("How many tables"),
            "mark": self.tr("Letters before the number"),
            "new_area": self.tr("Part of the house"),
        }
        for key, label in more.items():
            self.more.relabel(key, label)
        self.active.setText(self.tr("It is in use"))
        self.save_button.setText(self.tr("Save this table"))
        self.add_button.setText(self.tr("Add them"))
        self.leave_button.setText(self.tr("Done"))
