"""OpenDocument spreadsheets (ods), read as they stream by: a cell that says it stands a million times is not copied."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from desktop.errors import BrokenFile, NotATable, TooBig
from desktop.exchange.sheets import Merged, Sheet

TABLE, OFFICE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
REPEATED = {"row": f"{TABLE} number-rows-repeated", "cell": f"{TABLE} number-columns-repeated"}
SPANNED = (f"{TABLE} number-rows-spanned", f"{TABLE} number-columns-spanned")
ENCRYPTED = b"encryption-data"
CELLS = frozenset({f"{TABLE} table-cell", f"{TABLE} covered-table-cell"})
WHOLE = re.compile(r"\.0+$")
MIDNIGHT = "T00:00:00"
MOST_SPACES = 20  # a mark that stands for spaces is longer than these


def read_open_document(content: bytes, manifest: bytes, file: str, *, rows: int, columns: int) -> tuple[Sheet, ...]:
    """The sheets of its `content.xml`. Raises NotATable for one with a password, TooBig, BrokenFile."""
    if ENCRYPTED in manifest:
        raise NotATable(file, "locked")
    reading = _Reading(file, rows, columns)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reading.starts, reading.ends
    parser.CharacterDataHandler = reading.says
    parser.StartDoctypeDeclHandler = reading.refuses
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError, ValueError) as broken:
        raise BrokenFile(file) from broken
    return tuple(reading.sheets)


@dataclass
class _Reading:
    """Where the reading stands: the sheet, its rows, the cells of the row, the text of the cell."""

    file: str
    rows: int
    columns: int
    sheets: list[Sheet] = field(default_factory=list[Sheet])
    name: str = ""
    records: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    blank: int = 0
    merged: list[Merged] = field(default_factory=list[Merged])
    row: list[str] = field(default_factory=list[str])
    gap: int = 0
    times: int = 1
    said: list[str] | None = None
    value: str | None = None
    cell_times: int = 1
    hidden: int = 0

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        if name == f"{TABLE} table":
            self.name, self.records, self.merged, self.blank = attributes.get(f"{TABLE} name", ""), [], [], 0
        elif name == f"{TABLE} table-row":
            self.row, self.gap, self.times = [], 0, self._number(attributes.get(REPEATED["row"], "1"))
        elif name in CELLS:
            self._begin_cell(attributes)
        elif name in {f"{OFFICE} annotation", f"{TEXT} note"}:
            self.hidden += 1
        elif self.said is not None:
            self._inside(name, attributes)

    def ends(self, name: str) -> None:
        if name == f"{TABLE} table":
            self.sheets.append(Sheet(self.name, tuple(self.records), tuple(self.merged)))
        elif name == f"{TABLE} table-row":
            self._end_row()
        elif name in CELLS:
            self._end_cell()
        elif name in {f"{OFFICE} annotation", f"{TEXT} note"}:
            self.hidden -= 1

    def says(self, text: str) -> None:
        if self.said is not None and not self.hidden:
            self.said.append(text)

    def refuses(self, *_declared: object) -> None:
        """No program writes declarations here; with them a few lines unfold into gigabytes."""
        raise BrokenFile(self.file)

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self.cell_times = self._number(attributes.get(REPEATED["cell"], "1"))
        self.said, self.value = [], None
        kind = attributes.get(f"{OFFICE} value-type", "")
        if kind == "date":
            day = attributes.get(f"{OFFICE} date-value", "")
            self.value = day.removesuffix(MIDNIGHT).replace("T", " ")
        elif kind in {"float", "currency", "percentage"}:
            self.value = WHOLE.sub("", attributes.get(f"{OFFICE} value", ""))
        down, across = (self._number(attributes.get(each, "1")) for each in SPANNED)
        if down > 1 or across > 1:
            top, left = len(self.records) + self.blank, len(self.row) + self.gap
            self.merged.append(Merged(top, left, top + down - 1, left + across - 1))

    def _inside(self, name: str, attributes: dict[str, str]) -> None:
        assert self.said is not None
        if self.hidden:
            return
        if name == f"{TEXT} p" and self.said:
            self.said.append("\n")
        elif name == f"{TEXT} s":
            self.said.append(" " * min(self._number(attributes.get(f"{TEXT} c", "1")), MOST_SPACES))
        elif name in {f"{TEXT} tab", f"{TEXT} line-break"}:
            self.said.append("\t" if name.endswith("tab") else "\n")

    def _end_cell(self) -> None:
        text = "".join(self.said or ()) if self.value is None else self.value
        self.said = None
        if not text:
            self.gap += self.cell_times
            return
        width = len(self.row) + self.gap + self.cell_times
        if width > self.columns:
            raise TooBig(self.file, "columns", width, self.columns)
        self.row += [""] * self.gap + [text] * self.cell_times
        self.gap = 0

    def _end_row(self) -> None:
        if not self.row:
            self.blank += self.times
            return
        height = len(self.records) + self.blank + self.times
        if height > self.rows:
            raise TooBig(self.file, "rows", height, self.rows)
        self.records += [()] * self.blank + [tuple(self.row)] * self.times
        self.blank = 0

    def _number(self, text: str) -> int:
        if not text.isdecimal() or len(text) > 9:
            raise BrokenFile(self.file)
        return int(text)
