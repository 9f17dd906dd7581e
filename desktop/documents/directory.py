"""団体紹介冊子: the groups of a register as a booklet of A5 pages, by field or by reading, with two indexes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from desktop.documents import directory_covers, fonts
from desktop.documents.directory_entry import HEIGHT, draw_entry
from desktop.documents.directory_index import IndexPart, index_pages
from desktop.documents.directory_page import PAGE, TOP, Folio, Spot, draw_foot, draw_head, draw_tabs, tab_word
from desktop.documents.imposition import FOLDED, Leaf, bind_folded, bind_plain
from desktop.documents.pen import Pen
from desktop.queries.directories import Directory, DirectoryEntry
from desktop.rules.kana_rows import OTHERS, ROWS, kana_row

Order = Literal["kana", "field"]

PER_PAGE = 4
NO_FIELD = "分野の記載なし"
_KANA_INDEX, _FIELD_INDEX = "さくいん（五十音順）", "さくいん（活動分野別）"


@dataclass(frozen=True, slots=True)
class _Part:
    """Groups that stand together: `heading` on their pages, `tab` beside them, `name` in the contents."""

    heading: str
    name: str
    tab: int
    entries: tuple[DirectoryEntry, ...]
    first: int

    @property
    def pages(self) -> int:
        return -(-len(self.entries) // PER_PAGE)


Draw = Callable[[Pen, Spot], None]


def directory_pdf(directory: Directory, *, order: Order, folded: bool, name: str = "") -> bytes:
    """The whole booklet; `name` is what a list is called that is not all of the register. Same groups, same bytes."""
    pages = _Booklet(directory, order, name).pages(folded=folded)
    bind = bind_folded if folded else bind_plain
    return bind(pages, PAGE, title=directory_covers.title_of(directory))


def unprintable(directory: Directory) -> tuple[str, ...]:
    """The characters of the directory that no bundled font has: they stand as 〓."""
    texts = [directory.center, *(text for place in directory.places for text in (place.name, place.address))]
    for entry in directory.entries:
        texts += [entry.name, entry.kana, entry.publicity, entry.days, entry.joining, *entry.contact.values()]
        texts += entry.fields
    return fonts.missing_characters(texts)


class _Booklet:
    """The parts with the pages they begin on, and how every page is drawn."""

    def __init__(self, directory: Directory, order: Order, name: str) -> None:
        self._directory, self._name = directory, name
        grouped = list(_by_field(directory) if order == "field" else _by_kana(directory))
        tabs = tuple(tab_word(each) for each in directory.fields) if order == "field" else (*ROWS, OTHERS)
        self._folio = Folio(directory_covers.title_of(directory), directory.day, directory.demo, tabs)
        lines = len(grouped) + 2 * bool(grouped)
        self._contents = max(1, -(-lines // directory_covers.ROWS))
        first = 2 + self._contents
        self._parts: list[_Part] = []
        for heading, title, tab, entries in grouped:
            self._parts.append(_Part(heading, title, tab, entries, first))
            first += self._parts[-1].pages
        self._after = first

    def pages(self, *, folded: bool) -> list[Leaf]:
        """Front, contents, groups, indexes, notes where a folded sheet has pages left over, back."""
        by_kana, by_field = self._indexes()
        inside = [*self._contents_pages(len(by_kana), bool(by_field))]
        inside += [page for part in self._parts for page in self._part_pages(part)]
        inside += [self._dressed(draw, _KANA_INDEX) for draw in by_kana]
        inside += [self._dressed(draw, _FIELD_INDEX) for draw in by_field]
        if folded:
            inside += [self._dressed(directory_covers.draw_note_page, "")] * (-(len(inside) + 2) % FOLDED)
        return [
            partial(directory_covers.draw_front, directory=self._directory, name=self._name),
            *(_placed(draw, Spot(number)) for number, draw in enumerate(inside, start=2)),
            partial(directory_covers.draw_back, directory=self._directory),
        ]

    def _dressed(self, draw: Draw, heading: str, tab: int | None = None) -> Draw:
        """With head, foot and tabs."""

        def dressed(pen: Pen, spot: Spot) -> None:
            if heading:
                draw_head(pen, spot, heading, self._folio.day)
            if tab is not None:
                draw_tabs(pen, spot, self._folio.tabs, tab)
            draw(pen, spot)
            draw_foot(pen, spot, self._folio)

        return dressed

    def _part_pages(self, part: _Part) -> Iterator[Draw]:
        for start in range(0, len(part.entries), PER_PAGE):
            entries = part.entries[start : start + PER_PAGE]

            def draw(pen: Pen, spot: Spot, entries: Sequence[DirectoryEntry] = entries) -> None:
                for number, entry in enumerate(entries):
                    draw_entry(pen, spot.left, TOP + number * HEIGHT, entry)

            yield self._dressed(draw, part.heading, part.tab)

    def _contents_pages(self, kana_pages: int, has_fields: bool) -> Iterator[Draw]:  # noqa: FBT001
        rows = [(part.name, f"{len(part.entries):,}団体", part.first) for part in self._parts]
        if rows:
            rows.append((_KANA_INDEX, "", self._after))
        if has_fields:
            rows.append((_FIELD_INDEX, "", self._after + kana_pages))
        for number in range(self._contents):
            shown = rows[number * directory_covers.ROWS :][: directory_covers.ROWS]
            is_last = number == self._contents - 1
            note = (self._said() if self._parts else directory_covers.NOBODY) if is_last else ""
            draw = partial(directory_covers.draw_contents, rows=shown, first=number == 0, note=note)
            yield self._dressed(draw, "")

    def _said(self) -> str:
        if self._folio.tabs[-1] == OTHERS:
            return "団体は五十音順に並んでいます。"
        return "団体は、一つ目の活動分野のところに五十音順で載っています。ほかの分野はさくいんから探せます。"

    def _indexes(self) -> tuple[list[Draw], list[Draw]]:
        if not self._parts:
            return [], []
        page_of = {
            entry.id: part.first + place // PER_PAGE for part in self._parts for place, entry in enumerate(part.entries)
        }
        entries = self._directory.entries
        rows = _rows(self._directory)
        by_kana = [
            IndexPart(row, tuple((entry.name, page_of[entry.id]) for entry in rows.get(row, ())))
            for row in (*ROWS, OTHERS)
            if row != OTHERS or OTHERS in rows
        ]
        by_field = [
            IndexPart(field, tuple((entry.name, page_of[entry.id]) for entry in entries if field in entry.fields))
            for field in self._directory.fields
        ]
        note = "数字はページです。"
        kana_pages = index_pages("団体名さくいん", by_kana, note)
        return kana_pages, index_pages("分野別さくいん", [part for part in by_field if part.rows], note)


Grouped = Iterator[tuple[str, str, int, tuple[DirectoryEntry, ...]]]


def _by_field(directory: Directory) -> Grouped:
    for tab, field in enumerate(directory.fields):
        entries = tuple(entry for entry in directory.entries if entry.fields[:1] == (field,))
        if entries:
            yield f"活動分野　{field}", field, tab, entries
    if rest := tuple(entry for entry in directory.entries if not entry.fields):
        yield NO_FIELD, NO_FIELD, -1, rest


def _by_kana(directory: Directory) -> Grouped:
    rows = _rows(directory)
    for tab, row in enumerate((*ROWS, OTHERS)):
        if row in rows:
            said = "そのほか" if row == OTHERS else f"{row}行"
            yield f"五十音順　{said}", said, tab, tuple(rows[row])


def _rows(directory: Directory) -> dict[str, list[DirectoryEntry]]:
    """Who stands in which row of the gojuon table."""
    rows: dict[str, list[DirectoryEntry]] = {}
    for entry in directory.entries:
        rows.setdefault(kana_row(entry.sort_key), []).append(entry)
    return rows


def _placed(draw: Draw, spot: Spot) -> Leaf:
    return lambda pen: draw(pen, spot)
