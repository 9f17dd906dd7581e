"""Money under pressure: everybody takes the same money at once, at two tills, and PCs lose their power meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Receipt, Site
from desktop.operations.acting import Acting, By
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.machines import add_machine
from desktop.operations.payments import CashRequest
from desktop.operations.print_corrections import correct_print_job
from desktop.operations.printing import PrintJobRequest, record_print_job, take_payment
from desktop.operations.receipts import void_receipt
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.queries.money_checks import money_faults
from desktop.storage.database import Database
from tests.soak.clerks import Act, Clerks, Outcome, at_noon, context
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

LONGEST_LIFE = 0.3  # seconds from the first acknowledged receipt until the kill
CASH = CashRequest(tendered=10_000)
FEE = 150  # one master and ten started blocks


def pay(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One payment however many take it, and afterwards every receipt, payment and job tell the same story."""
    machine = place.database.write(partial(add_machine, name="輪転機", site_id=1), place.made.by).answer
    request = PrintJobRequest(machine_id=machine, group_id=place.made.choir, masters=1, sheets=100)
    place.database.write(_second_site, place.made.by)
    said = [
        _all_at_once(place, clerks, request, length),
        _together(place, clerks, request, length),
        _two_tills(place, clerks, request, length),
        _corrected(place, clerks, request, length),
        _killed(place, request, length, random),
    ]
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


def _second_site(session: Session, _acting: Acting) -> None:
    session.add(Site(name="大船", mark="O", position=2))


def _together(place: Place, clerks: Clerks, request: PrintJobRequest, length: Length) -> str:
    """Half of them take the job, half the job with the room: the job is paid once, the room with it or not at all."""
    figures, rounds, joint = Figures(), 0, 0
    for _ in length:
        job = place.database.write(partial(record_print_job, request=request), place.made.by).answer["job"]
        start, end = place.fresh_slot()
        wish = BookingRequest(resource_id=place.made.room_a, group_id=place.made.choir, starts_at=start, ends_at=end)
        booking = place.database.write(partial(book_room, request=wish), place.made.by).answer
        alone, both = (_settling(job, site_id=1), _settling(job, booking, site_id=2))
        outcomes = clerks.all([alone if turn % 2 else both for turn in range(clerks.count)])
        figures.note(outcomes)
        (winner,) = [outcome for outcome in outcomes if outcome.won]
        assert {outcome.refusal for outcome in outcomes} <= {"", "AlreadyPaid", "AlreadySettled"}, outcomes
        joint += winner.answer["total"] > FEE
        rounds += 1
    return f"payments {place.engine}: {rounds} jobs with rooms, {joint} on joint receipts: {figures.say()}"


def _two_tills(place: Place, clerks: Clerks, request: PrintJobRequest, length: Length) -> str:
    """Everybody takes money of his own, at one site or the other: each site's numbers have no gap."""
    figures, taken = Figures(), 0
    for _ in length:
        recorded = [
            place.database.write(partial(record_print_job, request=request), place.made.by).answer["job"]
            for _clerk in range(clerks.count)
        ]
        acts = [_settling(job, site_id=1 + turn % 2) for turn, job in enumerate(recorded)]
        outcomes = clerks.all(acts)
        figures.note(outcomes)
        assert all(outcome.won for outcome in outcomes), outcomes
        taken += len(outcomes)
    _refuse_gaps(place.database)
    return f"payments {place.engine}: {taken} receipts at two tills at once, no gap: {figures.say()}"


