"""A tariff as one file: a sheet that people fill in, or JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from desktop.exchange.package_sheets import Cell, Sheet
from desktop.exchange.tariff_words import CHARGES, COLOURS, COLUMNS, FACES, HEADS, MACHINES, SIZES
from desktop.queries.tariffs import TariffRow
from desktop.rules.print_fees import TariffLineOn
from desktop.words import TariffLineKind

FORMAT, VERSION = "madoguchi tariff", 1
_COUNTED = frozenset({TariffLineKind.BLOCK, TariffLineKind.FACE})


def tariff_sheet(row: TariffRow, classes: Mapping[int, str]) -> Sheet:
    """What holds for the whole first, then line by line; an empty cell holds for all."""
    heads = [(HEADS[key], "" if value is None else value) for key, value in _facts(row).items()]
    told: list[tuple[Cell, ...]] = [(word, value, *[""] * (len(COLUMNS) - 2)) for word, value in heads]
    return Sheet(row.name, COLUMNS, (*told, *(_line_cells(line, classes) for line in row.says.lines)))


def tariff_json(row: TariffRow, classes: Mapping[int, str]) -> bytes:
    """Indented UTF-8 with the keys of the tables; None holds for all."""
    document = {"format": FORMAT, "version": VERSION, **_facts(row)}
    document["lines"] = [_line_json(line, classes) for line in row.says.lines]
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _facts(row: TariffRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "title": row.title,
        "valid_from": row.valid_from.isoformat(),
        "valid_until": None if row.valid_until is None else row.valid_until.isoformat(),
        "max_sheets": row.says.max_sheets,
        "press_over": row.says.press_over,
        "included": row.says.included,
        "minimum": row.says.minimum,
    }


def _line_cells(line: TariffLineOn, classes: Mapping[int, str]) -> tuple[Cell, ...]:
    return (
        CHARGES[line.kind],
        line.yen,
        line.block if line.kind is TariffLineKind.BLOCK else "",
        "" if line.size is None else SIZES[line.size],
        "" if line.colour is None else COLOURS[line.colour],
        "" if line.machine is None else MACHINES[line.machine],
        "" if line.class_id is None else classes.get(line.class_id, ""),
        FACES[line.counts_faces] if line.kind in _COUNTED else "",
    )


def _line_json(line: TariffLineOn, classes: Mapping[int, str]) -> dict[str, Any]:
    return {
        "kind": line.kind.value,
        "yen": line.yen,
        "block": line.block,
        "size": None if line.size is None else line.size.value,
        "colour": line.colour,
        "machine": None if line.machine is None else line.machine.value,
        "class": None if line.class_id is None else classes.get(line.class_id),
        "counts_faces": line.counts_faces,
    }
