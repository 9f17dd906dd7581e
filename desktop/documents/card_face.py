"""The face of one registration card. Lengths in mm from the card's top left corner, type in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.documents.fitting import Box, Fitted, fit, fit_whole, within
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.qr import qr_code
from desktop.documents.style import MM_PER_POINT, a4, cards
from desktop.documents.words import NOT_GIVEN
from desktop.queries.cards import CardPaper
from desktop.rules.dates import era_date
from desktop.words import GroupKind

NOTE = "受付で提示してください。人に貸すことはできません。"
_KINDS = {GroupKind.GROUP: "団体", GroupKind.INDIVIDUAL: "個人"}
_BAR = (1.7, 9.2)
_RULE = 15.5
_KANA, _NAME = 16.7, 20.6  # the tops of the reading and, under it, of the name
_NAME_ALONE = 17.0
_FACTS, _FACT = 31.6, 4.5
_VALUE = 18.4  # from the left of the text to the values
_GAP = 3.0  # between the values and the code
_NOTE = 51.9
_NO_END = "期限の定めなし"


def draw(pen: Pen, x: float, y: float, paper: CardPaper) -> None:
    """One card whose top left corner is there."""
    measures = cards()
    left, right = x + measures.inset - 1.2, x + measures.size[0] - measures.inset + 1.2
    _draw_head(pen, left, right, y, paper)
    name = plan_name(paper, right - left)
    if name.kana is not None:
        pen.block(left, y + _KANA, name.kana)
    pen.block(left, y + (_NAME if name.kana is not None else _NAME_ALONE) + name.lift, name.name)
    code = qr_code(paper.qr, error="q")
    side = code.side(measures.code)
    pen.code(right - side, y + measures.size[1] - measures.inset - side - 0.6, side, code)
    _draw_facts(pen, left, y, right - side - _GAP - left, paper)


@dataclass(frozen=True, slots=True)
class NamePlan:
    """The reading is None where the name needs its room; `lift` centres a short name in what is left."""

    name: Fitted
    kana: Fitted | None
    lift: float


def plan_name(paper: CardPaper, width: float) -> NamePlan:
    """The reading goes first, then the name gets smaller and takes more lines; neither is ever cut."""
    room = _FACTS - 1.4 - _NAME
    with_kana = Box(width, 16.5, 12, lines=2, height=room, leading=1.16, bold=True)
    name = fit(paper.name or NOT_GIVEN, with_kana)
    kana = fit(paper.kana, Box(width, 8, 6.5)) if paper.kana else None
    if kana is not None and len(kana.lines) == 1 and _reads_well(name, with_kana):
        return NamePlan(name, kana, max(0.0, (room - name.height) / 2 - 0.4))
    alone = replace(with_kana, smallest=a4().smallest, lines=3, height=_FACTS - 1.2 - _NAME_ALONE)
    name = fit_whole(paper.name or NOT_GIVEN, alone)
    return NamePlan(name, None, max(0.0, (alone.height - name.height) / 2))


def _reads_well(fitted: Fitted, box: Box) -> bool:
    """It keeps within the box, and words were not broken at the smallest type to make it."""
    return within(fitted, box) and (fitted.size > box.smallest or fitted.stretch == 100)


def _draw_head(pen: Pen, left: float, right: float, y: float, paper: CardPaper) -> None:
    style = a4()
    pen.filled(left, y + 3.9, *_BAR)
    text = left + _BAR[0] + 2.0
    number = fit(paper.number, Box(34, 17, 9, bold=True))
    wide = Box(right - text, 17, 9, bold=True).measure(number.lines[0], number.size) * number.stretch / 100
    pen.right(right, y + 13.0, number.lines[0], number.size, bold=True, stretch=number.stretch)
    pen.right(right, y + 7.4, "登録番号", 8)
    center = fit_whole(paper.center, Box(right - text - 16, 8.5, 6.5, height=3.4))
    pen.block(text, y + 8.0 - max(center.height, ASCENT * center.size * MM_PER_POINT + 0.4), center)
    title = fit("登録証", Box(right - text - wide - 3, 14.5, 10, bold=True))
    pen.text(text, y + 13.0, title.lines[0], title.size, bold=True)
    pen.rule(left, right, y + _RULE, style.rules.table_edge)


def _draw_facts(pen: Pen, left: float, y: float, width: float, paper: CardPaper) -> None:
    until = era_date(paper.valid_until) if paper.valid_until is not None else _NO_END
    values = (
        ("有効期限", fit_whole(until, Box(width - _VALUE + 4, 11, 8, bold=True))),
        ("区分", fit_whole(kind_words(paper), Box(width - _VALUE, 9, 6.5, lines=2, height=5.2, leading=1.08))),
        ("活動分野", fields_fitted(paper.fields, Box(width - _VALUE, 9, 6.5, lines=2, height=5.2, leading=1.08))),
    )
    for row, (label, value) in enumerate(values):
        middle = y + _FACTS + 2.0 + row * _FACT
        pen.text(left, middle + 1.15, label, 8)
        pen.block(left + _VALUE - 4.2, middle - value.height / 2 + 0.1, value)
    for text, baseline in _notes(paper):
        line = fit_whole(text, Box(width, 7.2, 6.5, height=2.7))
        pen.block(left, y + baseline - max(ASCENT * line.size * MM_PER_POINT, line.height - 0.3), line)


def _notes(paper: CardPaper) -> Sequence[tuple[str, float]]:
    issuer = "　".join(paper.issuer)
    return ((NOTE, _NOTE - 3.0), (issuer, _NOTE)) if issuer else ((NOTE, _NOTE - 1.2),)


def kind_words(paper: CardPaper) -> str:
    """団体（任意団体）; an individual has no form."""
    kind = _KINDS[paper.kind]
    return f"{kind}（{paper.form}）" if paper.form and paper.kind is GroupKind.GROUP else kind


def fields_fitted(fields: Sequence[str], box: Box) -> Fitted:
    """The fields one after another; those there is no room for are counted."""
    for shown in range(len(fields), 0, -1):
        rest = f" ほか{len(fields) - shown}分野" if shown < len(fields) else ""
        fitted = fit("、".join(fields[:shown]) + rest, box)
        if within(fitted, box):
            return fitted
    return fit_whole("、".join(fields[:1]) or NOT_GIVEN, box)
