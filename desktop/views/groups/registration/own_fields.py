"""The center's own lists and fields in the registration form: a row each, made once for a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.errors import NotReadable
from desktop.queries.group_words import ExtraRow, ListRow, WordRow
from desktop.rules.dates import read_date
from desktop.views.groups.registration.paper_rows import PaperRow
from desktop.views.groups.registration.word_chips import WordChips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.words import ExtraKind

YES, NO = "yes", "no"
WITH_ACTIVITY = frozenset({"area"})
_UNSAID = ""


def list_key(each: ListRow) -> str:
    return f"list-{each.id}"


def extra_key(each: ExtraRow) -> str:
    return f"extra-{each.id}"


class WordFields(QObject):
    """The lists: chips where a group may have many words, else a choice of one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lists: tuple[ListRow, ...] = ()
        self.fields: dict[int, WordChips | Combo] = {}
        self._chosen: tuple[int, ...] = ()

    def make(self, lists: Iterable[ListRow]) -> None:
        """New widgets for these lists; the caller puts their rows into the form, and what was chosen into them."""
        self.lists = tuple(each for each in lists if each.words)
        self.fields = {each.id: self._field(each) for each in self.lists}

    def rows(self, *, beside_activity: bool) -> list[PaperRow]:
        wanted = [each for each in self.lists if (each.key in WITH_ACTIVITY) is beside_activity]
        return [PaperRow(list_key(each), ((self.fields[each.id], 1),)) for each in wanted]

    def put(self, word_ids: Iterable[int], also: Iterable[WordRow] = ()) -> None:
        """Choose; a word in none of the lists is kept unseen. `also` are words that a record has."""
        self._chosen = tuple(word_ids)
        more: dict[int, list[WordRow]] = {}
        for word in also:
            more.setdefault(word.list_id, []).append(word)
        for each in self.lists:
            offered = [*each.words, *(word for word in more.get(each.id, ()) if word not in each.words)]
            self._offer(self.fields[each.id], offered)
        for field in self.fields.values():
            if isinstance(field, Combo):
                field.setCurrentIndex(max(0, *(field.findData(each) for each in self._chosen), 0))
            else:
                field.put(self._chosen)

    @property
    def values(self) -> tuple[int, ...]:
        chosen = set(self._seen())
        offered = {word for field in self.fields.values() for word in _offered(field)}
        return tuple(sorted(chosen | {word for word in self._chosen if word not in offered}))

    def _seen(self) -> Iterator[int]:
        for field in self.fields.values():
            if isinstance(field, Combo):
                if field.currentData() is not None:
                    yield field.currentData()
            else:
                yield from cast("tuple[int, ...]", field.values)

    def _field(self, each: ListRow) -> WordChips | Combo:
        if each.many:
            chips = WordChips()
            chips.setAccessibleName(each.name)
            chips.show_choices((word.id, word.name) for word in each.words)
            chips.changed.connect(self.changed)
            return chips
        combo = Combo()
        combo.setAccessibleName(each.name)
        combo.addItem(_not_said(), None)
        for word in each.words:
            combo.addItem(word.name, word.id)
        combo.activated.connect(self.changed)
        return combo

    def _offer(self, field: WordChips | Combo, words: list[WordRow]) -> None:
        """Retired words come and go with the record that has them."""
        if _offered(field) == [word.id for word in words]:
            return
        if isinstance(field, Combo):
            while field.count() > 1:
                field.removeItem(1)
            for word in words:
                field.addItem(word.name, word.id)
        else:
            field.show_choices((word.id, word.name) for word in words)


class ExtraFields(QObject):
    """The own fields, by their kind; `left` when one was left."""

    changed = Signal()
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.extras: tuple[ExtraRow, ...] = ()
        self.fields: dict[int, QLineEdit | Parts] = {}
        self._had: dict[int, str] = {}

    def make(self, extras: Iterable[ExtraRow]) -> None:
        """New widgets for these fields."""
        self.extras = tuple(extras)
        self.fields = {each.id: self._field(each) for each in self.extras}

    def rows(self) -> list[PaperRow]:
        return [PaperRow(extra_key(each), ((self.fields[each.id], 1),)) for each in self.extras]

    def put(self, values: Iterable[tuple[int, str]]) -> None:
        """Show these; a field that the center no longer asks for keeps its value unseen."""
        self._had = dict(values)
        for field_id, field in self.fields.items():
            value = self._had.get(field_id, "")
            if isinstance(field, Parts):
                field.put(value if value in {YES, NO} else _UNSAID)
            elif isinstance(field, DayField):
                field.put(value)
            else:
                field.setText(value)
                field.setCursorPosition(0)

    @property
    def values(self) -> tuple[tuple[int, str], ...]:
        told = self._had | {field_id: _typed(field) for field_id, field in self.fields.items()}
        return tuple(sorted((field_id, value) for field_id, value in told.items() if value.strip()))

    def wrong(self) -> dict[str, str]:
        """Row to sentence, for what is no day or no number."""
        told = {extra_key(each): _fault(self.fields[each.id], self._today()) for each in self.extras}
        return {key: said for key, said in told.items() if said}

    def _field(self, each: ExtraRow) -> QLineEdit | Parts:
        if each.kind is ExtraKind.YES_NO:
            parts = Parts(((_UNSAID, _not_said()), (YES, _yes()), (NO, _no())))
            for value, word in ((_UNSAID, _not_said()), (YES, _yes()), (NO, _no())):
                parts.part(value).setAccessibleName(f"{each.name}: {word}")
            parts.changed.connect(self.changed)
            return parts
        field: QLineEdit
        match each.kind:
            case ExtraKind.DAY:
                field = DayField(self._today)
                field.setPlaceholderText(QCoreApplication.translate("Groups", "e.g. R6.4.1"))
            case ExtraKind.NUMBER:
                field = NumberEdit()
            case _:
                field = QLineEdit()
        field.setAccessibleName(each.name)
        field.textChanged.connect(self.changed)
        field.editingFinished.connect(self.left)
        return field


def _typed(field: QLineEdit | Parts) -> str:
    """As it is kept where it can be read, else as it was typed."""
    if isinstance(field, Parts):
        return str(field.value or "")
    if isinstance(field, DayField):
        return field.typed()
    if isinstance(field, NumberEdit) and field.value is not None:
        return str(field.value)
    return field.text()


def _fault(field: QWidget, today: date) -> str:
    if isinstance(field, DayField) and field.typed().strip():
        try:
            read_date(field.typed(), today=today)
        except NotReadable:
            return QCoreApplication.translate("Groups", "This is no date. Write it as R6.4.1 or 2024/4/1.")
    if isinstance(field, NumberEdit) and field.is_wrong:
        return QCoreApplication.translate("Groups", "Enter a whole number.")
    return ""


def _offered(field: WordChips | Combo) -> list[int]:
    if isinstance(field, Combo):
        return [field.itemData(at) for at in range(1, field.count())]
    return cast("list[int]", field.listed)


def _not_said() -> str:
    return QCoreApplication.translate("Groups", "not said")


def _yes() -> str:
    return QCoreApplication.translate("Groups", "yes")


def _no() -> str:
    return QCoreApplication.translate("Groups", "no")
