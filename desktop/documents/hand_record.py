"""窓口記録票: what happens at the counter while the program cannot be used, a line each, to be entered afterwards."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.hand_units import draw_units
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.hand_papers import HandSlips

TITLE = "窓口記録票（手書き）"
LEAD = "停電などでパソコンが使えないとき、1件を1行に書きます。時刻は必ず書いてください。"
KINDS = ("来館", "部屋", "印刷", "相談", "机")
PURPOSES = "来館の目的：部屋・印刷・相談・交流コーナー・情報を見る・その他"
ROWS = 20
_COLUMNS = (
    ("始め", 15.0),
    ("終わり", 15.0),
    ("何を（○で囲む）", 31.0),
    ("だれ・団体、電話", 44.0),
    ("部屋・機械・机、用件", 33.0),
    ("人数", 12.0),
    ("金額", 16.0),
    ("入力", 10.0),
)
_TOP, _HEAD, _ROW = 46.0, 7.4, 10.9
_PAD = 1.2
_KINDS_ON_A_LINE = 3


def hand_record_pdf(slips: HandSlips, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet with room for twenty lines. The same slips give the same bytes."""

    def draw(pen: Pen) -> None:
        _draw_head(pen, slips)
        _draw_rows(pen)

    return bind([draw], title=TITLE, footing=Footing(slips.center.name, TITLE, printed_at, staff, slips.center.demo))


def unprintable(slips: HandSlips) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([slips.center.name, slips.site])


def _draw_head(pen: Pen, slips: HandSlips) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    left = style.left + fonts.width(TITLE, style.type.title, bold=True) + 6
    said = fit_whole(slips.site, Box(style.right - 62 - left, 12, 8, bold=True))
    pen.block(left, 27.5 - ASCENT * said.size * MM_PER_POINT, said)
    draw_units(pen, style.right - 62, style.right, 27.5, ("年", "月", "日（", "）"))
    pen.right(style.right, 20.0, "枚目", 10.5)
    pen.rule(style.left, style.right, 32, style.rules.title)
    for y, text in ((37.6, LEAD), (42.8, PURPOSES)):
        line = fit_whole(text, Box(style.width, style.type.body, 7.5))
        pen.block(style.left, y - ASCENT * line.size * MM_PER_POINT, line)


def _draw_rows(pen: Pen) -> None:
    style = a4()
    bottom = _TOP + _HEAD + ROWS * _ROW
    x = style.left
    for label, width in _COLUMNS:
        said = fit_whole(label, Box(width - 2 * _PAD, 8.5, 6.5))
        pen.block(x + _PAD, _TOP + (_HEAD - said.height) / 2, said)
        x += width
        if x < style.right - 1:
            pen.upright(x, _TOP, bottom, style.rules.row)
    for number in range(ROWS):
        _draw_line(pen, _TOP + _HEAD + number * _ROW)
    pen.box(style.left, _TOP, style.width, bottom - _TOP, style.rules.frame)


def _draw_line(pen: Pen, y: float) -> None:
    """The colon of a time, the words to circle, the unit behind people and money, the box of what was entered."""
    style = a4()
    pen.rule(style.left, style.right, y, style.rules.row)
    x = style.left
    for label, width in _COLUMNS:
        middle = y + _ROW / 2 + 1.5
        if label in {"始め", "終わり"}:
            pen.centered(x + width / 2, middle, ":", 12)
        elif label.startswith("何を"):
            _draw_kinds(pen, x, y, width)
        elif label in {"人数", "金額"}:
            pen.right(x + width - _PAD, y + _ROW - 2, "人" if label == "人数" else "円", 7.5)
        elif label == "入力":
            pen.box(x + (width - 4.6) / 2, y + (_ROW - 4.6) / 2, 4.6, 4.6, style.rules.box)
        x += width


def _draw_kinds(pen: Pen, x: float, y: float, width: float) -> None:
    """The words to circle, three on a line."""
    step = (width - 2 * _PAD) / _KINDS_ON_A_LINE
    for number, word in enumerate(KINDS):
        row, column = divmod(number, _KINDS_ON_A_LINE)
        pen.centered(x + _PAD + (column + 0.5) * step, y + 4.4 + row * 4.7, word, 9.5)
