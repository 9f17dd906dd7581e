"""A file with a tariff read cell by cell: what cannot be is refused with its row and column."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from desktop.errors import BrokenFile, NoHeader, NotReadable, TariffFileWrong
from desktop.exchange.formulas import unguarded
from desktop.exchange.sheets import Record
from desktop.exchange.tables import read_content, read_table
from desktop.exchange.tariff_files import FORMAT
from desktop.exchange.tariff_words import (
    CHARGES,
    COLOURS,
    COLUMNS,
    FACES,
    HEADS,
    KEYS,
    MACHINES,
    SIZES,
    folded,
    word_in,
)
from desktop.operations.tariffs import TariffRequest
from desktop.rules.dates import read_date
from desktop.rules.print_fees import MOST_SHEETS, TariffLineOn
from desktop.words import TariffLineKind

MOST_YEN = 1_000_000
_NUMBERS = frozenset({"max_sheets", "press_over", "included", "minimum"})
_MUST = ("name", "title", "valid_from")


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a row by their key, with the words for where each stands."""

    file: str
    row: int
    cells: Mapping[str, str]
    heads: Mapping[str, str]

    def text(self, key: str) -> str:
        return self.cells.get(key, "").strip()

    def wrong(self, key: str) -> TariffFileWrong:
        return TariffFileWrong(self.file, self.row, self.heads.get(key, key), self.text(key))

    def number(self, key: str, most: int, least: int = 0) -> int:
        plain = unicodedata.normalize("NFKC", self.text(key)).replace(",", "").removesuffix("円").removesuffix("枚")
        if not plain.isdecimal() or not plain.isascii() or not least <= int(plain) <= most:
            raise self.wrong(key)
        return int(plain)

    def word(self, key: str, words: Mapping[Any, str]) -> Any:
        """None for an empty cell."""
        if not self.text(key):
            return None
        value = word_in(words, self.text(key))
        if value is None:
            raise self.wrong(key)
        return value


def read_tariff(path: Path, classes: Mapping[int, str], today: date) -> TariffRequest:
    """The tariff of a .json file, or of a sheet as .xlsx, .ods or .csv, as it would be saved; no day begins today.

    Raises CannotRead, NotATable, BrokenFile, TooBig, NoHeader, TariffFileWrong for the first cell that cannot be.
    """
    content = read_content(path)
    rows = _json_rows(content, path.name) if content.lstrip()[:1] == b"{" else _sheet_rows(path, content)
    facts: dict[str, Any] = {}
    lines: list[TariffLineOn] = []
    for cells in rows:
        if (fact := word_in(HEADS, cells.text("kind"))) is not None:
            if fact in facts:
                raise TariffFileWrong(path.name, cells.row, cells.heads["kind"], cells.text("kind"))
            facts[fact] = _fact(fact, cells, today)
        else:
            lines.append(_line(cells, classes))
    for key in _MUST:
        if not facts.get(key):
            if key == "valid_from":
                facts[key] = today
            else:
                raise TariffFileWrong(path.name, 1, HEADS[key], "")
    facts["minimum"] = facts.get("minimum") or 0
    return TariffRequest(lines=tuple(lines), **facts)


def _fact(key: str, cells: _Cells, today: date) -> object:
    text = unguarded(cells.text("yen"))
    if not text:
        return None
    if key in _NUMBERS:
        return cells.number("yen", MOST_YEN if key == "minimum" else MOST_SHEETS, 0 if key == "minimum" else 1)
    if not key.startswith("valid_"):
        return text
    try:
        return read_date(text, today=today)
    except NotReadable:
        raise cells.wrong("yen") from None


def _line(cells: _Cells, classes: Mapping[int, str]) -> TariffLineOn:
    kind: TariffLineKind | None = cells.word("kind", CHARGES)
    if kind is None:
        raise cells.wrong("kind")
    counts = cells.word("counts_faces", FACES)
    block = cells.number("block", MOST_SHEETS, 1) if kind is TariffLineKind.BLOCK else 1
    return TariffLineOn(
        kind,
        cells.number("yen", MOST_YEN),
        block,
        size=cells.word("size", SIZES),
        colour=cells.word("colour", COLOURS),
        counts_faces=True if counts is None else counts,
        machine=cells.word("machine", MACHINES),
        class_id=cells.word("class", classes),
    )


def _sheet_rows(path: Path, content: bytes) -> Iterator[_Cells]:
    """Rows below the header, whatever stands above it; empty ones are no rows."""
    table = read_table(path, content, suits=_suits)
    found = ((number, keys) for number, record in enumerate(table.records) if (keys := _header(record)))
    header = next(found, None)
    if header is None:
        raise NoHeader(table.file, table.records[0])
    at, keys = header
    heads = {key: table.records[at][place] for place, key in keys.items()}
    for number, record in enumerate(table.records[at + 1 :], at + 2):
        cells = {key: unguarded(record[place]) for place, key in keys.items() if place < len(record)}
        if any(cell.strip() for cell in cells.values()):
            yield _Cells(table.file, number, cells, heads)


def _suits(records: Sequence[Record]) -> int:
    return max((len(_header(record)) for record in records), default=0)


def _header(record: Record) -> dict[int, str]:
    """The columns' keys by their places; {} for a row that is no header."""
    known = {folded(word): key for word, key in zip((*COLUMNS, *KEYS), (*KEYS, *KEYS), strict=True)}
    keys = {place: known[folded(cell)] for place, cell in enumerate(record) if folded(cell) in known}
    return keys if {"kind", "yen"} <= set(keys.values()) else {}


def _json_rows(content: bytes, file: str) -> Iterator[_Cells]:
    """The facts as rows 1, the lines by their places from 1."""
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as broken:
        raise BrokenFile(file, getattr(broken, "lineno", 0)) from broken
    told = _mapping(document)
    if told is None or told.get("format") != FORMAT:
        raise TariffFileWrong(file, 1, "format", str(told.get("format") or "") if told else "")
    keys = {key: key for key in KEYS}
    for key in HEADS:
        if told.get(key) is not None:
            yield _Cells(file, 1, {"kind": key, "yen": _plain(told[key])}, {"kind": key, "yen": key})
    lines = told.get("lines")
    if not isinstance(lines, list):
        raise TariffFileWrong(file, 1, "lines", _plain(lines))
    for number, each in enumerate(cast("list[Any]", lines), 1):
        line = _mapping(each)
        if line is None:
            raise TariffFileWrong(file, number, "lines", _plain(each))
        yield _Cells(file, number, {key: _plain(line[key]) for key in KEYS if line.get(key) is not None}, keys)


def _mapping(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


_TOLD: Callable[[Any], str] = str


def _plain(value: object) -> str:
    return "" if value is None else _TOLD(value)[:100]
