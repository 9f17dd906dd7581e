"""Whom a case can be sent on to: what kind, the name, whom to ask for and how, what they help with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.referral_targets import (
    MOST_NAME,
    MOST_PHONE,
    TargetRequest,
    add_referral_target,
    change_referral_target,
)
from desktop.queries.consulting_lists import ListedTarget
from desktop.views.consultations.lists.words import target_kind_word
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.words import Language, TargetKind

MOST_LINE = 300


class TargetForm(LedgerForm):
    """Cases that were sent on keep the name they were sent to."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.kind, self.name, self.person = Chips(one=True), QLineEdit(), QLineEdit()
        self.phone, self.email, self.address, self.note = QLineEdit(), QLineEdit(), QLineEdit(), NoteEdit()
        self.name.setMaxLength(MOST_NAME)
        self.phone.setMaxLength(MOST_PHONE)
        for line in (self.person, self.email, self.address):
            line.setMaxLength(MOST_LINE)
        rows = (
            Field("target_kind", "", self.kind),
            Field("name", "", self.name),
            (
                Field("person", "", self.person, optional=True, stretch=3),
                Field("phone", "", self.phone, optional=True, stretch=2),
            ),
            (
                Field("address", "", self.address, optional=True, stretch=3),
                Field("email", "", self.email, optional=True, stretch=2),
            ),
            Field("note", "", self.note, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.target: ListedTarget | None = None
        self.name_all()
        self.kind.put((TargetKind.SUPPORT_BODY,))

    def begin(self) -> None:
        super().begin()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """What was typed and not saved stands there again."""
        if self.target is not None:
            self.target = None
            self._clear()
        self.name_all()

    def begin_change(self, target: ListedTarget) -> None:
        self.target = target
        self.kind.put((target.kind,))
        for field, text in zip(self._lines, (target.name, target.person, target.phone), strict=False):
            field.setText(text)
        self.email.setText(target.email)
        self.address.setText(target.address)
        self.note.put(target.note)
        self.name_all()

    def empty(self) -> None:
        self._clear()

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.name, self.person, self.phone, self.email, self.address

    def _clear(self) -> None:
        for line in self._lines:
            line.clear()
        self.note.clear()

    def operation(self) -> Callable[..., Any]:
        request = self._request()
        if self.target is None:
            return partial(add_referral_target, request=request)
        seen = self.target.version
        return partial(change_referral_target, target_id=self.target.id, request=request, seen_version=seen)

    def sent(self) -> object:
        return self._request(), self.target

    def _request(self) -> TargetRequest:
        kind = self.kind.value
        return TargetRequest(
            kind=kind if isinstance(kind, TargetKind) else TargetKind.OTHER,
            name=self.name.text(),
            person=self.person.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            address=self.address.text(),
            note=self.note.toPlainText(),
        )

    def name_all(self) -> None:
        title = self.tr("A new target")
        self.rename(title if self.target is None else self.tr("Change {name}").format(name=self.target.name))
        chosen = self.kind.values
        self.kind.show_choices((kind, target_kind_word(kind, self.language)) for kind in TargetKind)
        self.kind.put(chosen)
        for key, label in (
            ("target_kind", self.tr("Kind")),
            ("name", self.tr("Name")),
            ("person", self.tr("Whom to ask for")),
            ("phone", self.tr("Telephone")),
            ("address", self.tr("Address")),
            ("email", self.tr("E-mail")),
            ("note", self.tr("What they help with")),
        ):
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
