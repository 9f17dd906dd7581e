"""Old Excel workbooks (xls), measured record by record before a reader sets room aside for what they promise."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.errors import BrokenFile, NotATable, TooBig
from desktop.exchange.archives import MOST_CELLS, MOST_UNPACKED
from desktop.exchange.compound import Compound

MOST_BYTES = 32 * 1024 * 1024
MOST_RECORDS = 6_000_000
BOOKS = ("Workbook", "Book")
LOCKED = frozenset({"EncryptedPackage", "EncryptionInfo"})
DIMENSIONS, SHARED, CONTINUED, SHEET, LOCK, LAST = 0x0200, 0x00FC, 0x003C, 0x0085, 0x002F, 0x000A
REFERS = 0x00FD
# records that begin with the row and the column of a cell, of all versions
CELLS = frozenset({0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00BD, 0x00D6, REFERS})
OLD_BOOK = 0x0500  # the version before texts were wide
WIDE, WITH_EXTRAS, WITH_RUNS = 1, 4, 8


def refuse_bad_book(content: bytes, file: str, *, rows: int, columns: int) -> None:
    """Raises NotATable for a locked workbook or another document, TooBig, BrokenFile."""
    if len(content) > MOST_BYTES:
        raise TooBig(file, "bytes", len(content), MOST_BYTES)
    compound = Compound(content, file)
    if LOCKED & compound.streams.keys():
        raise NotATable(file, "locked")
    name = next((name for name in BOOKS if name in compound.streams), None)
    if name is None:
        raise NotATable(file, "document")
    try:
        _Book(compound.read(name), file, (rows, columns)).measure()
    except (struct.error, IndexError) as broken:
        raise BrokenFile(file) from broken


@dataclass
class _Book:
    """One workbook; `left` counts down over all its sheets, which may all begin at the same place."""

    stream: bytes
    file: str
    most: tuple[int, int]
    left: int = MOST_RECORDS
    area: int = 0
    shared: list[int] = field(default_factory=list[int])
    copied: int = 0

    def measure(self) -> None:
        sheets: list[int] = []
        texts: list[bytes] | None = None
        for kind, body in self._records(0):
            if kind == LOCK:
                raise NotATable(self.file, "locked")
            if kind == SHEET:
                sheets.append(struct.unpack_from("<I", body)[0])
            if kind == SHARED:
                texts = [body]
            elif kind == CONTINUED and texts is not None:
                texts.append(body)
            elif texts:
                self.shared, texts = _lengths(texts, self.file), None
        old = struct.unpack_from("<H", self.stream, 4)[0] <= OLD_BOOK
        for start in sheets or [0]:
            self._sheet(start, old=old)

    def _sheet(self, start: int, *, old: bool) -> None:
        last_row = last_column = 0
        for kind, body in self._records(start):
            if kind in CELLS and len(body) >= 4:
                row, column = struct.unpack_from("<HH", body)
                last_row, last_column = max(last_row, row + 1), max(last_column, column + 1)
                if kind == REFERS and len(body) >= 10:
                    self._copy(struct.unpack_from("<I", body, 6)[0])
            elif kind == DIMENSIONS:
                _first, row, _left, column = struct.unpack_from("<HHHH" if old else "<IIHH", body)
                last_row, last_column = max(last_row, row), max(last_column, column)
        self.area += last_row * last_column
        # an empty sheet may state the whole width; what counts is the room that is set aside
        if last_row > self.most[0]:
            raise TooBig(self.file, "rows", last_row, self.most[0])
        if last_column > max(self.most[1], 256):
            raise TooBig(self.file, "columns", last_column, self.most[1])
        if self.area > MOST_CELLS:
            raise TooBig(self.file, "cells", self.area, MOST_CELLS)

    def _copy(self, number: int) -> None:
        self.copied += self.shared[number] if number < len(self.shared) else 0
        if self.copied > MOST_UNPACKED:
            raise TooBig(self.file, "bytes", self.copied, MOST_UNPACKED)

    def _records(self, start: int) -> Iterator[tuple[int, bytes]]:
        """The records of one part of the workbook up to its end."""
        at = start
        while at + 4 <= len(self.stream):
            self.left -= 1
            if self.left < 0:
                raise TooBig(self.file, "cells", MOST_RECORDS + 1, MOST_RECORDS)
            kind, length = struct.unpack_from("<HH", self.stream, at)
            if kind == LAST:
                yield kind, b""
                return
            yield kind, self.stream[at + 4 : at + 4 + length]
            at += 4 + length


def _lengths(parts: list[bytes], file: str) -> list[int]:
    """The bytes of each text that cells refer to. A text may run on into the next part, which says its width anew."""
    _total, count = struct.unpack_from("<II", parts[0])
    if count * 3 > sum(map(len, parts)):
        raise BrokenFile(file)
    lengths: list[int] = []
    part, at = 0, 8
    while len(lengths) < count:
        if at >= len(parts[part]):
            part, at = part + 1, 0
        characters, flags = struct.unpack_from("<HB", parts[part], at)
        at += 3
        behind = 0
        if flags & WITH_RUNS:
            behind += 4 * struct.unpack_from("<H", parts[part], at)[0]
            at += 2
        if flags & WITH_EXTRAS:
            behind += struct.unpack_from("<I", parts[part], at)[0]
            at += 4
        width = 2 if flags & WIDE else 1
        lengths.append(characters * width)
        left = characters
        while left:
            here = min(left, (len(parts[part]) - at) // width)
            left, at = left - here, at + here * width
            if left:
                part, at = part + 1, 1
                width = 2 if parts[part][0] & WIDE else 1
        while behind:
            here = min(behind, len(parts[part]) - at)
            behind, at = behind - here, at + here
            if behind:
                part, at = part + 1, 0
    return lengths
