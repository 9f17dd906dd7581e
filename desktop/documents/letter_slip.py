"""The reply slip at the foot of a letter: what the group answers, to be cut off and handed in."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import fonts
from desktop.documents.application_cells import Cell, Mark, Place, circled, counted, empty, tick
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.qr import qr_code
from desktop.documents.style import a4
from desktop.queries.letters import Addressee
from desktop.rules.numbers import qr_text
from desktop.words import RoundKind

FOLD = 198.0
CUT = "切り取って受付へ（郵送・FAXも可）"
TITLES = {RoundKind.RENEWAL: "登録の更新 回答書", RoundKind.SURVEY: "活動状況 回答書"}
RENEWAL = ("更新する（変更なし）", "更新する（変更あり）", "更新しない")
SURVEY = ("活動している", "休んでいる", "解散した")
_TOP, _HEIGHTS = 218.4, (13.0, 15.0, 15.0, 15.6)
_CODE, _CODE_TOP = 14.0, 201.2


def draw(pen: Pen, to: Addressee, kind: RoundKind) -> None:
    """Below the second fold. The code stands for the group: the desk scans what comes back."""
    style = a4()
    draw_cut(pen, CUT)
    code = qr_code(qr_text("G", to.number), error="m")
    side = code.side(_CODE)
    pen.code(style.right - side, _CODE_TOP, side, code)
    right = style.right - side - 5
    number = fit(f"登録番号　{to.number}", Box(70, 12.5, 8, bold=True))
    pen.right(right, _TOP - 5.4, number.lines[0], number.size, bold=True, stretch=number.stretch)
    pen.text(style.left, _TOP - 5.4, TITLES[kind], 14, bold=True)
    draw_rows(pen, _TOP, _rows(to, kind), _HEIGHTS)


def draw_rows(pen: Pen, top: float, rows: Sequence[Sequence[Cell]], heights: Sequence[float]) -> None:
    """The boxes of a slip, each row as high as said."""
    style = a4()
    y = top
    for number_of_row, (row, height) in enumerate(zip(rows, heights, strict=True)):
        if number_of_row:
            pen.rule(style.left, style.right, y, style.rules.box)
        _draw_row(pen, y, height, row)
        y += height
    pen.box(style.left, top, style.width, y - top, style.rules.frame)


def draw_cut(pen: Pen, words: str, at: float = FOLD) -> None:
    """Where the slip is cut off, with what is to be done with it."""
    style = a4()
    middle = (style.left + style.right) / 2
    half = fonts.width(words, style.type.note) / 2 + 1
    pen.rule(16.0, middle - half, at, style.rules.box, dash=(2, 2))
    pen.rule(middle + half, style.right, at, style.rules.box, dash=(2, 2))
    pen.centered(middle, at + 1.0, words, style.type.note)


def _draw_row(pen: Pen, y: float, height: float, row: Sequence[Cell]) -> None:
    style = a4()
    x, shares = style.left, sum(cell.width for cell in row)
    for number, cell in enumerate(row):
        width = style.width * cell.width / shares
        if number:
            pen.upright(x, y, y + height, style.rules.box)
        cell.put(pen, Place(x, y, width, height))
        x += width


def _rows(to: Addressee, kind: RoundKind) -> tuple[tuple[Cell, ...], ...]:
    signed = (hand_dated("書いた日"), empty("書いた人の名前"))
    if kind is RoundKind.RENEWAL:
        return ((_name(to),), (choice("一つに✓", RENEWAL),), (empty("変わったこと"),), signed)
    moved: tuple[Mark, ...] = (("ない", False), ("ある（受付へお知らせください）", False))
    return (
        (_name(to),),
        (choice("一つに✓", SURVEY),),
        (
            counted("会員の数", None).wide(36),
            counted("うち市民", None).wide(36),
            circled("代表者・連絡先の変更", moved, 98).wide(98),
        ),
        signed,
    )


def _name(to: Addressee) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        box = Box(place.width - 32, 13, 8, lines=2, height=place.height - 2, leading=1.12)
        name = fit_whole(to.name, box)
        pen.block(place.x + 28, place.y + (place.height - name.height) / 2, name)

    return Cell("団体の名前", draw)


def choice(label: str, words: Sequence[str]) -> Cell:
    """Boxes to tick in one line."""

    def draw(pen: Pen, place: Place) -> None:
        step = (place.width - 28) / len(words)
        for number, word in enumerate(words):
            text = fit(word, Box(step - 9, 11.5, 8))
            tick(pen, place.x + 28 + number * step, place.y + (place.height - 4.4) / 2, text, chosen=False)

    return Cell(label, draw)


def hand_dated(label: str) -> Cell:
    """令和　年　月　日 for the hand."""

    def draw(pen: Pen, place: Place) -> None:
        baseline = place.y + place.height - 4.0
        for x, word in ((10.0, "令和"), (32.0, "年"), (50.0, "月"), (68.0, "日")):
            pen.text(place.x + x, baseline, word, 11.5)

    return Cell(label, draw)
