"""A list of groups, row by row: what each says of a group, and which rows cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from desktop.errors import TooBig
from desktop.exchange import cells
from desktop.exchange.cells import Unfit
from desktop.exchange.formulas import unguarded
from desktop.exchange.group_headers import Header, find_header
from desktop.exchange.group_words import Vocabulary
from desktop.exchange.tables import MOST_ROWS, Table
from desktop.rules.kana import digits, fold
from desktop.words import ConsentField

MOST_LINE = 300
CONSENTS = "published:"


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A cell that keeps its row from being read in, or was tidied; `reason` is a word of `sentences/held.py`.

    `row` is the record's number in the list, the header being 1; `column` is the heading as it stands in the file.
    """

    row: int
    column: str
    value: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What a row says of a group, by the fields of a request; cells left empty say nothing."""

    row: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GroupSheet:
    """A list that was read. `read` counts all records after the header, `blank` the empty ones among them."""

    header: Header
    read: int
    blank: int
    rows: tuple[SheetRow, ...]
    held: tuple[HeldRow, ...]
    notes: tuple[HeldRow, ...]
    records: Mapping[int, tuple[str, ...]]
    encoding: str

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Every heading with the field it was read as, "" for one that is not read."""
        return tuple(zip(self.header.cells, self.header.fields, strict=True))

    def heading(self, name: str) -> str:
        return self.header.heading(name)


def read_groups(table: Table, vocabulary: Vocabulary, today: date, mapping: Mapping[str, str]) -> GroupSheet:
    """Read the list. Raises TooBig and what `find_header` raises; rows that cannot be right are held, never guessed."""
    header = find_header(table, mapping)
    below = len(table.records) - header.place - 1
    if below > MOST_ROWS:
        raise TooBig(table.file, "rows", below, MOST_ROWS)
    records = dict(enumerate(table.records[header.place + 1 :], start=2))
    reading = _Reading(header, vocabulary, today)
    rows = [row for number, record in records.items() if any(record) and (row := reading.row(number, record))]
    kept = [row for row in rows if reading.is_first(row)]
    blank = sum(1 for record in records.values() if not any(record))
    notes = tuple(reading.notes)
    return GroupSheet(header, len(records), blank, tuple(kept), tuple(reading.held), notes, records, table.encoding)


