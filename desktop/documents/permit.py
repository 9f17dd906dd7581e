"""使用許可書 兼 領収書: the permit for one or more uses of rooms, with the receipt and a stub for the desk."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.documents import fonts, permit_blocks, permit_fee, permit_foot, permit_words
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Page, Placed, Section, bind, paginate, running_head
from desktop.documents.style import a4
from desktop.queries.permits import Permit

_GAP = 3.4
_ABOVE_CUT = 4.5
_CONTINUED_TOP = 32.0
_FEWEST = 4


def permit_pdf(permit: Permit) -> bytes:
    """One sheet where it fits; what does not fit moves whole to the next. The same permit gives the same bytes."""
    plan = _choose(permit)
    pages = [_first(permit, plan), *_others(permit, plan)]
    paper = f"{permit_words.title(permit).replace(' ', '')} {permit.number}"
    issuer = permit.issuer
    footing = Footing(issuer.center, paper, permit.printed_at, permit.staff, issuer.demo)
    return bind(pages, title=paper, footing=footing)


def unprintable(permit: Permit) -> tuple[str, ...]:
    """The characters of the permit that no bundled font has: they stand as 〓 on the paper."""
    texts = [permit.group, permit.representative, permit.address, permit.purpose, permit.equipment, permit.contact]
    texts += [
        permit.layout,
        permit.relief,
        permit.user_class,
        permit.staff,
        permit.paid_by,
        permit.number,
        permit.group_number,
        permit.postal_code,
    ]
    texts += [use.room for use in permit.uses]
    texts += [text for line in permit.fee_lines for text in (line.text, line.quantity)]
    issuer = permit.issuer
    texts += [issuer.signatory, issuer.center, issuer.operator, issuer.address, issuer.ordinance, *issuer.conditions]
    return fonts.missing_characters(texts)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What stands on the first sheet; the rest moves to the second."""

    uses: int
    fees: int
    details: bool
    conditions: bool


def _plans(permit: Permit) -> Iterator[_Plan]:
    """From the whole permit on one sheet downwards: first the conditions move, then fees, then uses, then details."""
    uses, fees = len(permit.uses), permit_fee.charges(permit)
    yield _Plan(uses, fees, details=True, conditions=True)
    yield _Plan(uses, fees, details=True, conditions=False)
    for fewest in (_FEWEST, 1):
        while fees > fewest:
            fees -= 1
            yield _Plan(uses, fees, details=True, conditions=False)
        while uses > fewest:
            uses -= 1
            yield _Plan(uses, fees, details=True, conditions=False)
    yield _Plan(uses, fees, details=False, conditions=False)


def _choose(permit: Permit) -> _Plan:
    room = a4().bottom - permit_foot.stub(permit).height - _ABOVE_CUT
    plans = list(_plans(permit))
    # Each plan is lower than the one before, so the first that fits is found by halving.
    found = bisect_left(plans, True, key=lambda plan: _bottom(_blocks(permit, plan)) <= room)
    return plans[min(found, len(plans) - 1)]


def _blocks(permit: Permit, plan: _Plan) -> Placed:
    """The blocks of the first sheet above the cut line, each with its y."""
    blocks = [permit_blocks.parties(permit), permit_blocks.sentence(permit)]
    spaced = [_uses(permit, plan.uses)] if permit.uses else []
    spaced += [permit_blocks.details(permit)] if plan.details else []
    spaced.append(permit_fee.fee(permit, plan.fees))
    if permit.issuer.conditions:
        here = permit_foot.conditions(permit.issuer.conditions)
        spaced.append(here if plan.conditions else permit_foot.conditions_elsewhere())
    y = permit_blocks.HEAD_RULE
    placed: Placed = []
    for block in blocks:
        placed.append((y, block))
        y += block.height
    for block in spaced:
        placed.append((y, block))
        y += block.height + _GAP
    return placed


def _uses(permit: Permit, shown: int) -> Block:
    if len(permit.uses) == 1:
        return permit_blocks.ticket(permit.uses[0])
    rest = len(permit.uses) - shown
    return permit_blocks.uses_table(permit.uses[:shown], rest=f"ほか{rest}件は2枚目以降にあります。" if rest else "")


def _bottom(placed: Placed) -> float:
    y, block = placed[-1]
    return y + block.height


def _first(permit: Permit, plan: _Plan) -> Page:
    stub = permit_foot.stub(permit)
    blocks = _blocks(permit, plan)

    def draw(pen: Pen) -> None:
        permit_blocks.draw_head(pen, permit)
        for y, block in blocks:
            block.draw(pen, y)
        stub.draw(pen, a4().bottom - stub.height)

    return draw


def _others(permit: Permit, plan: _Plan) -> list[Page]:
    sections = list(_moved(permit, plan))
    if not sections:
        return []
    pages = paginate(sections, _CONTINUED_TOP, a4().bottom - 6)
    return [_continued(permit, number, placed) for number, placed in enumerate(pages, start=2)]


def _continued(permit: Permit, number: int, placed: Placed) -> Page:
    def draw(pen: Pen) -> None:
        title = f"{permit_words.title(permit)}（{number}枚目）"
        running_head(pen, title, f"許可番号　{permit.number}")
        for y, block in placed:
            block.draw(pen, y)

    return draw


def _moved(permit: Permit, plan: _Plan) -> Iterator[Section]:
    """The conditions first: the first sheet says that they are on the second."""
    if permit.issuer.conditions and not plan.conditions:
        yield permit_foot.conditions_section(permit.issuer.conditions)
    if plan.uses < len(permit.uses):
        yield permit_blocks.uses_section(permit.uses[plan.uses :])
    if not plan.details:
        yield permit_blocks.details_section(permit)
    if plan.fees < permit_fee.charges(permit):
        yield permit_fee.fee_section(permit)
