"""相談受付票: what was asked and answered, filled in for one contact of a case, or blank for the hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import case_words, fonts, words
from desktop.documents.application_cells import ROW, Cell, Mark, Place, circled, empty, tick, ticked, written
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part
from desktop.documents.hand_units import unit_cell
from desktop.documents.pen import Pen
from desktop.documents.ruled_prose import Ruled, rows_in, ruled, ruled_cell, running
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import a4
from desktop.queries.case_papers import CasePaper, PaperContact
from desktop.queries.hand_papers import HandSlips
from desktop.queries.room_uses import SheetCenter
from desktop.words import ActorKind, CaseState, Channel, Openness

TITLE = "相談受付票"
KIND = "相談受付票（記入用）"
NEXT = ("これで終わり", "もう一度会う", "連絡を待つ", "ほかへ紹介")
CHOOSE = "あてはまるものに✓"
_LEAST, _DECIDED = 3, 4
_TOP, _HEAD = 33.0, 8.6  # a part begins with its head, which this paper's do not have
_GAP, _LATER_TOP, _BETWEEN = 3.0, 33.0, 6.0
_ROOM = "記録の団体・名前・連絡先は、本人の同意がある場合だけ市へ伝えます。"


def consultation_slip_pdf(slips: HandSlips, *, printed_at: datetime, staff: str) -> bytes:
    """One blank sheet. The same slips give the same bytes."""

    def draw(pen: Pen) -> None:
        topics = [(name, False) for name in slips.topics]
        rows, _proses = _with_proses((*_blank_head(), *_middle(None, topics, ("", ""), None)), "", "")
        _draw_first(pen, "", "", rows)
        _draw_next(pen, None)

    return bind([draw], title=KIND, footing=_footing(slips.center, KIND, printed_at, staff))


def filled_slip_pdf(paper: CasePaper, contact: PaperContact, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet for a contact, more where much was written. The same contact gives the same bytes."""
    number = case_words.numbered(paper, contact)
    care = "" if paper.openness is Openness.DESK else case_words.HANDLE_WITH_CARE
    marks = [(topic.name, topic.chosen) for topic in paper.topics if not topic.closer]
    who = (case_words.who_came(paper), case_words.reached_at(paper))
    above = (*_filled_head(contact), *_middle(paper.actor, marks, who, contact.channel))
    rows, proses = _with_proses(above, contact.note, contact.advice)

    def draw(pen: Pen) -> None:
        _draw_first(pen, number, care, rows)
        _draw_next(pen, paper)

    kind = f"{TITLE} {number}"
    pages: list[Page] = [draw, *_later(number, proses)]
    return bind(pages, title=kind, footing=_footing(paper.center, kind, printed_at, staff))


