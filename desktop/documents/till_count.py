"""The lower half of the daily sheet: the cash by note and coin, and how it agrees with what was taken."""

from __future__ import annotations

from desktop.documents import till_words, words
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.till_rows import TillDayRows
from desktop.rules.cash import DENOMINATIONS, NOTES, cash_of

_TITLE, _HEAD, _ROW, _TOTAL = 7.4, 6.9, 7.2, 8.1
COUNT_HEIGHT = _TITLE + _HEAD + _ROW * len(DENOMINATIONS) + _TOTAL
_SPLIT_LEFT, _SPLIT_RIGHT = 112.0, 120.1
_PAD = 1.0
_STEP, _ALL_STEPS = 7.9, 45.0
_BOX, _ABOVE_BOX, _ABOVE_REASON = 11.8, 2.0, 5.6
_COUNTED = 10.5


def draw_count(pen: Pen, y: float, rows: TillDayRows) -> None:
    """現金を数える: each denomination with how many and their yen; blank for the hand while nobody counted."""
    style, bottom = a4(), y + COUNT_HEIGHT
    pieces = dict(rows.closing.pieces) if rows.closing is not None and rows.closing.pieces is not None else None
    pen.text(style.left, y + 4.6, "2　現金を数える", style.type.section, bold=True)
    y += _TITLE
    pen.rule(style.left, _SPLIT_LEFT, y, style.rules.table_edge)
    baseline = y + _HEAD - 2.2
    pen.text(style.left + _PAD, baseline, "金種", style.type.note)
    pen.right(74.1, baseline, "枚数", style.type.note)
    pen.right(_SPLIT_LEFT - _PAD, baseline, "金額", style.type.note)
    y += _HEAD
    for yen in DENOMINATIONS:
        pen.rule(style.left, _SPLIT_LEFT, y, style.rules.table_edge if yen == DENOMINATIONS[0] else style.rules.row)
        baseline = y + _ROW - 2.3
        pen.right(48.5, baseline, words.yen(yen), _COUNTED)
        pen.text(49.3, baseline, "円札" if yen in NOTES else "円硬貨", style.type.note)
        if pieces is not None:
            number = pieces.get(yen, 0)
            pen.right(74.1, baseline, f"{number:,}", _COUNTED)
            pen.right(_SPLIT_LEFT - _PAD, baseline, words.yen(yen * number), _COUNTED)
        y += _ROW
    pen.rule(style.left, _SPLIT_LEFT, y, style.rules.table_edge)
    pen.text(style.left + _PAD, bottom - 2.6, "現金の合計", _COUNTED, bold=True)
    if pieces is not None:
        pen.right(_SPLIT_LEFT - _PAD, bottom - 2.6, words.yen(cash_of(pieces.items())), 11, bold=True)
    pen.rule(style.left, _SPLIT_LEFT, bottom, style.rules.table_edge)


def draw_reckoning(pen: Pen, y: float, rows: TillDayRows) -> None:
    """合わせる: what should be there against what was, the difference in the frame, and why."""
    style, bottom = a4(), y + COUNT_HEIGHT
    pen.text(_SPLIT_RIGHT, y + 4.6, "3　合わせる", style.type.section, bold=True)
    y += _TITLE
    told = _reckoned(rows)
    step = min(_STEP, _ALL_STEPS / len(told))
    for number, (name, amount, strong) in enumerate(told):
        pen.rule(_SPLIT_RIGHT, style.right, y, style.rules.row if number else style.rules.table_edge)
        baseline = y + step / 2 + 1.4
        called = fit_whole(name, Box(46, 11 if strong else 10, 7, bold=strong))
        top = (
            y + (step - called.height) / 2 if len(called.lines) > 1 else baseline - ASCENT * called.size * MM_PER_POINT
        )
        pen.block(_SPLIT_RIGHT + _PAD, top, called)
        pen.right(style.right - _PAD, baseline, amount, 11 if strong else _COUNTED, bold=strong)
        y += step
    pen.rule(_SPLIT_RIGHT, style.right, y, style.rules.table_edge)
    y = _difference(pen, y + _ABOVE_BOX, rows) + _ABOVE_REASON
    pen.text(_SPLIT_RIGHT, y - 1.6, "理由・気づいたこと", 9, bold=True)
    pen.box(_SPLIT_RIGHT, y, style.right - _SPLIT_RIGHT, bottom - y, style.rules.box)
    reason = rows.closing.reason if rows.closing is not None else ""
    room = Box(style.right - _SPLIT_RIGHT - 5, style.type.table, 6.5, lines=8, height=bottom - y - 2, leading=1.4)
    pen.block(_SPLIT_RIGHT + 2.5, y + 1.4, fit_whole(reason, room))


def _difference(pen: Pen, y: float, rows: TillDayRows) -> float:
    style, closing = a4(), rows.closing
    wide = style.right - _SPLIT_RIGHT
    pen.box(_SPLIT_RIGHT, y, wide, _BOX, style.rules.frame)
    pen.text(_SPLIT_RIGHT + 3, y + 7.4, "過不足", style.type.section, bold=True)
    if closing is not None and closing.pieces is not None:
        fitted = fit(f"{words.yen(closing.difference)}円", Box(wide - 28, 18, 10, bold=True))
        pen.block(style.right - 3, y + 8.2 - ASCENT * fitted.size * MM_PER_POINT, fitted, flush_right=True)
    elif closing is not None:
        pen.right(style.right - 3, y + 7.2, till_words.NOT_COUNTED, 7.5)
    return y + _BOX


def _reckoned(rows: TillDayRows) -> list[tuple[str, str, bool]]:
    """Name, yen, and whether it is a sum; cash of later days lay in the same till when it was counted."""
    sums, closing = rows.sums, rows.closing
    float_ = f"朝のつり銭（{rows.tills}台）" if rows.tills > 1 else "朝のつり銭"
    told = [(float_, words.yen(rows.opening_float), False)]
    told.append(("現金の収入", words.yen(sums.cash_income + sums.cash_back), False))
    told.append(("現金の返金", words.yen(-sums.cash_back) if sums.cash_back else "0", False))
    told += [(name, words.yen(amount), False) for name, amount in till_words.moves(rows)]
    later = cash_of(closing.pieces) - closing.counted if closing is not None and closing.pieces is not None else 0
    if later:
        told.append(("次の日からの現金", words.yen(later), False))
    told.append(("あるはずの額", words.yen(rows.expected + later), True))
    counted = closing is not None and closing.pieces is not None
    told.append(("数えた額", words.yen(closing.counted + later) if closing is not None and counted else "", True))
    return told
