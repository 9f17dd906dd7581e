"""Cells of a spreadsheet as the text a person sees; every call into the reading library is here."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from io import BytesIO
from itertools import islice
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from desktop.errors import BrokenFile, NotATable
from desktop.exchange.sheets import Merged, Record, Sheet, Suits, best_sheet

MIDNIGHT = time()
EXACT = 1e15  # whole numbers below it are what was typed
HEAD_ROWS = 30
MOST_MERGED = 100_000


def read_workbook(
    content: BytesIO, file: str, wanted: str = "", suits: Suits | None = None
) -> tuple[Sheet, tuple[str, ...]]:
    """The wanted sheet, else the one that suits best of those that show and hold something; and the names of all these.

    Raises BrokenFile, NotATable for one with a password.
    """
    with _opened(content, file) as book:
        shown = [about.name for about in book.sheets_metadata if about.visible == SheetVisibleEnum.Visible]
        sheets = {name: sheet for name in shown if (sheet := book.get_sheet_by_name(name)).end is not None}
        if not sheets:
            raise NotATable(file, "empty")
        if wanted not in sheets:
            wanted = best_sheet([(name, _head(sheet)) for name, sheet in sheets.items()], suits)
        sheet = sheets[wanted]
        return Sheet(wanted, tuple(_rows(sheet)), _merged(sheet)), tuple(sheets)


@contextmanager
def _opened(content: BytesIO, file: str) -> Generator[CalamineWorkbook, None, None]:
    try:
        with CalamineWorkbook.from_filelike(content) as book:
            yield book
    except PasswordError as locked:
        raise NotATable(file, "locked") from locked
    except (CalamineError, OSError, ValueError) as broken:
        raise BrokenFile(file) from broken
    except BaseException as panic:
        # the library is written in Rust, whose panics are no Exceptions
        if type(panic).__name__ == "PanicException":
            raise BrokenFile(file) from panic
        raise


def _head(sheet: CalamineSheet) -> list[Record]:
    return list(islice(_rows(sheet), HEAD_ROWS))


def _rows(sheet: CalamineSheet) -> Iterator[Record]:
    """Rows above the first that holds something are empty; columns before it are left out."""
    for _ in range(sheet.start[0] if sheet.start else 0):
        yield ()
    for row in sheet.iter_rows():
        yield tuple(map(_text, row))


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    left = sheet.start[1] if sheet.start else 0
    ranges = (sheet.merged_cell_ranges or [])[:MOST_MERGED]
    return tuple(
        Merged(first[0], max(first[1] - left, 0), last[0], last[1] - left) for first, last in ranges if last[1] >= left
    )


def _text(cell: Any) -> str:
    match cell:
        case str():
            return cell
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else repr(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == MIDNIGHT else cell.isoformat(" ", "minutes")
        case time():
            return cell.isoformat("minutes")
        case _:
            return str(cell)
