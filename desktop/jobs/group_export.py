"""A list of groups into a file: asked, put into columns, written whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from desktop.errors import CannotWrite, Missing
from desktop.exchange.group_export import export_sheet, workbook_bytes
from desktop.exchange.package_csv import LostCharacter, csv_bytes, guarded_cells, lost
from desktop.exchange.package_sheets import Sheet
from desktop.queries.group_columns import cells, columns
from desktop.queries.group_lists import ids_of
from desktop.rules.group_filter import GroupFilter
from desktop.storage.database import Database

NAME = "団体名簿"


class ExportFormat(StrEnum):
    XLSX = "xlsx"
    CSV_UTF8 = "utf-8-sig"
    CSV_CP932 = "cp932"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """Which groups, or those of `ids` in their order, with which columns; for the `public` only what may be published.

    Columns that there are none of are left out.
    """

    asked: GroupFilter
    columns: tuple[str, ...]
    public: bool
    ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Exportable:
    """The sheet as it would be written, and what is to be known before."""

    sheet: Sheet
    withheld: int
    guarded: int
    lost: tuple[LostCharacter, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    path: Path
    rows: int


def collect(database: Database, request: ExportRequest, kind: ExportFormat) -> Exportable:
    """The list as `kind` would have it. Raises Missing where no column is wanted."""
    now = database.now()
    with database.reading() as session:
        known = {column.key: column for column in columns(session, public=request.public)}
        chosen = [known[key] for key in dict.fromkeys(request.columns) if key in known]
        if not chosen:
            raise Missing("columns")
        ids = ids_of(session, request.asked) if request.ids is None else request.ids
        found = cells(session, ids, known.keys() & set(request.columns), now.date(), public=request.public)
    sheet = export_sheet(NAME, ids, chosen, found)
    is_table = kind is not ExportFormat.XLSX
    gone = tuple(lost((sheet,), kind.value)) if kind is ExportFormat.CSV_CP932 else ()
    return Exportable(sheet, len(sheet.withheld), guarded_cells(sheet) if is_table else 0, gone)


def write_export(
    database: Database, found: Exportable, kind: ExportFormat, out: Path, *, replace: str = ""
) -> Exported:
    """Write the sheet into a file that takes the place of `out` at the end. Raises CannotWrite.

    Characters that the encoding lacks become `replace`: whoever writes has been shown them.
    """
    sheet = replaced(found.sheet, found.lost, replace) if found.lost else found.sheet
    content = workbook_bytes(sheet, database.now()) if kind is ExportFormat.XLSX else csv_bytes(sheet, kind.value)
    part = out.parent / f"{out.name}.{uuid4().hex[:8]}.part"
    try:
        part.write_bytes(content)
        part.replace(out)
    except OSError as failure:
        raise CannotWrite(str(out), failure.strerror or str(failure)) from failure
    finally:
        part.unlink(missing_ok=True)
    return Exported(out, len(sheet.rows))


def replaced(sheet: Sheet, gone: Sequence[LostCharacter], by: str) -> Sheet:
    """The sheet with another character in the place of those that would be lost."""
    table = {ord(each.character): by for each in gone}
    rows = tuple(tuple(cell.translate(table) if isinstance(cell, str) else cell for cell in row) for row in sheet.rows)
    return Sheet(sheet.name, sheet.columns, rows, sheet.withheld)
