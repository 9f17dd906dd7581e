"""掲示期間のラベル: the stamp with the period of a flyer or poster, on the label sheets that are sold."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import fonts, words
from desktop.documents.fitting import Box, fit
from desktop.documents.label import LabelPlan
from desktop.documents.pen import Pen
from desktop.documents.style import a4
from desktop.queries.displays import DisplayRow
from desktop.rules.label_sheets import LabelSheet

TITLE = "掲示期間ラベル"
_BORDER, _AIR = 0.5, 2.2


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
    inside = width - 2 * _AIR
    year = "" if row.until.year == row.brought_on.year else f"{row.until.year}年"
    until = f"{year}{row.until.month}月{row.until.day}日まで"
    lines = (
        fit(f"{center}　掲示・配架許可", Box(inside, 8, 5.5)),
        fit(until, Box(inside, 17, 9, bold=True)),
        fit(f"{words.paper_date(row.brought_on)}受付　{row.number}", Box(inside, 8, 5.5)),
        fit(row.title, Box(inside, 8, 5.5)),
    )
    gap = max(0.4, (height - sum(line.height for line in lines)) / (len(lines) + 1))
    at = y + gap
    for line in lines:
        wide = max(fonts.width(text, line.size, bold=line.bold) for text in line.lines) * line.stretch / 100
        pen.block(x + (width - min(wide, inside)) / 2, at, line)
        at += line.height + gap
