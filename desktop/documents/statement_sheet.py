"""The sheets of statements: whose it is, the sums in boxes, then the tables over as many pages as they take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from desktop.documents import words
from desktop.documents.charts import empty_frame
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.permits import Issuer

_FIRST_TOP, _LATER_TOP, _BELOW = 79.0, 28.0, 4.0
_SUMS_TOP, _SUMS = 55.0, 17.0


@dataclass(frozen=True, slots=True)
class StatementHead:
    """What stands above the tables; `sums` are pairs of a label and yen."""

    title: str
    name: str
    number: str
    period: str
    sums: tuple[tuple[str, int], ...]
    issuer: Issuer
    printed_at: datetime
    staff: str


def sheets(head: StatementHead, sections: Sequence[Section]) -> bytes:
    """The sections under the head. The same rows give the same bytes."""
    opening = Section(_nothing(), (), _FIRST_TOP - _LATER_TOP)
    placed = paginate([opening, *sections], _LATER_TOP, a4().bottom - _BELOW)
    pages: list[Page] = [partial(_page, head=head, placed=each, first=not number) for number, each in enumerate(placed)]
    name = f"{head.title}　{head.number}"
    footing = Footing(head.issuer.center, name, head.printed_at, head.staff, head.issuer.demo)
    return bind(pages, title=head.title, footing=footing)


def said_in_frame(sentence: str) -> Section:
    """What stands where there is nothing to list."""
    return Section(_nothing(), (Block(24, lambda pen, y: empty_frame(pen, y, y + 22, sentence)),))


def _nothing() -> Block:
    return Block(0, lambda _pen, _y: None)


def _page(pen: Pen, *, head: StatementHead, placed: Placed, first: bool) -> None:
    if first:
        _draw_head(pen, head)
    else:
        running_head(pen, head.title, head.number)
    for y, block in placed:
        block.draw(pen, y)


def _draw_head(pen: Pen, head: StatementHead) -> None:
    style = a4()
    pen.text(style.left, 27.5, head.title, style.type.title, bold=True)
    period = fit_whole(head.period, Box(92, 12.5, 8, bold=True))
    pen.block(style.right, 27.5 - ASCENT * period.size * MM_PER_POINT, period, flush_right=True)
    pen.rule(style.left, style.right, 33, style.rules.title)
    name = fit_whole(head.name, Box(92, 14, 7.5, lines=2, height=11, bold=True))
    pen.block(style.left, 44.6 - name.height, name)
    wide = Box(200, name.size, 1, bold=True).measure(name.lines[-1], name.size) * name.stretch / 100
    pen.text(style.left + wide + 3, 44.6 - (1 - ASCENT) * name.size * MM_PER_POINT, "様", 12)
    pen.text(style.left, 50.4, head.number, style.type.body)
    _draw_issuer(pen, head.issuer)
    _draw_sums(pen, head.sums)


def _draw_issuer(pen: Pen, issuer: Issuer) -> None:
    style, y = a4(), 36.4
    code = issuer.postal_code.removeprefix("〒")
    where = " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part)
    phone = f"電話 {issuer.phone}" if issuer.phone else ""
    for line, bold in ((issuer.center, True), (where, False), (phone, False)):
        if line:
            said = fit_whole(line, Box(68, 10.5 if bold else 9, 7, lines=2, height=7, bold=bold, at_spaces=not bold))
            pen.block(style.right, y, said, flush_right=True)
            y += said.height + 1.4


def _draw_sums(pen: Pen, sums: Sequence[tuple[str, int]]) -> None:
    style, width = a4(), a4().width / len(sums)
    pen.box(style.left, _SUMS_TOP, style.width, _SUMS, style.rules.frame)
    for number, (label, yen) in enumerate(sums):
        x = style.left + number * width
        if number:
            pen.upright(x, _SUMS_TOP, _SUMS_TOP + _SUMS, style.rules.box)
        pen.text(x + 3, _SUMS_TOP + 5, label, style.type.label)
        amount = fit(f"{words.yen(yen)}円", Box(width - 6, 17, 9, bold=True))
        pen.block(x + width - 3, _SUMS_TOP + _SUMS - 2.4 - amount.height, amount, flush_right=True)
