"""予約受付票: a wish for a room written by hand, three on a sheet; the desk answers once it can look."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.application_cells import Cell, circled, counted, empty, ticked
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part
from desktop.documents.hand_units import unit_cell
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.hand_papers import HandSlips

TITLE = "予約受付票（手書き）"
LEAD = "この票では、まだ予約になっていません。空きを確かめて、お電話でお返事します。"
_TOP, _STEP, _LOW, _PER_SHEET = 37.0, 81.0, 14.0, 3
_ABOVE, _MOST_ROOMS = 3.6, 10


def booking_slip_pdf(slips: HandSlips, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet of three slips. The same slips give the same bytes."""

    def draw(pen: Pen) -> None:
        _draw_head(pen, slips)
        rows = _rows(slips)
        for number in range(_PER_SHEET):
            y = _TOP + number * _STEP
            if number:
                pen.rule(a4().left, a4().right, y - _ABOVE, a4().rules.row, dash=(1.2, 1.6))
            draw_part(pen, y, Part("予約の希望", "太い枠の中を書いてください", rows, number + 1))

    return bind([draw], title=TITLE, footing=Footing(slips.center.name, TITLE, printed_at, staff, slips.center.demo))


def unprintable(slips: HandSlips) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([slips.center.name, slips.site, *slips.rooms])


def _draw_head(pen: Pen, slips: HandSlips) -> None:
    style = a4()
    pen.text(style.left, 25.5, TITLE, style.type.title, bold=True)
    said = fit_whole(slips.site, Box(60, 12, 8, bold=True))
    pen.block(style.right, 25.5 - ASCENT * said.size * MM_PER_POINT, said, flush_right=True)
    lead = fit_whole(LEAD, Box(style.width, style.type.body, 7.5))
    pen.block(style.left, 33.0 - ASCENT * lead.size * MM_PER_POINT, lead)


def _rows(slips: HandSlips) -> tuple[tuple[Cell, ...], ...]:
    width = a4().width
    rooms = [(name, False) for name in slips.rooms]
    if not rooms:
        which = empty("部屋", height=15.4)
    elif len(rooms) <= _MOST_ROOMS // 2:
        which = circled("部屋", rooms, width - 4)
    else:
        which = ticked("部屋", rooms[:_MOST_ROOMS], width, note="あてはまるものに✓")
    return (
        (empty("団体・お名前", height=_LOW).wide(104), empty("電話", height=_LOW).wide(72)),
        (
            unit_cell("使う日", ("月", "日（", "）"), _LOW).wide(58),
            unit_cell("時間", (":", "～", ":", " "), _LOW).wide(62),
            counted("人数", None).wide(28),
            empty("鍵", height=_LOW).wide(28),
        ),
        (which,),
        (
            empty("使う目的・備品", height=_LOW).wide(88),
            unit_cell("受けた日時", ("月", "日", ":", " "), _LOW).wide(54),
            empty("受けた人", height=_LOW).wide(34),
        ),
    )
