"""Lists of groups from files that other programs wrote: looked at first, then read in as one act, undone as one act."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

from sqlalchemy.orm import Session

from desktop.exchange.answers import Answers, HeaderChoice
from desktop.exchange.closeness import closest
from desktop.exchange.group_headers import possible_headers, suits
from desktop.exchange.group_names import NAMES
from desktop.exchange.group_sheet import GroupSheet, SheetRow, read_groups
from desktop.exchange.group_words import Vocabulary
from desktop.exchange.tables import Table, read_content, read_table
from desktop.jobs.group_matches import Asked, Matched, match_rows
from desktop.jobs.import_plan import ImportDone, ImportPlan, SampleRow, WordMet, as_act
from desktop.models.rulebook import rulebook
from desktop.operations.acting import FIRST_SITE, By
from desktop.operations.imports import import_groups_act
from desktop.operations.undo import undo
from desktop.queries.group_cards import group_choices
from desktop.queries.group_words import extra_fields, word_lists
from desktop.queries.imports import ImportRow, import_row, remembered
from desktop.storage.database import Database

SAMPLE, TOP = 200, 30
Report = Callable[[int, int], None]


def preview_groups(
    database: Database, file: Path, answers: Answers | None = None, report: Report | None = None
) -> ImportPlan:
    """Read the file and compare it with the register; nothing is written.

    Without `answers` a list with a header that is known is understood as it was the last time. Raises CannotRead,
    NotATable, BrokenFile, TooBig, NoHeader, and Interrupted where `report` does.
    """
    content = read_content(file)
    table = read_table(file, content, sheet=answers.sheet if answers else "", suits=suits)
    today = database.now().date()
    with database.reading() as session:
        vocabulary = vocabulary_of(session, today)
        answers = answers if answers is not None else _as_last_time(session, table, vocabulary)
    sheet = read_groups(table, vocabulary, today, answers, report)
    with database.reading() as session:
        matched = match_rows(session, Asked(sheet, answers, vocabulary, file.name), today, report or _silent)
    plan = replace(_plan(sheet, matched, answers), own=tuple(field for _name, field in vocabulary.own_names()))
    return replace(plan, file=file.name, sha256=hashlib.sha256(content).hexdigest(), content=content)


def import_groups(database: Database, by: By, plan: ImportPlan, request_id: str | None = None) -> ImportDone:
    """Read the previewed list in, as one act. Raises AlreadyThere, ChangedElsewhere when the register has moved on."""
    import_id = database.write(partial(import_groups_act, plan=as_act(plan)), by, request_id).answer
    return ImportDone(import_id, plan.read, plan.to_create, plan.to_update, plan.skipped, plan.held, plan.encoding)


def undo_import(database: Database, by: By, import_id: int) -> tuple[int, int]:
    """Take the whole import back: groups it changed are as before, groups it made are gone; how many of each.

    Raises NotFound, NothingToUndo, ChangedSince, StillUsed where something refers to one of its groups by now.
    """
    with database.reading() as session:
        row: ImportRow = import_row(session, import_id)
    database.write(partial(undo, number=row.number), by)
    return row.updated, row.created


def vocabulary_of(session: Session, today: date) -> Vocabulary:
    """What the center has to choose from."""
    choices = group_choices(session)
    fields, forms = (tuple((row.id, row.name) for row in rows) for rows in (choices.fields, choices.forms))
    bands = rulebook(session).setting("registration.age_bands", today, FIRST_SITE)
    return Vocabulary(
        fields=fields,
        forms=forms,
        lists=tuple((each.name, each.many, tuple((w.id, w.name) for w in each.words)) for each in word_lists(session)),
        own=tuple((field.id, field.name, field.kind) for field in extra_fields(session)),
        bands=tuple(cast("Sequence[str]", bands or ())),
    )


def _as_last_time(session: Session, table: Table, vocabulary: Vocabulary) -> Answers:
    """What a person said of a list with this header before, as far as the fields it names are still there."""
    headers = possible_headers(table)
    digest, kept = remembered(session, headers.keys())
    fields = {*NAMES, "", *(field for _name, field in vocabulary.own_names())}
    columns: dict[str, str] = {heading: field for heading, field in kept.get("columns", {}).items() if field in fields}
    header = headers[digest] if digest else HeaderChoice()
    return Answers(columns=columns, words=kept.get("words", {}), header=header)


def _plan(sheet: GroupSheet, matched: Matched, answers: Answers) -> ImportPlan:
    held = tuple(sorted((*sheet.held, *matched.held), key=lambda entry: (entry.row, entry.place)))
    return ImportPlan(
        file=sheet.table.file,
        sha256="",
        encoding=sheet.encoding,
        read=sheet.read,
        to_create=len(matched.new),
        to_update=len(matched.changes),
        skipped=sheet.left + len(matched.same),
        held=held,
        notes=tuple(sorted(sheet.notes, key=lambda note: (note.row, note.place))),
        columns=sheet.columns,
        sample=tuple(_sample(sheet.rows, matched)),
        cells={entry.row: sheet.records[entry.row] for entry in held},
        new=[prepared for _row, prepared in matched.new],
        changes=[change for _row, change in matched.changes],
        answers=answers,
        header=sheet.header,
        sheets=sheet.table.sheets,
        sheet=sheet.table.sheet,
        top=sheet.table.records[:TOP],
        alike=tuple(matched.alike),
        words=tuple(_words_met(sheet, answers)),
        lists={name: tuple(word for _id, word in each.names) for name, each in sheet.choices.items()},
    )


def _words_met(sheet: GroupSheet, answers: Answers) -> Iterator[WordMet]:
    """Words of the list that the center has not, the most frequent first, then those that a person has explained."""
    for name, choices in sheet.choices.items():
        names = [word for _id, word in choices.names]
        for word, times in sorted(choices.unknown.items(), key=lambda each: -each[1]):
            yield WordMet(name, word, times, None, closest(word, names))
        for word, meant in answers.words.get(name, {}).items():
            yield WordMet(name, word, 0, meant, meant)


def _sample(rows: Sequence[SheetRow], matched: Matched) -> list[SampleRow]:
    fates = {
        **{row: "new" for row, _ in matched.new},
        **{row: "changed" for row, _ in matched.changes},
        **dict.fromkeys(matched.same, "same"),
    }
    asked = {each.row for each in matched.alike}
    # those with a question first: they are to be seen
    shown = sorted((row for row in rows if row.row in fates), key=lambda row: (row.row not in asked, row.row))[:SAMPLE]
    return [SampleRow(row.row, fates[row.row], row.values, matched.updated.get(row.row)) for row in shown]


def _silent(_done: int, _total: int) -> None:
    pass
