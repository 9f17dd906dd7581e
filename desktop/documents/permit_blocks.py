"""The upper parts of a permit's first sheet: head, addressee and issuer, the uses, the details."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import permit_words, words
from desktop.documents.fitting import Box, Fitted, fit
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.qr import qr_code
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.permits import Permit, PermitUse

HEAD_RULE = 44.3
_SEAL = 21.0
_ADDRESSEE = 94.0
_ISSUER = (124.0, 49.0)
_PARTIES = 32.6
_USE_COLUMNS = (62.0, 46.0, 68.0)
_TICKET = 24.2
_USE_ROW = 7.6
_DETAIL_ROW = 7.6
_LABEL = (1.2, 22.2)
_VALUE = 27.8


def draw_head(pen: Pen, permit: Permit) -> None:
    style = a4()
    right = style.right
    if permit.qr:
        code = qr_code(permit.qr)
        side = code.side(style.qr_size)
        pen.code(right - side, HEAD_RULE - 4.6 - side, side, code)
        right -= side + max(5.0, style.qr_quiet * side / code.modules)
        pen.right(right, 41.1, "QRは受付の読み取り用", style.type.form_number)
    pen.text(style.left, 18.2, permit.issuer.form_number, style.type.form_number)
    title = fit(permit_words.title(permit), Box(95, style.type.title, 14, bold=True))
    pen.text(style.left, 29.6, title.lines[0], title.size, bold=True)
    pen.right(right, 22.6, "許可番号", style.type.label)
    number = fit(permit.number, Box(right - style.left - 88, 18, 8, bold=True))
    pen.block(right, 30 - ASCENT * number.size * MM_PER_POINT, number, flush_right=True)
    pen.right(right, 36, f"許可日　{words.paper_date(permit.issued_on)}", style.type.lead_text)
    pen.rule(style.left, style.right, HEAD_RULE, style.rules.title)


def parties(permit: Permit) -> Block:
    """The addressee on the left, who issues on the right with room for the seal."""
    addressee, issuer = _addressee(permit), _issuer(permit)
    height = max(_PARTIES, addressee.height, issuer.height)

    def draw(pen: Pen, y: float) -> None:
        addressee.draw(pen, y + height - addressee.height)
        issuer.draw(pen, y)

    return Block(height, draw)


def _addressee(permit: Permit) -> Block:
    style = a4()
    person = permit_words.representative(permit)
    name = fit(permit.group, Box(_ADDRESSEE if person else 80, 15, 7, lines=3, height=10, bold=True))
    lines = [fit(permit_words.postal(permit.postal_code), Box(_ADDRESSEE, 10, 8))] if permit.postal_code else []
    lines += [fit(permit.address, Box(_ADDRESSEE, 10, 8, lines=2, height=8, at_spaces=True))] if permit.address else []
    who = fit(person, Box(82, 12, 8)) if person else None
    zone = max(name.height, 8.6)
    above = 4.6 + sum(line.height + 1.7 for line in lines) if lines else 4.6
    height = above + zone + (who.height + 1.9 if who else 0) + 2.2

    def draw(pen: Pen, y: float) -> None:
        y = _stack(pen, style.left, y + 4.6, lines, 1.7) if lines else y + 4.6
        pen.block(style.left, y + (zone - name.height) / 2, name)
        y += zone
        if who:
            pen.block(style.left, y + 1.9, who)
            y += 1.9 + who.height
        pen.right(style.left + _ADDRESSEE - 2, y - 0.7, "様" if who or permit.is_person else "御中", 14)
        pen.rule(style.left, style.left + _ADDRESSEE, y + 2.2, style.rules.box)

    return Block(height, draw)


def _issuer(permit: Permit) -> Block:
    x, width = _ISSUER
    who = fit(permit.issuer.signatory or permit.issuer.center, Box(width, 12.5, 9, lines=2, bold=True, at_spaces=True))
    lines = [fit(line, Box(width, 9, 7.5, lines=2, at_spaces=True)) for line in permit_words.issuer_lines(permit)]
    height = 4 + who.height + 2.2 + sum(line.height + 1.25 for line in lines)

    def draw(pen: Pen, y: float) -> None:
        pen.block(x, y + 4, who)
        _stack(pen, x, y + 4 + who.height + 2.2, lines, 1.25)
        side = a4().right - _SEAL
        pen.box(side, y + 2.6, _SEAL, _SEAL, 0.5, dash=(2, 2))
        pen.centered(side + _SEAL / 2, y + 2.6 + _SEAL / 2 + 1.2, "公印", 9.5, grey=0.4)

    return Block(height, draw)


def _stack(pen: Pen, x: float, y: float, lines: Sequence[Fitted], gap: float) -> float:
    for line in lines:
        pen.block(x, y, line)
        y += line.height + gap
    return y


def sentence(permit: Permit) -> Block:
    style = a4()
    text = fit(permit_words.sentence(permit), Box(style.width, style.type.body, 9, lines=2, leading=1.4))
    return Block(5 + text.height + 3.3, lambda pen, y: pen.block(style.left, y + 5, text))


def ticket(use: PermitUse) -> Block:
    """A single use, large: the one thing the group looks for."""
    style = a4()
    columns = style.permit.ticket_columns
    fitted = [
        fit(value, Box(width - 5, 20, 10, lines=2, height=15, bold=True))
        for value, width in zip(permit_words.use_values(use), columns, strict=True)
    ]
    height = max(_TICKET, *(value.height + 9.5 for value in fitted))

    def draw(pen: Pen, y: float) -> None:
        _frame(pen, y, height, columns, height)
        x = style.left
        for label, value, width in zip(("使用日", "時間", "部屋"), fitted, columns, strict=True):
            pen.text(x + 3, y + 4.9, label, style.type.label)
            pen.block(x + 3, y + 6 + (height - 7 - value.height) / 2, value)
            x += width

    return Block(height, draw)


def uses_table(uses: Sequence[PermitUse], *, rest: str) -> Block:
    """Several uses as rows; `rest` says where the others stand."""
    rows = [use_row(use) for use in uses]
    foot = 6.4 if rest else 0
    height = 7 + sum(row.height for row in rows) + foot

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        _frame(pen, y, height, _USE_COLUMNS, height - foot)
        if foot:
            pen.text(style.left + 3, y + height - 2, rest, style.type.table, bold=True)
        draw_use_labels(pen, y)
        y += 7
        for row in rows:
            pen.rule(style.left, style.right, y, style.rules.box)
            row.draw(pen, y)
            y += row.height
        if foot:
            pen.rule(style.left, style.right, y, style.rules.box)

    return Block(height, draw)


def draw_use_labels(pen: Pen, y: float) -> None:
    x = a4().left
    for label, width in zip(("使用日", "時間", "部屋"), _USE_COLUMNS, strict=True):
        pen.text(x + 3, y + 4.9, label, a4().type.label)
        x += width


def use_row(use: PermitUse) -> Block:
    values = zip(permit_words.use_values(use), _USE_COLUMNS, strict=True)
    cells = [fit(value, Box(width - 5, 13, 8.5, bold=True)) for value, width in values]
    height = max(_USE_ROW, *(cell.height + 2.4 for cell in cells))

    def draw(pen: Pen, y: float) -> None:
        x = a4().left
        for cell, width in zip(cells, _USE_COLUMNS, strict=True):
            pen.block(x + 3, y + (height - cell.height) / 2, cell)
            x += width

    return Block(height, draw)


def _frame(pen: Pen, y: float, height: float, columns: Sequence[float], upright: float) -> None:
    style = a4()
    pen.box(style.left, y, style.width, height, style.rules.frame)
    x = style.left
    for width in columns[:-1]:
        x += width
        pen.upright(x, y, y + upright, style.rules.box)


def details(permit: Permit) -> Block:
    rows = [_detail(label, value) for label, value in permit_words.details(permit)]
    height = sum(row.height for row in rows)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        pen.rule(style.left, style.right, y, style.rules.table_edge)
        for row in rows:
            row.draw(pen, y)
            y += row.height
            last = row is rows[-1]
            pen.rule(style.left, style.right, y, style.rules.table_edge if last else style.rules.box)

    return Block(height, draw)


def _detail(label: str, value: str) -> Block:
    style = a4()
    text = fit(value, Box(style.width - _VALUE - 1, style.type.body, 8, lines=2))
    height = max(_DETAIL_ROW, text.height + 2.6)

    def draw(pen: Pen, y: float) -> None:
        pen.spread(style.left + _LABEL[0], y + height / 2 + 1.3, _LABEL[1], label, style.type.table)
        pen.block(style.left + _VALUE, y + (height - text.height) / 2, text)

    return Block(height, draw)


def uses_section(uses: Sequence[PermitUse]) -> Section:
    """The uses that the first sheet had no room for."""
    style = a4()

    def draw_head(pen: Pen, y: float) -> None:
        pen.text(style.left, y + 4.6, "使用日（つづき）", style.type.subtitle, bold=True)
        draw_use_labels(pen, y + 7)
        pen.rule(style.left, style.right, y + 14, style.rules.table_edge)

    return Section(Block(14, draw_head), tuple(_ruled(use_row(use)) for use in uses))


def details_section(permit: Permit) -> Section:
    style = a4()
    head = Block(8, lambda pen, y: pen.text(style.left, y + 4.6, "使用の内容", style.type.subtitle, bold=True))
    rows = [_ruled(_detail(label, value)) for label, value in permit_words.details(permit)]
    return Section(head, tuple(rows))


def _ruled(row: Block) -> Block:
    style = a4()

    def draw(pen: Pen, y: float) -> None:
        row.draw(pen, y)
        pen.rule(style.left, style.right, y + row.height, style.rules.row)

    return Block(row.height, draw)
