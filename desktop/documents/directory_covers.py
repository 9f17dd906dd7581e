"""What lies around the groups of a directory: the front, the contents, room for notes, the back."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.directory_page import BOTTOM, PAGE, TOP, WIDTH, Spot
from desktop.documents.fitting import Box, fit, paragraph
from desktop.documents.pen import Pen
from desktop.documents.sheet import SAMPLE
from desktop.documents.style import a4
from desktop.queries.directories import Directory
from desktop.rules.dates import era_date, era_year, fiscal_year, fiscal_year_range

TITLE = "市民活動団体ガイド"
NOBODY = "掲載できる団体は、まだありません。"
ROWS = 20  # lines of the contents on a page
_SIDE = 18.0
_LINE = 7.4
_NOTES = (
    "掲載しているのは、団体が公開に同意した項目だけです。「非公開」の連絡先は、センターが取り次ぎます。",
    "…（続きは窓口で）とあるものは、センターの窓口でくわしくご案内します。",
)


def title_of(directory: Directory) -> str:
    """The title with the fiscal year."""
    era, year = era_year(fiscal_year_range(fiscal_year(directory.day))[0])
    return f"{TITLE} {era}{'元' if year == 1 else year}年度"


def draw_front(pen: Pen, directory: Directory, name: str) -> None:
    """`name` is what the list is called, where it is not all of the register."""
    width = PAGE[0] - 2 * _SIDE
    center = fit_or_cut(directory.center, Box(width, 12, 8, lines=2))
    pen.rule(_SIDE, PAGE[0] - _SIDE, 36, 3)
    pen.block(_SIDE, 42, center)
    pen.text(_SIDE, 75, "市民活動", 40, bold=True)
    pen.text(_SIDE, 93, "団体ガイド", 40, bold=True)
    pen.text(_SIDE, 106, title_of(directory).removeprefix(TITLE).strip(), 16, bold=True)
    y = 114.0
    if name:
        subtitle = fit_or_cut(name, Box(width, 14, 9, lines=2))
        pen.block(_SIDE, 110, subtitle)
        y = 114 + subtitle.height
    pen.rule(_SIDE, PAGE[0] - _SIDE, y, a4().rules.title)
    _draw_fields(pen, directory, y + 5)
    pen.text(_SIDE, 190, f"{len(directory.entries):,}団体　{era_date(directory.day)}現在", 9.5)
    if directory.demo:
        pen.text(_SIDE, 196, SAMPLE, 8)


def draw_contents(pen: Pen, spot: Spot, rows: Sequence[tuple[str, str, int]], *, first: bool, note: str) -> None:
    """Each row is a name, how many, and its page; the first page has the title, the last one the note."""
    y = TOP + 8.0
    if first:
        pen.text(spot.left, y, "もくじ", 20, bold=True)
    y += 11
    for name, count, page in rows:
        said = fit_or_cut(name, Box(WIDTH - 34, 10.5, 8))
        pen.block(spot.left, y - 3.3, said)
        begin = spot.left + fonts.width(said.lines[0], said.size) * said.stretch / 100 + 2
        pen.right(spot.right - 11, y, count, 8.5)
        end = spot.right - 11 - fonts.width(count, 8.5) - 2
        if end > begin:
            pen.rule(begin, end, y - 0.4, a4().rules.row, dash=(0.6, 1.6))
        pen.right(spot.right, y, str(page), 10.5, bold=True)
        y += _LINE
    if note:
        _draw_notes(pen, spot, (note, *_NOTES))


def draw_note_page(pen: Pen, spot: Spot) -> None:
    """Pages that folding leaves over are for the reader's pencil."""
    pen.text(spot.left, TOP + 6, "メモ", 12.5, bold=True)
    y = TOP + 20
    while y < BOTTOM:
        pen.rule(spot.left, spot.right, y, a4().rules.row, dash=(0.6, 1.6))
        y += 9.2


def draw_back(pen: Pen, directory: Directory) -> None:
    """Where to ask."""
    width = PAGE[0] - 2 * _SIDE
    y = 132.0 - 13 * min(len(directory.places), 5)
    pen.rule(_SIDE, PAGE[0] - _SIDE, y, a4().rules.title)
    pen.text(_SIDE, y + 8, "団体へのご連絡・くわしい案内は", 9.5)
    center = fit_or_cut(directory.center, Box(width, 14, 9, lines=2, bold=True))
    pen.block(_SIDE, y + 11.5, center)
    y += 18 + center.height
    for place in directory.places[:5]:
        phone = f"電話 {place.phone}" if place.phone else ""
        pen.block(
            _SIDE, y - 3, fit_or_cut("　".join(filter(None, (place.name, phone))), Box(width, 10.5, 8, bold=True))
        )
        pen.block(_SIDE, y + 2, fit_or_cut(place.address, Box(width, 9, 7.5)))
        y += 13
    pen.rule(_SIDE, PAGE[0] - _SIDE, 180, a4().rules.row)
    pen.text(_SIDE, 186, f"{title_of(directory)}　{era_date(directory.day)}発行", 8.5)
    if directory.demo:
        pen.text(_SIDE, 192, SAMPLE, 8)


def _draw_fields(pen: Pen, directory: Directory, y: float) -> None:
    """The fields in two columns, as far as there is room."""
    width = PAGE[0] - 2 * _SIDE
    named = [field for field in directory.fields if any(field in entry.fields for entry in directory.entries)]
    for place, field in enumerate(named[:16]):
        x = _SIDE + (width / 2 + 1) * (place % 2)
        pen.block(x, y + 7.2 * (place // 2), fit_or_cut(field, Box(width / 2 - 3, 10, 7.5)))


def _draw_notes(pen: Pen, spot: Spot, notes: Sequence[str]) -> None:
    said = [paragraph(note, WIDTH - 4, 8.5, leading=1.45) for note in notes]
    y = BOTTOM - sum(each.height + 2.2 for each in said)
    pen.rule(spot.left, spot.right, y - 3, a4().rules.box)
    for each in said:
        pen.block(spot.left, y, fit("・", Box(4, 8.5, 8.5)))
        pen.block(spot.left + 4, y, each)
        y += each.height + 2.2
