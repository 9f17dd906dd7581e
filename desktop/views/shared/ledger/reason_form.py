"""An act that needs a reason: its usual ones as chips, a line to write in, and a sentence that says what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

MOST_TEXT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoned:
    """`verb` takes the reason as `reason`; `wanted` is whether it needs one. `said` stands there when it is done."""

    verb: Callable[..., Any]
    about: int
    title: str
    says: str
    does: str
    said: str
    usual: Sequence[str] = ()
    wanted: bool = True
    danger: bool = False


class ReasonForm(LedgerForm):
    """Asked of one act after another; the reason of another act is another one."""

    FIELDS: ClassVar = {"grounds": "reason"}

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.usual, self.reason = Chips(one=True), QLineEdit()
        self.reason.setMaxLength(MOST_TEXT)
        self.act: Reasoned | None = None
        rows = (Field("usual", "", self.usual), Field("reason", "", self.reason))
        super().__init__(desk, language, rows, parent)
        self._says = Paragraph()
        self.inside.insertWidget(1, self._says)
        self.finish()
        self.usual.changed.connect(self._take)
        self.name_all()

    def begin_for(self, act: Reasoned) -> None:
        if self.act is None or (act.about, act.title) != (self.act.about, self.act.title):
            self.empty()
        self.act = act
        set_role(self.save_button, "danger" if act.danger else "primary")

    def begin(self) -> None:
        super().begin()
        self.reason.setFocus()

    def empty(self) -> None:
        self.reason.clear()
        self.usual.put(())

    def operation(self) -> Callable[..., Any]:
        reason = self.reason.text().strip()
        if self.act is None or (self.act.wanted and not reason):
            raise Missing("grounds")
        return partial(self.act.verb, reason=reason)

    def sent(self) -> object:
        return (self.act.about if self.act else 0, self.act.title if self.act else "", self.reason.text())

    @Slot()
    def _take(self) -> None:
        """A chip fills the line, where it can be added to."""
        if self.usual.value is not None:
            self.reason.setText(str(self.usual.value))
            self.form.accept()

    def name_all(self) -> None:
        self.form.relabel("usual", self.tr("Why"))
        self.form.relabel("reason", self.tr("Reason"))
        self.leave_button.setText(self.tr("Back (Esc)"))
        if self.act is None:
            return
        self.rename(self.act.title)
        self._says.say(self.act.says)
        self.usual.show_choices((word, word) for word in self.act.usual)
        cell = self.usual.parentWidget()
        if cell is not None:
            cell.setVisible(bool(self.act.usual))
        self.save_button.setText(self.act.does)
