"""Which row of a list is the header, over one or two rows, and which field each of its columns is read as."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from desktop.errors import NoHeader, NotFound, NotReadable
from desktop.exchange.answers import HeaderChoice
from desktop.exchange.group_names import NAMES, may_repeat
from desktop.exchange.sheets import Record
from desktop.exchange.tables import Table

LOOKED_AT = 30
LATER = 1_000  # a name with a number behind it goes after all that have none
ENOUGH = 2  # recognised columns, one of them the name, make a header
MOST_HEADING = 40
_BRACKETS = re.compile(r"[(\[【〔〈<].*?[)\]】〕〉>]")
_SIGNS = re.compile(r"[\W_]+")
_COUNTER = re.compile(r"[0-9]+$")


@dataclass(frozen=True, slots=True)
class Header:
    """Its last row among the records, its cells, the field of each column ("" for one not read), how many rows."""

    place: int
    cells: tuple[str, ...]
    fields: tuple[str, ...]
    rows: int = 1

    def heading(self, field: str) -> str:
        """How the file calls the field, the field's own name where it has no column."""
        return next((cell for cell, of in zip(self.cells, self.fields, strict=True) if of == field), field)

    def column(self, field: str) -> int:
        """Where the field stands, -1 where it has no column."""
        return self.fields.index(field) if field in self.fields else -1

    @property
    def digest(self) -> str:
        """By which the next list with the same header is known."""
        return _digest(self.cells)


def _digest(cells: Sequence[str]) -> str:
    return sha256("\n".join(map(plain, cells)).encode()).hexdigest()


def plain(header: str) -> str:
    """A heading as it is compared: without widths, spaces, signs and capitals."""
    text = unicodedata.normalize("NFKC", header)
    return "〒" if text.strip() == "〒" else _SIGNS.sub("", text).casefold()


_FIELDS: dict[str, tuple[str, int]] = {
    plain(name): (field, rank) for field, names in NAMES.items() for rank, name in enumerate(names.split())
}


@dataclass(frozen=True, slots=True)
class Headings:
    """What headings mean: what a person said of them, the center's own lists and fields, what people usually write."""

    told: Mapping[str, str] = field(default_factory=dict[str, str])
    own: Mapping[str, str] = field(default_factory=dict[str, str])

    def fields_of(self, record: Sequence[str]) -> tuple[str, ...]:
        read = [self._field_of(cell) for cell in record]
        best: dict[str, tuple[int, int]] = {}
        for place, (name, rank) in enumerate(read):
            if name:
                best[name] = min(best.get(name, (rank, place)), (rank, place))
        return tuple(
            name if may_repeat(name) or (name and best[name][1] == place) else ""
            for place, (name, _rank) in enumerate(read)
        )

    def says(self, record: Sequence[str]) -> bool:
        """Whether a person has said of one of these headings what it means."""
        return any(plain(cell) in self.told for cell in record)

    def _field_of(self, cell: str) -> tuple[str, int]:
        """The field a heading means and how plainly it says so; a person's word goes before all others."""
        whole, short = plain(cell), plain(_BRACKETS.sub("", unicodedata.normalize("NFKC", cell)))
        if whole in self.told:
            return self.told[whole], -1
        for text in (whole, short):
            if text in _FIELDS:
                return _FIELDS[text]
        if (own := self.own.get(whole) or self.own.get(short)) is not None:
            return own, 0
        below = plain(cell.rpartition(" ")[2])  # of two rows: 連絡先 ファックス is known by the lower one
        if below != whole and below in _FIELDS:
            name, rank = _FIELDS[below]
            return name, rank + LATER // 2
        name, rank = _FIELDS.get(_COUNTER.sub("", short), ("", 0))
        return name, rank + LATER


def find_header(
    table: Table, mapping: Mapping[str, str], own: Mapping[str, str] | None = None, choice: HeaderChoice | None = None
) -> Header:
    """The first row of which enough is recognised, with the one above or below it where the two are one header.

    `mapping` names the field of a heading, "" to leave it out; `own` the center's own headings, as `plain` has them.
    Raises NoHeader, NotFound for a heading that the file does not have, NotReadable for a field there is none of.
    """
    own, choice = own or {}, choice or HeaderChoice()
    if unknown := set(mapping.values()) - {*NAMES, *own.values(), ""}:
        raise NotReadable("map", min(unknown))
    headings = Headings({plain(heading): field for heading, field in mapping.items()}, own)
    if choice.row:
        return _chosen(table, headings, choice)
    for place, record in enumerate(table.records[:LOOKED_AT]):
        if header := _recognised(table, headings, place, choice.rows):
            _refuse_missing(mapping, header.cells, record)
            return header
    raise NoHeader(table.file, next(record for record in table.records if record))


