"""Who borrows what, from when until when, with what is left of each piece and what it costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing, NotReadable
from desktop.operations.loans import MOST_TEXT, LoanRequest
from desktop.queries.loans import LoanChoice, LoanRow, loan_choices
from desktop.queries.wishes import EquipmentRow
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.times import clock
from desktop.views.printing.who_field import WhoField
from desktop.views.rooms.equipment_list import EquipmentList
from desktop.views.shared import written
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.views.shared.typed_moment import moment_of

BACK_AT = time(17)


class LoanForm(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.site: Callable[[], int] = lambda: desk.site_id
        self._choices: tuple[LoanChoice, ...] = ()
        self._loan: LoanRow | None = None
        self.who, self.phone, self.purpose = WhoField(desk), QLineEdit(), QLineEdit()
        self.first, self.last = DayField(self._today), DayField(self._today)
        self.first_time, self.last_time = QLineEdit(), QLineEdit()
        self.on_account, self.items, self.fee = CheckBox(), EquipmentList(), Paragraph()
        self.form = Form(
            (
                Field("group", "", self.who),
                (Field("phone", "", self.phone), Field("purpose", "", self.purpose, optional=True)),
                (Field("from", "", self.first, stretch=3), Field("start", "", self.first_time, stretch=2)),
                (Field("until", "", self.last, stretch=3), Field("end", "", self.last_time, stretch=2)),
            )
        )
        self.none = Paragraph()
        for part in (self.fee, self.none):
            set_role(part, "secondary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.form, self.items, self.none, self.fee, self.on_account):
            whole.addWidget(part)
        self.purpose.setMaxLength(MOST_TEXT)
        self._connect()
        self.say_words()

    def _connect(self) -> None:
        self.who.group_changed.connect(self.ask)
        self.items.changed.connect(self._say_fee)
        for day in (self.first, self.last):
            day.picked.connect(self.ask)
            day.textEdited.connect(self._edited)
        for field in (self.first_time, self.last_time):
            field.editingFinished.connect(self.ask)
            field.textEdited.connect(self._edited)
        self.phone.textEdited.connect(self._edited)

    def begin(self, loan: LoanRow | None = None) -> None:
        """An empty form from now on until tomorrow, or a loan as it is."""
        self._loan = loan
        now = self._desk.now()
        floor = now.replace(minute=now.minute // TICK_MINUTES * TICK_MINUTES, second=0, microsecond=0)
        starts = loan.starts_at if loan else floor
        ends = loan.ends_at if loan else datetime.combine(now.date() + timedelta(days=1), BACK_AT)
        self.who.put(loan.group_id if loan else None, loan.who if loan else "", "")
        self.phone.setText(loan.phone if loan and loan.group_id is None else "")
        self.purpose.setText(loan.purpose if loan else "")
        for day, field, moment in ((self.first, self.first_time, starts), (self.last, self.last_time, ends)):
            day.set_value(moment.date())
            field.setText(clock(moment))
        self.on_account.setChecked(bool(loan and loan.on_account))
        self.items.set_items(tuple((item.item_id, item.quantity) for item in loan.items) if loan else ())
        self.form.accept()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """What is left of the equipment in this time, and what it costs whoever borrows it."""
        stretch = self._stretch()
        question = partial(
            loan_choices,
            site_id=self.site(),
            day=stretch[0].date() if stretch else self._today(),
            group_id=self.who.group_id,
            stretch=stretch,
            loan_id=self._loan.id if self._loan else None,
        )
        self._desk.read(self, question, done=self._show, topic="choices")

    def request(self) -> LoanRequest:
        """Raises Missing and NotReadable with the field it is about."""
        guest = self.who.text().strip() if self.who.group_id is None else ""
        if self.who.group_id is None and not guest:
            raise Missing("group")
        if guest and not self.phone.text().strip():
            raise Missing("phone")
        return LoanRequest(
            starts_at=moment_of(self.first, self.first_time, ("from", "start")),
            ends_at=moment_of(self.last, self.last_time, ("until", "end")),
            items=self.items.items,
            group_id=self.who.group_id,
            guest_name=guest,
            phone=self.phone.text(),
            purpose=self.purpose.text(),
            on_account=self.on_account.isChecked(),
            site_id=self.site(),
        )

    def _stretch(self) -> tuple[datetime, datetime] | None:
        try:
            starts = moment_of(self.first, self.first_time, ("from", "start"))
            ends = moment_of(self.last, self.last_time, ("until", "end"))
        except (Missing, NotReadable):
            return None
        whole = not any(moment.minute % TICK_MINUTES for moment in (starts, ends))
        return (starts, ends) if starts < ends and whole else None

    def _show(self, choices: Sequence[LoanChoice]) -> None:
        self._choices = tuple(choices)
        rows = [EquipmentRow(each.item_id, each.name, each.counter, each.stock, self.site()) for each in choices]
        self.items.show_equipment(rows)
        self.items.show_left({each.item_id: each.left for each in choices if each.left is not None})
        self.none.setVisible(not choices)
        self._say_fee()

    @Slot()
    def _say_fee(self) -> None:
        self.form.accept()
        stretch, wanted = self._stretch(), dict(self.items.items)
        if stretch is None or not wanted:
            self.fee.say("")
            return
        chosen = [(each, wanted[each.item_id]) for each in self._choices if each.item_id in wanted]
        fee = sum(each.fee(quantity, *stretch) for each, quantity in chosen)
        deposit = sum(each.deposit * quantity for each, quantity in chosen)
        told = self.tr("It costs {fee}.").format(fee=written.yen(fee))
        left = self.tr("{yen} are left as a deposit.").format(yen=written.yen(deposit)) if deposit else ""
        self.fee.say(f"{told} {left}".rstrip())

    @Slot()
    def _edited(self) -> None:
        self.form.accept()

    def _today(self) -> date:
        return self._desk.now().date()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        labels: dict[str, Any] = {
            "group": self.tr("Who borrows"),
            "phone": self.tr("Phone number (of a guest)"),
            "purpose": self.tr("What for"),
            "from": self.tr("Goes out"),
            "start": self.tr("at"),
            "until": self.tr("Comes back"),
            "end": self.tr("at"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.first_time.setAccessibleName(self.tr("Time it goes out"))
        self.last_time.setAccessibleName(self.tr("Time it comes back"))
        self.on_account.setText(self.tr("It pays by invoice"))
        self.none.say(self.tr("Nothing may leave the house yet: say so of equipment in the settings, under rooms."))
