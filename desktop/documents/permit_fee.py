"""What a permit says of money: the lines of the fee with their total, and the receipt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import permit_words, words
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import a4
from desktop.queries.permits import FeeLine, Permit

_ROW = 5.6
_NOTE = 4.0
_RECEIPT = 38.3
_RECEIPT_X = 134.0


def fee(permit: Permit, shown: int) -> Block:
    """The first `shown` lines of the fee with their total, and the receipt beside them."""
    table, paid = _fee_table(permit, shown), receipt(permit)

    def draw(pen: Pen, y: float) -> None:
        table.draw(pen, y)
        paid.draw(pen, y)

    return Block(max(table.height, paid.height), draw)


def _fee_table(permit: Permit, shown: int) -> Block:
    style = a4()
    width = style.permit.fee_width
    lines = permit.fee_lines or (FeeLine("使用料", "", 0, permit.fee),)
    rows = [fee_row(line, width) for line in _folded(lines, shown)]
    notes = [fit(note, Box(width - 1.2, style.type.form_number, 7)) for note in permit_words.fee_notes(permit)]
    height = 6.2 + sum(row.height for row in rows) + 6.2 + 1 + _NOTE * len(notes)

    def draw(pen: Pen, y: float) -> None:
        draw_fee_head(pen, y, "使用料の内訳", width)
        y = draw_rows(pen, y + 6.2, rows, width)
        draw_total(pen, y, "合計", permit.fee, width)
        y += 6.2 + 1
        for note in notes:
            pen.block(style.left + 1.2, y, note)
            y += _NOTE

    return Block(height, draw)


def charges(permit: Permit) -> int:
    """How many lines of the fee are not a relief; at least one."""
    return max(sum(line.amount >= 0 for line in permit.fee_lines), 1)


def _folded(lines: Sequence[FeeLine], shown: int) -> list[FeeLine]:
    """The first `shown` charges, the others as one line, and every relief."""
    charged = [line for line in lines if line.amount >= 0]
    rest = charged[shown:]
    if not rest:
        return list(lines)
    fold = FeeLine(f"ほか{len(rest)}行（明細は2枚目以降）", "", 0, sum(line.amount for line in rest))
    return [*charged[:shown], fold, *(line for line in lines if line.amount < 0)]


def draw_fee_head(pen: Pen, y: float, title: str, width: float) -> None:
    """The heads of the columns, with the title before them; a table of the full width has a larger one."""
    style = a4()
    size = style.type.subtitle if width == style.width else style.type.lead_text + 1
    pen.text(style.left, y + 4.2, title, size, bold=True)
    for x, head in zip(_figures(width), ("数量", "単価 円", "金額 円"), strict=True):
        pen.right(x, y + 4.2, head, style.type.note)


def draw_rows(pen: Pen, y: float, rows: Sequence[Block], width: float) -> float:
    style = a4()
    pen.rule(style.left, style.left + width, y, style.rules.table_edge)
    for row in rows:
        row.draw(pen, y)
        y += row.height
        if row is not rows[-1]:
            pen.rule(style.left, style.left + width, y, style.rules.row)
    return y


def draw_total(pen: Pen, y: float, label: str, amount: int, width: float) -> None:
    style = a4()
    pen.rule(style.left, style.left + width, y, style.rules.table_edge)
    pen.text(style.left + 1.2, y + 4.4, label, style.type.lead_text, bold=True)
    pen.right(_figures(width)[2], y + 4.4, words.yen(amount), style.type.lead_text, bold=True)
    pen.rule(style.left, style.left + width, y + 6.2, style.rules.table_edge)


def fee_row(line: FeeLine, width: float) -> Block:
    style = a4()
    quantity_x, price_x, amount_x = _figures(width)
    text = fit(line.text, Box(width * 0.44, style.type.table, 7.5))
    quantity = fit(line.quantity, Box(width * 0.22, style.type.table, 7))
    height = max(_ROW, text.height + 1.6, quantity.height + 1.6)

    def draw(pen: Pen, y: float) -> None:
        pen.block(style.left + 1.2, y + (height - text.height) / 2, text)
        base = y + height / 2 + 1.25
        pen.block(quantity_x, y + (height - quantity.height) / 2, quantity, flush_right=True)
        if line.quantity:
            pen.right(price_x, base, words.yen(line.price), style.type.table)
        pen.right(amount_x, base, words.yen(line.amount), style.type.table)

    return Block(height, draw)


def _figures(width: float) -> tuple[float, float, float]:
    """Where the quantity, the price and the amount end."""
    left = a4().left
    return left + width * 0.68, left + width * 0.83, left + width - 1.2


def receipt(permit: Permit) -> Block:
    """What was paid, with room for the seal; or that nothing was, or need be."""
    style = a4()
    right = style.right
    paid = permit_words.is_receipt(permit)
    amount = fit(permit_words.amount(permit), Box(right - _RECEIPT_X - 6, style.type.receipt_amount, 12, bold=True))

    def draw(pen: Pen, y: float) -> None:
        pen.box(_RECEIPT_X, y, right - _RECEIPT_X, _RECEIPT, style.rules.frame)
        pen.text(_RECEIPT_X + 3, y + 4.9, "領収金額" if paid else "使用料", style.type.label)
        pen.text(_RECEIPT_X + 3, y + 15.4, amount.lines[0], amount.size, bold=True, stretch=amount.stretch)
        pen.rule(_RECEIPT_X + 3, right - 3, y + 18.6, style.rules.box)
        below = y + 20.4
        if permit.fee > 0 and not paid:
            pen.text(_RECEIPT_X + 3, y + 26.4, permit_words.UNPAID, 18, bold=True)
            below = y + 28.8
        for line in permit_words.amount_note(permit):
            note = fit(line, Box(36 if paid else 56, style.type.label, 6.5))
            pen.block(_RECEIPT_X + 3, below, note)
            below += note.height + 1.35
        if paid:
            pen.circle(184.5, y + 28.4, 16, style.rules.box, dash=(2, 2))
            pen.centered(184.5, y + 29.5, "領収印", style.type.label, grey=0.4)

    return Block(_RECEIPT, draw)


def fee_section(permit: Permit) -> Section:
    """Every line of the fee, on a later sheet."""
    style = a4()

    def draw_head(pen: Pen, y: float) -> None:
        draw_fee_head(pen, y, "使用料の明細", style.width)
        pen.rule(style.left, style.right, y + 6.2, style.rules.table_edge)

    def draw_sum(pen: Pen, y: float) -> None:
        draw_total(pen, y, "合計", permit.fee, style.width)

    rows = [_airy(fee_row(line, style.width)) for line in permit.fee_lines]
    return Section(Block(6.2, draw_head), (*rows, Block(7.2, draw_sum)))


def _airy(row: Block) -> Block:
    style = a4()
    height = row.height + 1.4

    def draw(pen: Pen, y: float) -> None:
        row.draw(pen, y + 0.7)
        pen.rule(style.left, style.right, y + height, style.rules.row)

    return Block(height, draw)
