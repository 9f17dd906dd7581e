"""使用許可申請書: the application for a room, blank for the hand or filled in from a booking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.documents import fonts, room_application_rows
from desktop.documents.fitting import Box, fit, fit_whole
from desktop.documents.form_parts import Part, draw_part, placed
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Footing, Page, bind, running_head
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.room_forms import RoomForm

TITLE = "使用許可申請書"
LEAD = "太い枠の中を書いてください。分からないところは空けたまま、受付でお聞きください。"
_FIRST_TOP, _LATER_TOP = 37.0, 25.4


def room_application_pdf(form: RoomForm, *, printed_at: datetime, staff: str) -> bytes:
    """As few sheets as it takes; a part moves whole. The same form gives the same bytes."""
    parts = [Part(*part) for part in room_application_rows.parts(form)]
    pages = [_page(form, stood, number) for number, stood in enumerate(placed(parts, _FIRST_TOP, _LATER_TOP), start=1)]
    kind = f"{TITLE} {form.filled.number}" if form.filled else f"{TITLE}（記入用）"
    return bind(pages, title=kind, footing=Footing(form.center.name, kind, printed_at, staff, form.center.demo))


def unprintable(form: RoomForm) -> tuple[str, ...]:
    """The characters of the form that no bundled font has: they stand as 〓."""
    texts = [form.center.name, form.site, *form.rooms, *form.layouts, *form.classes, *form.grounds]
    texts += [name for name, _counter in form.items]
    if form.filled:
        use = form.filled.use
        texts += [use.group, use.representative, use.address, use.purpose, form.filled.contact, form.filled.kana]
    return fonts.missing_characters(texts)


def _page(form: RoomForm, stood: Sequence[tuple[float, Part]], number: int) -> Page:
    def draw(pen: Pen) -> None:
        if number == 1:
            _draw_head(pen, form)
        else:
            running_head(pen, TITLE, form.filled.number if form.filled else "団体・氏名（　　　　　　　　　　　）")
        for y, part in stood:
            draw_part(pen, y, part)

    return draw


def _draw_head(pen: Pen, form: RoomForm) -> None:
    style = a4()
    pen.text(style.left, 24.6, TITLE, style.type.title, bold=True)
    x = style.left + fonts.width(TITLE, style.type.title, bold=True) + 5
    to = fit_whole(f"{form.signatory} あて", Box(style.right - 46 - x, style.type.lead_text, 7.5, lines=2))
    pen.block(x, 24.6 - ASCENT * to.size * MM_PER_POINT - (len(to.lines) - 1) * to.step, to)
    ground = f"{form.ordinance}の規定により、次のとおり申請します。" if form.ordinance else "次のとおり申請します。"
    lead = fit_whole(f"{ground}{LEAD}", Box(style.width, style.type.body, 7.5, height=5))
    pen.block(style.left, 32.8 - ASCENT * lead.size * MM_PER_POINT, lead)
    pen.box(style.right - 44, 14.6, 44, 13.6, style.rules.box)
    pen.text(style.right - 42.2, 18.6, "予約番号", style.type.form_number)
    if form.filled:
        number = fit(form.filled.number, Box(40, 13, 8, bold=True))
        pen.block(style.right - 42.2, 20.6, number)
