"""A sheet with several lists of one ledger, what is chosen at the right, and forms that take its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By, nobody
from desktop.views.shared import icons
from desktop.views.shared.ledger.details_card import DetailsCard
from desktop.views.shared.ledger.ledger_form import AnswerWriter, LedgerForm
from desktop.views.shared.ledger.things_sheet import ThingsSheet, drawn
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language


class LedgerSheet(ThingsSheet):
    """`shelf` chooses the list. Esc leaves a form, which keeps what was typed, then the paper, then the sheet.

    `receipt_wanted` carries a receipt that shall be seen, `receipt_taken` that of a payment taken this moment.
    """

    receipt_wanted = Signal(int)
    receipt_taken = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.shelf, self.details = Parts(), DetailsCard()
        self.card.body.insertWidget(0, self.shelf)
        self.shelf.setContentsMargins(12, 10, 12, 6)
        self._stack = QStackedLayout()
        self.right.addLayout(self._stack, 1)
        self._stack.addWidget(self.details)
        self.acts = AnswerWriter(desk, self)
        self._did, self._heads = "", list[tuple[QPushButton, str, str]]()
        self._stack.currentChanged.connect(self._dress_heads)
        self.details.blue_turned.connect(self._dress_heads)
        self.shelf.changed.connect(self._other_shelf)
        self.acts.answered.connect(self._acted)
        self.acts.refused.connect(self.refuse)

    def add_form(self, form: LedgerForm, done: Callable[[Any], None]) -> None:
        self._stack.addWidget(form)
        form.left.connect(self.leave_form)
        form.saved.connect(done)

    def add_head_button(self, opens: Callable[[], object], *, role: str = "", icon: str = "verb.add") -> QPushButton:
        """A verb of the whole sheet, before the button that prints."""
        button = QPushButton()
        self._heads.append((button, role, icon))
        self._dress_heads()
        button.setAutoDefault(True)
        button.clicked.connect(opens)
        self.head.insertWidget(self.head.indexOf(self.print_button), button)
        return button

    @Slot()
    def _dress_heads(self) -> None:
        """One blue button a sheet: it is in the open form, else with the chosen thing, else in the head."""
        is_elsewhere = self.shown_form is not None or self.details.has_blue
        for button, role, icon in self._heads:
            worn = "" if is_elsewhere else role
            set_role(button, worn)
            button.setIcon(icons.icon(icon, "on_accent" if worn == "primary" else "text"))

    @property
    def by(self) -> By:
        return self.desk.by or nobody(self.desk.pc)

    def show_paper(self, job: Callable[..., Drawn]) -> None:
        """A paper that is not the chosen thing's; Esc goes back from it."""
        self.leave_form()
        self._places.setCurrentWidget(self.paper)
        self.paper.want(drawn(job), at_once=True)
        self.paper.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown_form(self) -> LedgerForm | None:
        here = self._stack.currentWidget()
        return here if isinstance(here, LedgerForm) else None

    def take_keys(self) -> None:
        if (form := self.shown_form) is not None:
            form.begin()
        elif self.lines.rows:
            super().take_keys()
        else:
            self.shelf.part(self.shelf.value).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_on(self) -> None:
        if (verb := self.details.first_verb()) is not None:
            verb.setFocus(Qt.FocusReason.TabFocusReason)

    def show_form(self, form: LedgerForm) -> None:
        self.message.clear()
        self.back()
        self._stack.setCurrentWidget(form)
        form.begin()

    @Slot()
    def leave_form(self) -> None:
        self._stack.setCurrentWidget(self.details)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ctrl+Enter."""
        if (form := self.shown_form) is not None:
            form.save()

    def act(self, operation: Callable[..., Any], said: str, sent: object) -> None:
        """Without a form; `said` is what stands there when it is done."""
        self._did = said
        self.acts.send(operation, sent)

    def done(self, said: str, choose: int | None = None) -> None:
        """A form was saved."""
        self.leave_form()
        self.message.say("good", said)
        self.reload(choose)

    @Slot()
    def _other_shelf(self) -> None:
        """What was said of the list before is not said of this one."""
        self.message.clear()
        self.leave_form()
        self.reload()

    @Slot(object)
    def _acted(self, _answer: object) -> None:
        self.message.say("good", self._did)
        self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.shown_form is not None and not self.back():
            self.leave_form()
            return
        super().keyPressEvent(event)