def _corrected(place: Place, clerks: Clerks, request: PrintJobRequest, length: Length) -> str:
    """Half of them correct a paid job while the others void its receipt: nobody waits for a lock in vain."""
    figures, rounds = Figures(), 0
    for _ in length:
        paid = place.database.write(partial(record_print_job, request=request, cash=CASH), place.made.by).answer
        job, receipt = paid["job"], paid["receipt"]
        wish = {"request": replace(request, sheets=300), "reason": "誤り", "seen_version": 2, "cash": CASH}
        fix = Act(partial(correct_print_job, job_id=job, **wish))
        void = Act(partial(void_receipt, receipt_id=receipt, reason="誤り"))
        outcomes = clerks.all([fix if turn % 2 else void for turn in range(clerks.count)])
        figures.note(outcomes)
        assert sum(outcome.won for outcome in outcomes) == 1, outcomes
        assert {outcome.refusal for outcome in outcomes} <= {"", "AlreadyVoided", "ChangedElsewhere"}, outcomes
        rounds += 1
    return f"payments {place.engine}: {rounds} jobs corrected and voided at once: {figures.say()}"


def _settling(job: int, booking: int | None = None, *, site_id: int) -> Act:
    rooms = () if booking is None else (Thing(ThingKind.BOOKING, booking),)
    things = (Thing(ThingKind.PRINT_JOB, job), *rooms)
    return Act(partial(settle, request=SettleRequest(things=things, cash=CASH, site_id=site_id)))


def _one_wins(clerks: Clerks, act: Act, refusal: str, figures: Figures) -> Outcome:
    outcomes: list[Outcome] = clerks.all([act] * clerks.count)
    figures.note(outcomes)
    (winner,) = [outcome for outcome in outcomes if outcome.won]
    assert {outcome.refusal for outcome in outcomes} == {"", refusal}, outcomes
    return winner


def _killed(place: Place, request: PrintJobRequest, length: Length, random: Random) -> str:
    """Two PCs at two sites lose their power, again and again."""
    processes, acknowledged, kills = context(), list[str](), 0
    for _ in length:
        lines = list[Connection]()
        pair = list[Any]()
        for site_id in (1, 2):
            ours, theirs = processes.Pipe(duplex=False)
            by = replace(place.made.by, site_id=site_id)
            process = processes.Process(target=take_until_killed, args=(place.where, request, by, theirs), daemon=True)
            process.start()
            theirs.close()
            lines.append(ours)
            pair.append(process)
        assert all(line.poll(60) for line in lines), "the till never acknowledged anything"
        time.sleep(random.random() * LONGEST_LIFE)
        for process in pair:
            process.kill()
            process.join(10)
            kills += 1
        acknowledged += [number for line in lines for number in _rest_of(line)]
    numbers = _refuse_gaps(place.database)
    assert len(set(acknowledged)) == len(acknowledged)
    assert set(acknowledged) <= set(numbers), set(acknowledged) - set(numbers)
    return f"payments {place.engine}: {kills} kills: {len(acknowledged)} receipts acknowledged, 0 lost, no gap"


def take_until_killed(where: str, request: PrintJobRequest, by: By, line: Connection) -> None:
    """Print for cash, void some, and say each receipt's number once the write has returned."""
    database = at_noon(where)
    while True:
        answer = database.write(partial(record_print_job, request=request, cash=CASH), by).answer
        line.send(answer["receipt_number"])
        if answer["receipt"] % 3 == 0:
            database.write(partial(void_receipt, receipt_id=answer["receipt"], reason="誤り"), by)


def _refuse_gaps(database: Database) -> list[str]:
    """The receipts' numbers: none is missing between two of a site; the check counts the money itself again."""
    with database.reading() as session:
        faults = money_faults(session)
        numbers = session.scalars(select(Receipt.number)).all()
    assert not faults, faults
    sites: dict[str, list[int]] = {}
    for number in numbers:
        sites.setdefault(number[:-5], []).append(int(number[-5:]))
    for site, counted in sites.items():
        assert sorted(counted) == list(range(1, len(counted) + 1)), f"a number of {site} is missing"
    return list(numbers)


def _rest_of(line: Connection) -> Iterator[str]:
    with suppress(EOFError, OSError):  # the line ends where the till did
        while line.poll(1):
            yield line.recv()
