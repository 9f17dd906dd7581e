"""The registration form: filled, read and checked as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.queries.group_cards import GroupChoices
from desktop.queries.group_words import WordRow
from desktop.queries.registration_offers import RegistrationOffer
from desktop.rules.corporate_number import CORPORATE_DIGITS, corporate_number
from desktop.rules.kana import digits
from desktop.rules.visible import phone_number
from desktop.views.groups import words
from desktop.views.groups.registration.address_choice import AddressChoice
from desktop.views.groups.registration.citizens_share import show_share
from desktop.views.groups.registration.form_hints import hint, section_word
from desktop.views.groups.registration.own_fields import extra_key, list_key
from desktop.views.groups.registration.paper_rows import PaperRows
from desktop.views.groups.registration.registration_checks import JUDGED, row_of, wrong
from desktop.views.groups.registration.registration_content import Filled
from desktop.views.groups.registration.registration_fields import SECTIONS, Fields
from desktop.views.groups.registration.registration_filling import fill, read
from desktop.views.groups.registration.registration_notes import NOTED, notes
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import notifier
from desktop.words import ConsentField, GroupKind

NOTHING = GroupChoices((), ())
OF_GROUPS = ("abbreviations", "corporate_number", "incorporation_planned", "members", "ages")
DIALLED = ("phone", "mobile", "fax")


class RegistrationForm(PaperRows):
    """`changed` after every change; `left` when a field was left, for it is judged then, not while it is typed.

    `explained` carries the hint of the row the caret is in.
    """

    changed = Signal()
    left = Signal()
    explained = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self.fields = Fields(today)
        super().__init__(self.fields.rows(), parent)
        self._today = today
        self._choices, self._offer, self._also = NOTHING, RegistrationOffer(), tuple[WordRow, ...]()
        self._before: Filled | None = None
        self._base = Filled()
        self._asks_anew = False
        self._filling = False
        self.addresses = AddressChoice(self)
        self._connect()
        notifier().changed.connect(self._measure)
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
        for parts in (fields.kind, fields.source, fields.fields, fields.collaborates, *fields.consents.values()):
            parts.changed.connect(self._changed)
        for mark in (fields.incorporation_planned, fields.mail_refused):
            mark.toggled.connect(self._changed)
        for more in (fields.ages, fields.lists, fields.extras):
            more.changed.connect(self._changed)
        for more in (fields.ages, fields.extras):
            more.left.connect(self.left)
        fields.representative.textEdited.connect(self._another_person)
        fields.kana.followed.connect(self._say_followed)
        fields.lines["corporate_number"].editingFinished.connect(self._tidy)
        for key in DIALLED:
            fields.lines[key].editingFinished.connect(self._tidy)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    @property
    def choices(self) -> GroupChoices:
        return self._choices

    @property
    def usual_source(self) -> str:
        """Most registrations are on paper."""
        return self.fields.usual_source

    def show_choices(self, choices: GroupChoices) -> None:
        """The center's fields and forms; what was chosen stays, also when it is no longer offered."""
        if choices == self._choices:
            return
        filled, self._choices = self.filled(), choices
        self._filling = True
        combo = self.fields.form
        while combo.count() > 1:
            combo.removeItem(1)
        for form in choices.forms:
            combo.addItem(form.name, form.id)
        self.fields.fields.show_choices((field.id, field.name) for field in choices.fields)
        self._put_choices(filled)
        self._filling = False
        self.keep_tab_order()

    def show_offer(self, offer: RegistrationOffer) -> None:
        """The center's lists, own fields and age bands: made when they are others than before."""
        if offer == self._offer:
            return
        filled, before, self._offer = self.filled(), self._offer, offer
        self._filling = True
        fields = self.fields
        if offer.lists != before.lists:
            fields.lists.make(offer.lists)
        if offer.extras != before.extras:
            fields.extras.make(offer.extras)
        if (offer.lists, offer.extras) != (before.lists, before.extras):
            self.put_rows("fields", fields.lists.rows(beside_activity=True))
            later = [*fields.lists.rows(beside_activity=False), *fields.extras.rows()]
            self.put_rows("publicity", [replace(row, section="" if at else "together") for at, row in enumerate(later)])
        fields.ages.show_bands(offer.bands)
        fields.lists.put(filled.word_ids, self._also)
        fields.extras.put(filled.extras)
        self._filling = False
        self._name_own_rows()
        self.keep_tab_order()
        self._say_notes()

    def put(
        self,
        filled: Filled,
        before: Filled | None = None,
        also: GroupChoices = NOTHING,
        also_words: Sequence[WordRow] = (),
    ) -> None:
        """Show this; `before` is what the record says, `also` what it has that the lists no longer offer."""
        self._before, self._base, self._also = before, filled, tuple(also_words)
        self._asks_anew = before is not None and filled.representative != before.representative
        self._offer_also(also)
        self._filling = True
        self.addresses.clear()
        made = fill(self.fields, filled)
        self.fields.lists.put(filled.word_ids, self._also)
        self.fields.extras.put(filled.extras)
        self._put_choices(filled)
        self._filling = False
        for key in self.wrong():
            self.refuse(key, "")
        if made or also_words:
            self.keep_tab_order()
        self._say_followed()
        self._say_notes()

    def filled(self) -> Filled:
        """What stands there, as it was typed; what no list offers yet is as it was put."""
        filled = read(self.fields, self._base)
        if self._choices.forms or self._choices.fields:
            return filled
        return replace(filled, form_id=self._base.form_id, field_ids=self._base.field_ids)

    def judge(self, *, everything: bool) -> list[str]:
        """Mark what is wrong: in all rows, or only in those that have been filled; the keys from the top."""
        told = wrong(self.filled(), self._today(), self._before) | self.fields.extras.wrong()
        if not everything and not self.sentence("name"):
            told.pop("name", None)  # an empty form is not wrong yet
        focused = self.row_at(self.focusWidget())
        for key in (*JUDGED, *map(extra_key, self.fields.extras.extras)):
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

    def _offer_also(self, also: GroupChoices) -> None:
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
        self._say_notes()
        row = self.row_at(self.focusWidget())
        if row and self.sentence(row):
            self.refuse(row, "")
        if row == "corporate_number":
            self._check_number_while_typed()
        self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.fields.measure()

    @Slot(str)
    def _another_person(self, typed: str) -> None:
        """What the representative before agreed to is not the successor's word: they are asked anew."""
        before = self._before
        if before is None or ConsentField.REPRESENTATIVE.value not in before.published:
            return
        another = typed.strip() != before.representative
        if another != self._asks_anew:
            self._asks_anew = another
            self.fields.consents[ConsentField.REPRESENTATIVE].put(not another)

    def _check_number_while_typed(self) -> None:
        """A damaged number says so with its last digit."""
        if len(digits(self.fields.lines["corporate_number"].text())) >= CORPORATE_DIGITS:
            told = wrong(self.filled(), self._today(), self._before)
            self.refuse("corporate_number", told.get("corporate_number", ""))

    @Slot()
    def _tidy(self) -> None:
        """Numbers as the register keeps them."""
        for key, tidy in (*((key, phone_number) for key in DIALLED), ("corporate_number", corporate_number)):
            field = self.fields.lines[key]
            if not field.hasFocus() and (kept := tidy(field.text())) != field.text():
                field.setText(kept)

    @Slot()
    def _say_followed(self) -> None:
        tag, follows = self.fields.follows, not self.fields.kana.by_hand
        tag.set_mark(Mark(self.tr("from typing"), "off", "thing.reading_auto") if follows else Mark(self.tr("by hand")))

    def _say_notes(self) -> None:
        """How things were understood, the share of citizens, what asks for a second look."""
        filled = self.filled()
        told = notes(filled, self._today(), self._offer.staff)
        for key in NOTED:
            sentence, kind = told.get(key, ("", "good"))
            self.note(key, sentence or self.addresses.said if key == "address" else sentence, kind)
        show_share(self.fields, self._offer.rules)
        alone = filled.kind == GroupKind.INDIVIDUAL
        for key in OF_GROUPS:
            self.line(key).setVisible(not alone or bool(getattr(filled, key)))

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and (key := self.row_at(now)):
            self.explained.emit(self.line(key).hint)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.fields.retranslate()
        own = {list_key(each) for each in self._offer.lists} | {extra_key(each) for each in self._offer.extras}
        for key in self.keys:
            if key not in own:
                self.relabel(key, words.form_word(key), hint(key))
        self._name_own_rows()
        self._say_followed()
        self._say_notes()

    def _name_own_rows(self) -> None:
        for section in SECTIONS:
            self.entitle(section, section_word(section))
        named = {list_key(each): each.name for each in self._offer.lists}
        named |= {extra_key(each): each.name for each in self._offer.extras}
        for key in self.keys:
            if key in named:
                self.relabel(key, named[key], hint(key))
