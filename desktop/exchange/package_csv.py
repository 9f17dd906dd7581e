"""A sheet as CSV that Excel opens as it is meant: its encoding, no formulas, no character lost in silence."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO

from desktop.exchange.formulas import guarded
from desktop.exchange.package_sheets import Sheet

ENCODINGS = ("utf-8-sig", "cp932")


@dataclass(frozen=True, slots=True)
class LostCharacter:
    """A character that the encoding does not have; `row` is the record's number in the file, the header being 1."""

    file: str
    row: int
    column: str
    character: str


def guarded_cells(sheet: Sheet) -> int:
    """How many cells got an apostrophe."""
    return sum(guarded(cell) != str(cell) for row in sheet.rows for cell in row)


def csv_bytes(sheet: Sheet, encoding: str) -> bytes:
    """Header and rows with CRLF. A character that the encoding lacks is a UnicodeEncodeError: ask `lost` first."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(sheet.columns)
    writer.writerows([guarded(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode(encoding)


def lost(sheets: Iterable[Sheet], encoding: str) -> Iterator[LostCharacter]:
    """Every character that would come back as another one or not at all, cell by cell."""
    if encoding != "cp932":
        return
    for sheet in sheets:
        for number, row in enumerate(sheet.rows, start=2):
            for column, cell in zip(sheet.columns, row, strict=True):
                for character in dict.fromkeys(str(cell)):
                    if not _survives(character, encoding):
                        yield LostCharacter(sheet.name, number, column, character)


def _survives(character: str, encoding: str) -> bool:
    try:
        return character.encode(encoding).decode(encoding) == character
    except UnicodeError:
        return False
