"""Money under pressure: everybody takes the same money at once, and a PC loses its power while it takes some."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from random import Random
from typing import Any

from sqlalchemy import func, select

from desktop.models import Payment, PrintJob, Receipt
from desktop.operations.acting import By
from desktop.operations.machines import add_machine
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest, record_print_job, take_payment
from desktop.operations.receipts import void_receipt
from desktop.storage.database import Database
from desktop.words import PrintJobState
from tests.soak.clerks import Act, Clerks, Outcome, at_noon, context
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

LONGEST_LIFE = 0.3  # seconds from the first acknowledged receipt until the kill
CASH = CashRequest(tendered=10_000)


def pay(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One payment however many take it, and afterwards every receipt, payment and job tell the same story."""
    machine = place.database.write(partial(add_machine, name="輪転機", site_id=1), place.made.by).answer
    request = PrintJobRequest(machine_id=machine, group_id=place.made.choir, masters=1, sheets=100)
    said = [_all_at_once(place, clerks, request, length), _killed(place, request, length, random)]
    return [*said, f"payments {place.engine}: {place.checked()}"]


def _all_at_once(place: Place, clerks: Clerks, request: PrintJobRequest, length: Length) -> str:
    clerks.open(place.where, place.made.by)
    figures, rounds = Figures(), 0
    for _ in length:
        job = place.database.write(partial(record_print_job, request=request), place.made.by).answer["job"]
        paid = _one_wins(clerks, Act(partial(take_payment, job_ids=(job,), cash=CASH)), "AlreadyPaid", figures)
        void = Act(partial(void_receipt, receipt_id=paid.answer["receipt"], reason="誤り"))
        _one_wins(clerks, void, "AlreadyVoided", figures)
        rounds += 1
    return f"payments {place.engine}: {rounds} jobs paid and voided by {clerks.count} at once: {figures.say()}"


def _one_wins(clerks: Clerks, act: Act, refusal: str, figures: Figures) -> Outcome:
    outcomes: list[Outcome] = clerks.all([act] * clerks.count)
    figures.note(outcomes)
    (winner,) = [outcome for outcome in outcomes if outcome.won]
    assert {outcome.refusal for outcome in outcomes} == {"", refusal}, outcomes
    return winner


def _killed(place: Place, request: PrintJobRequest, length: Length, random: Random) -> str:
    processes, acknowledged, kills = context(), list[str](), 0
    for _ in length:
        ours, theirs = processes.Pipe(duplex=False)
        life = (place.where, request, place.made.by, theirs)
        process = processes.Process(target=take_until_killed, args=life, daemon=True)
        process.start()
        theirs.close()
        assert ours.poll(60), "the till never acknowledged anything"
        time.sleep(random.random() * LONGEST_LIFE)
        process.kill()
        process.join(10)
        acknowledged += _rest_of(ours)
        kills += 1
    numbers = _refuse_wrong(place.database)
    assert len(set(acknowledged)) == len(acknowledged)
    assert set(acknowledged) <= set(numbers), set(acknowledged) - set(numbers)
    return f"payments {place.engine}: {kills} kills: {len(acknowledged)} receipts acknowledged, 0 lost, no gap"


def take_until_killed(where: str, request: PrintJobRequest, by: By, line: Connection) -> None:
    """Print for cash, and say each receipt's number once the write has returned."""
    database = at_noon(where)
    while True:
        line.send(database.write(partial(record_print_job, request=request, cash=CASH), by).answer["receipt_number"])


def _refuse_wrong(database: Database) -> list[str]:
    """The receipts' numbers; each has its money, what is void gave it back, and none is missing between two."""
    given = select(Payment.receipt_id, func.sum(Payment.amount), func.count()).group_by(Payment.receipt_id)
    with database.reading() as session:
        rows = session.execute(select(Receipt.id, Receipt.number, Receipt.total, Receipt.voided_at)).all()
        money: dict[Any, tuple[int, int]] = {row[0]: (row[1], row[2]) for row in session.execute(given)}
        unpaid = session.scalars(select(func.count()).where(PrintJob.state == PrintJobState.UNPAID)).one()
        job_numbers = session.scalars(select(PrintJob.number)).all()
    for key, number, total, voided_at in rows:
        assert money.pop(key) == ((0, 2) if voided_at else (total, 1)), number
    assert not money, money
    assert unpaid == sum(1 for row in rows if row.voided_at)
    for numbers in ([row.number for row in rows], job_numbers):
        counted = sorted(int(number[-5:]) for number in numbers)
        assert counted == list(range(1, len(counted) + 1)), "a number is missing"
    return [row.number for row in rows]


def _rest_of(line: Connection) -> Iterator[str]:
    with suppress(EOFError, OSError):  # the line ends where the till did
        while line.poll(1):
            yield line.recv()
