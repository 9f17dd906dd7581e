"""交流コーナー利用票: who sits at which table, for what work; blank twice on a sheet, or one that is filled in."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.application_cells import Cell, Place, circled, counted, empty, ticked, written
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.form_parts import Part, draw_part
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, bind
from desktop.documents.style import MM_PER_POINT, a4
from desktop.documents.words import paper_date
from desktop.queries.space_papers import SpaceSlip
from desktop.rules.times import clock

TITLE = "交流コーナー利用票"
LEAD = "太い枠の中を書いて、受付にお出しください。"
PURPOSE = "市民活動のために使います"
_HALF = 137.0
_HEAD = 18.0
_LOW = 12.4
_MOST_WORDS = 14


def space_slip_pdf(slip: SpaceSlip, *, printed_at: datetime, staff: str) -> bytes:
    """One sheet: two blank slips to be cut apart, or the one that is filled in. The same slip gives the same bytes."""

    def draw(pen: Pen) -> None:
        for number in range(1 if slip.use else 2):
            _draw_slip(pen, number * _HALF, slip)
        if slip.use is None:
            pen.rule(0, a4().page[0], _HALF + 10, a4().rules.row, dash=(1.2, 1.6))

    kind = TITLE if slip.use else f"{TITLE}（記入用）"
    return bind([draw], title=kind, footing=Footing(slip.center.name, kind, printed_at, staff, slip.center.demo))


def unprintable(slip: SpaceSlip) -> tuple[str, ...]:
    """The characters of the slip that no bundled font has: they stand as 〓."""
    texts = [slip.center.name, slip.site, *slip.works, *slip.fields]
    if slip.use is not None:
        texts += [slip.use.name, slip.use.work, slip.use.table, slip.use.area, slip.use.staff]
    return fonts.missing_characters(texts)


def _draw_slip(pen: Pen, top: float, slip: SpaceSlip) -> None:
    style, y = a4(), top + 25.5
    pen.text(style.left, y, TITLE, style.type.title, bold=True)
    beside = style.left + fonts.width(TITLE, style.type.title, bold=True) + 6
    site = fit_whole(slip.site, Box(style.right - 62 - beside, 12, 8, bold=True))
    pen.block(beside, y - ASCENT * site.size * MM_PER_POINT, site)
    pen.right(style.right, y, paper_date(slip.use.starts_at.date()) if slip.use else "令和　　年　　月　　日", 11)
    lead = fit_whole(LEAD, Box(style.width, style.type.body, 7.5))
    pen.block(style.left, y + 7.0 - ASCENT * lead.size * MM_PER_POINT, lead)
    visitor = Part("使う方", "", _visitor(slip), 1)
    y += 9.6
    draw_part(pen, y, visitor)
    draw_part(pen, y + visitor.height + 2.6, Part("受付", "受付が書きます", _desk(slip)))


def _visitor(slip: SpaceSlip) -> tuple[tuple[Cell, ...], ...]:
    width, use = a4().width, slip.use
    works = [(work, use is not None and use.work == work) for work in slip.works]
    other = use.work if use is not None and use.work not in slip.works else ""
    fields = [(field, use is not None and use.field == field) for field in slip.fields[:_MOST_WORDS]]
    kinds = circled("作業の内容", works, width - 4) if works else empty("作業の内容", height=_LOW)
    if other:
        kinds = written("作業の内容", other, height=_LOW)
    return (
        (
            written("団体の名前（個人の方はお名前）", use.name if use else "", height=15.0).wide(140),
            counted("人数", use.people if use else None).wide(36),
        ),
        (kinds,),
        *(((ticked("活動の分野", fields, width, note="ひとつに✓"),),) if fields else ()),
        (ticked("", [(PURPOSE, use is not None and use.purpose_checked)], width),),
    )


def _desk(slip: SpaceSlip) -> tuple[tuple[Cell, ...], ...]:
    use = slip.use
    table = f"{use.area}　{use.table}".strip() if use else ""
    row = (
        written("机", table, height=_LOW).wide(40),
        _time("受けた時刻", use.starts_at if use else None).wide(34),
        _time("終わりの予定", use.until if use else None).wide(34),
        _time("席を立った時刻", use.left_at if use else None).wide(34),
        written("受けた人", use.staff if use else "", height=_LOW).wide(34),
    )
    if use is not None or not slip.slots:
        return (row,)
    return ((circled("時間帯", [(slot.text, False) for slot in slip.slots], a4().width - 4),), row)


def _time(label: str, moment: datetime | None) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        pen.centered(place.x + place.width / 2, place.y + place.height - 2.8, clock(moment) if moment else ":", 12.5)

    return Cell(label, draw, height=_LOW)
