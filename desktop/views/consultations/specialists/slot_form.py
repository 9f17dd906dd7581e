"""Who comes in a slot, how to reach them, and what about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.specialist_slots import ANONYMOUS, SlotRequest, book_slot, change_slot
from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.sentences import actor_words
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.specialists.answer_fields import AnswerFields
from desktop.views.consultations.specialists.slot_draft import SlotDraft, texts
from desktop.views.consultations.specialists.words import slot_words
from desktop.views.shared import written
from desktop.views.shared.form import Field
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.tab_place import follow_layout
from desktop.words import ActorKind, Language

MOST_LINE, MOST_PHONE = 300, 30


class SlotForm(LedgerForm):
    """Without a group and a name they stay unnamed. What whoever sits here may not read is left as it is.

    What is typed and not saved stands there again for the same slot, also after a crash.
    """

    FIELDS: ClassVar = {"contact": "name"}

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.actor, self.group = OneStopChips(one=True), GroupField(desk)
        self.name, self.phone = QLineEdit(), QLineEdit()
        self.about, self.answers = NoteEdit(), AnswerFields()
        self.name.setMaxLength(MOST_LINE)
        self.phone.setMaxLength(MOST_PHONE)
        rows = (
            Field("actor", "", self.actor),
            Field("group", "", self.group, optional=True),
            (
                Field("name", "", self.name, optional=True, stretch=3),
                Field("phone", "", self.phone, optional=True, stretch=2),
            ),
            Field("about", "", self.about, optional=True),
            Field("answers", "", self.answers, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.day: SpecialistDayRow | None = None
        self.slot: SlotRow | None = None
        self._filling, self.draft = False, SlotDraft(desk, "specialist_slot", self)
        self.group.group_changed.connect(self._group_chosen)
        lines = (self.name.textEdited, self.phone.textEdited, self.about.textChanged)
        for changed in (*lines, self.group.group_changed, self.actor.changed, self.answers.changed):
            changed.connect(self._typed)
        self.left.connect(self.draft.flush)
        self.actor.put((ActorKind.CITIZEN,))
        self.name_all()

    def begin_for(self, day: SpecialistDayRow, slot: SlotRow) -> None:
        """A free slot to book, or a booked one to change."""
        self.day, self.slot, self._filling = day, slot, True
        self.actor.put((slot.actor,))
        booked = slot.booking_id is not None and not slot.is_free
        self.group.put(slot.group_id if booked else None, slot.who if booked and slot.group_id else "", "")
        known = slot.contact if slot.group_id else slot.who
        self.name.setText(known if booked and known != ANONYMOUS else "")
        self.phone.setText(slot.phone if booked else "")
        self.about.put(slot.about if booked else "")
        self.answers.put(day.questions, slot.answers if booked else ())
        begun = self.draft.begin(slot, [slot.booking_id, slot.version], self._content())
        if begun is not None:
            self._put(day, begun)
        self._filling = False
        for part in (self.about, self.answers):
            if (cell := part.parentWidget()) is not None:
                cell.setVisible(slot.told and (part is self.about or bool(day.questions)))
        self.name_all()

    def begin(self) -> None:
        super().begin()
        follow_layout(self)  # the questions of this day came later than the buttons
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty(self) -> None:
        self.draft.end()
        self.day = self.slot = None

    @Slot()
    def _typed(self) -> None:
        if not self._filling:
            self.draft.typed(self._content())

    def _content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        return {
            "actor": str(self.actor.value),
            "group": [self.group.group_id, self.group.text(), self.group.group_number],
            "name": self.name.text(),
            "phone": self.phone.text(),
            "about": self.about.toPlainText(),
            "answers": list(self.answers.answers),
        }

    def _put(self, day: SpecialistDayRow, content: dict[str, Any]) -> None:
        """A draft as it was left, of any age."""
        actor, group = content.get("actor"), content.get("group")
        self.actor.put([kind for kind in ActorKind if kind.value == actor] or [ActorKind.CITIZEN])
        if isinstance(group, list):
            group_id, name, number = (*cast("list[Any]", group), None, "", "")[:3]
            self.group.put(group_id if isinstance(group_id, int) else None, str(name), str(number))
        self.name.setText(str(content.get("name", "")))
        self.phone.setText(str(content.get("phone", "")))
        self.about.put(str(content.get("about", "")))
        self.answers.put(day.questions, texts(content.get("answers")))

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.slot is None or self.day is None:
            raise ValueError("no slot")
        if self.slot.booking_id is None or self.slot.is_free:
            return partial(book_slot, day_id=self.day.id, slot=self.slot.slot, request=request)
        seen = self.slot.version
        return partial(change_slot, booking_id=self.slot.booking_id, request=request, seen_version=seen)

    def sent(self) -> object:
        return self._request(), self._place(), self.slot

    def _place(self) -> tuple[int, str, int | None] | None:
        return (self.day.id, self.slot.slot, self.slot.booking_id) if self.day and self.slot else None

    def _request(self) -> SlotRequest:
        told, actor = self.slot is None or self.slot.told, self.actor.value
        return SlotRequest(
            actor=actor if isinstance(actor, ActorKind) else ActorKind.CITIZEN,
            about=self.about.toPlainText() if told else None,
            answers=self.answers.answers if told else None,
            group_id=self.group.group_id,
            name=self.name.text(),
            phone=self.phone.text(),
        )

    def _group_chosen(self) -> None:
        if self.group.group_id is not None and self.actor.value is ActorKind.CITIZEN:
            self.actor.put((ActorKind.GROUP,))

    def name_all(self) -> None:
        if self.day is not None and self.slot is not None:
            when = f"{written.short_day(self.day.day)} {slot_words(self.slot.slot)}"
            self.rename(f"{when}　{self.day.specialist}")
        chosen = self.actor.values
        self.actor.show_choices((kind, actor_words(kind, self.language)) for kind in ActorKind)
        self.actor.put(chosen)
        for key, label in (
            ("actor", self.tr("Who")),
            ("group", self.tr("Group")),
            ("name", self.tr("Name")),
            ("phone", self.tr("Telephone")),
            ("about", self.tr("What about")),
            ("answers", self.tr("Asked beforehand")),
        ):
            self.form.relabel(key, label)
        self.name.setPlaceholderText(self.tr("Empty: anonymous"))
        new = self.slot is None or self.slot.is_free
        self.save_button.setText(self.tr("Book (Ctrl+Enter)") if new else self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
