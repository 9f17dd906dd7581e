"""The parts that both kinds of flyer share. Lengths in mm, type and rules in points."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import flyer_words
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.flyers import Flyer, FlyerDate

LEFT, RIGHT = 14.0, 196.0
WIDTH = RIGHT - LEFT
THICK = 2.2
HEAD_RULE = 23.8
TOP = 27.6  # of the title
TITLE_LEADING = 1.16
FOOT_RULE = 267.0
_DIGITS = 0.73  # the height of a digit, of the type size


def title_box(flyer: Flyer, most: float, height: float) -> Box:
    """A title of a few characters may be larger than `most`."""
    size = most * 1.35 if len(flyer.title) <= 6 else most
    return Box(WIDTH, size, 28, lines=4, height=height, leading=TITLE_LEADING, bold=True, display=True)


def draw_series(pen: Pen, flyer: Flyer) -> None:
    if flyer.series:
        line = fit_whole(flyer.series, Box(WIDTH, 13, 8, height=5, bold=True))
        pen.block(LEFT, 20.4 - ASCENT * line.size * MM_PER_POINT, line)
    pen.rule(LEFT, RIGHT, HEAD_RULE, THICK)


def weekday_disc(pen: Pen, x: float, y: float, diameter: float, day: str) -> None:
    """White on black around the centre; small enough for any duplicator."""
    pen.dot(x, y, diameter / 2)
    size = diameter / MM_PER_POINT * 0.56
    pen.centered(x, y + size * MM_PER_POINT * 0.36, day, size, bold=True, grey=1)


def big_date(pen: Pen, top: float, size: float, when: FlyerDate) -> float:
    """The date with its weekday; returns the x where it ends."""
    day = when.starts_at.date()
    text = flyer_words.month_day(day)
    wide = Box(WIDTH, size, size, display=True).measure(text, size)
    base = top + _DIGITS * size * MM_PER_POINT
    pen.text(LEFT - size * 0.015, base, text, size, display=True)
    disc = size * 0.18
    x = LEFT + wide + 2.4
    weekday_disc(pen, x + disc / 2, base - disc / 2, disc, flyer_words.weekday(day))
    return x + disc


def dated_rows(pen: Pen, top: float, height: float, dates: Sequence[FlyerDate]) -> float:
    """Several dates under each other; returns the y of the last rule."""
    size = height * 2.45
    for when in dates:
        day, base = when.starts_at.date(), top + height / 2 + _DIGITS * size * MM_PER_POINT / 2
        pen.text(LEFT, base, flyer_words.month_day(day), size, display=True)
        disc = height * 0.68
        weekday_disc(pen, LEFT + 32 + disc / 2, top + height / 2, disc, flyer_words.weekday(day))
        hours = fit(flyer_words.times(when), Box(54, size * 0.74, 12, display=True))
        pen.text(LEFT + 45, base - (size - hours.size) * MM_PER_POINT * 0.06, hours.lines[0], hours.size, display=True)
        said = flyer_words.beside_date(when) if flyer_words.is_long(when) and not when.note else when.note
        _middle(pen, LEFT + 103, top, height, fit_whole(said, Box(WIDTH - 103, 11.5, 8, lines=2, height=height - 2)))
        top += height
        pen.rule(LEFT, RIGHT, top, a4().rules.table_edge)
    return top


def _middle(pen: Pen, x: float, top: float, height: float, text: Fitted) -> None:
    pen.block(x, top + (height - text.height) / 2, text)


def draw_foot(pen: Pen, flyer: Flyer) -> None:
    """Who holds it and who answers questions; the mark of a sample."""
    style = a4()
    pen.rule(LEFT, RIGHT, FOOT_RULE, style.rules.table_edge)
    width = WIDTH - (24 if flyer.demo else 0)
    y = FOOT_RULE + 2.6
    if flyer.organizer:
        line = fit_whole(f"主催　{flyer.organizer}", Box(width, 11.5, 8, lines=2, height=8.6, leading=1.18, bold=True))
        pen.block(LEFT, y, line)
        y += line.height + 1.6
    if flyer.contact:
        line = fit_whole(f"問い合わせ　{flyer.contact}", Box(width, 9.5, 7, lines=2, height=283 - y, leading=1.15))
        pen.block(LEFT, y, line)
    if flyer.demo:
        pen.right(RIGHT, FOOT_RULE + 6.0, flyer_words.SAMPLE, 8.5)
