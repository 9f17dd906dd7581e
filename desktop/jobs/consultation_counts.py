"""Lists of earlier consultations: looked at first, then read in as one act, undone as one act."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop.exchange.consultation_counts import CountCell, CountSheet, CountWords, fold_word, read_counts
from desktop.exchange.group_rows import HeldRow
from desktop.exchange.tables import Table, read_content, read_table
from desktop.jobs.import_plan import MEDIA
from desktop.operations.acting import FIRST_SITE, By
from desktop.operations.consultation_counts import CountChange, CountImport, CountLine, import_consultation_counts
from desktop.queries.counted_before import CountKept, counts_kept, recorded_in, site_names, topic_names
from desktop.sentences.nouns import ACTORS, CHANNELS
from desktop.storage.database import Database
from desktop.words import ActorKind, Channel, CountUnit

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class CountPlan:
    """What reading a list in would do; `act` is what the operation is given. `read` counts numbers, not rows."""

    act: CountImport
    held: tuple[HeldRow, ...]
    columns: tuple[tuple[str, str], ...]
    total: int

    @property
    def rows_held(self) -> int:
        return len(self.held)


def preview_counts(database: Database, file: Path, unit: CountUnit, site_id: int = FIRST_SITE) -> CountPlan:
    """Read the file and compare it with what is counted already; nothing is written.

    Raises CannotRead, NotATable, BrokenFile, TooBig, NoHeader.
    """
    content = read_content(file)
    table = read_table(file, content)
    with database.reading() as session:
        sheet = read_counts(table, _words(session, site_id), database.now().date())
        judged = _Judged(session, unit, sheet)
    return _plan(judged, table, content, unit)


def import_counts(database: Database, by: By, plan: CountPlan, request_id: str | None = None) -> int:
    """Read the previewed list in, as one act; the import's id."""
    return database.write(partial(import_consultation_counts, plan=plan.act), by, request_id).answer


class _Judged:
    """The numbers of a list, each new, another than before, the same, or held because it would be counted twice."""

    def __init__(self, session: Session, unit: CountUnit, sheet: CountSheet) -> None:
        self._session, self._unit = session, unit
        self.sheet, self.held = sheet, list(sheet.held)
        self.new: list[CountLine] = []
        self.changes: list[CountChange] = []
        self.same = 0
        kept = counts_kept(session, unit)
        self._kept = {_key(each): each for each in kept}
        self._by_site: defaultdict[int | None, list[CountKept]] = defaultdict(list)
        for each in kept:
            self._by_site[each.site_id].append(each)
        self._recorded: dict[Key, int] = {}
        alike: defaultdict[Key, list[CountCell]] = defaultdict(list)
        for cell in sheet.cells:
            alike[_key(cell)].append(cell)
        for key, cells in alike.items():
            self._choose(key, cells)

    def _choose(self, key: Key, cells: list[CountCell]) -> None:
        """The same number twice is written once; of two that differ nobody here knows which is true."""
        first, *others = cells
        if any(cell.count != first.count for cell in others):
            self._hold(first, "twice_in_file", str(others[0].row))
        else:
            self._judge(first, key)
        for cell in others:
            self._hold(cell, "twice_in_file", str(first.row))

    def _judge(self, cell: CountCell, key: Key) -> None:
        if (kept := self._kept.get(key)) is not None:
            if kept.count == cell.count:
                self.same += 1
            else:
                self.changes.append(CountChange(kept.id, kept.version, cell.count))
        elif there := self._counted(cell):
            self._hold(cell, "counted_here", str(there))
        else:
            told = {name: getattr(cell, name) for name in ("first", "until", "site_id", "count")}
            self.new.append(CountLine(**told, topic_id=cell.topic_id, actor=cell.actor, channel=cell.channel))

    def _counted(self, cell: CountCell) -> int:
        """How many of these days are counted in another way: one by one, or by another list in other parts."""
        days = (cell.site_id, cell.first, cell.until)
        if days not in self._recorded:
            self._recorded[days] = recorded_in(self._session, self._unit, *days)
        others = (
            each.count
            for each in self._by_site[cell.site_id]
            if each.first < cell.until
            and cell.first < each.until
            and ((each.first, each.until) != (cell.first, cell.until) or _parts(each) != _parts(cell))
        )
        return self._recorded[days] + sum(others)

    def _hold(self, cell: CountCell, reason: str, detail: str) -> None:
        self.held.append(HeldRow(cell.row, cell.column, f"{cell.count}", reason, detail))


def _key(told: CountCell | CountKept) -> Key:
    return told.first, told.until, told.site_id, told.topic_id, told.actor, told.channel


def _parts(told: CountCell | CountKept) -> tuple[bool, ...]:
    """What the number is told apart by."""
    return told.topic_id is not None, told.actor is not None, told.channel is not None


def _plan(judged: _Judged, table: Table, content: bytes, unit: CountUnit) -> CountPlan:
    held = tuple(sorted(judged.held, key=lambda each: (each.row, each.place)))
    skipped = judged.same + judged.sheet.empty
    act = CountImport(
        file=table.file,
        sha256=hashlib.sha256(content).hexdigest(),
        encoding=table.encoding,
        unit=unit,
        read=len(judged.new) + len(judged.changes) + skipped + len(held),
        skipped=skipped,
        held=[_kept(each) for each in held],
        new=judged.new,
        changes=judged.changes,
        content=content,
        media_type=MEDIA.get(table.encoding, "text/csv"),
    )
    total = sum(line.count for line in judged.new) + sum(change.count for change in judged.changes)
    return CountPlan(act, held, judged.sheet.columns, total)


def _kept(held: HeldRow) -> dict[str, Any]:
    told = {"row": held.row, "column": held.column, "value": held.value, "reason": held.reason, "detail": held.detail}
    return told | {"cells": {held.column: held.value}}


def _words(session: Session, site_id: int) -> CountWords:
    return CountWords(
        topics={fold_word(name): topic_id for topic_id, name in topic_names(session)},
        actors=dict(_spoken(ActorKind, ACTORS)),
        channels=dict(_spoken(Channel, CHANNELS)),
        sites={fold_word(name): each for each, name in site_names(session)},
        site_id=site_id,
    )


def _spoken(kind: Any, said: Mapping[str, tuple[str, str]]) -> Iterable[tuple[str, Any]]:
    for word in kind:
        for name in (word.value, *said[word.value]):
            yield fold_word(name), word
