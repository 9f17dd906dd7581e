"""What is rarely asked: one line that says what is filled in, opened by its verb, in the order of the paper form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.operations.booking_parts import MOST_TEXT
from desktop.queries.booking_choices import AtThatTime, BookingChoices, LastUse
from desktop.queries.wishes import EquipmentRow
from desktop.views.rooms.choice_combo import ChoiceCombo
from desktop.views.rooms.equipment_list import EquipmentList
from desktop.views.rooms.more_summary import MoreSummary
from desktop.views.rooms.phone_edit import PhoneEdit
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.views.shared.theme import set_role

if TYPE_CHECKING:
    from desktop.views.rooms.booking_content import Filled


class MoreLine(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary, self.change = MoreSummary(), QPushButton()
        self.purpose, self.layouts, self.equipment = QLineEdit(), Chips(one=True), EquipmentList()
        self.heated, self.classes, self.reliefs = CheckBox(), ChoiceCombo(), ChoiceCombo()
        self.contact, self.phone, self.remark = QLineEdit(), PhoneEdit(), QLineEdit()
        self._suggested = LastUse("", "", "", "")
        self._by_rule = ""
        self._offered: tuple[str, ...] = ()
        self._form = Form(
            (
                Field("purpose", "", self.purpose, optional=True),
                Field("layout", "", self.layouts),
                Field("equipment", "", self.equipment),
                Field("heated", "", self.heated),
                (Field("class", "", self.classes), Field("relief", "", self.reliefs)),
                (
                    Field("contact", "", self.contact, optional=True),
                    Field("contact_phone", "", self.phone, optional=True),
                ),
                Field("remark", "", self.remark, optional=True),
            )
        )
        self._form.setVisible(False)
        for field in (self.purpose, self.contact, self.remark):
            field.setMaxLength(MOST_TEXT)
        for field in (self.purpose, self.contact, self.phone, self.remark):
            field.textChanged.connect(self._tell)
        self._lay_out()
        self._connect()
        self.show_choices(BookingChoices((), (), None))
        self.show_layouts(())
        self._show("heated", shown=False)
        self._retranslate()

    def _lay_out(self) -> None:
        set_role(self.change, "link")
        line = QHBoxLayout()
        line.addWidget(self.summary, 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(line)
        whole.addWidget(self._form)

    def _connect(self) -> None:
        self.change.clicked.connect(self.turn)
        for part in (self.layouts, self.equipment):
            part.changed.connect(self._tell)
        self.heated.toggled.connect(self._tell)
        for combo in (self.classes, self.reliefs):
            combo.activated.connect(self._tell)

    def put(self, filled: Filled) -> None:
        """What is filled in; nothing that is offered is lost to it."""
        self._suggested = LastUse("", "", "", "")
        self.purpose.setText(filled.purpose)
        self.show_layouts(tuple(filter(None, (filled.layout,))))
        self.layouts.put([filled.layout])
        self.equipment.set_items(filled.items)
        self.heated.setChecked(filled.heated)
        self.classes.choose(filled.class_id)
        self.reliefs.choose(filled.relief_id)
        self.contact.setText(filled.contact)
        self.phone.setText("" if filled.guest else filled.phone)
        self.remark.setText(filled.remark)
        self._say()

    @property
    def layout_word(self) -> str:
        return str(self.layouts.value or "")

    def show_equipment(self, rows: Sequence[EquipmentRow]) -> None:
        self.equipment.show_equipment(rows)
        self._show("equipment", shown=bool(rows))
        self._keep_tab_order()
        self._say()

    def show_choices(self, choices: BookingChoices) -> None:
        """Classes of users and grounds of relief; the first of each leaves it to the rules."""
        self.classes.offer((row.id, row.name) for row in choices.classes)
        percent = self.tr("{name} {percent} %")
        self.reliefs.offer((row.id, percent.format(name=row.name, percent=row.percent)) for row in choices.reliefs)
        self._show("class", shown=bool(choices.classes))
        self._show("relief", shown=bool(choices.reliefs))
        self._name_firsts()
        self._say()

    def show_layouts(self, layouts: Sequence[str]) -> None:
        """How the chairs can stand in the room."""
        self.layouts.show_choices([(word, word) for word in layouts])
        self._show("layout", shown=bool(layouts))
        self._offered = tuple(layouts)
        self._keep_tab_order()

    def show_at_that_time(self, facts: AtThatTime) -> None:
        self.equipment.show_left(facts.left)
        self._show("heated", shown=facts.heats or self.heated.isChecked())

    def _keep_tab_order(self) -> None:
        """What comes later stands where its row does."""
        chips = [self.layouts.chip(word) for word in self._offered]
        counts = [count.field for count in self.equipment.counts.values()]
        rest = (self.heated, self.classes, self.reliefs, self.contact, self.phone, self.remark)
        for before, after in pairwise((self.purpose, *chips, *counts, *rest)):
            QWidget.setTabOrder(before, after)

    def show_class(self, class_id: int | None) -> None:
        """The class by the rules, while none is chosen against them."""
        if self.classes.value is None:
            self._by_rule = self.classes.word(class_id) if class_id is not None else ""
            self._name_firsts()

    def suggest(self, last: LastUse) -> None:
        """What was said the last time, wherever nothing was typed."""
        before, self._suggested = self._suggested, last
        for field, was, said in (
            (self.purpose, before.purpose, last.purpose),
            (self.contact, before.contact, last.contact),
            (self.phone, before.phone, last.phone),
        ):
            if field.text() in ("", was):
                field.setText(said)
        if self.layout_word in ("", before.layout):
            self.layouts.put([last.layout])
        self._say()

    def hide_contact(self, *, hidden: bool) -> None:
        """A guest is whom one speaks to."""
        for key in ("contact", "contact_phone"):
            self._show(key, shown=not hidden)

    @property
    def is_open(self) -> bool:
        return self._form.isVisibleTo(self)

    @Slot()
    def turn(self) -> None:
        """Open or fold; opened, the caret is in the first field."""
        self._form.setVisible(not self.is_open)
        self._name_change()
        (self.purpose if self.is_open else self.change).setFocus(Qt.FocusReason.TabFocusReason)

    def fold(self) -> None:
        self._form.setVisible(False)
        self._name_change()

    @Slot()
    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        none = self.tr("none")
        pairs = (
            (self.tr("Purpose"), self.purpose.text().strip() or none),
            (self.tr("Equipment"), self.equipment.words or none),
        )
        rest = (
            self.layout_word,
            self.tr("Heating") if self.heated.isChecked() else "",
            self.classes.currentText() if self.classes.value is not None else "",
            self.reliefs.currentText() if self.reliefs.value is not None else "",
            self.contact.text().strip(),
        )
        self.summary.say(pairs, "・".join(filter(None, rest)))

    def _show(self, key: str, *, shown: bool) -> None:
        cell = self._form.widget(key).parentWidget()
        assert cell is not None
        cell.setVisible(shown)

    def _name_firsts(self) -> None:
        by_rule = (
            self.tr("{name} (by the rules)").format(name=self._by_rule) if self._by_rule else self.tr("By the rules")
        )
        self.classes.name_first(by_rule)
        self.reliefs.name_first(self.tr("No relief"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _name_change(self) -> None:
        self.change.setText(self.tr("Fold") if self.is_open else self.tr("Change"))

    def _retranslate(self) -> None:
        self._name_change()
        self.change.setAccessibleName(self.tr("Change purpose, equipment and what else is rarely asked"))
        self.heated.setText(self.tr("Heat the room"))
        for key, label in {
            "purpose": self.tr("Purpose"),
            "layout": self.tr("Tables and chairs"),
            "equipment": self.tr("Equipment"),
            "heated": self.tr("Heating"),
            "class": self.tr("Class of user"),
            "relief": self.tr("Relief"),
            "contact": self.tr("Whom to speak to"),
            "contact_phone": self.tr("Phone"),
            "remark": self.tr("Remark"),
        }.items():
            self._form.relabel(key, label)
        self._name_firsts()
        self._say()
