"""専門相談 事前質問票: what a specialist wants to know beforehand, blank or with what was said on booking."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.application_cells import LABEL, RULED, Cell, prose, written
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.hand_units import unit_cell
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import paper_date
from desktop.operations.specialist_slots import ANONYMOUS
from desktop.queries.specialist_papers import SpecialistPaper
from desktop.rules.specialist_slots import answered

TITLE = "専門相談　事前質問票"
LEAD = "相談の時間を大切に使うため、わかる範囲でお書きください。書けないところは空けたままでかまいません。"
CARE = "書かれたことは相談のためだけに使い、ほかの人には見せません。"
ASKED = "予約のときにうかがったこと"
_TOP, _LATER_TOP = 48.0, 29.0
_ROOM = 150.0  # for the questions on the first sheet
_FEWEST, _MOST = 2, 7


def specialist_questions_pdf(paper: SpecialistPaper, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet, more where there are many questions. The same slot gives the same bytes."""
    parts = [_about_the_slot(paper), _who(paper), *_questions(paper)]
    pages: list[Page] = []
    for number, on_it in enumerate(placed(parts, _TOP, _LATER_TOP)):

        def draw(pen: Pen, *, on_it: list[tuple[float, Part]] = on_it, first: bool = number == 0) -> None:
            if first:
                _draw_head(pen, paper)
            else:
                running_head(pen, TITLE, paper.day.specialist)
            for y, part in on_it:
                draw_part(pen, y, part)

        pages.append(draw)
    footing = Footing(paper.issuer.center, TITLE, printed_at, staff, paper.issuer.demo)
    return bind(pages, title=TITLE, footing=footing)


def unprintable(paper: SpecialistPaper) -> tuple[str, ...]:
    """The characters of the sheet that no bundled font has: they stand as 〓."""
    day, slot = paper.day, paper.slot
    said = [slot.who, slot.contact, slot.about, *slot.answers] if slot is not None else []
    return fonts.missing_characters([paper.issuer.center, day.specialist, day.specialty, *day.questions, *said])


def _draw_head(pen: Pen, paper: SpecialistPaper) -> None:
    style = a4()
    pen.text(style.left, 27.5, TITLE, style.type.title, bold=True)
    if paper.slot is not None:
        pen.right(style.right, 27.5, f"予約番号　{paper.slot.number}", 12, bold=True)
    pen.rule(style.left, style.right, 33, style.rules.title)
    lead = fit_whole(LEAD, Box(style.width, 11, 8, lines=2))
    pen.block(style.left, 39.5 - ASCENT * lead.size * MM_PER_POINT, lead)


def _about_the_slot(paper: SpecialistPaper) -> Part:
    day, slot = paper.day, paper.slot
    time = slot.slot.replace("-", "～") if slot is not None else ""
    units = ("時", "分～", "時", "分")
    when = written("時間", time).wide(60) if slot is not None else unit_cell("時間", units, 14).wide(60)
    who = "　".join(part for part in (day.specialty, day.specialist, day.person) if part)
    where = "　".join(part for part in (day.site, day.room) if part)
    return Part(
        "相談の日",
        "",
        (
            (written("日", paper_date(day.day)).wide(100), when),
            (written("相談する専門家", who).wide(100), written("場所", where).wide(60)),
        ),
    )


def _who(paper: SpecialistPaper) -> Part:
    slot = paper.slot
    name = "" if slot is None or slot.who == ANONYMOUS else "　".join(filter(None, (slot.who, slot.contact)))
    phone = slot.phone if slot is not None else ""
    cells = (written("団体または名前", name).wide(100), written("電話", phone).wide(60))
    return Part("相談する人", "言いたくないときは空けておいてください", (cells,), number=1)


def _questions(paper: SpecialistPaper) -> list[Part]:
    day, slot = paper.day, paper.slot
    told = answered(day.questions, slot.answers if slot is not None else ())
    width = a4().width
    about = slot.about if slot is not None else ""
    if told and not told[0][1]:
        told = ((told[0][0], about), *told[1:])
    elif about or not told:
        told = ((ASKED, about), *told)
    lines = max(_FEWEST, min(_MOST, int((_ROOM / len(told) - LABEL - 1) / RULED)))
    rows: tuple[tuple[Cell, ...], ...] = tuple((prose(question, text, lines, width),) for question, text in told)
    return [Part("お聞きしたいこと", CARE, rows, number=2)]
