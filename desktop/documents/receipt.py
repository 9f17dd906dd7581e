"""領収書: the receipt on A6, A5 or a roll; what does not fit on a sheet stands on a second one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.documents import fonts, receipt_parts, receipt_words
from desktop.documents.pen import Pen
from desktop.documents.receipt_layout import A5, A6, Layout
from desktop.documents.receipt_parts import LOW_ROW, ROW
from desktop.documents.receipt_roll import roll_pdf
from desktop.documents.sheet import Block, Placed, paginate
from desktop.queries.receipts import ReceiptPaper
from desktop.words import ReceiptForm

_GAP, _CODE_GAP, _LEAST_GAP = 3.0, 2.7, 1.6
_ABOVE_ISSUER = 2.0


def receipt_pdf(paper: ReceiptPaper) -> bytes:
    """On the paper that its `form` names; the same receipt gives the same bytes."""
    if paper.form is ReceiptForm.ROLL:
        return roll_pdf(paper)
    return _sheets(A5 if paper.form is ReceiptForm.A5 else A6, paper)


def _sheets(lay: Layout, paper: ReceiptPaper) -> bytes:
    plan = _choose(lay, paper)
    rest = _other_sheets(lay, paper, plan)
    count = 1 + len(rest)
    pen = Pen(lay.page, title=f"{receipt_words.TITLE} {paper.number}")
    sheets: list[Placed] = [[*_blocks(lay, paper, plan), *_bottom_blocks(lay, paper)], *rest]
    for number, placed in enumerate(sheets, start=1):
        with pen.enlarged(lay.scale):
            receipt_parts.draw_head(pen, lay, paper, number)
            for y, block in placed:
                block.draw(pen, y)
            receipt_parts.draw_foot(pen, lay, paper, f"{number} / {count}" if rest else "")
        pen.next_page()
    return pen.pdf()


def unprintable(paper: ReceiptPaper) -> tuple[str, ...]:
    """The characters of the receipt that no bundled font has: they stand as 〓 on the paper."""
    texts = [paper.number, paper.addressee, paper.provision, paper.staff, paper.void_reason]
    texts += [text for line in paper.lines for text in (line.text, receipt_words.formula(line))]
    return fonts.missing_characters([*texts, *receipt_words.issuer_lines(paper)])


@dataclass(frozen=True, slots=True)
class _Plan:
    """What stands on the first sheet: how many lines, how high, whether what the money was for and the desk's code."""

    lines: int
    row: float
    provision: bool = True
    gap: float = _GAP
    code: bool = True


def _plans(paper: ReceiptPaper) -> Iterator[_Plan]:
    """From everything on one sheet downwards."""
    whole = len(paper.lines)
    yield _Plan(whole, ROW)
    yield _Plan(whole, LOW_ROW)
    yield from (_Plan(lines, LOW_ROW) for lines in range(whole - 1, -1, -1))
    yield _Plan(0, LOW_ROW, provision=False, gap=_CODE_GAP)
    yield _Plan(0, LOW_ROW, provision=False, gap=_LEAST_GAP, code=False)


def _choose(lay: Layout, paper: ReceiptPaper) -> _Plan:
    room = _bottom_blocks(lay, paper)[0][0]
    plans = list(_plans(paper))
    return next((plan for plan in plans if _end(_blocks(lay, paper, plan)) <= room), plans[-1])


def _blocks(lay: Layout, paper: ReceiptPaper, plan: _Plan) -> Placed:
    """The blocks under the head, each with its y."""
    said = receipt_words.provision(paper) if plan.provision else receipt_words.PROVISION_ELSEWHERE
    spaced = [
        receipt_parts.amount(lay, paper, coded=plan.code),
        receipt_parts.provision(lay, said),
        receipt_parts.table(lay, _rows(lay, paper, plan), paper),
    ]
    addressee = receipt_parts.addressee(lay, paper)
    placed: Placed = [(lay.head_rule, addressee)]
    y = lay.head_rule + addressee.height + plan.gap
    for block in spaced:
        placed.append((y, block))
        y += block.height + plan.gap
    return placed


def _rows(lay: Layout, paper: ReceiptPaper, plan: _Plan) -> list[Block]:
    rows = [receipt_parts.row(lay, line, plan.row) for line in paper.lines[: plan.lines]]
    if hidden := paper.lines[plan.lines :]:
        rows.append(receipt_parts.rest_row(lay, len(hidden), sum(line.amount for line in hidden)))
    return rows


def _bottom_blocks(lay: Layout, paper: ReceiptPaper) -> Placed:
    """What stands at the foot, the uppermost first."""
    issuer, marks = receipt_parts.issuer(lay, paper), receipt_parts.marks(lay, paper)
    y = lay.foot_rule - issuer.height
    above = [(y - _ABOVE_ISSUER - marks.height, marks)] if marks is not None else []
    return [*above, (y, issuer)]


def _end(placed: Placed) -> float:
    y, block = placed[-1]
    return y + block.height


def _other_sheets(lay: Layout, paper: ReceiptPaper, plan: _Plan) -> list[Placed]:
    """What the first sheet had no room for and every line, on as many sheets as it takes."""
    whole = plan.lines == len(paper.lines) and plan.provision and receipt_parts.reason_fits(lay, paper)
    return [] if whole else paginate([receipt_parts.details(lay, paper)], lay.head_rule + _GAP, lay.foot_rule - _GAP)
