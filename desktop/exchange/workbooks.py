"""Cells of a spreadsheet as the text a person sees; every call into the reading library is here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from desktop.errors import BrokenFile, NotATable

MIDNIGHT = time()
EXACT = 1e15  # whole numbers below it are what was typed


def read_workbook(content: BytesIO, file: str) -> Iterator[list[str]]:
    """The rows of the first sheet that shows and holds something, from its first row and column on.

    Raises BrokenFile, NotATable for one with a password.
    """
    try:
        with CalamineWorkbook.from_filelike(content) as book:
            yield from _rows(_sheet(book, file))
    except PasswordError as locked:
        raise NotATable(file, "locked") from locked
    except (CalamineError, OSError, ValueError) as broken:
        raise BrokenFile(file) from broken
    except BaseException as panic:
        # the library is written in Rust, whose panics are no Exceptions
        if type(panic).__name__ == "PanicException":
            raise BrokenFile(file) from panic
        raise


def _sheet(book: CalamineWorkbook, file: str) -> CalamineSheet:
    for about in book.sheets_metadata:
        if about.visible == SheetVisibleEnum.Visible:
            sheet = book.get_sheet_by_name(about.name)
            if sheet.end is not None:
                return sheet
    raise NotATable(file, "empty")


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Rows above the first that holds something are left out, columns are not."""
    for _ in range(sheet.start[0] if sheet.start else 0):
        yield []
    for row in sheet.iter_rows():
        yield [_text(cell) for cell in row]


def _text(cell: Any) -> str:
    match cell:
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else repr(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == MIDNIGHT else cell.isoformat(" ", "minutes")
        case time():
            return cell.isoformat("minutes")
        case _:
            return str(cell)
