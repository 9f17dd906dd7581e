"""専門相談の予定表: who comes to a specialist on a day, and what about; for the specialist's hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop.documents import desk_list, fonts
from desktop.documents.fact_rows import facts
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.sheet import Block, Footing, Section
from desktop.documents.style import a4
from desktop.documents.tables import draw_title
from desktop.documents.words import paper_date
from desktop.operations.specialist_slots import ANONYMOUS
from desktop.queries.specialist_papers import SpecialistPaper
from desktop.queries.specialist_rows import SlotRow, SpecialistDayRow
from desktop.rules.specialist_slots import answered
from desktop.sentences.nouns import ACTORS

TITLE = "専門相談の予定"


def specialist_day_pdf(paper: SpecialistPaper, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same day gives the same bytes."""
    day = paper.day
    beside = "　".join(part for part in (paper_date(day.day), day.specialty, day.specialist) if part)
    footing = Footing(paper.issuer.center, f"{TITLE}　{desk_list.CARE}", printed_at, staff, paper.issuer.demo)
    return desk_list.list_pdf(TITLE, beside, [_count(day), *(_slot(day, slot) for slot in day.slots)], footing)


def unprintable(paper: SpecialistPaper) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    told = [text for slot in paper.day.slots for text in (slot.who, slot.contact, slot.about, *slot.answers)]
    return fonts.missing_characters([paper.issuer.center, paper.day.specialist, *paper.day.questions, *told])


def _count(day: SpecialistDayRow) -> Section:
    place = "　".join(part for part in (day.site, day.room, day.person) if part)
    said = f"{len(day.booked)}件の予約（{len(day.slots)}枠）"
    return Section(Block(0, lambda _pen, _y: None), (Block(8, lambda pen, y: draw_title(pen, y, said, place)),), 2)


def _slot(day: SpecialistDayRow, slot: SlotRow) -> Section:
    title = f"{slot.slot.replace('-', '～')}　{_who(slot)}"
    rows = facts(_about(day, slot), size=11) if not slot.is_free else ()
    return Section(_head(title), (*rows, Block(1, _edge)), 5)


def _head(title: str) -> Block:
    said = fit_whole(title, Box(a4().width, 13, 9, bold=True))
    return Block(8.4, lambda pen, y: pen.block(a4().left, y + 1.2, said))


def _edge(pen: Pen, y: float) -> None:
    pen.rule(a4().left, a4().right, y, a4().rules.table_edge)


def _who(slot: SlotRow) -> str:
    if slot.is_free:
        return "空き"
    actor = ACTORS[slot.actor][0]
    name = actor if slot.who == ANONYMOUS else f"{slot.who}（{actor}）"
    return "　".join(part for part in (name, slot.contact) if part)


def _about(day: SpecialistDayRow, slot: SlotRow) -> Iterator[tuple[str, str]]:
    if not slot.told:
        yield "相談の内容", "（相談員だけが見られます）"
        return
    yield "相談の内容", "　".join(line for line in slot.about.splitlines() if line) or "（聞いていません）"
    told = [f"{question}：{answer}" for question, answer in answered(day.questions, slot.answers) if answer]
    for number, line in enumerate(told, start=1):  # a question may be longer than a label
        yield f"質問{number}", line