def suits(records: Sequence[Record]) -> int:
    """How many columns of a list of groups the best of the first rows names."""
    headings = Headings()
    best = [{name for name in headings.fields_of(record) if name} for record in records[:LOOKED_AT]]
    return max((len(names) for names in best if "name" in names), default=0)


def possible_headers(table: Table) -> dict[str, HeaderChoice]:
    """Every first row that may be the header, alone and with the row below it, by its digest."""
    places = range(min(len(table.records), LOOKED_AT))
    both = {_digest(_joined(table, place)): HeaderChoice(place + 2, 2) for place in places[:-1]}
    alone = {_digest(table.records[place]): HeaderChoice(place + 1, 1) for place in places if any(table.records[place])}
    return both | alone


def _chosen(table: Table, headings: Headings, choice: HeaderChoice) -> Header:
    place = min(choice.row, len(table.records)) - 1
    cells = table.records[place]
    rows = 2 if choice.rows == 2 and place > 0 else 1
    if rows == 2:
        cells = _joined(table, place - 1)
    return Header(place, cells, headings.fields_of(cells), rows)


def _recognised(table: Table, headings: Headings, place: int, rows: int) -> Header | None:
    record = table.records[place]
    fields = headings.fields_of(record)
    known = {name for name in fields if name}
    enough = headings.says(record) or len(known) >= ENOUGH or len(known) == sum(map(bool, record))
    if rows != 1 and place + 1 < len(table.records) and (known or rows == 2):
        cells = _joined(table, place)
        both = headings.fields_of(cells)
        if "name" in both and (rows == 2 or _continues(table, place, headings, len(known), both)):
            return Header(place + 1, cells, both, 2)
    if "name" not in known or not enough:
        return None
    if rows != 1 and place and _is_group_line(table.records[place - 1], record):
        cells = _joined(table, place - 1)
        both = headings.fields_of(cells)
        spans = any(merged.top == place - 1 and merged.left < merged.right for merged in table.merged)
        if "name" in both and (spans or len(set(both)) > len(set(fields))):
            return Header(place, cells, both, 2)
    return Header(place, record, fields)


def _continues(table: Table, place: int, headings: Headings, known: int, both: Sequence[str]) -> bool:
    """Whether the row below belongs to the header: it names more columns, and none that the row above names already."""
    above, below = table.records[place], table.records[place + 1]
    own = {name for name in headings.fields_of(below) if name}
    named = headings.fields_of(above)
    name_column = named.index("name") if "name" in named else -1
    holds_name = 0 <= name_column < len(below) and below[name_column].strip()
    short = all(len(cell) <= MOST_HEADING for cell in below)
    more = len({name for name in both if name}) > known
    return bool(own) and short and more and not holds_name


def _is_group_line(above: Sequence[str], record: Sequence[str]) -> bool:
    """A line of a few short words over several columns each, such as 連絡先; a title stands alone."""
    filled = [cell for cell in above if cell.strip()]
    short = all(len(cell) <= MOST_HEADING for cell in filled)
    return 1 < len(filled) < len([cell for cell in record if cell.strip()]) and short


def _joined(table: Table, place: int) -> tuple[str, ...]:
    """Two rows as one header: a word above counts for the empty cells after it, except where the cell is of both."""
    above, below = table.records[place], table.records[place + 1]
    width = max(len(above), len(below))
    top, bottom = ([*record, *[""] * (width - len(record))] for record in (above, below))
    cells: list[str] = []
    over = ""
    for upper, lower in zip(top, bottom, strict=True):
        over = upper.strip() or over
        words = (upper.strip(),) if not lower.strip() else (over, lower.strip())
        cells.append(" ".join(dict.fromkeys(filter(None, words))))
    return tuple(cells)


def _refuse_missing(mapping: Mapping[str, str], cells: Sequence[str], record: Sequence[str]) -> None:
    there = {plain(cell) for cell in (*cells, *record)}
    for heading in mapping:
        if plain(heading) not in there:
            raise NotFound("column", heading)
