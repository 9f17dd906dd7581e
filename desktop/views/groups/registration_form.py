"""The registration form: filled, read and checked as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import NotReadable
from desktop.queries.group_cards import GroupChoices
from desktop.rules.dates import read_date
from desktop.views.groups import words
from desktop.views.groups.paper_rows import PaperRows
from desktop.views.groups.registration_checks import row_of, wrong
from desktop.views.groups.registration_content import Filled, postal_code
from desktop.views.groups.registration_fields import LINES, Fields
from desktop.views.shared.fields import DayField
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import notifier

NOTHING = GroupChoices((), ())


class RegistrationForm(PaperRows):
    """`changed` after every change; `left` when a field was left, for it is judged then, not while it is typed."""

    changed = Signal()
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self.fields = Fields(today)
        super().__init__(self.fields.rows(), parent)
        self._today = today
        self._choices = NOTHING
        self._before: Filled | None = None
        self._put = Filled()
        self._filling = False
        self._waiting: Filled | None = None
        self._connect()
        notifier().changed.connect(self.fields.measure)
        self.fields.measure()
        self._retranslate()

    def _connect(self) -> None:
        fields = self.fields
        texts = [fields.name, fields.kana, fields.representative, fields.representative_kana, fields.members]
        texts += [fields.citizens, fields.founded_on, fields.registered_until, *fields.lines.values()]
        for field in texts:
            field.textChanged.connect(self._changed)
            field.editingFinished.connect(self.left)
        fields.publicity.textChanged.connect(self._changed)
        fields.form.activated.connect(self._changed)
        for parts in (fields.kind, fields.source, fields.fields, *fields.consents.values()):
            parts.changed.connect(self._changed)
        fields.kana.followed.connect(self._say_followed)
        fields.lines["postal_code"].editingFinished.connect(self._tidy_postal_code)

    @property
    def choices(self) -> GroupChoices:
        return self._choices

    @property
    def usual_source(self) -> str:
        """Most registrations are on paper."""
        return self.fields.usual_source

    def show_choices(self, choices: GroupChoices) -> None:
        """The center's lists; what was chosen stays, also when it is no longer offered."""
        if choices == self._choices:
            return
        filled, self._choices = self._waiting or self.filled(), choices
        self._filling = True
        combo = self.fields.form
        while combo.count() > 1:
            combo.removeItem(1)
        for form in choices.forms:
            combo.addItem(form.name, form.id)
        self.fields.fields.show_choices((field.id, field.name) for field in choices.fields)
        self._put_choices(filled)
        self._filling = False

    def put(self, filled: Filled, before: Filled | None = None, also: GroupChoices = NOTHING) -> None:
        """Show this; `before` is what the record says, `also` what it has that the lists no longer offer."""
        self._before, self._put = before, filled
        self._waiting = None if self._choices.forms else filled
        self._offer(also)
        fields, self._filling = self.fields, True
        fields.name.put(filled.name, filled.kana)
        fields.kana.put(filled.kana, by_hand=filled.kana_by_hand)
        fields.representative.put(filled.representative, filled.representative_kana)
        fields.representative_kana.put(filled.representative_kana, by_hand=filled.representative_kana_by_hand)
        fields.kind.put(filled.kind)
        fields.founded_on.put(filled.founded_on)
        fields.registered_until.put(filled.registered_until)
        for key in LINES:
            fields.lines[key].setText(getattr(filled, key))
            fields.lines[key].setCursorPosition(0)
        for field, parts in fields.consents.items():
            parts.put(field.value in filled.published)
        fields.members.setText(filled.members)
        fields.citizens.setText(filled.citizens)
        fields.publicity.setPlainText(filled.publicity)
        fields.put_source(filled.source)
        self._put_choices(filled)
        self._filling = False
        for key in self.wrong():
            self.refuse(key, "")
        self._say_followed()
        self._say_notes()

    def filled(self) -> Filled:
        """What stands there, as it was typed."""
        fields = self.fields
        return replace(
            self._put,
            **{key: fields.lines[key].text() for key in LINES},
            kind=cast("str", fields.kind.value),
            name=fields.name.text(),
            kana=fields.kana.text(),
            kana_by_hand=fields.kana.by_hand,
            form_id=fields.form.currentData(),
            founded_on=fields.founded_on.typed(),
            representative=fields.representative.text(),
            representative_kana=fields.representative_kana.text(),
            representative_kana_by_hand=fields.representative_kana.by_hand,
            published=tuple(field.value for field, parts in fields.consents.items() if parts.value),
            members=fields.members.text(),
            citizens=fields.citizens.text(),
            field_ids=cast("tuple[int, ...]", fields.fields.values),
            publicity=fields.publicity.toPlainText(),
            registered_until=fields.registered_until.typed(),
            source=cast("str", fields.source.value),
        )

    def judge(self, *, everything: bool) -> list[str]:
        """Mark what is wrong: in all rows, or only in those that have been filled; the keys from the top."""
        filled = self.filled()
        told = wrong(filled, self._today(), self._before)
        if not everything and not self.sentence("name"):
            told.pop("name", None)  # an empty form is not wrong yet
        focused = self._focused_row()
        for key in _JUDGED:
            if everything or key != focused or not told.get(key):
                self.refuse(key, told.get(key, ""))
        return self.wrong()

    def refuse_field(self, field: str, sentence: str) -> bool:
        """What the desk said about a field of the request; False when the form has no such row."""
        key = row_of(field)
        try:
            self.refuse(key, sentence)
        except KeyError:
            return False
        return True

    def _focused_row(self) -> str:
        return next((key for key in _JUDGED if self.line(key).isAncestorOf(self.focusWidget() or self)), "")

    def _offer(self, also: GroupChoices) -> None:
        """A field or form that was taken out of the lists stays where a record has it."""
        fields = (*self._choices.fields, *(row for row in also.fields if row not in self._choices.fields))
        forms = (*self._choices.forms, *(row for row in also.forms if row not in self._choices.forms))
        if (fields, forms) != (self._choices.fields, self._choices.forms):
            self.show_choices(GroupChoices(fields, forms))

    def _put_choices(self, filled: Filled) -> None:
        self.fields.form.setCurrentIndex(max(0, self.fields.form.findData(filled.form_id)))
        self.fields.fields.put(filled.field_ids)

    @Slot()
    def _changed(self) -> None:
        if self._filling:
            return
        self._waiting = None
        self._say_notes()
        row = self._focused_row()
        if row and self.sentence(row):
            self.refuse(row, "")
        self.changed.emit()

    @Slot()
    def _tidy_postal_code(self) -> None:
        field = self.fields.lines["postal_code"]
        if postal_code(field.text()) != field.text():
            field.setText(postal_code(field.text()))

    @Slot()
    def _say_followed(self) -> None:
        tag, follows = self.fields.follows, not self.fields.kana.by_hand
        tag.set_mark(Mark(self.tr("from typing"), "off", "thing.reading_auto") if follows else Mark(self.tr("by hand")))

    def _say_notes(self) -> None:
        """How the dates were understood, and the share of citizens."""
        for key, field in (("founded_on", self.fields.founded_on), ("registered_until", self.fields.registered_until)):
            self.note(key, self._read_as(field))
        members, citizens = self.fields.members.value, self.fields.citizens.value
        counts = bool(members) and citizens is not None and 0 <= citizens <= (members or 0)
        self.fields.share.setText(words.percent(members or 1, citizens or 0) if counts else "")

    def _read_as(self, field: DayField) -> str:
        try:
            day = read_date(field.typed(), today=self._today())
        except NotReadable:
            return ""
        return self.tr("read as {day}").format(day=words.long_era(day))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.fields.retranslate()
        for key in self.keys:
            self.relabel(key, words.form_word(key))
        self._say_followed()
        self._say_notes()


_JUDGED = ("name", "founded_on", "address", "phone", "mobile", "email", "fax", "members", "registered_until")
