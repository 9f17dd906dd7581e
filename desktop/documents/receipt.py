"""領収書: the receipt for printing, one A6 sheet; what does not fit stands on a second one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.documents import fonts, receipt_parts, receipt_words
from desktop.documents.pen import Pen
from desktop.documents.receipt_parts import FOOT_RULE, HEAD_RULE, LOW_ROW, PAGE, ROW
from desktop.documents.sheet import Block, Placed, paginate
from desktop.queries.receipts import ReceiptPaper

_GAP, _LEAST_GAP = 3.0, 1.6
_ABOVE_ISSUER = 2.0


def receipt_pdf(paper: ReceiptPaper) -> bytes:
    """The same receipt gives the same bytes."""
    plan = _choose(paper)
    rest = list(_other_sheets(paper, plan))
    count = 1 + len(rest)
    pen = Pen(PAGE, title=f"{receipt_words.TITLE} {paper.number}")
    receipt_parts.draw_head(pen, paper, 1)
    for y, block in [*_blocks(paper, plan), *_bottom_blocks(paper)]:
        block.draw(pen, y)
    receipt_parts.draw_foot(pen, paper, f"1 / {count}" if rest else "")
    pen.next_page()
    for number, placed in enumerate(rest, start=2):
        receipt_parts.draw_head(pen, paper, number)
        for y, block in placed:
            block.draw(pen, y)
        receipt_parts.draw_foot(pen, paper, f"{number} / {count}")
        pen.next_page()
    return pen.pdf()


def unprintable(paper: ReceiptPaper) -> tuple[str, ...]:
    """The characters of the receipt that no bundled font has: they stand as 〓 on the paper."""
    texts = [paper.number, paper.addressee, paper.provision, paper.staff, paper.void_reason]
    texts += [text for line in paper.lines for text in (line.text, line.formula)]
    return fonts.missing_characters([*texts, *receipt_words.issuer_lines(paper)])


@dataclass(frozen=True, slots=True)
class _Plan:
    """What stands on the first sheet: how many lines, how high, and whether what the money was for."""

    lines: int
    row: float
    provision: bool = True
    gap: float = _GAP


def _plans(paper: ReceiptPaper) -> Iterator[_Plan]:
    """From everything on one sheet downwards."""
    whole = len(paper.lines)
    yield _Plan(whole, ROW)
    yield _Plan(whole, LOW_ROW)
    yield from (_Plan(lines, LOW_ROW) for lines in range(whole - 1, -1, -1))
    yield _Plan(0, LOW_ROW, provision=False, gap=_LEAST_GAP)


def _choose(paper: ReceiptPaper) -> _Plan:
    room = _bottom_blocks(paper)[0][0]
    plans = list(_plans(paper))
    return next((plan for plan in plans if _end(_blocks(paper, plan)) <= room), plans[-1])


def _blocks(paper: ReceiptPaper, plan: _Plan) -> Placed:
    """The blocks under the head, each with its y."""
    said = receipt_words.provision(paper) if plan.provision else receipt_words.PROVISION_ELSEWHERE
    spaced = [
        receipt_parts.amount(paper),
        receipt_parts.provision(said),
        receipt_parts.table(_rows(paper, plan), paper),
    ]
    addressee = receipt_parts.addressee(paper)
    placed: Placed = [(HEAD_RULE, addressee)]
    y = HEAD_RULE + addressee.height + plan.gap
    for block in spaced:
        placed.append((y, block))
        y += block.height + plan.gap
    return placed


def _rows(paper: ReceiptPaper, plan: _Plan) -> list[Block]:
    rows = [receipt_parts.row(line, plan.row) for line in paper.lines[: plan.lines]]
    if hidden := paper.lines[plan.lines :]:
        rows.append(receipt_parts.rest_row(len(hidden), sum(line.amount for line in hidden)))
    return rows


def _bottom_blocks(paper: ReceiptPaper) -> Placed:
    """What stands at the foot, the uppermost first."""
    issuer, marks = receipt_parts.issuer(paper), receipt_parts.marks(paper)
    y = FOOT_RULE - issuer.height
    above = [(y - _ABOVE_ISSUER - marks.height, marks)] if marks is not None else []
    return [*above, (y, issuer)]


def _end(placed: Placed) -> float:
    y, block = placed[-1]
    return y + block.height


def _other_sheets(paper: ReceiptPaper, plan: _Plan) -> list[Placed]:
    """What the first sheet had no room for and every line, on as many sheets as it takes."""
    whole = plan.lines == len(paper.lines) and plan.provision and receipt_parts.reason_fits(paper)
    return [] if whole else paginate([receipt_parts.details(paper)], HEAD_RULE + _GAP, FOOT_RULE - _GAP)
