"""アドバイスシート: what was asked and answered in one contact of a case, in letters that are easy to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from desktop.documents import fonts, words
from desktop.documents.case_words import numbered
from desktop.documents.fitting import Box, Fitted, fit_whole, paragraph
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.advice_papers import AdvicePaper

TITLE = "アドバイスシート"
NEXT = "次にすること"
AGAIN = "わからないことがあれば、いつでもお電話ください。"
_SIZE, _LEADING, _INDENT, _GAP = 14.0, 1.6, 5.0, 8.0  # read by people in their seventies
_TOP, _LATER_TOP, _BELOW, _FOOT = 58.0, 29.0, 4.0, 20.0


def advice_sheet_pdf(paper: AdvicePaper, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where much was said. The same contact gives the same bytes."""
    placed = paginate(list(_sections(paper)), _LATER_TOP, a4().bottom - _BELOW)
    pages = [partial(_page, paper=paper, placed=each, number=number) for number, each in enumerate(placed, start=1)]
    named = f"{TITLE} {numbered(paper.case, paper.contact)}"
    footing = Footing(paper.issuer.center, named, printed_at, staff, paper.issuer.demo)
    return bind(pages, title=named, footing=footing)


def unprintable(paper: AdvicePaper) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    contact = paper.contact
    told = [paper.case.group, paper.case.caller, contact.note, contact.advice, contact.materials, contact.staff]
    return fonts.missing_characters([*told, paper.specialist, paper.issuer.center, *(what for what, _day in paper.due)])


def _sections(paper: AdvicePaper) -> Iterator[Section]:
    contact = paper.contact
    yield Section(Block(0, _nothing), (Block(_TOP - _LATER_TOP + _drop(_name(paper)), _nothing),), 0)
    yield _prose("ご相談の内容", contact.note)
    yield _prose("お伝えしたこと・一緒に決めたこと", contact.advice or "（書かれていません）")
    if contact.materials:
        yield _prose("お渡ししたもの", contact.materials)
    if paper.due:
        yield _prose(NEXT, "\n".join(f"□ {what}（{words.paper_date(day)}まで）" for what, day in paper.due))
    yield Section(Block(0, _nothing), (Block(_FOOT, partial(_draw_foot, paper=paper)),), 0)


def _prose(head: str, text: str) -> Section:
    lines = [
        line
        for each in text.splitlines() or [""]
        for line in paragraph(fonts.printable(each), a4().width - _INDENT, _SIZE, leading=1).lines or ("",)
    ]
    rows = tuple(_line(line) for line in lines)
    return Section(Block(11.0, partial(_draw_label, head=head)), rows, _GAP)


def _line(line: str) -> Block:
    said = Fitted((line,), _SIZE, 100, _LEADING, bold=False)
    return Block(said.step, lambda pen, y: pen.block(a4().left + _INDENT, y, said))


def _draw_label(pen: Pen, y: float, *, head: str) -> None:
    pen.text(a4().left, y + 5.6, head, 14, bold=True)
    pen.rule(a4().left, a4().right, y + 8.0, a4().rules.table_edge)


def _page(pen: Pen, *, paper: AdvicePaper, placed: Placed, number: int) -> None:
    if number == 1:
        _draw_head(pen, paper)
    else:
        running_head(pen, f"{TITLE}（{number}枚目）", numbered(paper.case, paper.contact))
    for y, block in placed:
        block.draw(pen, y)


def _draw_head(pen: Pen, paper: AdvicePaper) -> None:
    style, contact = a4(), paper.contact
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    pen.right(style.right, 27.5, numbered(paper.case, contact), 12, bold=True)
    pen.rule(style.left, style.right, 33, style.rules.title)
    said = _name(paper)
    pen.block(style.left, 42.5 - ASCENT * said.size * MM_PER_POINT, said)
    by = "　".join(filter(None, (words.paper_date(contact.at.date()), paper.specialist, f"担当　{contact.staff}")))
    told = fit_whole(by, Box(style.width, 12, 8))
    pen.block(style.left, 50.5 + _drop(said) - ASCENT * told.size * MM_PER_POINT, told)


def _name(paper: AdvicePaper) -> Fitted:
    name = "　".join(filter(None, (paper.case.group, paper.case.caller)))
    return fit_whole(f"{name}　様" if name else "ご相談くださった方へ", Box(a4().width - 6, 18, 11, bold=True))


def _drop(name: Fitted) -> float:
    """How much lower than under one line everything below a long name stands."""
    return (len(name.lines) - 1) * name.step


def _draw_foot(pen: Pen, y: float, *, paper: AdvicePaper) -> None:
    style = a4()
    pen.box(style.left, y, style.width, _FOOT - 2, style.rules.box)
    pen.text(style.left + 4, y + 7.2, AGAIN, 12)
    phone = "　電話 ".join(filter(None, (paper.issuer.center, paper.issuer.phone)))
    said = fit_whole(phone, Box(style.width - 8, 14, 9, bold=True))
    pen.block(style.left + 4, y + 14.2 - ASCENT * said.size * MM_PER_POINT, said)


def _nothing(pen: Pen, y: float) -> None:
    del pen, y
