"""来館者記録票: visitors tallied by hand, five strokes to a 正, by the hour and what they came for."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import paper_date
from desktop.queries.space_papers import VisitTally
from desktop.sentences.nouns import PURPOSES
from desktop.words import VisitPurpose

TITLE = "来館者記録票"
LEAD = "1人を1画で「正」の字に数えます。パソコンが使えるようになったら、時間ごとに入力してください。"
_TOP, _HEAD, _LEAST, _MOST = 42.0, 10.0, 9.0, 17.0
_HOUR, _SUM = 24.0, 18.0


def visit_tally_pdf(tally: VisitTally, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet. The same tally gives the same bytes."""

    def draw(pen: Pen) -> None:
        _draw_head(pen, tally)
        _draw_table(pen, tally.hours)

    footing = Footing(tally.center.name, TITLE, printed_at, staff, tally.center.demo)
    return bind([draw], title=TITLE, footing=footing)


def unprintable(tally: VisitTally) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([tally.center.name, tally.site])


def _draw_head(pen: Pen, tally: VisitTally) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    left = style.left + fonts.width(TITLE, style.type.title, bold=True) + 6
    site = fit_whole(tally.site, Box(style.right - 62 - left, 12, 8, bold=True))
    pen.block(left, 27.5 - ASCENT * site.size * MM_PER_POINT, site)
    pen.right(style.right, 27.5, paper_date(tally.day) if tally.day else "令和　　年　　月　　日（　　）", 11)
    pen.rule(style.left, style.right, 32, style.rules.title)
    lead = fit_whole(LEAD, Box(style.width, style.type.body, 7.5))
    pen.block(style.left, 37.8 - ASCENT * lead.size * MM_PER_POINT, lead)


def _draw_table(pen: Pen, hours: tuple[int, ...]) -> None:
    style, names = a4(), [PURPOSES[purpose][0] for purpose in VisitPurpose]
    each = (style.width - _HOUR - _SUM) / len(names)
    columns = [_HOUR, *[each] * len(names), _SUM]
    row = max(_LEAST, min(_MOST, (style.bottom - 4 - _TOP - _HEAD) / (len(hours) + 1)))
    heads, x = ["時間", *names, "計"], style.left
    bottom = _TOP + _HEAD + row * (len(hours) + 1)
    for head, width in zip(heads, columns, strict=True):
        said = fit_whole(head, Box(width - 3, style.type.table, 7, lines=2, height=8.6, bold=True))
        pen.block(x + 1.5, _TOP + (_HEAD - said.height) / 2, said)
        if x > style.left:
            pen.upright(x, _TOP, bottom, style.rules.row)
        x += width
    pen.rule(style.left, style.right, _TOP, style.rules.table_edge)
    for number, label in enumerate([*(f"{hour}時台" for hour in hours), "合計"]):
        y = _TOP + _HEAD + number * row
        last = number == len(hours)
        pen.rule(style.left, style.right, y, style.rules.table_edge if last or not number else style.rules.row)
        pen.text(style.left + 1.5, y + row / 2 + 1.8, label, 12, bold=True)
    pen.rule(style.left, style.right, bottom, style.rules.table_edge)
