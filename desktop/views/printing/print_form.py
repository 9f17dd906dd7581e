"""The fields of the print room in the order of the paper form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.print_offers import PrintRules
from desktop.queries.printing import MachineRow
from desktop.views.printing import words
from desktop.views.printing.check_line import CheckLine
from desktop.views.printing.content_field import ContentField
from desktop.views.printing.counter_check import CounterCheck, Fit
from desktop.views.printing.explanations import Explanations
from desktop.views.printing.filled import Filled
from desktop.views.printing.job_terms import NO_RULES, labels, ticks
from desktop.views.printing.machine_choice import MachineChoice
from desktop.views.printing.original_fields import OriginalFields
from desktop.views.printing.originals_line import OriginalsLine
from desktop.views.printing.who_field import WhoField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier, set_role

BY_ONE_KEY = {"content_checked", "specimen"}
NOTHING = CounterCheck(Fit.NOTHING, 0)


class PrintForm(QWidget):
    """`changed` after every change a person makes; what the program puts in is not announced."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.content, self.machine = WhoField(desk), ContentField(), MachineChoice()
        self.before, self.after, self.difference = NumberEdit(), NumberEdit(), QLabel()
        self.original, self.line = OriginalFields(self), OriginalsLine()
        self.masters, self.sheets, self.paper = self.original.masters, self.original.sheets, self.original.paper
        self.purpose, self.options = self.original.title, self.original.options
        self.check, self.explained = CheckLine(), Explanations()
        self._rules, self._has_account = NO_RULES, False
        self._before_filled: str | None = None
        self._filled = Filled()
        set_role(self.difference, "bold")
        self._form = Form(self._rows())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self._form, self.line, self.options, self.check, self.explained):
            whole.addWidget(part)
        for field in (self.before, self.after, self.explained):
            field.changed.connect(self._tell)
        self.original.changed.connect(self._original_changed)
        self.line.changed.connect(self._gone_to)
        self.after.editingFinished.connect(self._show_check)
        notifier().changed.connect(self._measure)
        self._measure()
        self.who.group_changed.connect(self._tell)
        self.who.taken.connect(self.focus_first)
        self.content.activated.connect(self._tell)
        self.machine.activated.connect(self._machine_chosen)
        self._retranslate()
        self.content.put("")

    def _rows(self) -> tuple[Field | tuple[Field, ...], ...]:
        return (
            (Field("group", "", self.who, stretch=19), Field("content", "", self.content, stretch=10)),
            (Field("machine", "", self.machine, stretch=10), Field("size", "", self.paper, stretch=19)),
            (
                Field("counter_before", "", self.before, stretch=10),
                Field("counter_after", "", self.after, stretch=10),
                Field("difference", "", self.difference, stretch=8),
            ),
            (
                Field("masters", "", self.masters, stretch=0),
                Field("sheets", "", self.sheets, stretch=0),
                Field("purpose", "", self.purpose, stretch=1),
            ),
        )

    def put(self, filled: Filled) -> None:
        self._filled = filled
        self.who.put(filled.group_id, filled.group, filled.group_number)
        self.content.put(filled.content)
        self.machine.put(filled.machine_id)
        self.before.setText(filled.before)
        self.after.setText(filled.after)
        self._before_filled = "" if not filled.before else None
        self.explained.spoilt.put(filled.spoilt or None)
        self.explained.gap_reason.setText(filled.gap_reason)
        self.explained.content_note.setText(filled.content_note)
        self.explained.reason.setText(filled.reason)
        ticks = {"content_checked": filled.content_checked, "specimen": filled.specimen}
        self.options.put(name for name, on in (ticks | {"on_account": filled.on_account}).items() if on)
        self.put_originals(filled)
        self.accept()
        self._fill_before()
        self._show_check()

    def put_originals(self, filled: Filled) -> None:
        """Other originals, everything else as it stands; nothing is announced."""
        self.line.put(filled.originals)
        self.original.put(self.line.current)
        if filled.content:
            self.content.put(filled.content)

    def filled(self) -> Filled:
        chosen = self.options.values
        return replace(
            self._filled,
            group_id=self.who.group_id,
            group=self.who.text(),
            group_number=self.who.group_number,
            machine_id=self.machine.machine_id,
            content=self.content.value,
            content_note=self.explained.content_note.text(),
            content_checked="content_checked" in chosen,
            specimen="specimen" in chosen,
            on_account="on_account" in chosen and self._has_account,
            before=self.before.text(),
            after=self.after.text(),
            spoilt=self.explained.spoilt.value or 0,
            gap_reason=self.explained.gap_reason.text(),
            reason=self.explained.reason.text(),
            originals=self.line.with_shown(self.original.value),
        )

    def draft(self) -> Filled:
        """What is filled in; a counter that the program put there is left out: it may have moved on by then."""
        filled = self.filled()
        return replace(filled, before="") if filled.before == self._before_filled else filled

    @property
    def job_id(self) -> int | None:
        """The job that was begun, or is set right, with this form."""
        return self._filled.job_id

    @property
    def is_correction(self) -> bool:
        return self._filled.is_correction

    @property
    def machine_name(self) -> str:
        return self.machine.row.name if self.machine.row else ""

    def show_machines(self, machines: Sequence[MachineRow]) -> None:
        """The machines of the site; the one chosen stays, and a counter nobody typed follows its machine."""
        self.machine.show_machines(machines)
        self._fill_before()
        self._show_check()

    def show_rules(self, rules: PrintRules) -> None:
        """What the center wants to have written down."""
        self._rules = rules
        self.content.show_choices(rules.contents, rules.banned)
        self._show_options()

    def show_account(self, *, has_account: bool) -> None:
        """Whether the group pays by invoice: then it does, unless somebody says no."""
        if has_account == self._has_account:
            return
        self._has_account = has_account
        self._show_options()
        if has_account and not self._filled.job_id:
            self.options.put({*self.options.values, "on_account"})

    def choose_machine(self, machine_id: int) -> None:
        """As if a person had chosen it; a machine that is not there is left alone."""
        if self.machine.findData(machine_id) >= 0 and machine_id != self.machine.machine_id:
            self.machine.put(machine_id)
            self._fill_before()

    @property
    def is_backwards(self) -> bool:
        """The counter after reads less than before and has not begun again at 0."""
        return self._check().fit is Fit.BACKWARDS

    def add_original(self) -> None:
        """One more original of this job: its fields are empty, the caret waits for its sheets."""
        self.line.add()
        self.sheets.setFocus(Qt.FocusReason.TabFocusReason)

    def tick_off(self) -> None:
        """The original was looked at and the copy taken: one key for what the center wants ticked."""
        self.options.put({*self.options.values, *(set(self.options.choices) & BY_ONE_KEY)})
        self._tell()

    def refuse(self, key: str, sentence: str) -> None:
        """Say under a field what is wrong with it, and put the caret there; `KeyError` for an unknown field."""
        if not self.explained.refuse(key, sentence):
            self._form.refuse(key, sentence)

    def accept(self) -> None:
        self._form.accept()
        self.explained.accept()

    @Slot()
    def focus_first(self) -> None:
        """The first field nobody has filled in."""
        first = self.who if not self.who.text() else self.after
        if self._filled.is_correction:
            first = self.sheets.field
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _machine_chosen(self) -> None:
        """Only a duplicator makes masters."""
        masters = int(self.machine.makes_masters)
        if self.masters.value == 1 - masters:
            self.masters.put(masters)
            self.line.write(self.original.value)
        self._fill_before()
        self._tell()

    def _fill_before(self) -> None:
        """The last counter of the machine, unless a person has typed another."""
        machine = self.machine.row
        if machine is None or self._before_filled is None or self.before.text() != self._before_filled:
            return
        self.before.put(machine.last_counter)
        self._before_filled = self.before.text()

    @Slot()
    def _original_changed(self) -> None:
        self.line.write(self.original.value)
        self._tell()

    @Slot()
    def _gone_to(self) -> None:
        self.original.put(self.line.current)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.accept()
        self._show_check()
        self.changed.emit()

    @Slot()
    def _show_check(self) -> None:
        """A counter that is still being typed is too low for a while: that is no mistake yet."""
        filled, check = self.filled(), self._check()
        typing = self.after.hasFocus() and len(filled.after) < len(filled.before)
        self.difference.setText("" if check.counted is None or typing else words.faces(check.counted))
        if typing and (check.fit is Fit.BACKWARDS or check.wrapped):
            check = NOTHING
        self.check.show_check(check, filled.printings())
        jumped = 0 if self._filled.job_id else abs(self.machine.gap(self.before.value))
        self.explained.show_gap(jumped)
        wanted = bool(jumped) or (check.fit is Fit.GAP and check.gap > 0 and not typing)
        self.explained.want(gap=wanted, banned=self.content.is_banned, correction=self._filled.is_correction)

    def _check(self) -> CounterCheck:
        return self.filled().check(self.machine.most)

    @Slot()
    def _measure(self) -> None:
        self.difference.setMinimumHeight(current().control)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        told = labels()
        for key, label in told.items():
            self._form.relabel(key, label)
        self.original.retranslate(told["masters"], told["sheets"], self.tr("How it is printed"))
        self._show_options()

    def _show_options(self) -> None:
        self.options.show_choices(ticks(self._rules, has_account=self._has_account))
        for name in BY_ONE_KEY & set(self.options.choices):
            self.options.chip(name).setToolTip("F8")
