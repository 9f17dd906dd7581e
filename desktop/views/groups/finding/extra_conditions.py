"""What has to stand in the center's own fields: part of a text, a number or day from and to, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.queries.group_words import ExtraRow
from desktop.rules.group_filter import ExtraAsked
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import ExtraKind

YES, NO = "yes", "no"


class ExtraConditions(QWidget):
    """`changed` after every change a person makes; `asked` has the fields of which something is asked."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: dict[int, Ends | Holds | Said] = {}
        self._unseen: tuple[ExtraAsked, ...] = ()
        self._fields: tuple[ExtraRow, ...] = ()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)

    def show_fields(self, fields: Iterable[ExtraRow]) -> None:
        """A row for each of the center's own fields."""
        if (wanted := tuple(fields)) == self._fields:
            return
        self._fields = wanted
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {field.id: self._row(field) for field in wanted}
        for row in self.rows.values():
            row.changed.connect(self.changed)
            self._body.addWidget(row)

    def put(self, asked: Iterable[ExtraAsked]) -> None:
        """Show what is asked; of a field that the center no longer has it stays asked."""
        by_field = {each.field_id: each for each in asked}
        self._unseen = tuple(each for key, each in by_field.items() if key not in self.rows)
        for key, row in self.rows.items():
            row.put(by_field.get(key, ExtraAsked(key)))

    @property
    def asked(self) -> tuple[ExtraAsked, ...]:
        told = [row.asked for row in self.rows.values()]
        wanted = [each for each in (*self._unseen, *told) if each != ExtraAsked(each.field_id)]
        return tuple(sorted(wanted, key=lambda each: each.field_id))

    def _row(self, field: ExtraRow) -> Ends | Holds | Said:
        if field.kind is ExtraKind.TEXT:
            return Holds(field)
        if field.kind is ExtraKind.YES_NO:
            return Said(field)
        if field.kind is ExtraKind.NUMBER:
            return Ends(field, (NumberEdit(), NumberEdit()))
        return Ends(field, (DayField(self._today), DayField(self._today)))


class Condition(QWidget):
    """The name of an own field, and below it what is asked of it."""

    changed = Signal()

    def __init__(self, field: ExtraRow) -> None:
        super().__init__()
        self.field, self.line, name = field, QHBoxLayout(), Paragraph()
        set_role(name, "caption")
        name.say(field.name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(name)
        whole.addLayout(self.line)

    @Slot()
    def tell(self) -> None:
        self.changed.emit()


class Holds(Condition):
    """Part of a text."""

    def __init__(self, field: ExtraRow) -> None:
        super().__init__(field)
        self.part = QLineEdit()
        self.line.addWidget(self.part)
        self.part.textEdited.connect(self.tell)
        self._retranslate()

    def put(self, asked: ExtraAsked) -> None:
        if asked.contains != self.part.text().strip():
            self.part.setText(asked.contains)

    @property
    def asked(self) -> ExtraAsked:
        return ExtraAsked(self.field.id, contains=self.part.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        holds = QCoreApplication.translate("Groups", "{field} holds").format(field=self.field.name)
        self.part.setAccessibleName(holds)
        self.part.setPlaceholderText(QCoreApplication.translate("Groups", "part of the text"))


class Ends(Condition):
    """A number or a day, from and to; both count."""

    def __init__(self, field: ExtraRow, ends: tuple[NumberEdit, NumberEdit] | tuple[DayField, DayField]) -> None:
        super().__init__(field)
        self.ends = ends
        # one under the other where the letters are too large for both
        self._form = Form([(Field("least", "", ends[0]), Field("most", "", ends[1]))])
        self.line.addWidget(self._form)
        for end in ends:
            if isinstance(end, DayField):
                end.picked.connect(self.tell)
            else:
                end.changed.connect(self.tell)
        self._retranslate()

    def put(self, asked: ExtraAsked) -> None:
        for end, told in zip(self.ends, (asked.least, asked.most), strict=True):
            if told != _told(end):
                if isinstance(end, DayField):
                    end.put(told)
                else:
                    end.put(int(told) if told else None)

    @property
    def asked(self) -> ExtraAsked:
        least, most = map(_told, self.ends)
        return ExtraAsked(self.field.id, least=least, most=most)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        least, most = self.ends
        self._form.relabel("least", QCoreApplication.translate("Groups", "from"))
        self._form.relabel("most", QCoreApplication.translate("Groups", "up to"))
        least.setAccessibleName(QCoreApplication.translate("Groups", "{field} from").format(field=self.field.name))
        most.setAccessibleName(QCoreApplication.translate("Groups", "{field} up to").format(field=self.field.name))


class Said(Condition):
    """Yes or no; without a chip it does not matter."""

    def __init__(self, field: ExtraRow) -> None:
        super().__init__(field)
        self.chips = Chips(one=True)
        self.line.addWidget(self.chips)
        self.chips.changed.connect(self.tell)
        self._retranslate()

    def put(self, asked: ExtraAsked) -> None:
        self.chips.put((asked.least,))

    @property
    def asked(self) -> ExtraAsked:
        said = cast("str | None", self.chips.value) or ""
        return ExtraAsked(self.field.id, least=said, most=said)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        said = ((YES, QCoreApplication.translate("Groups", "yes")), (NO, QCoreApplication.translate("Groups", "no")))
        self.chips.show_choices(said)
        self.chips.setAccessibleName(self.field.name)
        for value, word in said:
            self.chips.chip(value).setAccessibleName(f"{self.field.name}: {word}")


def _told(end: NumberEdit | DayField) -> str:
    """As it is kept; what cannot be read asks nothing."""
    if isinstance(end, DayField):
        day = end.value()
        return day.isoformat() if day is not None else ""
    return str(end.value) if end.value is not None else ""
