"""The till refuses what cannot be, loses nothing of what was counted, and is closed once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier

import pytest

from desktop.errors import (
    DepositDiffers,
    DeskError,
    DifferenceUnexplained,
    InBank,
    NegativeMoney,
    NeverUndone,
    NotReadable,
    TillChanged,
    TillClosed,
    TillNotOpen,
    TillNotYet,
    TillOpened,
)
from desktop.operations.bank_deposits import deposit_takings, take_back_deposit
from desktop.operations.till import count_till, move_cash, open_till
from desktop.operations.undo import undo
from desktop.queries.till import deposits, till_days, till_state, to_be_deposited
from desktop.storage.database import Database
from desktop.words import TillMoveKind
from tests.makers import NOW, Made
from tests.operations.till_desk import FLOAT, TillDesk

TODAY = NOW.date()
TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


@pytest.fixture
def desk(database: Database, made: Made) -> TillDesk:
    return TillDesk(database, made.by)


def test_what_cannot_be_counted_moved_or_closed(desk: TillDesk) -> None:
    for pieces, refusal in ((((1_000, -1),), NegativeMoney), (((3_000, 1),), NotReadable)):
        with pytest.raises(refusal):
            desk.close(TODAY, pieces)
    with pytest.raises(NegativeMoney):
        desk.write(move_cash, kind=TillMoveKind.CHANGE_IN, yen=0)
    with pytest.raises(TillNotYet):
        desk.close(TOMORROW)
    with pytest.raises(TillChanged) as moved:
        desk.close(TODAY, seen=19_000)
    assert moved.value == TillChanged(19_000, 20_000)
    with pytest.raises(DifferenceUnexplained) as short:
        desk.close(TODAY, ((10_000, 1),))
    assert short.value.difference == -10_000
    with pytest.raises(NotReadable):
        desk.close(TODAY, FLOAT, kept=20_001)
    assert desk.rows(TODAY).closing is None, "nothing of it closed the day"


def test_a_closed_day_stays_closed_and_later_money_is_the_next_days(desk: TillDesk) -> None:
    desk.write(open_till, pieces=FLOAT)
    with pytest.raises(TillOpened) as opened:
        desk.write(open_till, pieces=FLOAT)
    assert opened.value.by == "高橋"
    desk.take({"room": 1_200}, tendered=2_000)
    desk.write(count_till, pieces=(*FLOAT, (1_000, 1), (100, 1)), note="100円たりない")
    desk.close(TODAY, (*FLOAT, (1_000, 1), (100, 2)))
    with pytest.raises(TillClosed) as closed:
        desk.close(TODAY)
    assert (closed.value.by, closed.value.day) == ("高橋", TODAY)
    with pytest.raises(TillNotOpen):
        desk.close(YESTERDAY)
    desk.take({"room": 700})
    desk.at(YESTERDAY, "09:00")  # the clock is set back: nothing goes into a closed day
    desk.take({"printing": 160})
    rows, after = desk.rows(TODAY), desk.rows(TOMORROW)
    assert (rows.sums.income, after.sums.income, after.opening_float) == (1_200, 860, 20_000)
    assert [count.difference for count in rows.counts] == [0, -100, 0]
    with desk.database.reading() as session:
        state = till_state(session, 1, YESTERDAY)
    assert (state.day, state.set_back) == (TOMORROW, True)
    number = desk.database.write(partial(move_cash, kind=TillMoveKind.CHANGE_IN, yen=100), desk.by).number
    with pytest.raises(NeverUndone):
        desk.write(undo, number=number)


def test_a_day_that_nobody_closed_is_told_and_closed_late(desk: TillDesk) -> None:
    first, second = TODAY - timedelta(days=3), TODAY - timedelta(days=2)
    for day, yen in ((first, 1_000), (second, 300)):
        desk.at(day, "10:00")
        desk.take({"room": yen})
        if day == first:
            desk.close(day, (*FLOAT, (1_000, 1)))
    desk.at(YESTERDAY, "10:00")
    desk.take({"printing": 40})
    desk.at(TODAY, "09:00")
    desk.take({"printing": 60})
    with desk.database.reading() as session:
        assert till_state(session, 1, TODAY).unclosed == (second, YESTERDAY)
    desk.write(count_till, pieces=(*FLOAT, (100, 4)), note="開けたとき")
    late = desk.rows(second)
    assert (late.expected, late.in_till) == (20_300, 20_400), "what came later lies in the same till"
    desk.close(second, (*FLOAT, (100, 4)))
    assert (late := desk.rows(second).closing) is not None
    assert (late.counted, late.to_safe, late.difference) == (20_300, 300, 0)
    assert desk.rows(TODAY).opening_float == 20_040
    desk.close(TODAY, (*FLOAT, (100, 1)))  # the one between is closed with it
    between = desk.rows(YESTERDAY).closing
    assert between is not None
    assert (between.pieces, between.counted, between.to_safe) == (None, 20_040, 0)
    with desk.database.reading() as session:
        assert till_state(session, 1, TODAY).unclosed == ()
        assert sum(line.takings or 0 for line in to_be_deposited(session, 1)) == 1_400


def test_takings_go_into_the_bank_by_slips(desk: TillDesk) -> None:
    days: list[int] = []
    for day, yen in ((YESTERDAY, 1_000), (TODAY, 500)):
        desk.at(day, "10:00")
        desk.take({"room": yen})
        desk.write(move_cash, kind=TillMoveKind.CHANGE_IN, yen=200)
        days.append(desk.close(day, (*FLOAT, (100, (yen + 200) // 100))))
    slip = {"slip_number": "00123", "deposited_on": TODAY}
    with pytest.raises(DepositDiffers) as differs:
        desk.write(deposit_takings, day_ids=days, amount=1_900, **slip)
    assert differs.value == DepositDiffers(1_500, 1_900)
    deposit = desk.write(deposit_takings, day_ids=days, amount=1_500, **slip)
    with pytest.raises(InBank):
        desk.write(deposit_takings, day_ids=days[:1], amount=1_000, **slip)
    with desk.database.reading() as session:
        (row,) = deposits(session, 1)
        assert (row.amount, row.due, row.days) == (1_500, 1_500, (YESTERDAY, TODAY))
        lines = till_days(session, None, YESTERDAY, TOMORROW).lines
        assert [(line.takings, line.closing and line.closing.slip) for line in lines] == [
            (1_000, "00123"),
            (500, "00123"),
        ]
        assert not to_be_deposited(session, 1)
    desk.write(take_back_deposit, deposit_id=deposit)
    with desk.database.reading() as session:
        assert len(to_be_deposited(session, 1)) == 2
        assert not deposits(session, 1)


def test_two_pcs_close_the_same_till_while_money_comes_in(desk: TillDesk) -> None:
    together = Barrier(4)

    def close() -> object:
        together.wait()
        try:
            return desk.close(TODAY, seen=20_000)
        except DeskError as refused:
            return type(refused)

    def pay() -> object:
        together.wait()
        return desk.take({"room": 500})

    with ThreadPoolExecutor(4) as pool:
        acts = [pool.submit(act) for act in (close, close, pay, pay)]
        done = [act.result() for act in acts]
    won = [answer for answer in done[:2] if isinstance(answer, int)]
    assert len(won) <= 1
    assert {answer for answer in done[:2] if not isinstance(answer, int)} <= {TillClosed, TillChanged}
    today, tomorrow = desk.rows(TODAY), desk.rows(TOMORROW)
    assert today.sums.income + tomorrow.sums.income == 1_000, "nothing is lost"
    if won:
        assert (today.sums.income, tomorrow.sums.income) == (0, 1_000)
    else:
        assert today.closing is None
