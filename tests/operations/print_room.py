"""A print room of one machine, and its acts in one line each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select

from desktop.models import Payment, Receipt
from desktop.operations.machines import add_machine
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest, record_print_job, take_payment
from desktop.operations.receipts import void_receipt
from desktop.operations.undo import undo
from desktop.queries.printing import PrintDay, PrintJobRow, print_day, print_job
from desktop.storage.database import Database, Done
from tests.makers import NOW, Made

TODAY = NOW.date()


@dataclass
class PrintRoom:
    database: Database
    made: Made
    machine: int

    def request(self, **wish: Any) -> PrintJobRequest:
        usual = PrintJobRequest(machine_id=self.machine, group_id=self.made.choir, masters=1, sheets=101)
        return replace(usual, **wish)

    def record(self, cash: int | None = None, **wish: Any) -> dict[str, Any]:
        """The answer; `cash` is what was put on the counter."""
        return self.recorded(cash, **wish).answer

    def recorded(self, cash: int | None = None, **wish: Any) -> Done[dict[str, Any]]:
        given = CashRequest(tendered=cash) if cash is not None else None
        return self.write(record_print_job, request=self.request(**wish), cash=given)

    def pay(self, *jobs: int, tendered: int = 10_000, **more: Any) -> dict[str, Any]:
        return self.write(take_payment, job_ids=jobs, cash=CashRequest(tendered=tendered, **more)).answer

    def void(self, receipt: int, reason: str = "枚数の誤り") -> Done[int]:
        return self.write(void_receipt, receipt_id=receipt, reason=reason)

    def undo(self, number: int) -> int:
        return self.write(undo, number=number).number

    def write(self, verb: Any, **arguments: Any) -> Done[Any]:
        return self.database.write(partial(verb, **arguments), self.made.by)

    def job(self, job_id: int = 1) -> PrintJobRow:
        with self.database.reading() as session:
            row = print_job(session, job_id)
        assert row is not None
        return row

    def day(self, day: date = TODAY) -> PrintDay:
        with self.database.reading() as session:
            return print_day(session, 1, day)

    def payments(self) -> list[tuple[int, int, int, int | None, str]]:
        """Amount, tendered, change, what it reverses and why."""
        columns = (Payment.amount, Payment.tendered, Payment.change, Payment.reverses_id, Payment.reason)
        with self.database.reading() as session:
            return [tuple(row) for row in session.execute(select(*columns).order_by(Payment.id))]

    def receipts(self) -> list[str]:
        with self.database.reading() as session:
            return list(session.scalars(select(Receipt.number).order_by(Receipt.id)))


def make_print_room(database: Database, made: Made) -> PrintRoom:
    machine = database.write(partial(add_machine, name="輪転機1", site_id=1, note="A3まで"), made.by).answer
    return PrintRoom(database, made, machine)
