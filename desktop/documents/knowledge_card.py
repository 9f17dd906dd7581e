"""回答カード: a question and the center's answer, to be handed out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from desktop.documents import fonts
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, Fitted, fit_whole, paragraph
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import paper_date
from desktop.queries.knowledge_paper import KnowledgePaper
from desktop.words import CardState

TITLE = "回答カード"
NOT_GIVEN_OUT = {
    CardState.DRAFT: "下書き（お渡しできません）",
    CardState.RETIRED: "取り下げ（お渡しできません）",
}
AS_IT_STOOD = (
    "確かめた日の制度にもとづく答えです。事情によって変わることがありますので、くわしくは受付へご相談ください。"
)
_HEAD_RULE, _FIRST_TOP, _LATER_TOP, _BELOW = 36.0, 42.0, 29.0, 6.0
_SENDER, _SIZE, _LEADING, _GAP = 82.0, 11.5, 1.62, 7.0
_BOX, _LETTER, _AIR = 11.0, 17.0, 1.6  # of 問 and 答; where the text begins beside it; below a paragraph


def knowledge_card_pdf(paper: KnowledgePaper, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where the answer is long. The same card gives the same bytes."""
    placed = paginate(_sections(paper), _LATER_TOP, a4().bottom - _BELOW)
    pages = [partial(_page, paper=paper, placed=each, number=number) for number, each in enumerate(placed, start=1)]
    named = f"{TITLE} {paper.card.number}"
    return bind(pages, title=named, footing=Footing(paper.issuer.center, named, printed_at, staff, paper.issuer.demo))


def unprintable(paper: KnowledgePaper) -> tuple[str, ...]:
    """The characters of the card that no bundled font has: they stand as 〓."""
    card = paper.card
    texts = [card.question, card.answer, card.source, paper.issuer.center, paper.issuer.address]
    return fonts.missing_characters([*texts, *(topic.name for topic in card.topics)])


def _sections(paper: KnowledgePaper) -> list[Section]:
    nothing, opening = Block(0, _nothing), Block(_FIRST_TOP - _LATER_TOP, _nothing)
    card = paper.card
    asked = fit_whole(card.question, Box(a4().width - _LETTER, 21, 13, lines=5, leading=1.34, bold=True))
    question = Block(asked.height + 9, partial(_lettered, letter="問", said=asked))
    answer = tuple(_answer(card.answer))
    return [
        Section(opening, (question,), 0),
        Section(nothing, answer, _GAP),
        Section(Block(0, _edge), (*facts(_about(paper), size=10), Block(0, _edge)), 5),
        Section(nothing, (_note(AS_IT_STOOD),), 0),
    ]


def _nothing(pen: Pen, y: float) -> None:
    del pen, y


def _edge(pen: Pen, y: float) -> None:
    pen.rule(a4().left, a4().right, y, a4().rules.table_edge)


def _lettered(pen: Pen, y: float, *, letter: str, said: Fitted) -> None:
    """問 and 答 in a box, what they say beside."""
    style = a4()
    pen.box(style.left, y, _BOX, _BOX, style.rules.title)
    pen.centered(style.left + _BOX / 2, y + 8, letter, 19, bold=True)
    pen.block(style.left + _LETTER, y + 1.4, said)


def _answer(text: str) -> Iterator[Block]:
    """A line of the answer each, so that a page can end after any of them."""
    lines = list(_lines(text))
    for place, (said, after) in enumerate(lines):
        if place:
            yield Block(said.step + after, partial(_plain, said=said))
        else:
            yield Block(said.step + after if len(lines) > 1 else _BOX + 1, partial(_lettered, letter="答", said=said))


def _lines(text: str) -> Iterator[tuple[Fitted, float]]:
    """Each line with the air below it; what nobody wrote on takes half a line."""
    for written in text.splitlines() or [""]:
        lines = paragraph(written, a4().width - _LETTER, _SIZE, leading=_LEADING).lines or ("",)
        for place, line in enumerate(lines, start=1):
            said = Fitted((line,), _SIZE, 100, _LEADING, bold=False)
            yield said, (_AIR if line else -said.step / 2) if place == len(lines) else 0


def _plain(pen: Pen, y: float, *, said: Fitted) -> None:
    pen.block(a4().left + _LETTER, y + 1.4, said)


def _about(paper: KnowledgePaper) -> Iterator[tuple[str, str]]:
    card = paper.card
    if card.source:
        yield "もとになるもの", card.source
    if card.topics:
        yield "相談の内容", "、".join(topic.name for topic in card.topics)
    if card.checked_on is not None:
        yield "確かめた日", paper_date(card.checked_on)


def _note(said: str) -> Block:
    style = a4()
    text = fit_whole(said, Box(style.width, style.type.note, 7.5, lines=2))
    return Block(text.height, lambda pen, y: pen.block(style.left, y, text))


def _page(pen: Pen, *, paper: KnowledgePaper, placed: Placed, number: int) -> None:
    if number == 1:
        _draw_head(pen, paper)
    else:
        running_head(pen, f"{TITLE}（{number}枚目）", paper.card.number)
    for y, block in placed:
        block.draw(pen, y)


def _draw_head(pen: Pen, paper: KnowledgePaper) -> None:
    style, issuer = a4(), paper.issuer
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    pen.text(style.left + fonts.width(TITLE, style.type.title, bold=True) + 5, 27.5, paper.card.number, 12, bold=True)
    if stamp := NOT_GIVEN_OUT.get(paper.card.state):
        said = fit_whole(stamp, Box(style.width - _SENDER - 4, 10, 8, bold=True))
        pen.block(style.left, 33.2 - ASCENT * said.size * MM_PER_POINT, said)
    code = issuer.postal_code.removeprefix("〒")
    where = " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part)
    y = 18.2
    for text, size in ((issuer.center, 11.0), (where, 8.5), (f"電話 {issuer.phone}" if issuer.phone else "", 8.5)):
        if text:
            line = fit_whole(text, Box(_SENDER, size, 7, lines=2, leading=1.16, bold=size > 10))
            pen.block(style.right, y, line, flush_right=True)
            y += line.height + 1.3
    pen.rule(style.left, style.right, _HEAD_RULE, style.rules.title)
