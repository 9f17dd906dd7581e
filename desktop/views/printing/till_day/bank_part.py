"""Takings of closed days into the bank: the days ticked, the slip beside them, the slips before below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DepositDiffers, DeskError, Missing
from desktop.operations.bank_deposits import deposit_takings, take_back_deposit
from desktop.queries.till import bank_rows
from desktop.queries.till_rows import BankRows, DepositRow, TillLine
from desktop.sentences import sentence
from desktop.views.printing.change_due import BigYen
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.message import Message
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.tab_place import keep_tab_place
from desktop.views.shared.theme import set_role
from desktop.words import Language

MOST_TEXT, SLIPS_SHOWN = 200, 6


class BankPart(QWidget):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.rows = BankRows((), ())
        self.ticks: dict[int, CheckBox] = {}
        self.writer = SheetWriter(desk, self)
        self.days, self.slip_card, self.slips = Card("", padding=0), Card("", padding=20), Card("", padding=0)
        self.empty, self.no_slips, self.message = Paragraph(), Paragraph(), Message()
        self._sum_label, self.sum = QLabel(), BigYen("amount")
        self.slip, self.amount, self.reason = QLineEdit(), NumberEdit(), QLineEdit()
        self.on = DateEdit(lambda: desk.now().date())
        self.slip.setMaxLength(40)
        self.reason.setMaxLength(MOST_TEXT)
        self.form = Form(
            (
                (Field("slip_number", "", self.slip), Field("deposited_on", "", self.on)),
                Field("amount", "", self.amount),
                Field("reason", "", self.reason, optional=True),
            )
        )
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(True)
        set_role(self.save_button, "primary")
        self._list, self._slip_list = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.retranslate()

    def _lay_out(self) -> None:
        for part in (self.empty, self.no_slips):
            set_role(part, "secondary")
            part.setContentsMargins(20, 12, 20, 12)
        set_role(self._sum_label, "heading")
        self.days.body.addWidget(self.empty)
        self.days.body.addWidget(_scrolled(self._list), 1)
        foot, line = QFrame(), QHBoxLayout()
        set_role(foot, "foot")
        foot.setLayout(line)
        line.setContentsMargins(20, 6, 20, 6)
        line.addWidget(self._sum_label)
        line.addStretch(1)
        line.addWidget(self.sum)
        self.days.body.addWidget(foot)
        self.slip_card.body.addWidget(self.form)
        self.slip_card.body.addWidget(self.message)
        save = QHBoxLayout()
        save.addStretch(1)
        save.addWidget(KeyCap("Ctrl+Enter"))
        save.addWidget(self.save_button)
        self.slip_card.body.addLayout(save)
        self.slips.body.addWidget(self.no_slips)
        self.slips.body.addWidget(_scrolled(self._slip_list), 1)
        right = QVBoxLayout()
        right.addWidget(self.slip_card)
        right.addWidget(self.slips, 1)
        beside = _scrolled(right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.days, 1)
        whole.addWidget(beside, 1)

    def open(self) -> None:
        if self.on.value() is None:
            self.on.set_value(self._desk.now().date())
        self.reload()
        self.slip.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        self._desk.read(self, partial(bank_rows, site_id=self._desk.site_id), done=self._show, topic="bank")

    @property
    def due(self) -> int:
        """What the ticked days give, in yen."""
        return sum(line.takings or 0 for line in self._ticked())

    @Slot()
    def save(self) -> None:
        lines, on = self._ticked(), self.on.value()
        self.form.accept()
        missing = "slip_number" if not self.slip.text().strip() else "deposited_on" if on is None else ""
        if missing or on is None:
            self.form.refuse(missing, sentence(Missing(missing), self._language))
            return
        if self.amount.value is None:
            self.form.refuse("amount", sentence(Missing("amount"), self._language))
            return
        ids = tuple(line.closing.id for line in lines if line.closing is not None)
        told = {
            "day_ids": ids,
            "slip_number": self.slip.text(),
            "deposited_on": on,
            "amount": self.amount.value,
            "reason": self.reason.text(),
        }
        self.writer.write(partial(deposit_takings, **told), tuple(told.values()))

    def _ticked(self) -> list[TillLine]:
        return [
            line
            for line in self.rows.waiting
            if line.closing is not None and (tick := self.ticks.get(line.closing.id)) is not None and tick.isChecked()
        ]

    def _show(self, rows: BankRows) -> None:
        left_out = {number for number, tick in self.ticks.items() if not tick.isChecked()}
        self.rows = rows
        _clear(self._list)
        self.ticks = {}
        for line in rows.waiting:
            if line.closing is not None:
                self._list.addWidget(self._tick(line, line.closing.id, ticked=line.closing.id not in left_out))
        self._list.addStretch(1)
        keep_tab_place(self.days, self.ticks.values())
        _clear(self._slip_list)
        for slip in rows.slips[:SLIPS_SHOWN]:
            self._slip_list.addWidget(self._slip_line(slip))
        self._slip_list.addStretch(1)
        self.empty.setVisible(not rows.waiting)
        self.no_slips.setVisible(not rows.slips)
        self._show_sum()

    def _tick(self, line: TillLine, number: int, *, ticked: bool) -> QWidget:
        row, tick, yen = QWidget(), CheckBox(written.long_day(line.day)), QLabel(written.yen(line.takings or 0))
        tick.setChecked(ticked)
        tick.setAccessibleName(f"{tick.text()} {yen.text()}")
        tick.toggled.connect(self._show_sum)
        self.ticks[number] = tick
        beside = QHBoxLayout(row)
        beside.setContentsMargins(20, 3, 20, 3)
        beside.addWidget(tick, 1)
        beside.addWidget(yen)
        return row

    def _slip_line(self, slip: DepositRow) -> QWidget:
        row, back = QFrame(), QPushButton(self.tr("Take back"))
        set_role(row, "head")
        words = Paragraph()
        days = f"{written.short_day(slip.days[0])}～{written.short_day(slip.days[-1])}" if slip.days else ""
        first = f"{written.short_day(slip.deposited_on)}　{slip.slip}　{written.yen(slip.amount)}"
        differs = self.tr("the days give {yen}").format(yen=written.yen(slip.due)) if slip.due != slip.amount else ""
        words.say("　".join(part for part in (days, differs, slip.reason) if part), bold=first)
        set_role(back, "quiet")
        back.setAccessibleName(self.tr("Take back slip {number}").format(number=slip.slip))
        back.clicked.connect(partial(self._take_back, slip.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(20, 6, 12, 6)
        line.addWidget(words, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _take_back(self, number: int) -> None:
        self.writer.write(partial(take_back_deposit, deposit_id=number), ("back", number))

    @Slot()
    def _show_sum(self) -> None:
        self.sum.put(self.due)
        if not self.amount.isModified():
            self.amount.put(self.due)
        self.save_button.setEnabled(bool(self._ticked()))

    @Slot(int)
    def _saved(self, _id: int) -> None:
        self.message.clear()
        for field in (self.slip, self.reason):
            field.clear()
        self.amount.setModified(False)
        self.reload()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        if isinstance(refusal, DepositDiffers):
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.days.rename(self.tr("Days not in the bank yet"))
        self.slip_card.rename(self.tr("Put into the bank"))
        self.slips.rename(self.tr("Slips so far"))
        self._sum_label.setText(self.tr("Sum of the days"))
        self.empty.say(self.tr("The takings of every closed day are in the bank."))
        self.no_slips.say(self.tr("Nothing was put into the bank yet."))
        self.form.relabel("slip_number", self.tr("Slip number"))
        self.form.relabel("deposited_on", self.tr("On"))
        self.form.relabel("amount", self.tr("Yen put into the bank"))
        self.form.relabel("reason", self.tr("Why it is another sum"))
        self.save_button.setText(self.tr("Write the deposit down"))
        self._show(self.rows)


def _scrolled(lines: QVBoxLayout) -> QScrollArea:
    body = QWidget()
    set_role(body, "body")
    lines.setContentsMargins(0, 6, 0, 6)
    lines.setSpacing(0)
    body.setLayout(lines)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


def _clear(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
