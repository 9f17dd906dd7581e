"""The fields of an application: when it came, what is decided, from when until when, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.operations.registrations import decide_application, withdraw_application
from desktop.operations.review import Answer
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.words import ApplicationKind

ACCEPT, REFUSE, WITHDRAW = "accept", "refuse", "withdraw"
MOST_REASON = 300
DECISION = ("decision", "from", "until", "reason")


class DecisionForm(Form):
    """`edited` after every change a person makes, `chosen` when another decision was chosen."""

    edited = Signal()
    chosen = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._today = today
        self.received, self.decision, self.reason = DayField(today), Chips(one=True), QLineEdit()
        self.begins, self.until = DayField(today), DayField(today)
        super().__init__(
            (
                Field("received", "", self.received),
                Field("decision", "", self.decision),
                (Field("from", "", self.begins), Field("until", "", self.until)),
                Field("reason", "", self.reason),
            ),
            parent,
        )
        self.reason.setMaxLength(MOST_REASON)
        self.reason.textEdited.connect(self._edited)
        self.decision.changed.connect(self.chosen)
        for day in (self.received, self.begins, self.until):
            day.textEdited.connect(self._edited)
            day.picked.connect(self._edited)

    @property
    def accepts(self) -> bool:
        return self.decision.value == ACCEPT

    def clear(self) -> None:
        self.received.set_value(self._today())
        self.decision.put(())
        self.begins.set_value(self._today())
        self.until.set_value(None)
        self.reason.clear()

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as JSON values."""
        return {
            "received": self.received.typed(),
            "decision": self.decision.value,
            "from": self.begins.typed(),
            "until": self.until.typed(),
            "reason": self.reason.text(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """All but the decision, whose choices come later."""
        self.received.put(typed["received"])
        self.begins.put(typed["from"])
        self.until.put(typed["until"])
        self.reason.setText(typed["reason"])

    def show_step(self, kind: ApplicationKind | None, *, waits: bool) -> None:
        """Only the fields that the step asks for; `waits` where there is an application to decide."""
        renews = kind is ApplicationKind.RENEWAL
        shown = dict.fromkeys(DECISION, waits) | {
            "received": not waits,
            "from": waits and self.accepts and not renews,
            "until": waits and self.accepts,
        }
        for key, visible in shown.items():
            cell = self.widget(key).parentWidget()
            assert cell is not None
            cell.setVisible(visible)

    def decided(
        self, application_id: int, kind: ApplicationKind, checklist: tuple[Answer, ...]
    ) -> Callable[..., int] | None:
        """The operation for what is decided; None after a field was marked."""
        decision, reason = self.decision.value, self.reason.text()
        if decision is None:
            self.refuse("decision", self.tr("Choose what is decided."))
            return None
        if decision == WITHDRAW:
            return partial(withdraw_application, application_id=application_id, reason=reason)
        if decision == REFUSE and not reason.strip():
            self.refuse("reason", self.tr("A refusal needs a reason; the letter says it."))
            return None
        days: dict[str, date | None] = {}
        if self.accepts:
            asked = {"registered_until": "until"}
            if kind is ApplicationKind.REGISTRATION:
                asked = {"registered_from": "from", **asked}
            for name, key in asked.items():
                if (day := self.day(key)) is None:
                    return None
                days[name] = day
        decide = partial(decide_application, application_id=application_id, accepted=self.accepts)
        return partial(decide, reason=reason, checklist=checklist, **days)

    def day(self, key: str) -> date | None:
        """The day in a field; None after it was marked."""
        field = self.widget(key)
        assert isinstance(field, DayField)
        if field.value() is None or field.isModified():
            self.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        return field.value()

    def say_words(self, *, renews: bool) -> None:
        """Every word, in the language of the window."""
        self.decision.show_choices(
            (
                (ACCEPT, self.tr("Renew") if renews else self.tr("Register")),
                (REFUSE, self.tr("Refuse")),
                (WITHDRAW, self.tr("Withdrawn")),
            )
        )
        for key, label in (
            ("received", self.tr("Handed in on")),
            ("decision", self.tr("Decision")),
            ("from", self.tr("Registered from")),
            ("until", self.tr("Registered until")),
            ("reason", self.tr("Reason (for a refusal, or an exception)")),
        ):
            self.relabel(key, label)

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()
