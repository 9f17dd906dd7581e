"""紹介状: a case is sent on; what it is about as far as it may be told, and a slip for the answer at the foot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.documents import fonts, letter_body, letter_head, referral_slip, words
from desktop.documents.application_cells import tick
from desktop.documents.case_words import HANDLE_WITH_CARE
from desktop.documents.fitting import Box, fit
from desktop.documents.letter_body import Placed
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, draw_frame, running_head
from desktop.documents.style import a4
from desktop.queries.letters import Addressee
from desktop.queries.referral_letters import ReferralLetter
from desktop.rules.dates import era_date
from desktop.rules.letter_texts import LetterText, fill, unknown_fields
from desktop.rules.referral_texts import READY_REFERRAL, REFERRAL_FIELDS
from desktop.words import GroupKind, Openness

TITLE = "紹介状"
AGREED, NOT_AGREED = "得て、名前と連絡先を書きました", "得ていないため、書いていません"
_BODY_TOP, _LATER_TOP, _ABOVE_SLIP, _ABOVE_FOOT = 62.0, 30.0, 3.0, 5.0
_CARE = (22.0, 47.0, 34.0, 8.0)
_CONSENT, _AGREED_X, _NOT_AGREED_X = 9.4, 30.0, 102.0


@dataclass(frozen=True, slots=True)
class ReferralPaper:
    """`agreed`: the person lets the center pass on the name and how to reach them; else neither is on the paper."""

    letter: ReferralLetter
    agreed: bool
    printed_at: datetime
    staff: str


def referral_letter_pdf(paper: ReferralPaper) -> bytes:
    """One letter, of as many pages as its reason takes. The same letter gives the same bytes."""
    letter, issuer = paper.letter, paper.letter.sender.issuer
    named = f"{TITLE} {letter.number}"
    footing = Footing(issuer.center, named, paper.printed_at, paper.staff, issuer.demo)
    pen, text = Pen(a4().page, title=named), _text(paper)
    pages = _pages(paper, text)
    for number, blocks in enumerate(pages, start=1):
        if number == 1:
            _draw_head(pen, paper)
        else:
            running_head(pen, text.title or TITLE, f"相談番号 {letter.number}")
        for y, block in blocks:
            block.draw(pen, y)
        if number == len(pages):
            referral_slip.draw(pen, letter)
        draw_frame(pen, footing, f"{number} / {len(pages)}")
        pen.next_page()
    return pen.pdf()


def unprintable(paper: ReferralPaper) -> tuple[str, ...]:
    """The characters of the letter that no bundled font has: they stand as 〓."""
    letter, text = paper.letter, _text(paper)
    rows = [part for row in text.rows for part in row]
    told = [text.title, *text.paragraphs, *rows, *text.after, letter.sender.signatory, letter.sender.issuer.center]
    return fonts.missing_characters([*told, letter.target, letter.person, letter.address])


def unknown(paper: ReferralPaper) -> tuple[str, ...]:
    """The names in braces that the letter does not know: they stand on the paper as they were typed."""
    return unknown_fields(_house(paper.letter), REFERRAL_FIELDS)


def _house(letter: ReferralLetter) -> str:
    return letter.sender.texts.get("referral", "").strip() or READY_REFERRAL


def _text(paper: ReferralPaper) -> LetterText:
    """What was written on several lines is as many paragraphs; a particular has one."""
    text = fill(_house(paper.letter), _values(paper), REFERRAL_FIELDS).text
    return replace(
        text,
        paragraphs=tuple(line for each in text.paragraphs for line in each.splitlines() if line.strip()),
        rows=tuple((label, "　".join(said.split("\n"))) for label, said in text.rows),
        after=tuple(line for each in text.after for line in each.splitlines() if line.strip()),
    )


def _values(paper: ReferralPaper) -> dict[str, str]:
    """Every field of `REFERRAL_FIELDS`."""
    letter = paper.letter
    return {
        "target": letter.target,
        "person": letter.person,
        "number": letter.number,
        "begun_on": era_date(letter.begun_on),
        "topics": "、".join(letter.topics),
        "who": letter.who if paper.agreed else "",
        "reached": letter.reached if paper.agreed else "",
        "reason": letter.reason,
        "made_on": era_date(letter.made_on),
        "answer_until": words.paper_date(letter.answer_by) if letter.answer_by else "",
        "staff": letter.staff,
        "today": era_date(paper.printed_at.date()),
        "center": letter.sender.issuer.center,
        "site": letter.sender.site,
        "center_phone": letter.sender.issuer.phone,
    }


def _pages(paper: ReferralPaper, text: LetterText) -> list[Placed]:
    """A slip does not stand alone on a page: the particulars come along, or where they are too many what was last."""
    told = letter_body.blocks(replace(text, rows=(), after=()))
    blocks = [*letter_body.blocks(text), _consent(agreed=paper.agreed)]
    last_foot = referral_slip.CUT_AT - _ABOVE_SLIP
    pages = letter_body.placed(blocks, _BODY_TOP, _LATER_TOP, a4().bottom - _ABOVE_FOOT, last_foot)
    if pages[-1] or len(pages) == 1:
        return pages
    behind = blocks[len(told) :]
    is_short = len(behind) < len(pages[-2]) and sum(each.height for each in behind) <= last_foot - _LATER_TOP
    moved, y = behind if is_short else blocks[-1:], _LATER_TOP
    del pages[-2][-len(moved) :]
    for block in moved:
        pages[-1].append((y, block))
        y += block.height
    return pages


def _draw_head(pen: Pen, paper: ReferralPaper) -> None:
    letter = paper.letter
    to = Addressee(0, "", letter.target, GroupKind.GROUP, None, letter.person, "", letter.address, mail_refused=False)
    sealed = bool(letter.sender.signatory)
    letter_head.draw(pen, to, (era_date(paper.printed_at.date()),), letter.sender, sealed=sealed)
    if letter.openness is not Openness.DESK:
        x, y, width, height = _CARE
        pen.box(x, y, width, height, a4().rules.frame)
        pen.centered(x + width / 2, y + 5.7, HANDLE_WITH_CARE, a4().type.section, bold=True)


def _consent(*, agreed: bool) -> Block:
    """Both answers with the one that was given."""

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        pen.text(style.left, y + 5.4, "本人の同意を", 10.5, bold=True)
        for x, word, chosen in ((_AGREED_X, AGREED, agreed), (_NOT_AGREED_X, NOT_AGREED, not agreed)):
            tick(pen, style.left + x, y + 1.6, fit(word, Box(64, 10.5, 8)), chosen=chosen)

    return Block(_CONSENT, draw)
