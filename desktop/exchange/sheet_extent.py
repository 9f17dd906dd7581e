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

# every cell, whatever stands before its name; and cells as all common programs write them
_OPENED = re.compile(rb"<(?:[^\s<>/:]+:)*c(?=[\s/>])")
_WRITTEN = re.compile(
    rb'<(?:\w+:)?c(?: [a-z]+="[^"<>&]*")*? r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: [a-z]+="[^"<>&]*")*(\s?/)?>'
)
_SHARED = re.compile(rb'<(?:\w+:)?c [^<>]*?\bt="s"[^<>]*(?<!/)>')
_REFERRED = re.compile(rb'<(?:\w+:)?c [^<>]*?\bt="s"[^<>]*(?<!/)>\s*<(?:\w+:)?v>([0-9]{1,9})</')
_STRINGS = re.compile(rb"<(?:\w+:)?si[\s>]")
_PLACE = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")
_SHEET = b"sheetData"


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
    written, referred = list(_WRITTEN.finditer(part)), _REFERRED.findall(part)
    if wide or len(written) != len(_OPENED.findall(part)) or len(referred) != len(_SHARED.findall(part)):
        return _read_through(part, file)
    return _as_written(written, referred)


def text_lengths(strings: bytes) -> list[int]:
    """The bytes of each shared string, its markup included."""
    places = [match.start() for match in _STRINGS.finditer(strings)]
    return [after - place for place, after in zip(places, [*places[1:], len(strings)], strict=False)]


def _as_written(written: list[re.Match[bytes]], referred: list[bytes]) -> Extent:
    extent, columns = Extent(shared=[int(number) for number in referred]), set[bytes]()
    for match in written:
        if match[3] is None:  # those with only a colour end in "/>"
            extent.last_row = max(extent.last_row, int(match[2]))
            columns.add(match[1])
    extent.last_column = max((_column(letters.decode()) for letters in columns), default=0)
    return extent


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
