"""登録証: registration cards of 91 x 55 mm, ten to a sheet with marks to cut along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import card_face, fonts, words
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import Pen
from desktop.documents.style import MM_PER_POINT, a4, cards
from desktop.queries.cards import CardPaper
from desktop.rules.times import clock

TITLE = "登録証"
SAMPLE = "見本・架空"
_ARM, _MARK, _REACH = 1.3, 0.35, 6.2


def card_pdf(papers: Sequence[CardPaper], *, first: int = 0, printed_at: datetime, staff: str) -> bytes:
    """The cards in their order, from position `first` (0 to 9) of a sheet that was partly used before.

    Without cards it is a sheet with nothing but its marks. The same cards give the same bytes.
    """
    measures = cards()
    per_sheet = measures.across * measures.down
    pen = Pen(a4().page, title=TITLE)
    count = max(1, -(-(first + len(papers)) // per_sheet))
    for sheet in range(count):
        _draw_marks(pen)
        _draw_slug(pen, _sample(papers), f"{_printed(printed_at, staff)}　{sheet + 1} / {count}")
        for place in range(per_sheet):
            number = sheet * per_sheet + place - first
            if 0 <= number < len(papers):
                row, column = divmod(place, measures.across)
                x = measures.first[0] + column * measures.size[0]
                card_face.draw(pen, x, measures.first[1] + row * measures.size[1], papers[number])
        pen.next_page()
    return pen.pdf()


def unprintable(papers: Sequence[CardPaper]) -> tuple[str, ...]:
    """The characters of the cards that no bundled font has: they stand as 〓."""
    texts = [text for paper in papers for text in (paper.name, paper.number, paper.form, paper.center)]
    texts += [text for paper in papers for text in (*paper.fields, *paper.issuer)]
    return fonts.missing_characters(texts)


def _sample(papers: Sequence[CardPaper]) -> str:
    return SAMPLE if any(paper.demo for paper in papers) else ""


def _printed(at: datetime, staff: str) -> str:
    moment = f"{words.paper_date(at.date())}{clock(at)}"
    return " ".join(part for part in (moment, staff, "印刷") if part)


def _draw_marks(pen: Pen) -> None:
    """A small cross at every corner of a card, and long marks outside where the knife is laid on."""
    measures = cards()
    left, top = measures.first
    right, bottom = left + measures.across * measures.size[0], top + measures.down * measures.size[1]
    for column in range(measures.across + 1):
        x = left + column * measures.size[0]
        pen.upright(x, top - _REACH, top - _ARM - 0.6, _MARK)
        pen.upright(x, bottom + _ARM + 0.6, bottom + _REACH, _MARK)
    for row in range(measures.down + 1):
        y = top + row * measures.size[1]
        pen.rule(left - _REACH, left - _ARM - 0.6, y, _MARK)
        pen.rule(right + _ARM + 0.6, right + _REACH, y, _MARK)
        for column in range(measures.across + 1):
            x = left + column * measures.size[0]
            pen.rule(x - _ARM, x + _ARM, y, _MARK)
            pen.upright(x, y - _ARM, y + _ARM, _MARK)


def _draw_slug(pen: Pen, sample: str, printed: str) -> None:
    """Outside the cards: what this is, that it prints at full size, when and by whom."""
    measures = cards()
    size = a4().type.footer
    width, height = measures.size
    baseline = measures.first[1] + measures.down * height + 3.6
    middle = measures.first[0] + width
    what = f"{TITLE} {width:g}×{height:g} mm {measures.across * measures.down}面"
    said = "　".join(part for part in (sample, what, "実際のサイズ（100%）で印刷") if part)
    for text, center in ((said, middle - width / 2), (printed, middle + width / 2)):
        line = fit(text, Box(width - 8, size, 5))
        wide = fonts.width(line.lines[0], line.size) * line.stretch / 100
        pen.block(center - wide / 2, baseline - line.size * MM_PER_POINT, line)
