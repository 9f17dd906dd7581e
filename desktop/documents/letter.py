"""Letters to groups: the address shows in the window of a long-3 envelope, folded at 99 and 198 mm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.documents import fonts, label_face, letter_body, letter_slip, letter_words
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.letter_words import LetterPlan
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, draw_frame, running_head
from desktop.documents.style import MM_PER_POINT, a4
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
_WINDOW, _ROOM = (22.0, 16.2), (68.0, 26.0)
_FOLDS, _FOLD_MARK = (99.0, 198.0), (10.4, 4.0)
_SENDER, _SENDER_WIDTH = 122.0, 72.0
_SEAL = 19.0
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
    style = a4()
    for y in _FOLDS:
        pen.rule(_FOLD_MARK[0], sum(_FOLD_MARK), y, style.rules.row)
    label_face.draw(pen, _WINDOW, _ROOM, facts.to, number=False)
    lines = [paper.plan.number, letter_words.values(paper.plan, facts, paper.sender)["today"]]
    y = 19.6
    for line in filter(None, lines):
        text = fit(line, Box(_SENDER_WIDTH, style.type.lead_text, 7.5))
        pen.block(style.right, y - ASCENT * text.size * MM_PER_POINT, text, flush_right=True)
        y += 4.8
    _draw_sender(pen, paper)


def _draw_sender(pen: Pen, paper: LettersPaper) -> None:
    issuer, style = paper.sender.issuer, a4()
    sealed = paper.plan.kind in SEALED and bool(paper.sender.signatory)
    width = _SENDER_WIDTH - (_SEAL + 2 if sealed else 0)
    operator = issuer.operator.removeprefix("指定管理者").strip()
    code = issuer.postal_code.removeprefix("〒")
    signed = (issuer.center, f"指定管理者 {operator}" if operator else "", paper.sender.signatory)
    where = (
        " ".join(part for part in (f"〒{code}" if code else "", issuer.address) if part),
        f"電話 {issuer.phone}" if issuer.phone else "",
    )
    y = 30.6
    for text, size, bold in (*((line, 10.5, True) for line in signed), *((line, 9.0, False) for line in where)):
        if text:
            line = fit_whole(
                text, Box(width, size, 7, lines=2, height=7.6, leading=1.16, bold=bold, at_spaces=not bold)
            )
            pen.block(_SENDER, y, line)
            y += line.height + (1.2 if bold else 1.0)
    if sealed:
        pen.box(style.right - _SEAL, 30.0, _SEAL, _SEAL, style.rules.row, dash=(2, 2))
        pen.centered(style.right - _SEAL / 2, 30.0 + _SEAL / 2 + 1.2, "公印", 9, grey=0.55)
