"""One row of a list of groups after the other: read, tidied with a note, or held with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.exchange import cells, damage
from desktop.exchange.cells import Unfit
from desktop.exchange.damage import Reader
from desktop.exchange.formulas import unguarded
from desktop.exchange.group_headers import Header, plain
from desktop.exchange.group_names import AGES, OWN, WORDS
from desktop.exchange.group_readers import CONSENTS, LISTED, readers_of
from desktop.exchange.group_words import Choices, Vocabulary
from desktop.rules.kana import digits, fold
from desktop.words import ConsentField

MOST_LINE = 300
DITTO = frozenset({"〃", "同上", "々", "”", "″", "〻", '"'})
Cell = tuple[int, int, str]  # row, column, text


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A cell that keeps its row from being read in, or was tidied; `reason` is a word of `sentences/held.py`.

    `row` is the record's number in the list, the header being 1; `column` is the heading as it stands in the file and
    `place` where it stands, from 0, -1 where no column is to blame.
    """

    row: int
    column: str
    value: str
    reason: str
    detail: str = ""
    place: int = -1


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What a row says of a group, by the fields of a request; cells left empty say nothing.

    `words` are by list, `own` by the field's name, `ages` by band.
    """

    row: int
    values: Mapping[str, Any]


@dataclass
class RowReading:
    """The rows of one list, and what had to be said about them."""

    header: Header
    vocabulary: Vocabulary
    choices: Mapping[str, Choices]
    today: date
    as_is: frozenset[tuple[int, int]]
    merged: Mapping[tuple[int, int], int]
    held: list[HeldRow] = field(default_factory=list[HeldRow])
    notes: list[HeldRow] = field(default_factory=list[HeldRow])
    _numbers: dict[str, int] = field(default_factory=dict[str, int])
    _names: dict[tuple[str, str], tuple[int, bool]] = field(default_factory=dict[tuple[str, str], tuple[int, bool]])
    _readers: dict[str, Reader] = field(init=False)
    _heading: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self._readers = readers_of(self.vocabulary, self.choices, self.today)
        self._heading = tuple(map(plain, self.header.cells))

    def is_header(self, number: int, record: Sequence[str]) -> bool:
        """Whether the header stands here once more, as on every page of a printed list."""
        again = tuple(map(plain, record)) == self._heading
        if again:
            self.notes.append(HeldRow(number, "", "", "header_again"))
        return again

    def row(self, number: int, record: Sequence[str]) -> SheetRow | None:
        """What the record says; None where it has to be held."""
        before = len(self.held)
        values: dict[str, Any] = {}
        texts: dict[str, str] = {}
        for name, place, text in self._cells(number, record):
            texts.setdefault(name, text)
            self._read(values, (number, place, text), name)
        _split_address(values)
        self._judge(number, values, texts, before)
        if len(self.held) > before:
            self._say_slid(number, record, before)
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
            self._hold(row.row, shown[0], shown[1], "twice_in_file", str(same))
            return False
        if number:
            self._numbers[number] = row.row
        self._names.setdefault(name, (row.row, bool(number)))
        return True

    def _hold(self, number: int, name: str, value: str, reason: str, detail: str = "") -> None:
        place = self.header.column(name)
        self.held.append(HeldRow(number, self.header.heading(name), value, reason, detail, place))

    def _cells(self, number: int, record: Sequence[str]) -> Iterator[tuple[str, int, str]]:
        """Field, column and text of every cell that is read, without what nobody sees."""
        for place, raw in enumerate(record):
            if place >= len(self.header.cells):
                if raw.strip():
                    self.held.append(HeldRow(number, "", raw, "more_cells", "", place))
                continue
            name, column = self.header.fields[place], self.header.cells[place]
            if not name or not raw:
                continue
            text, had_marks = cells.without_marks(unguarded(raw))
            if had_marks:
                self.notes.append(HeldRow(number, column, text, "marks_removed", "", place))
            if text:
                yield name, place, text
        for place, name in enumerate(self.header.fields if self.merged else ()):
            self._say_merged(number, place, name, record)

    def _say_merged(self, number: int, place: int, name: str, record: Sequence[str]) -> None:
        """A cell that is one with another holds nothing of its own: whether it is meant for this row nobody can say."""
        above = self.merged.get((number, place))
        is_filled = place < len(record) and record[place].strip()
        if above is None or not name or is_filled or (number, place) in self.as_is:
            return
        said = HeldRow(number, self.header.cells[place], "", "merged", str(above), place)
        (self.held if above < number else self.notes).append(said)

    def _read(self, values: dict[str, Any], cell: Cell, name: str) -> None:
        number, place, text = cell
        column = self.header.cells[place]
        try:
            value, note = self._value(cell, name)
        except Unfit as wrong:
            self.held.append(HeldRow(number, column, text, wrong.reason, wrong.detail, place))
            return
        if isinstance(value, str) and len(value) > MOST_LINE and name != "publicity":
            self.held.append(HeldRow(number, column, text, "too_long", str(len(value)), place))
            return
        if note:
            self.notes.append(HeldRow(number, column, text, note, "", place))
        if value not in ("", None, ()):
            _put(values, name, value)

    def _value(self, cell: Cell, name: str) -> tuple[Any, str]:
        """The cell's value and what was tidied in it. Raises Unfit."""
        number, place, text = cell
        if text in DITTO:
            raise Unfit("ditto")
        if (number, place) not in self.as_is:
            lost = damage.lost_in(name, text)
            if lost and name != "publicity":
                raise Unfit(lost)
            if name == "name" and damage.is_no_name(text):
                raise Unfit("no_name")
        if (reader := self._readers.get(name)) is None:
            value, note = text if name == "publicity" else cells.one_line(text), ""
            return value, note or damage.lost_in(name, text) if name == "publicity" else note
        value, note = reader(text)
        return value, note or ("made_narrow" if name not in LISTED and damage.was_wide(text) else "")

    def _judge(self, number: int, values: Mapping[str, Any], texts: Mapping[str, str], before: int) -> None:
        """What no single cell can show. A name that was held already is not missing."""
        of_name = self.header.heading("name")
        if not values.get("name") and not any(held.column == of_name for held in self.held[before:]):
            self._hold(number, "name", "", "missing_name")
        founded, since, until = (values.get(key) for key in ("founded_on", "registered_from", "registered_until"))
        if founded and founded > self.today:
            self._hold(number, "founded_on", texts["founded_on"], "not_yet")
        if since and until and until < since:
            self._hold(number, "registered_until", texts["registered_until"], "ends_first")

    def _say_slid(self, number: int, record: Sequence[str], before: int) -> None:
        """Of a row whose cells fit one column further one thing is said, not one of every cell."""
        if not (by := damage.slid(self.header.fields, record, self._readers)):
            return
        first = min((held.place for held in self.held[before:] if held.place >= 0), default=-1)
        column = self.header.cells[first] if 0 <= first < len(self.header.cells) else ""
        value = record[first] if 0 <= first < len(record) else ""
        self.held[before:] = [HeldRow(number, column, value, "slid_right" if by > 0 else "slid_left", "", first)]


def _put(values: dict[str, Any], name: str, value: Any) -> None:
    """Columns that together say one thing, such as 活動分野1 and 活動分野2, are added up."""
    for before, gathered in ((WORDS, "words"), (OWN, "own"), (AGES, "ages")):
        if name.startswith(before):
            there = values.setdefault(gathered, {})
            if before == WORDS:
                value = tuple(dict.fromkeys((*there.get(name, ()), *value)))
            there[name if before == WORDS else name.removeprefix(before)] = value
            return
    if name in {"fields", "abbreviations"}:
        value = tuple(dict.fromkeys((*values.get(name, ()), *value)))
    values[name] = value


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
