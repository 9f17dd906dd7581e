"""What a person has said about a list: which sheet and header, what its columns and words mean, what to mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

SKIP, CREATE, UPDATE = "skip", "create", "update"


@dataclass(frozen=True, slots=True)
class HeaderChoice:
    """`row` is the last row of the header among the records, from 1; `rows` how many it has; 0 is for the program."""

    row: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Answers:
    """All of it may be empty: then the program reads the list as it understands it.

    `columns` has the field of a heading, "" for one not to be read. `words` has, by field, what a word of the list is
    called here, "" to leave it out. `cells` are cells typed anew, by row and column (from 0), `as_is` those that are
    right although they look damaged. `rows` says of rows what becomes of them: skip, create, or update:7 for the group
    with that id.
    """

    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    sheet: str = ""
    header: HeaderChoice = HeaderChoice()
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    as_is: frozenset[tuple[int, int]] = frozenset()
    rows: Mapping[int, str] = field(default_factory=dict[int, str])

    def remembered(self) -> dict[str, object]:
        """What is kept for the next list with the same header."""
        return {"columns": dict(self.columns), "words": {name: dict(words) for name, words in self.words.items()}}
