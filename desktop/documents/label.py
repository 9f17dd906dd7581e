"""宛名ラベル: addresses on the label sheets that are sold, from a first free label on; and a frame to test with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import fonts, label_face
from desktop.documents.fitting import Box, fit
from desktop.documents.pen import Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.letters import Addressee
from desktop.rules.label_sheets import LabelSheet

TITLE = "宛名ラベル"
SAMPLE = "見本・架空"
_SLUG = 7.0  # from the lower edge; nothing is written there where labels are
_FRAME = 0.35


@dataclass(frozen=True, slots=True)
class LabelPlan:
    """`first` is the first free place, from 0; `shift` moves everything right and down, in mm, as the printer slides.

    `frame` prints the outlines of the labels, to be laid over a sheet before it is used.
    """

    sheet: LabelSheet
    first: int = 0
    shift: tuple[float, float] = (0.0, 0.0)
    frame: bool = False
    sample: bool = False


def labels_pdf(addressees: Sequence[Addressee], plan: LabelPlan) -> bytes:
    """The labels in their order; without any it is one sheet. The same labels give the same bytes."""
    pen, per_sheet = Pen(a4().page, title=TITLE), plan.sheet.count
    pages = max(1, -(-(plan.first + len(addressees)) // per_sheet))
    for page in range(pages):
        if plan.frame:
            _draw_frames(pen, plan)
        _draw_slug(pen, plan, f"{page + 1} / {pages}")
        for place in range(per_sheet):
            number = page * per_sheet + place - plan.first
            if 0 <= number < len(addressees):
                _draw_label(pen, plan, place, addressees[number])
        pen.next_page()
    return pen.pdf()


def unprintable(addressees: Sequence[Addressee]) -> tuple[str, ...]:
    """The characters of the labels that no bundled font has: they stand as 〓."""
    return fonts.missing_characters([text for to in addressees for text in (to.name, to.person, to.address)])


def _draw_label(pen: Pen, plan: LabelPlan, place: int, to: Addressee) -> None:
    sheet = plan.sheet
    (x, y), inset = sheet.corner(place), sheet.inset
    room = (sheet.size[0] - 2 * inset, sheet.size[1] - inset - 3.4)
    label_face.draw(pen, (x + inset + plan.shift[0], y + inset - 0.6 + plan.shift[1]), room, to, number=True)


def _draw_frames(pen: Pen, plan: LabelPlan) -> None:
    right, down = plan.shift
    for place in range(plan.sheet.count):
        x, y = plan.sheet.corner(place)
        pen.box(x + right, y + down, *plan.sheet.size, _FRAME)


def _draw_slug(pen: Pen, plan: LabelPlan, number: str) -> None:
    """Below the labels, where the sheet has a margin: what it is, and that it prints at full size."""
    sheet, style = plan.sheet, a4()
    lowest = sheet.corner(sheet.count - 1)[1] + sheet.size[1]
    baseline = style.page[1] - _SLUG
    if baseline - 3 < lowest:
        return
    margins = f"余白 上{sheet.first[1]:g} 左{sheet.first[0]:g} mm"
    shift = f"ずらし 右{plan.shift[0]:g} 下{plan.shift[1]:g} mm" if any(plan.shift) else ""
    frame = "枠のためし刷り（シートに重ねて透かして見ます）" if plan.frame else ""
    parts = (SAMPLE if plan.sample else "", sheet.name, margins, shift, frame, "実際のサイズ（100%）で印刷", number)
    line = fit("　".join(part for part in parts if part), Box(style.page[0] - 40, style.type.footer, 6))
    wide = fonts.width(line.lines[0], line.size) * line.stretch / 100
    pen.block((style.page[0] - wide) / 2, baseline - line.size * MM_PER_POINT, line)