def unprintable(slips: HandSlips) -> tuple[str, ...]:
    """The characters of the blank slip that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([slips.center.name, *slips.topics])


def unprintable_filled(paper: CasePaper, contact: PaperContact) -> tuple[str, ...]:
    told = [paper.center.name, paper.number, paper.group, paper.caller, contact.staff, contact.note, contact.advice]
    return fonts.missing_characters([*told, *(topic.name for topic in paper.topics), *_next_texts(paper)])


def _footing(center: SheetCenter, kind: str, printed_at: datetime, staff: str) -> Footing:
    return Footing(center.name, kind, printed_at, staff, center.demo)


def _with_proses(
    above: tuple[tuple[Cell, ...], ...], note: str, advice: str
) -> tuple[tuple[tuple[Cell, ...], ...], tuple[Ruled, Ruled]]:
    """The rows with room for what was asked as large as the sheet leaves it, and the texts as they stand there."""
    width = a4().width
    answered = ruled("答えたこと・一緒に決めたこと", advice, _DECIDED, width)
    below = ruled_cell(answered, _DECIDED)
    room = _next_top() - _GAP - _TOP - below.height - sum(max(cell.height for cell in row) for row in above)
    lines = max(_LEAST, rows_in(room))
    asked = ruled("くわしい内容", note, lines, width)
    said = "話したとおりに。名前は役割（代表、家族など）で書く"
    return (*above, (ruled_cell(asked, lines, said),), (below,)), (asked, answered)


def _blank_head() -> tuple[tuple[Cell, ...], ...]:
    units = ("年", "月", "日（", "）", "時", "分")
    return ((unit_cell("受け付けた日時", units, ROW, first="令和").wide(100), empty("受け付けた人").wide(76)),)


def _filled_head(contact: PaperContact) -> tuple[tuple[Cell, ...], ...]:
    return (
        (
            written("受け付けた日時", case_words.when(contact)).wide(100),
            written("受け付けた人", case_words.who_took(contact)).wide(76),
        ),
    )


def _middle(
    actor: ActorKind | None, topics: Sequence[Mark], who: tuple[str, str], channel: Channel | None
) -> tuple[tuple[Cell, ...], ...]:
    width = a4().width
    channels = [(word, each is channel) for each, word in case_words.CHANNEL_WORDS.items()]
    actors = [(word, each is actor) for each, word in case_words.ACTOR_WORDS.items()]
    return (
        (circled("受け方", channels, width - 4),),
        (ticked("相談した人の立場", actors, width, note=CHOOSE),),
        (
            written("団体または名前（言いたくないときは空けておく）", who[0], height=15).wide(112),
            written("連絡先（電話・メール）", who[1], height=15).wide(64),
        ),
        (ticked("相談の内容", topics, width, note=CHOOSE) if topics else empty("相談の内容"),),
    )


def _draw_first(pen: Pen, number: str, care: str, rows: tuple[tuple[Cell, ...], ...]) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    if care:
        pen.box(style.left + 58, 20.0, 36, 9, style.rules.frame)
        pen.centered(style.left + 76, 26.4, care, style.type.section, bold=True)
    pen.box(style.right - 60, 15.6, 60, 13, style.rules.box)
    pen.text(style.right - 58, 19.6, "受付番号", style.type.note)
    said = fit_whole(number, Box(56, 14, 6, bold=True))
    for line in said.lines:
        pen.centered(style.right - 30, 26.4, line, said.size, bold=True)
    part = Part("", "", rows)
    draw_part(pen, _TOP - _HEAD, part)
    pen.box(style.left, _TOP, style.width, part.height - _HEAD, style.rules.frame)


def _draw_next(pen: Pen, paper: CasePaper | None) -> None:
    top = _next_top()
    part = Part("", "", _next_rows(paper))
    draw_part(pen, top - _HEAD, part)
    pen.text(a4().left, top + part.height - _HEAD + 4.4, _ROOM, a4().type.note)


def _next_top() -> float:
    """Above the foot: how many topics a center has decides how high the first part is, not where this one stands."""
    return a4().bottom - 8.0 - 24.0


def _next_rows(paper: CasePaper | None) -> tuple[tuple[Cell, ...], ...]:
    what, until, who = _next_texts(paper) if paper else ("", "", "")
    due = written("いつまで", until, height=15) if paper else unit_cell("いつまで", ("月", "日"), 15)
    return (
        (_marks_in_line("このあと", [(word, _is_next(word, paper)) for word in NEXT]),),
        (written("次にすること", what, height=15).wide(90), due.wide(48), written("だれが", who, height=15).wide(38)),
    )


def _next_texts(paper: CasePaper) -> tuple[str, str, str]:
    """The first thing that is still to be done."""
    for each in paper.follow_ups:
        if each.done_on is None:
            return each.what, words.paper_date(each.due_on), each.staff
    return "", "", ""


def _is_next(word: str, paper: CasePaper | None) -> bool:
    if paper is None:
        return False
    ended, again, waiting, sent_on = NEXT
    return {
        ended: paper.state is CaseState.CLOSED,
        again: paper.visits_planned > 0 or any(each.done_on is None for each in paper.follow_ups),
        waiting: any(each.answered_on is None for each in paper.referrals),
        sent_on: bool(paper.referrals),
    }[word]


def _marks_in_line(label: str, marks: Sequence[Mark]) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        step = (place.width - 24) / len(marks)
        for number, (word, chosen) in enumerate(marks):
            text = fit_whole(word, Box(step - 8, 11, 8))
            tick(pen, place.x + 24 + number * step, place.y + 2.3, text, chosen=chosen)

    return Cell(label, draw, height=9)


def _later(number: str, proses: Sequence[Ruled]) -> list[Page]:
    """What did not go on the first sheet, under its label; a text of pages runs over as many as it takes."""
    style = a4()
    pages: list[list[tuple[float, str, bool]]] = [[]]
    y = _LATER_TOP
    for part in proses:
        if not part.rest:
            continue
        text = running(part.rest, style.width - 8)
        lines = [(f"{part.label}（続き）", True), *((line, False) for line in text.lines)]
        for line, is_label in lines:
            if y + text.step > style.bottom - 3:
                pages.append([])
                y = _LATER_TOP
            pages[-1].append((y, line, is_label))
            y += text.step + (1.0 if is_label else 0.0)
        y += _BETWEEN
    return [_later_page(number, lines) for lines in pages if lines]


def _later_page(number: str, lines: Sequence[tuple[float, str, bool]]) -> Page:
    def draw(pen: Pen) -> None:
        style = a4()
        running_head(pen, f"{TITLE}（続き）", f"受付番号　{number}")
        for y, line, is_label in lines:
            pen.text(style.left, y, line, style.type.section if is_label else 11, bold=is_label)

    return draw
