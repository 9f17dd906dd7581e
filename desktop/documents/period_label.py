"""掲示期間のラベル: the stamp with the period of a flyer or poster, on the label sheets that are sold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import fonts, words
from desktop.documents.desk_code import desk_code
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.label import LabelPlan
from desktop.documents.pen import Pen
from desktop.documents.style import a4
from desktop.queries.displays import DisplayRow
from desktop.rules.label_sheets import LabelSheet
from desktop.rules.qr_kinds import QrKind

TITLE = "掲示期間ラベル"
_BORDER, _AIR, _LEAST_GAP = 0.5, 2.2, 1.4
_CLEAR = 0.5  # between the quiet zone of the code and the border


def period_labels_pdf(rows: Sequence[DisplayRow], plan: LabelPlan, center: str) -> bytes:
    """A label each in their order, from the first free one on. The same rows give the same bytes."""
    pen, per_sheet = Pen(a4().page, title=TITLE), plan.sheet.count
    for page in range(max(1, -(-(plan.first + len(rows)) // per_sheet))):
        for place in range(per_sheet):
            number = page * per_sheet + place - plan.first
            if 0 <= number < len(rows):
                _draw(pen, plan.sheet, plan.sheet.corner(place), rows[number], center)
        pen.next_page()
    return pen.pdf()


def unprintable(rows: Sequence[DisplayRow], center: str) -> tuple[str, ...]:
    """The characters of the labels that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([*(row.title for row in rows), center])


def _draw(pen: Pen, sheet: LabelSheet, corner: tuple[float, float], row: DisplayRow, center: str) -> None:
    """The last day largest, as it is what somebody going from rack to rack looks for."""
    inset = max(sheet.inset, 2.5)
    x, y = corner[0] + inset, corner[1] + inset
    width, height = sheet.size[0] - 2 * inset, sheet.size[1] - 2 * inset
    pen.box(x, y, width, height, _BORDER)
    code = desk_code(QrKind.DISPLAY, row.number)
    inside = width - 2 * _AIR
    low = inside - code.beside - _CLEAR if code else inside
    year = "" if row.until.year == row.brought_on.year else f"{row.until.year}年"
    until = f"{year}{row.until.month}月{row.until.day}日まで"
    upper = (Box(inside, 8, 5.5), f"{center}　掲示・配架許可"), (Box(inside, 17, 9, bold=True), until)
    told = (f"{words.paper_date(row.brought_on)}受付　{row.number}", row.title)
    above = [fit(text, box) for box, text in upper]
    zone = code.side + 2 * (code.quiet + _CLEAR) if code else 0.0
    if code and height >= zone + sum(line.height for line in above) + _LEAST_GAP * 3:
        top = y + height - zone
        code.draw(pen, x + width - code.quiet - _CLEAR, top + code.quiet + _CLEAR)
        below = [fit_whole(text, Box(low, 8, 5.5, lines=3, height=zone / 2 - 1)) for text in told]
        _stack(pen, (x, y), (width, height - zone), above)
        _stack(pen, (x, top), (width - code.beside - _CLEAR, zone), below)
    else:
        _stack(pen, (x, y), (width, height), [*above, *(fit(text, Box(inside, 8, 5.5)) for text in told)])


def _stack(pen: Pen, place: tuple[float, float], room: tuple[float, float], lines: Sequence[Fitted]) -> None:
    """The lines in the middle of the room's width, at even distances over its height."""
    (x, at), (width, height) = place, room
    inside = width - 2 * _AIR
    gap = max(0.4, (height - sum(line.height for line in lines)) / (len(lines) + 1))
    at += gap
    for line in lines:
        for text in line.lines:
            wide = fonts.width(text, line.size, bold=line.bold) * line.stretch / 100
            pen.block(x + (width - min(wide, inside)) / 2, at, replace(line, lines=(text,)))
            at += line.step
        at += line.height - len(line.lines) * line.step + gap
