"""The form of the print room on its card: the fee is asked for while somebody types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import CounterRunsBackwards, DeskError, Missing, NotReadable
from desktop.queries.groups import GroupHit
from desktop.queries.printing import FeeAnswer, print_fee_lines
from desktop.rules.print_fees import Printing
from desktop.sentences import explain, sentence
from desktop.views.printing import words
from desktop.views.printing.fee_table import FeeTable
from desktop.views.printing.filled import Filled
from desktop.views.printing.print_form import PrintForm
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, set_role
from desktop.words import Language, TextSize

UNDER_ITS_FIELD = {"group", "sheets", "masters", "counter_before", "counter_after"}


class FormCard(Card):
    """`changed` after what a person changed; `priced` when the fee is known, or known to be unknown, again."""

    changed = Signal()
    priced = Signal()
    emptied = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk, self._language = desk, language
        self._asked: Printing | None = None
        self.answer: FeeAnswer | None = None
        self.is_waiting = False
        self.form, self.message, self.fee = PrintForm(desk), Message(), FeeTable()
        self.empty, self._tag = QPushButton(), Tag("")
        set_role(self.empty, "link")
        self.add_verb(self._tag)
        self.add_verb(self.empty)
        inside = QWidget()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(16, 12, 16, 10)
        upper.setSpacing(8)
        upper.addWidget(self.form)
        upper.addWidget(self.message)
        column.addLayout(upper)
        column.addWidget(self.fee, 1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        self.form.changed.connect(self._changed)
        self.empty.clicked.connect(self.emptied)
        self._retranslate()

    def put(self, filled: Filled) -> None:
        self.message.clear()
        self.form.put(filled)
        self._ask()

    def show_kept(self, since: str) -> None:
        """Since when this is being filled in; the draft is kept all the while."""
        self._tag.set_mark(Mark(since, "off"))
        self._tag.setVisible(bool(since) and current().size is TextSize.STANDARD)

    def put_group(self, hit: GroupHit) -> None:
        """Who prints, when that is known before the form is opened."""
        self.form.who.put(hit.id, hit.name, hit.number)
        self.form.focus_first()
        self._changed()

    @property
    def total(self) -> int | None:
        return self.answer.total if self.answer else None

    def is_complete(self) -> bool:
        """Whether it can be recorded; if not, the first thing that is missing is said under its field."""
        refusal = self._first_missing()
        if refusal is not None:
            self.refuse(refusal)
        return refusal is None

    def _first_missing(self) -> DeskError | None:
        filled, form = self.form.filled(), self.form
        before, after = form.before.value, form.after.value
        if not filled.group.strip():
            return Missing("group")
        if form.before.is_wrong:
            return NotReadable("counter_before", filled.before)
        if form.after.is_wrong:
            return NotReadable("counter_after", filled.after)
        if before is not None and after is not None and after < before:
            return CounterRunsBackwards(before, after)
        return None if filled.sheets else Missing("sheets")

    def refuse(self, refusal: DeskError) -> None:
        """Under the field it is about, or under the form when it is about all of it."""
        field = getattr(refusal, "field", "")
        if isinstance(refusal, CounterRunsBackwards):
            self.form.refuse("counter_after", self.tr("Lower than before"))
            self.form.check.hush()
        if field in UNDER_ITS_FIELD:
            self.form.refuse(field, sentence(refusal, self._language))
            return
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")
        QTimer.singleShot(0, self, self._reveal)  # once it has its height

    @Slot()
    def _reveal(self) -> None:
        self._area.ensureWidgetVisible(self.message, 0, 12)

    def ask_again(self) -> None:
        """The tariff may be another."""
        self._asked = None
        self._ask()

    @Slot()
    def _changed(self) -> None:
        self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        printing = self.form.filled().printing()
        if printing == self._asked and printing is not None:
            return
        self._asked, by = printing, self._desk.by
        self.message.clear()
        if printing is None or by is None:
            self._know(None)
            self.fee.show_nothing(self.tr("Type the number of sheets: the fee explains itself here."))
            return
        self.is_waiting = True
        question = partial(print_fee_lines, printing=printing, day=self._desk.now().date(), site_id=by.site_id)
        done, refused = partial(self._show_fee, printing), partial(self._show_refused, printing)
        self._desk.read(self, question, done=done, refused=refused, topic="fee")

    def _show_fee(self, printing: Printing, answer: FeeAnswer) -> None:
        if printing != self._asked:
            return
        tariff = self.tr("{title}, since {day}").format(title=answer.title, day=words.day(answer.since))
        self.fee.show_fee(answer.lines, answer.total, tariff)
        self._know(answer)

    def _show_refused(self, printing: Printing, refusal: DeskError) -> None:
        if printing != self._asked:
            return
        self.fee.show_nothing(self.tr("No fee yet"))
        self.refuse(refusal)
        self._know(None)

    def _know(self, answer: FeeAnswer | None) -> None:
        self.is_waiting, self.answer = False, answer
        self.priced.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.empty.setText(self.tr("Empty the form"))
        self.rename(self.tr("New print job"))
