"""The form of the print room on its card: the fee is asked for while somebody types."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import CounterRunsBackwards, DeskError, GapUnexplained, Missing, NotReadable
from desktop.queries.groups import GroupHit
from desktop.queries.print_offers import JobFee, PrinterOffer
from desktop.sentences import sentence
from desktop.views.printing import words
from desktop.views.printing.fee_table import FeeTable
from desktop.views.printing.filled import Filled
from desktop.views.printing.form_answers import FormAnswers
from desktop.views.printing.print_form import PrintForm
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, TextSize

KEPT_OPEN = 12
UNDER_ITS_FIELD = {"group", "sheets", "masters", "counter_before", "counter_after", "reason", "spoilt"}


class FormCard(Card):
    """`changed` after what a person changed; `priced` when the fee is known, or known to be unknown, again.

    `begin_wanted` writes down what is known before it is printed.
    """

    changed = Signal()
    priced = Signal()
    emptied = Signal()
    begin_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._language = language
        self.answer: JobFee | None = None
        self.form, self.message, self.fee = PrintForm(desk), Message(), FeeTable()
        self.answers = FormAnswers(desk, self)
        self.more, self.begin, self.empty, self._tag = QPushButton(), QPushButton(), QPushButton(), Tag("")
        for link in (self.more, self.begin, self.empty):
            set_role(link, "link")
        for verb in (self._tag, self.more, self.begin, self.empty):
            self.add_verb(verb)
        self._lay_out()
        self.form.changed.connect(self._changed)
        self.answers.priced.connect(self._show_fee)
        self.answers.unpriced.connect(self._show_unpriced)
        self.answers.offered.connect(self._show_offer)
        self.answers.ruled.connect(self.form.show_rules)
        self.fee.usual.clicked.connect(self.take_usual)
        self.more.clicked.connect(self.form.add_original)
        self.begin.clicked.connect(self.begin_wanted)
        self.empty.clicked.connect(self.emptied)
        keys = {"Ctrl+U": self.take_usual, "F7": self.form.add_original, "F8": self.form.tick_off}
        bind_keys(self, {**keys, "Ctrl+B": self._want_begin})
        notifier().changed.connect(self._retranslate)
        self._retranslate()

    def _lay_out(self) -> None:
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

    def put(self, filled: Filled) -> None:
        """A new form, or a job that was begun or is set right."""
        self.message.clear()
        self.form.put(filled)
        self.begin.setVisible(filled.job_id is None)
        self._show_name()
        self.answers.forget()
        self.answers.ask_rules()
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

    @property
    def is_waiting(self) -> bool:
        return self.answers.is_waiting

    @Slot()
    def take_usual(self) -> None:
        """The originals that the group printed most often; the caret waits for the counter."""
        usual = self.fee.usual.usual
        if usual is None:
            return
        if not self.form.filled().job_id:
            self.form.choose_machine(usual.machine_id)
        self.form.put_originals(self.form.filled().with_usual(usual))
        self.form.after.setFocus(Qt.FocusReason.TabFocusReason)
        self._changed()

    def is_begun_well(self) -> bool:
        """Whether what is known before printing can be written down; if not, what is missing is said."""
        return self._accept(self._first_missing(before=True))

    def is_complete(self) -> bool:
        """Whether it can be recorded; if not, the first thing that is missing is said under its field."""
        return self._accept(self._first_missing(before=False))

    def _accept(self, refusal: DeskError | None) -> bool:
        if refusal is not None:
            self.refuse(refusal)
        return refusal is None

    def _first_missing(self, *, before: bool) -> DeskError | None:
        return next(self._missing(before=before), None)

    def _missing(self, *, before: bool) -> Iterator[DeskError]:
        filled, form = self.form.filled(), self.form
        if not filled.group.strip():
            yield Missing("group")
        if form.before.is_wrong:
            yield NotReadable("counter_before", filled.before)
        if before:
            return
        if form.after.is_wrong:
            yield NotReadable("counter_after", filled.after)
        if form.is_backwards:
            yield CounterRunsBackwards(form.before.value or 0, form.after.value or 0)
        if filled.is_correction and not filled.reason.strip():
            yield Missing("reason")
        if not filled.sheets:
            yield Missing("sheets")

    def refuse(self, refusal: DeskError) -> None:
        """Under the field it is about, or under the form when it is about all of it."""
        field = getattr(refusal, "field", "")
        if isinstance(refusal, CounterRunsBackwards):
            self.form.refuse("counter_after", self.tr("Lower than before"))
            self.form.check.hush()
        if isinstance(refusal, GapUnexplained):
            field = "gap_reason"
        if field in UNDER_ITS_FIELD or field == "gap_reason":
            self.form.refuse(field, sentence(refusal, self._language))
            QTimer.singleShot(0, self, self._reveal_explained)
            return
        self.message.refuse(refusal, self._language)
        QTimer.singleShot(0, self, self._reveal)  # once it has its height

    @Slot()
    def _reveal(self) -> None:
        self._area.ensureWidgetVisible(self.message, 0, KEPT_OPEN)

    @Slot()
    def _reveal_explained(self) -> None:
        self._area.ensureWidgetVisible(self.form.focusWidget(), 0, 3 * KEPT_OPEN)

    def ask_again(self) -> None:
        """The tariff may be another; what was refused stays said."""
        self.answers.forget()
        self.answers.ask(self.form.filled())

    @Slot()
    def _want_begin(self) -> None:
        if self.begin.isVisibleTo(self):
            self.begin_wanted.emit()

    @Slot()
    def _changed(self) -> None:
        self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        if self.answers.ask(self.form.filled()):
            self.message.clear()

    @Slot(object)
    def _show_fee(self, answer: JobFee) -> None:
        if self.answer is None:  # what was said of a fee that was not known is over
            self.message.clear()
        tariff = self.tr("{title}, since {day}").format(title=answer.title, day=words.day(answer.since))
        if answer.class_name:
            tariff = self.tr("{who}, {tariff}").format(who=answer.class_name, tariff=tariff)
        self.fee.show_fee(answer.lines, answer.total, tariff)
        self._know(answer)

    @Slot(object)
    def _show_unpriced(self, refusal: DeskError | None) -> None:
        if refusal is None:
            self.fee.show_nothing(self.tr("Type the number of sheets: the fee explains itself here."))
        else:
            self.fee.show_nothing(self.tr("No fee yet"))
            self.refuse(refusal)
        self._know(None)

    @Slot(object)
    def _show_offer(self, offer: PrinterOffer | None) -> None:
        self.form.show_account(has_account=offer is not None and offer.has_account)
        self.fee.offer(offer.usual if offer and not self.form.filled().is_correction else None)
        self._know(self.answer)

    def _know(self, answer: JobFee | None) -> None:
        self.answer = answer
        self.priced.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_name(self) -> None:
        filled = self.form.filled()
        if filled.is_correction:
            self.rename(self.tr("Set a print job right"))
        else:
            self.rename(self.tr("New print job") if filled.job_id is None else self.tr("Printing: report it"))

    @Slot()
    def _retranslate(self) -> None:
        self.empty.setText(self.tr("Empty the form"))
        more, begin = self.tr("One more original"), self.tr("Printing now")
        has_room = current().size is TextSize.STANDARD
        self.more.setText(f"{more}  F7" if has_room else more)
        self.more.setToolTip("F7")
        self.more.setAccessibleName(f"{more} F7")
        self.begin.setText(begin)
        self.begin.setToolTip(self.tr("Write it down before it is printed; every desk sees it (Ctrl+B)"))
        self.begin.setAccessibleName(f"{begin} Ctrl+B")
        self._show_name()
