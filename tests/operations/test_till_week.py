"""A week of the till worked by hand, played through the verbs: every expected number is reached."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from desktop.operations.receipts import refund_receipt, void_receipt
from desktop.operations.till import move_cash
from desktop.queries.till_rows import TillDayRows
from desktop.storage.database import Database
from desktop.words import TillMoveKind
from tests.makers import Made
from tests.operations.till_desk import TillDesk, give_card

WEEK: dict[str, Any] = json.loads((Path(__file__).parent / "till_week.json").read_text(encoding="utf-8"))
MOVES = {
    "deposit_held": TillMoveKind.HELD,
    "deposit_returned": TillMoveKind.HELD_BACK,
    "change_in": TillMoveKind.CHANGE_IN,
    "to_safe": TillMoveKind.TO_SAFE,
}

OPEN = (
    *("income", "cash_income", "other_income", "cash_back", "from_cards"),
    *("by_kind", "moves", "expected_cash"),
)


def test_the_week_worked_by_hand(database: Database, made: Made) -> None:
    desk = TillDesk(database, made.by)
    desk.write(give_card)
    receipts: dict[tuple[int, int], int] = {}
    for number, told in enumerate(WEEK["days"]):
        day = date.fromisoformat(told["day"])
        for position, movement in enumerate(told["movements"]):
            desk.at(day, movement["at"])
            if movement["what"] == "close":
                assert _figures(desk.rows(day)) == _open(told["expected"]), told["why"]
                pieces = tuple((int(yen), count) for yen, count in told["count"].items())
                desk.close(day, pieces, "数え間違い" if told["expected"]["difference"] else "")
            else:
                _move(desk, receipts, (number, position), movement)
    for told in WEEK["days"]:
        rows = desk.rows(date.fromisoformat(told["day"]))
        assert rows.opening_float == told["opening_float"]
        assert _figures(rows) == _open(told["expected"]), told["why"]
        assert _closed(rows) == {name: told["expected"][name] for name in _closed(rows)}, told["why"]


def _move(
    desk: TillDesk, receipts: dict[tuple[int, int], int], place: tuple[int, int], movement: dict[str, Any]
) -> None:
    match movement["what"]:
        case "payment":
            parts = movement.get("parts") or {movement["kind"]: movement["amount"]}
            receipts[place] = desk.take(parts, movement["method"], movement.get("tendered"))
        case "void":
            desk.write(void_receipt, receipt_id=receipts[tuple(movement["of"])], reason="書き間違い")
        case "refund":
            refunded = receipts[tuple(movement["of"])]
            desk.write(refund_receipt, receipt_id=refunded, yen=movement["amount"], reason="半額の返金")
        case "move":
            desk.write(move_cash, kind=MOVES[movement["kind"]], yen=movement["amount"])
        case what:
            raise ValueError(what)


def _figures(rows: TillDayRows) -> dict[str, Any]:
    sums = rows.sums
    kinds = {
        row.kind.value: {"payments": row.payments, "cash": row.cash, "other": row.other, "sum": row.sum}
        for row in rows.kinds
    }
    return {
        "income": sums.income,
        "cash_income": sums.cash_income,
        "other_income": sums.other_income,
        "cash_back": sums.cash_back,
        "from_cards": sums.from_cards,
        "by_kind": kinds,
        "moves": sums.moves,
        "expected_cash": rows.expected,
    }


def _open(expected: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in expected.items() if name in OPEN}


def _closed(rows: TillDayRows) -> dict[str, int]:
    closing = rows.closing
    assert closing is not None
    return {
        "expected_cash": closing.expected,
        "counted": closing.counted,
        "difference": closing.difference,
        "to_safe": closing.to_safe,
        "next_float": closing.kept,
    }
