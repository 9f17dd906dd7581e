"""請求書: the invoice for what a group used in a time, to be folded into a window envelope."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from desktop.documents import fonts, invoice_parts, invoice_words
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import a4
from desktop.queries.invoices import InvoicePaper

TITLE = invoice_words.TITLE
_GAP, _ABOVE_MARK, _BELOW, _LATER_TOP = 4.6, 2.6, 4.0, 28.0


def invoice_pdf(paper: InvoicePaper, *, printed_at: datetime, staff: str) -> bytes:
    """As many sheets as the lines take. The same invoice gives the same bytes."""
    y, last = _upper(paper)[-1]
    room = Section(Block(0, lambda _pen, _y: None), (), y + last.height + _GAP - _LATER_TOP)
    sections = [room, invoice_parts.lines(paper)]
    sections += [below] if (below := invoice_parts.text(paper)) is not None else []
    placed = paginate(sections, _LATER_TOP, a4().bottom - _BELOW)
    pages: list[Page] = [
        partial(_page, paper=paper, placed=each, first=not number) for number, each in enumerate(placed)
    ]
    name = f"{TITLE} {paper.number}"
    return bind(pages, title=name, footing=Footing(paper.issuer.center, name, printed_at, staff, paper.issuer.demo))


def unprintable(paper: InvoicePaper) -> tuple[str, ...]:
    """The characters of the invoice that no bundled font has: they stand as 〓."""
    to, issuer = paper.to, paper.issuer
    texts = [paper.addressee, to.name, to.person, to.address, paper.bank, paper.text, paper.void_reason, paper.site]
    texts += [issuer.center, issuer.operator, issuer.address, *(line.text for line in paper.lines)]
    return fonts.missing_characters(texts)


def _upper(paper: InvoicePaper) -> Placed:
    """The first sheet's sentence and what is to be paid, each with its y."""
    mark = invoice_parts.mark(paper)
    y, placed = invoice_parts.TITLE_RULE, Placed()
    for block, gap in ((invoice_parts.sentence(paper), 0.0), (invoice_parts.ticket(paper), 0.0), (mark, _ABOVE_MARK)):
        if block is not None:
            placed.append((y + gap, block))
            y += gap + block.height
    return placed


def _page(pen: Pen, *, paper: InvoicePaper, placed: Placed, first: bool) -> None:
    if first:
        invoice_parts.draw_head(pen, paper)
        placed = [*_upper(paper), *placed]
    else:
        running_head(pen, TITLE, f"請求書番号　{paper.number}")
    for y, block in placed:
        block.draw(pen, y)
