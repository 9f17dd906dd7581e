"""A list of groups: what each row says of a group, and which rows cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.errors import TooBig
from desktop.exchange.answers import SKIP, Answers
from desktop.exchange.group_headers import Header, find_header, plain
from desktop.exchange.group_rows import HeldRow, RowReading, SheetRow
from desktop.exchange.group_words import Choices, Vocabulary
from desktop.exchange.sheets import Record
from desktop.exchange.tables import MOST_ROWS, Table

__all__ = ["GroupSheet", "HeldRow", "SheetRow", "read_groups"]
FIRST_ROW = 2  # the header is row 1
REPORT_EVERY = 200
MOST_OF_ONE = 50_000  # rows that one merged cell is followed through


@dataclass(frozen=True, slots=True)
class GroupSheet:
    """A list that was read. `read` counts all records after the header, `left` the blank and the skipped ones.

    `choices` are the lists by field, each with the words of the file that it did not know.
    """

    table: Table
    header: Header
    read: int
    left: int
    rows: tuple[SheetRow, ...]
    held: tuple[HeldRow, ...]
    notes: tuple[HeldRow, ...]
    records: Mapping[int, tuple[str, ...]]
    choices: Mapping[str, Choices]

    @property
    def encoding(self) -> str:
        return self.table.encoding

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Every heading with the field it was read as, "" for one that is not read."""
        return tuple(zip(self.header.cells, self.header.fields, strict=True))

    def heading(self, name: str) -> str:
        return self.header.heading(name)

    def held_row(self, row: int, field: str, value: str, reason: str, detail: str = "") -> HeldRow:
        """Why a row is held for what stands in the column of a field."""
        return HeldRow(row, self.heading(field), value, reason, detail, self.header.column(field))


def read_groups(
    table: Table,
    vocabulary: Vocabulary,
    today: date,
    answers: Answers,
    report: Callable[[int, int], None] | None = None,
) -> GroupSheet:
    """Read the list. Raises TooBig and what `find_header` raises; rows that cannot be right are held, never guessed."""
    own = {plain(name): field for name, field in vocabulary.own_names()}
    header = find_header(table, answers.columns, own, answers.header)
    below = len(table.records) - header.place - 1
    if below > MOST_ROWS:
        raise TooBig(table.file, "rows", below, MOST_ROWS)
    records = _mended(dict(enumerate(table.records[header.place + 1 :], start=FIRST_ROW)), answers)
    choices = vocabulary.choices(answers.words)
    reading = RowReading(header, vocabulary, choices, today, answers.as_is, _merged(table, header))
    rows: list[SheetRow] = []
    left = 0
    for number, record in records.items():
        if report is not None and not number % REPORT_EVERY:
            report(number, 2 * len(records))
        if answers.rows.get(number) == SKIP or _is_blank(record) or reading.is_header(number, record):
            left += 1
        elif (row := reading.row(number, record)) is not None:
            rows.append(row)
    kept = tuple(row for row in rows if reading.is_first(row))
    held, notes = tuple(reading.held), tuple(reading.notes)
    return GroupSheet(table, header, len(records), left, kept, held, notes, records, choices)


def _is_blank(record: Sequence[str]) -> bool:
    return not any(cell.strip() for cell in record)


def _mended(records: dict[int, Record], answers: Answers) -> dict[int, Record]:
    """The records with the cells that a person typed anew."""
    for (row, column), text in answers.cells.items():
        if row in records:
            cells = [*records[row], *[""] * (column + 1 - len(records[row]))]
            cells[column] = text
            records[row] = tuple(cells)
    return records


def _merged(table: Table, header: Header) -> dict[tuple[int, int], int]:
    """The cells below the header that are one with a cell above or left of them, with the row where that one stands."""
    covered: dict[tuple[int, int], int] = {}
    first = header.place + 1
    for merged in table.merged:
        bottom = min(merged.bottom, len(table.records) - 1, merged.top + MOST_OF_ONE)
        for record in range(max(merged.top, first), bottom + 1):
            for column in range(merged.left, min(merged.right, len(header.cells) - 1) + 1):
                if (record, column) != (merged.top, merged.left):
                    covered[record - first + FIRST_ROW, column] = max(merged.top - first + FIRST_ROW, 1)
    return covered