@dataclass
class _Reading:
    """The rows of one list, and what had to be said about them."""

    header: Header
    vocabulary: Vocabulary
    today: date
    held: list[HeldRow] = field(default_factory=list[HeldRow])
    notes: list[HeldRow] = field(default_factory=list[HeldRow])
    _numbers: dict[str, int] = field(default_factory=dict[str, int])
    _names: dict[tuple[str, str], tuple[int, bool]] = field(default_factory=dict[tuple[str, str], tuple[int, bool]])
    _readers: dict[str, Callable[[str], tuple[Any, str]]] = field(init=False)

    def __post_init__(self) -> None:
        day = partial(cells.read_day, today=self.today)
        self._readers = {
            "number": cells.read_number_code,
            "postal_code": cells.read_postal_code,
            **dict.fromkeys(("phone", "mobile", "fax"), cells.read_phone),
            "email": cells.read_email,
            "website": cells.read_website,
            **dict.fromkeys(("members", "citizens"), cells.read_count),
            **dict.fromkeys(("founded_on", "registered_from", "registered_until"), day),
            "fields": self.vocabulary.read_fields,
            "form": self.vocabulary.read_form,
            **dict.fromkeys(("published", *(f"{CONSENTS}{kind}" for kind in ConsentField)), cells.read_yes),
        }

    def row(self, number: int, record: Sequence[str]) -> SheetRow | None:
        """What the record says; None where it has to be held."""
        before = len(self.held)
        values: dict[str, Any] = {}
        texts: dict[str, str] = {}
        for name, column, text in self._cells(number, record):
            texts[name] = text
            self._read(values, (number, column, text), name)
        _split_address(values)
        self._judge(number, values, texts, before)
        if len(self.held) > before:
            return None
        _gather_consents(values)
        return SheetRow(number, values)

    def is_first(self, row: SheetRow) -> bool:
        """Whether no row before says the same number, or the same name and phone where one of them has no number."""
        number, name = row.values.get("number", ""), (fold(row.values["name"]), digits(row.values.get("phone", "")))
        same = self._numbers.get(number) if number else None
        if same is None and name in self._names and not (number and self._names[name][1]):
            same = self._names[name][0]
        if same is not None:
            shown = ("number", number) if number in self._numbers and number else ("name", row.values["name"])
            self.held.append(HeldRow(row.row, self.header.heading(shown[0]), shown[1], "twice_in_file", str(same)))
            return False
        if number:
            self._numbers[number] = row.row
        self._names.setdefault(name, (row.row, bool(number)))
        return True

    def _cells(self, number: int, record: Sequence[str]) -> Iterator[tuple[str, str, str]]:
        """Field, heading and text of every cell that is read, without what nobody sees."""
        for place, raw in enumerate(record):
            if place >= len(self.header.cells):
                if raw.strip():
                    self.held.append(HeldRow(number, "", raw, "more_cells"))
                continue
            name, column = self.header.fields[place], self.header.cells[place]
            if not name or not raw:
                continue
            text, had_marks = cells.without_marks(unguarded(raw))
            if had_marks:
                self.notes.append(HeldRow(number, column, text, "marks_removed"))
            if text:
                yield name, column, text

    def _read(self, values: dict[str, Any], cell: tuple[int, str, str], name: str) -> None:
        number, column, text = cell
        try:
            if (reader := self._readers.get(name)) is not None:
                value, note = reader(text)
            else:
                value, note = text if name == "publicity" else cells.one_line(text), ""
        except Unfit as wrong:
            self.held.append(HeldRow(number, column, text, wrong.reason, wrong.detail))
            return
        if isinstance(value, str) and len(value) > MOST_LINE and name != "publicity":
            self.held.append(HeldRow(number, column, text, "too_long", str(len(value))))
            return
        if note:
            self.notes.append(HeldRow(number, column, text, note))
        if name == "fields":
            value = tuple(dict.fromkeys((*values.get(name, ()), *value)))
        if value not in ("", None, ()):
            values[name] = value

    def _judge(self, number: int, values: Mapping[str, Any], texts: Mapping[str, str], before: int) -> None:
        """What no single cell can show. A name that was held already is not missing."""
        of_name = self.header.heading("name")
        if not values.get("name") and not any(held.column == of_name for held in self.held[before:]):
            self.held.append(HeldRow(number, of_name, "", "missing_name"))
        founded, since, until = (values.get(key) for key in ("founded_on", "registered_from", "registered_until"))
        if founded and founded > self.today:
            self.held.append(HeldRow(number, self.header.heading("founded_on"), texts["founded_on"], "not_yet"))
        if since and until and until < since:
            self.held.append(
                HeldRow(number, self.header.heading("registered_until"), texts["registered_until"], "ends_first")
            )


def _split_address(values: dict[str, Any]) -> None:
    if (address := values.get("address")) and "postal_code" not in values:
        code, rest = cells.postal_code_before(address)
        if code and rest:
            values["postal_code"], values["address"] = code, rest


def _gather_consents(values: dict[str, Any]) -> None:
    """What the columns about publishing say of each field; where there is no such column, nothing is said."""
    said = {name: value for name, value in values.items() if name.startswith("published")}
    for name in said:
        del values[name]
    every = said.get("published")
    asked = {kind: said.get(f"{CONSENTS}{kind}", every) for kind in ConsentField if values.get(kind.value)}
    for name, wanted in (("published", True), ("withheld", False)):
        if kinds := frozenset(kind for kind, given in asked.items() if given is wanted):
            values[name] = kinds
