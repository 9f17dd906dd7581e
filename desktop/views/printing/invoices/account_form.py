"""Who pays by invoice from a day on, and how often; or how that changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.accounts import AccountRequest, change_account, open_account
from desktop.queries.accounts import AccountRow
from desktop.views.printing.invoices import words
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.ledger.typed_days import day_of
from desktop.views.shared.parts import Parts
from desktop.words import InvoicePeriod, Language


class AccountForm(LedgerForm):
    """For an account that is there, its group and its first day stand still."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.group, self.period = GroupField(desk), Parts()
        self.since = DayField(lambda: desk.now().date())
        self.addressee, self.note = QLineEdit(), QLineEdit()
        for field in (self.addressee, self.note):
            field.setMaxLength(200)
        rows = (
            Field("group", "", self.group),
            Field("period", "", self.period),
            Field("from", "", self.since),
            Field("addressee", "", self.addressee, optional=True),
            Field("note", "", self.note, optional=True),
        )
        super().__init__(desk, language, rows, parent)
        self._account: AccountRow | None = None
        self.finish()
        self.name_all()
        self.empty()

    def begin_new(self) -> None:
        """What was typed for a new one and not saved stands there again."""
        if self._account is not None:
            self._account = None
            self.empty()
        self._lock()

    def begin_change(self, account: AccountRow) -> None:
        self._account = account
        self.group.put(account.group_id, account.group, account.number)
        self.since.set_value(account.valid_from)
        self.period.put(account.period)
        self.addressee.setText(account.addressee)
        self.note.setText(account.note)
        self._lock()

    def _lock(self) -> None:
        for field in (self.group, self.since):
            field.setEnabled(self._account is None)

    def empty(self) -> None:
        self.group.put(None, "", "")
        self.since.set_value(self.desk.now().date().replace(day=1))
        self.period.put(InvoicePeriod.HALF_YEAR)
        self.addressee.clear()
        self.note.clear()

    def request(self) -> AccountRequest:
        return AccountRequest(
            period=InvoicePeriod(str(self.period.value)), addressee=self.addressee.text(), note=self.note.text()
        )

    def operation(self) -> Callable[..., Any]:
        if self._account is not None:
            seen = {"account_id": self._account.id, "seen_version": self._account.version}
            return partial(change_account, request=self.request(), **seen)
        since = day_of(self.since, "from", self.desk.now().date())
        if self.group.group_id is None:
            raise Missing("group")
        return partial(open_account, group_id=self.group.group_id, request=self.request(), valid_from=since)

    def sent(self) -> object:
        return (self._account, self.group.group_id, self.since.typed(), self.request())

    def name_all(self) -> None:
        self.rename(self.tr("Pays by invoice") if self._account is None else self.tr("Change the account"))
        self.period.show_choices((each, words.period(each)) for each in InvoicePeriod)
        labels = {
            "group": self.tr("Group"),
            "period": self.tr("Invoiced"),
            "from": self.tr("From which day"),
            "addressee": self.tr("To whom, if not the group's name"),
            "note": self.tr("Note"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
