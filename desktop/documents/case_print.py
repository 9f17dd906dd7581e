"""相談記録: a case from its first contact to its end, whole or without the names in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial

from desktop.documents import case_words, fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Footing, Placed, Section, bind, paginate, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.tables import Column, Table, draw_title, table_section
from desktop.documents.words import paper_date
from desktop.queries.case_papers import CasePaper, PaperContact, PaperReferral
from desktop.rules.redaction import PERSON
from desktop.sentences.nouns import OUTCOMES
from desktop.words import CaseState

TITLE = "相談記録"
REDACTED = "相談記録（名前を伏せたもの）"
HIDDEN = "名前を伏せて印刷"
STAYS = (
    "名前・電話番号・メールは番号などに置きかえてあります。登録のない名前は文の中に残るので、渡す前に読んでください。"
)
_FIRST_TOP, _LATER_TOP, _BELOW, _GAP = 56.0, 28.0, 5.0, 7.0


def case_pdf(paper: CasePaper, *, printed_at: datetime, staff: str, without_names: bool = False) -> bytes:
    """As many pages as it takes; the same case gives the same bytes. `without_names` says that they are out of it."""
    title = REDACTED if without_names else TITLE
    opening = _FIRST_TOP - _LATER_TOP
    first = _section("相談", _basics(paper))

    def draw(pen: Pen, y: float) -> None:
        first.head.draw(pen, y + opening)

    sections = [Section(Block(first.head.height + opening, draw), first.rows, first.gap), *_sections(paper)]
    placed = paginate(sections, _LATER_TOP, a4().bottom - _BELOW)
    care = HIDDEN if without_names else f"{case_words.HANDLE_WITH_CARE}（個人情報）"
    pages = [
        partial(_page, paper=paper, placed=each, first=number == 0, care=care) for number, each in enumerate(placed)
    ]
    footing = Footing(paper.center.name, f"{title} {paper.number}", printed_at, staff, paper.center.demo)
    return bind(pages, title=f"{title} {paper.number}", footing=footing)


def unprintable(paper: CasePaper) -> tuple[str, ...]:
    """The characters of the case that no bundled font has: they stand as 〓."""
    texts = [paper.center.name, paper.summary, paper.caller, paper.department, paper.result, paper.staff, *paper.groups]
    texts += [text for each in paper.contacts for text in (each.note, each.advice, each.materials, each.staff)]
    texts += [text for each in paper.people for text in (each.role, each.name)]
    texts += [text for each in paper.follow_ups for text in (each.what, each.result, each.staff)]
    texts += [text for each in paper.referrals for text in (each.target, each.reason, each.answer)]
    return fonts.missing_characters([*texts, *paper.actions, *(topic.name for topic in paper.topics)])


def _sections(paper: CasePaper) -> Iterator[Section]:
    for each in paper.contacts:
        yield _section(f"対応 {each.place}", _contact(each), case_words.when(each))
    if paper.people:
        yield table_section(_people(paper))
    if paper.follow_ups:
        yield table_section(_follow_ups(paper))
    for each in paper.referrals:
        yield _section("紹介", _referral(each), each.target)


def _section(title: str, pairs: Iterable[tuple[str, str]], note: str = "") -> Section:
    def draw(pen: Pen, y: float) -> None:
        draw_title(pen, y, title, note)
        pen.rule(a4().left, a4().right, y + 7.4, a4().rules.table_edge)

    def end(pen: Pen, y: float) -> None:
        pen.rule(a4().left, a4().right, y, a4().rules.table_edge)

    said = [(label, text) for label, text in pairs if text]
    return Section(Block(7.4, draw), (*facts(said, size=10), Block(0, end)), _GAP)


def _basics(paper: CasePaper) -> Iterator[tuple[str, str]]:
    yield "はじまり", case_words.moment(paper.begun_at)
    yield "相談した人", f"{case_words.ACTOR_WORDS[paper.actor]}　{paper.caller}".strip()
    yield "団体", "、".join(paper.groups)
    yield "内容", "、".join(topic.name for topic in paper.topics if topic.chosen)
    yield "担当課", paper.department
    yield "担当", paper.staff
    yield "施策", "、".join(paper.actions)
    if paper.state is CaseState.CLOSED:
        ended = paper_date(paper.closed_at.date()) if paper.closed_at else case_words.STATE_WORDS[paper.state]
        outcome = OUTCOMES[paper.outcome.value][0] if paper.outcome else ""
        yield "終わり", f"{ended}　{outcome}".strip()
        yield "結果", paper.result


def _contact(contact: PaperContact) -> Iterator[tuple[str, str]]:
    minutes = f"{contact.minutes}分" if contact.minutes is not None else ""
    yield "受け方", "　".join(filter(None, (case_words.CHANNEL_WORDS[contact.channel], minutes, contact.staff)))
    yield "話", contact.note
    yield "答え", contact.advice
    yield "渡した資料", contact.materials


def _referral(referral: PaperReferral) -> Iterator[tuple[str, str]]:
    yield "紹介した日", paper_date(referral.made_on)
    yield "理由", referral.reason
    yield "返事", referral.answer
    yield "返事の日", paper_date(referral.answered_on) if referral.answered_on else "まだ"


def _columns(*columns: tuple[str, float]) -> tuple[Column, ...]:
    return tuple(Column(head, width, words=True) for head, width in columns)


def _people(paper: CasePaper) -> Table:
    """Without the names: who is which number, by role."""
    rows = tuple((f"{PERSON}{each.number}", each.role, each.name, each.phone) for each in paper.people)
    if any(each.name or each.phone for each in paper.people):
        return Table("関わる人", _columns(("番号", 24), ("立場", 54), ("名前", 58), ("電話", 40)), rows)
    return Table("関わる人", _columns(("番号", 24), ("立場", 152)), tuple(row[:2] for row in rows))


def _follow_ups(paper: CasePaper) -> Table:
    rows = tuple(
        (
            each.what,
            paper_date(each.due_on),
            paper_date(each.done_on) if each.done_on else "まだ",
            each.staff,
            each.result,
        )
        for each in paper.follow_ups
    )
    columns = _columns(("次にすること", 54), ("いつまで", 37), ("済んだ日", 37), ("だれが", 20), ("結果", 28))
    return Table("フォロー", columns, rows)


def _page(pen: Pen, *, paper: CasePaper, placed: Placed, first: bool, care: str) -> None:
    if first:
        _draw_head(pen, paper, care)
    else:
        running_head(pen, TITLE, f"{paper.number}　{care}")
    _draw_blocks(pen, placed)


def _draw_blocks(pen: Pen, placed: Sequence[tuple[float, Block]]) -> None:
    for y, block in placed:
        block.draw(pen, y)


def _draw_head(pen: Pen, paper: CasePaper, care: str) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    wide = fonts.width(care, 10, bold=True) + 6
    pen.box(style.right - wide, 20.5, wide, 7.6, style.rules.title)
    pen.centered(style.right - wide / 2, 25.7, care, 10, bold=True)
    pen.rule(style.left, style.right, 33, style.rules.title)
    pen.block(style.left, 36.4, fit_or_cut(paper.summary, Box(style.width - 52, 14, 10, lines=2, height=12, bold=True)))
    pen.right(style.right, 41, f"相談番号　{paper.number}", 11, bold=True)
    pen.right(style.right, 46.4, case_words.STATE_WORDS[paper.state], 10)
    if care == HIDDEN:
        said = fit_whole(STAYS, Box(style.width, style.type.note, 6.5))
        pen.block(style.left, 52 - ASCENT * said.size * MM_PER_POINT, said)
