"""How far a worksheet reaches and how much text its cells hold, told from its markup before a reader sets room aside.

A reader sets aside every cell up to the last one and copies a shared string into each cell that refers to it, so a few
kilobytes can ask for more memory than there is, and the library that reads ends the whole program then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from desktop.errors import BrokenFile

# cells as the common programs write them: column, row, kind, whether it is empty, value
_WRITTEN = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="[0-9]{1,9}")?(?: t="([A-Za-z]{1,9})")? ?'
    rb"(?:(/)>|>(?:<v>([0-9]{1,9})</v>)?)"
)
# any other way to begin one, with whatever stands before its name
_OTHERWISE = re.compile(rb"<c[\t\r\n/>]|:c[ \t\r\n/>]")
_STRINGS = re.compile(rb"<(?:[^\s<>/:]+:)*si(?=[\s/>])")
_PLACE = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")
_SHEET = b"sheetData"
_Cell = tuple[bytes, bytes, bytes, bytes, bytes]


@dataclass
class Extent:
    """The last row and column with something in it, and how often each shared string is referred to."""

    last_row: int = 0
    last_column: int = 0
    shared: list[int] = field(default_factory=list[int])


def extent_of(part: bytes, file: str) -> Extent:
    """Of any part of a workbook: which of them are sheets, the workbook itself decides. Raises BrokenFile."""
    wide = b"\0" in part  # two bytes a letter
    if _SHEET not in (part.replace(b"\0", b"") if wide else part):
        return Extent()
    written: list[_Cell] = [] if wide else _WRITTEN.findall(part)
    if wide or len(written) != part.count(b"<c ") or _OTHERWISE.search(part) or any(map(_refers_unseen, written)):
        return _read_through(part, file)
    return _as_written(written)


def text_lengths(part: bytes) -> list[int]:
    """The bytes of each text that a part keeps for cells to share, markup included; none where it keeps none."""
    plain = part.replace(b"\0", b"")
    places = [match.start() for match in _STRINGS.finditer(plain)]
    lengths = [after - place for place, after in zip(places, [*places[1:], len(plain)], strict=False)]
    # a remark may hold texts that are none: then nobody knows here which is which, and each may be the longest
    return [max(lengths)] * len(lengths) if lengths and b"<!" in plain else lengths


def _refers_unseen(cell: _Cell) -> bool:
    return cell[2] == b"s" and not cell[3] and not cell[4]


def _as_written(written: list[_Cell]) -> Extent:
    """Cells with only a colour end where they begin, and are no reason to set room aside."""
    full = [cell for cell in written if not cell[3]]
    return Extent(
        last_row=max((int(cell[1]) for cell in full), default=0),
        last_column=max((_column(letters.decode()) for letters in {cell[0] for cell in full}), default=0),
        shared=[int(cell[4]) for cell in full if cell[2] == b"s"],
    )


def _read_through(part: bytes, file: str) -> Extent:
    """The slow way, for sheets that leave the places of their cells to be counted, or hide them."""
    through = _Through(file)
    parser = expat.ParserCreate(namespace_separator=":")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = through.starts, through.ends
    parser.CharacterDataHandler = through.says
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, LookupError, ValueError) as broken:
        raise BrokenFile(file) from broken
    return through.extent


@dataclass
class _Through:
    """Row and column at which the reading stands; a cell without a place is beside the one before."""

    file: str
    extent: Extent = field(default_factory=Extent)
    row: int = 1
    column: int = 0
    place: tuple[int, int] = (0, 0)
    refers: bool = False
    said: list[str] | None = None

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self.row, self.column = self._number(attributes.get("r", str(self.row))), 0
            case "c":
                self._cell(attributes)
            case "v" | "is":
                self.extent.last_row = max(self.extent.last_row, self.place[0])
                self.extent.last_column = max(self.extent.last_column, self.place[1])
                self.said = [] if self.refers else None
            case _:
                pass

    def ends(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self.row, self.column = self.row + 1, 0
            case "v" | "is" if self.said is not None:
                self.extent.shared.append(self._number("".join(self.said).strip()))
                self.said = None
            case _:
                pass

    def says(self, text: str) -> None:
        if self.said is not None:
            self.said.append(text)

    def _cell(self, attributes: dict[str, Any]) -> None:
        self.refers, self.column, row = attributes.get("t") == "s", self.column + 1, self.row
        if "r" in attributes:
            place = _PLACE.fullmatch(attributes["r"])
            if place is None:
                raise BrokenFile(self.file)
            self.column, row = _column(place[1].upper()), int(place[2])
        self.place = row, self.column

    def _number(self, text: str) -> int:
        if not re.fullmatch("[0-9]{1,9}", text):
            raise BrokenFile(self.file)
        return int(text)


def _column(letters: str) -> int:
    """A is 1, Z 26, AA 27."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place
