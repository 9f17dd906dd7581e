"""Letters to groups: the address shows in the window of a long-3 envelope, folded at 99 and 198 mm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.documents import fonts, letter_body, letter_head, letter_slip, letter_words
from desktop.documents.letter_words import LetterPlan
from desktop.documents.pen import Pen
from desktop.documents.sheet import Footing, draw_frame, running_head
from desktop.documents.style import a4
from desktop.queries.letters import LetterFacts, Sender
from desktop.rules.letter_texts import LetterKind, unknown_fields
from desktop.words import RoundKind

TITLES = {
    LetterKind.RENEWAL: "登録更新の案内",
    LetterKind.REMINDER: "再度の案内",
    LetterKind.SURVEY: "活動状況のおたずね",
    LetterKind.NOTICE: "登録通知書",
    LetterKind.REFUSAL: "審査結果の通知",
    LetterKind.FREE: "案内文",
}
SEALED = frozenset({LetterKind.NOTICE, LetterKind.REFUSAL})
ASKING = frozenset({LetterKind.RENEWAL, LetterKind.REMINDER, LetterKind.SURVEY})
_BODY_TOP, _LATER_TOP = 62.0, 30.0
_ABOVE_SLIP, _ABOVE_FOOT = 5.0, 5.0


@dataclass(frozen=True, slots=True)
class LettersPaper:
    """Letters to many: what all say, who writes, to whom; `printed_at` on the center's clock."""

    plan: LetterPlan
    sender: Sender
    letters: tuple[LetterFacts, ...]
    printed_at: datetime
    staff: str


def letters_pdf(paper: LettersPaper, *more: LettersPaper, title: str = "") -> bytes:
    """One letter after another, each with pages of its own. The same letters give the same bytes."""
    named = title or TITLES[paper.plan.kind]
    pen = Pen(a4().page, title=named)
    for each in (paper, *more):
        issuer = each.sender.issuer
        footing = Footing(issuer.center, named, each.printed_at, each.staff, issuer.demo)
        for facts in each.letters:
            _draw_letter(pen, each, facts, footing)
    if not any(each.letters for each in (paper, *more)):
        pen.next_page()
    return pen.pdf()


def unprintable(paper: LettersPaper) -> tuple[str, ...]:
    """The characters of the letters that no bundled font has: they stand as 〓."""
    texts = [letter_words.text_of(paper.plan, paper.sender), paper.sender.signatory, paper.plan.number]
    for facts in paper.letters:
        texts += [facts.to.name, facts.to.person, facts.to.address, facts.reason]
    return fonts.missing_characters(texts)


def unknown(paper: LettersPaper) -> tuple[str, ...]:
    """The names in braces that no letter knows: they stand on the paper as they were typed."""
    return unknown_fields(letter_words.text_of(paper.plan, paper.sender))


def empty_fields(paper: LettersPaper) -> tuple[str, ...]:
    """The fields that had nothing to say in any of the letters, by the word in the text."""
    filled = [letter_words.filled(paper.plan, facts, paper.sender).empty for facts in paper.letters]
    return tuple(dict.fromkeys(word for words in filled for word in words))


def slip_of(plan: LetterPlan) -> RoundKind | None:
    """What the reply slip asks; None where nothing is asked."""
    if plan.kind not in ASKING:
        return None
    if plan.kind is LetterKind.SURVEY:
        return RoundKind.SURVEY
    return plan.about.kind if plan.about else RoundKind.RENEWAL


def _draw_letter(pen: Pen, paper: LettersPaper, facts: LetterFacts, footing: Footing) -> None:
    style, slip = a4(), slip_of(paper.plan)
    text = letter_words.filled(paper.plan, facts, paper.sender).text
    blocks = letter_body.blocks(text)
    foot = style.bottom - _ABOVE_FOOT
    above_slip = letter_slip.FOLD - _ABOVE_SLIP if slip else foot
    pages = letter_body.placed(blocks, _BODY_TOP, _LATER_TOP, foot, above_slip)
    for number, blocks_here in enumerate(pages, start=1):
        if number == 1:
            _draw_head(pen, paper, facts)
        else:
            running_head(pen, text.title, f"登録番号 {facts.to.number}")
        for y, block in blocks_here:
            block.draw(pen, y)
        if number == len(pages) and slip is not None:
            letter_slip.draw(pen, facts.to, slip)
        draw_frame(pen, footing, f"{number} / {len(pages)}")
        pen.next_page()


def _draw_head(pen: Pen, paper: LettersPaper, facts: LetterFacts) -> None:
    lines = (paper.plan.number, letter_words.values(paper.plan, facts, paper.sender)["today"])
    sealed = paper.plan.kind in SEALED and bool(paper.sender.signatory)
    letter_head.draw(pen, facts.to, lines, paper.sender, sealed=sealed)
