"""What reading a list in would do, and what is told of it afterwards."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from typing import Any

from desktop.exchange.answers import Answers
from desktop.exchange.formulas import guarded
from desktop.exchange.group_headers import Header
from desktop.exchange.group_sheet import HeldRow
from desktop.exchange.sheets import Record
from desktop.jobs.group_register import Alike
from desktop.operations.imports import GroupChange, GroupImport
from desktop.operations.new_groups import Prepared
from desktop.sentences.held import held_words
from desktop.words import Language

# the kind of a newer Excel's file has a name too long for a record
MEDIA = {
    "xls": "application/vnd.ms-excel",
    "ods": "application/x-vnd.oasis.opendocument",
    "xlsx": "application/octet-stream",
}


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A row as it will be read in; `fate` is new, changed or same, `values` are those of the read columns.

    `group` is the group it is, by id, number and name; None for a new one.
    """

    row: int
    fate: str
    values: Mapping[str, Any]
    group: tuple[int, str, str] | None = None


@dataclass(frozen=True, slots=True)
class WordMet:
    """A word of the list that the center's own list `field` has not, and how often it holds a row.

    `meant` is what a person said it is called here ("" to leave it out), None while nobody has; `near` the nearest.
    """

    field: str
    word: str
    times: int
    meant: str | None
    near: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What reading a list in would do. `read` = `to_create` + `to_update` + `skipped` + `rows_held`.

    `columns` are all headings with the field each was read as, "" for those not read. `held` has an entry for every
    cell that keeps its row out, `notes` for every one that was tidied; `cells` are the held rows whole. `top` are the
    first records of the sheet as they stand, `lists` the words to choose from by field, `own` the fields of own
    lists, own fields and age bands.
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
    answers: Answers
    header: Header
    sheets: tuple[str, ...]
    sheet: str
    top: tuple[Record, ...]
    alike: tuple[Alike, ...]
    words: tuple[WordMet, ...]
    lists: Mapping[str, tuple[str, ...]]
    own: tuple[str, ...] = ()
    content: bytes = field(default=b"", repr=False)

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


def as_act(plan: ImportPlan, report: Callable[[int, int], None] | None = None) -> GroupImport:
    """What the operation is given: the window sends it down the road of all writes, to be undone as all are."""
    told: dict[str, Any] = {} if report is None else {"report": report}
    return GroupImport(
        file=plan.file,
        sha256=plan.sha256,
        encoding=plan.encoding,
        read=plan.read,
        skipped=plan.skipped,
        held=held_cells(plan),
        new=plan.new,
        changes=plan.changes,
        content=plan.content,
        media_type=MEDIA.get(plan.encoding, "text/csv"),
        header=plan.header.digest,
        understood=plan.answers.remembered(),
        **told,
    )


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
