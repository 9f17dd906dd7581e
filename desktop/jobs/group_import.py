"""Lists of groups from files that other programs wrote: looked at first, then read in as one act, undone as one act."""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

from desktop.exchange.formulas import guarded
from desktop.exchange.group_sheet import GroupSheet, HeldRow, SheetRow, read_groups
from desktop.exchange.group_words import Vocabulary
from desktop.exchange.tables import read_content, read_table
from desktop.jobs.group_matches import Matched, match_rows
from desktop.operations.acting import By
from desktop.operations.imports import GroupChange, GroupImport, import_groups_act
from desktop.operations.new_groups import Prepared
from desktop.operations.undo import undo
from desktop.queries.group_cards import group_choices
from desktop.queries.imports import ImportRow, import_row
from desktop.sentences.held import held_words
from desktop.storage.database import Database
from desktop.words import Language

SAMPLE = 50
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row as it will be read in; `fate` is new, changed or same, `values` are those of the read columns."""

    row: int
    fate: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What reading a list in would do. `read` = `to_create` + `to_update` + `skipped` + `rows_held`.

    `columns` are all headings with the field each was read as, "" for those not read. `held` has an entry for every
    cell that keeps its row out, `notes` for every one that was tidied; `cells` are the held rows whole.
    """

    file: str
    sha256: str
    encoding: str
    read: int
    to_create: int
    to_update: int
    skipped: int
    held: tuple[HeldRow, ...]
    notes: tuple[HeldRow, ...]
    columns: tuple[tuple[str, str], ...]
    sample: tuple[SampleRow, ...]
    cells: Mapping[int, tuple[str, ...]]
    new: Sequence[Prepared]
    changes: Sequence[GroupChange]

    @property
    def rows_held(self) -> int:
        return len(self.cells)


@dataclass(frozen=True, slots=True)
class ImportDone:
    import_id: int
    read: int
    created: int
    updated: int
    skipped: int
    held: tuple[HeldRow, ...]
    encoding: str


def preview_groups(
    database: Database, file: Path, mapping: Mapping[str, str] | None = None, report: Report | None = None
) -> ImportPlan:
    """Read the file and compare it with the register; nothing is written.

    `mapping` says of headings which field they mean. Raises CannotRead, NotATable, BrokenFile, TooBig, NoHeader.
    """
    content = read_content(file)
    table = read_table(file, content)
    today = database.now().date()
    with database.reading() as session:
        choices = group_choices(session)
    fields, forms = (tuple((row.id, row.name) for row in rows) for rows in (choices.fields, choices.forms))
    sheet = read_groups(table, Vocabulary(fields, forms), today, mapping or {})
    with database.reading() as session:
        matched = match_rows(session, sheet, today, file.name, report or _silent)
    return _plan(file.name, hashlib.sha256(content).hexdigest(), sheet, matched)


def import_groups(database: Database, by: By, plan: ImportPlan, request_id: str | None = None) -> ImportDone:
    """Read the previewed list in, as one act. Raises AlreadyThere, ChangedElsewhere when the register has moved on."""
    import_id = database.write(partial(import_groups_act, plan=as_act(plan)), by, request_id).answer
    return ImportDone(import_id, plan.read, plan.to_create, plan.to_update, plan.skipped, plan.held, plan.encoding)


def as_act(plan: ImportPlan) -> GroupImport:
    """What the operation is given: the window sends it down the road of all writes, to be undone as all are."""
    return GroupImport(
        file=plan.file,
        sha256=plan.sha256,
        encoding=plan.encoding,
        read=plan.read,
        skipped=plan.skipped,
        held=held_cells(plan),
        new=plan.new,
        changes=plan.changes,
    )


def undo_import(database: Database, by: By, import_id: int) -> tuple[int, int]:
    """Take the whole import back: groups it changed are as before, groups it made are gone; how many of each.

    Raises NotFound, NothingToUndo, ChangedSince, StillUsed where something refers to one of its groups by now.
    """
    with database.reading() as session:
        row: ImportRow = import_row(session, import_id)
    database.write(partial(undo, number=row.number), by)
    return row.updated, row.created


def held_cells(plan: ImportPlan) -> list[dict[str, Any]]:
    """The held cells as they are kept, each with the whole row by heading, columns not read included."""
    headings = [heading for heading, _field in plan.columns]
    return [
        {
            "row": held.row,
            "column": held.column,
            "value": held.value,
            "reason": held.reason,
            "detail": held.detail,
            "cells": dict(zip(headings, plan.cells[held.row], strict=False)),
        }
        for held in plan.held
    ]


def held_list(plan: ImportPlan, language: Language) -> bytes:
    """The held rows whole, with their reasons behind them, as CSV for a spreadsheet: mended, it can be read in."""
    row_words, reason_words = ("row", "held because") if language is Language.ENGLISH else ("行", "保留の理由")
    headings = [heading for heading, _field in plan.columns]
    out = StringIO(newline="")
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow([*headings, row_words, reason_words])
    reasons = defaultdict[int, list[str]](list)
    for held in plan.held:
        reasons[held.row].append(f"{held.column}: {held_words(held.reason, held.detail, language)}")
    for number, cells in sorted(plan.cells.items()):
        why = "; ".join(reasons[number])
        padded = [*cells, *[""] * (len(headings) - len(cells))]
        lines.writerow([*map(guarded, padded), number, why])
    return out.getvalue().encode("utf-8-sig")


def _plan(file: str, sha256: str, sheet: GroupSheet, matched: Matched) -> ImportPlan:
    held = tuple(sorted((*sheet.held, *matched.held), key=lambda entry: entry.row))
    rows_held = {entry.row: sheet.records[entry.row] for entry in held}
    return ImportPlan(
        file=file,
        sha256=sha256,
        encoding=sheet.encoding,
        read=sheet.read,
        to_create=len(matched.new),
        to_update=len(matched.changes),
        skipped=sheet.blank + len(matched.same),
        held=held,
        notes=sheet.notes,
        columns=sheet.columns,
        sample=tuple(_sample(sheet.rows, matched)),
        cells=rows_held,
        new=[prepared for _row, prepared in matched.new],
        changes=[change for _row, change in matched.changes],
    )


def _sample(rows: Sequence[SheetRow], matched: Matched) -> list[SampleRow]:
    fates = {
        **{row: "new" for row, _ in matched.new},
        **{row: "changed" for row, _ in matched.changes},
        **dict.fromkeys(matched.same, "same"),
    }
    shown = [row for row in rows if row.row in fates][:SAMPLE]
    return [SampleRow(row.row, fates[row.row], row.values) for row in shown]


def _silent(_done: int, _total: int) -> None:
    pass
