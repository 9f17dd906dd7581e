"""Which rows of a list are groups already on the register, and what each of them means for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import Contradicts, DeskError, Missing, NotReadable, TooLongText
from desktop.exchange.answers import CREATE, Answers
from desktop.exchange.group_sheet import GroupSheet, HeldRow, SheetRow
from desktop.exchange.group_words import Vocabulary
from desktop.jobs.group_register import Alike, Register
from desktop.jobs.row_requests import Wants
from desktop.operations.group_request import GroupRequest, refuse_bad, tidied
from desktop.operations.group_requests import Standing, standing_groups
from desktop.operations.imports import GroupChange
from desktop.operations.new_groups import Prepared, prepared
from desktop.queries.imports import KnownGroup

REPORT_EVERY = 200


@dataclass
class Matched:
    """Rows by what becomes of them, each with its number in the list; `alike` are groups that may be the same."""

    new: list[tuple[int, Prepared]] = field(default_factory=list[tuple[int, Prepared]])
    changes: list[tuple[int, GroupChange]] = field(default_factory=list[tuple[int, GroupChange]])
    same: list[int] = field(default_factory=list[int])
    held: list[HeldRow] = field(default_factory=list[HeldRow])
    alike: list[Alike] = field(default_factory=list[Alike])
    updated: dict[int, tuple[int, str, str]] = field(default_factory=dict[int, tuple[int, str, str]])


@dataclass(frozen=True, slots=True)
class Asked:
    """What rows are compared by: the list, what a person said of it, the center's own words, where it came from."""

    sheet: GroupSheet
    answers: Answers
    vocabulary: Vocabulary
    source: str


def match_rows(session: Session, asked: Asked, today: date, report: Callable[[int, int], None]) -> Matched:
    """Compare the rows with the register: a group is known by its number, else by its folded name and phone."""
    sheet, rows = asked.sheet, asked.sheet.rows
    register, wants = Register(session, rows), Wants(asked.vocabulary, asked.source)
    found = {row.row: register.find(row, sheet, asked.answers.rows.get(row.row, "")) for row in rows}
    ids = [group.id for group in found.values() if isinstance(group, KnownGroup)]
    standing = standing_groups(session, ids, today)
    matched = Matched()
    met: dict[int, int] = {}
    for done, row in enumerate(rows):
        if not done % REPORT_EVERY:
            report(len(rows) + done, 2 * len(rows))
        group = found[row.row]
        if isinstance(group, HeldRow):
            matched.held.append(group)
        elif group is None:
            _add(matched, row, sheet, wants)
            if asked.answers.rows.get(row.row) != CREATE:
                matched.alike += register.alike(row)
        elif group.id in met:
            name = row.values["name"]
            matched.held.append(sheet.held_row(row.row, "name", name, "twice_in_file", str(met[group.id])))
        else:
            met[group.id] = row.row
            matched.updated[row.row] = (group.id, group.number, group.name)
            _change(matched, row, sheet, wants, (group, standing[group.id]))
    report(2 * len(rows), 2 * len(rows))
    return matched


def _add(matched: Matched, row: SheetRow, sheet: GroupSheet, wants: Wants) -> None:
    request = _judged(matched, row, sheet, tidied(wants.new(row)))
    if request is not None:
        matched.new.append((row.row, prepared(request)))


def _change(
    matched: Matched, row: SheetRow, sheet: GroupSheet, wants: Wants, about: tuple[KnownGroup, Standing]
) -> None:
    """A group on the register: what the list says of it goes over what is there, empty cells over nothing."""
    group, standing = about
    wanted = tidied(wants.changed(row, standing.request))
    if wants.is_same(wanted, standing.request):
        matched.same.append(row.row)
        return
    request = _judged(matched, row, sheet, wanted)
    if request is not None:
        matched.changes.append((row.row, GroupChange(group.id, standing.version, request)))


def _judged(matched: Matched, row: SheetRow, sheet: GroupSheet, request: GroupRequest) -> GroupRequest | None:
    """The request if it could be typed at the desk as well, else the row is held."""
    try:
        refuse_bad(request)
    except DeskError as refusal:
        matched.held.append(_held(row, sheet, refusal))
        return None
    return request


def _held(row: SheetRow, sheet: GroupSheet, refusal: DeskError) -> HeldRow:
    match refusal:
        case Contradicts():
            return sheet.held_row(row.row, refusal.field, refusal.value, "contradicts", refusal.other_value)
        case TooLongText():
            value = str(row.values.get(refusal.field, ""))
            return sheet.held_row(row.row, refusal.field, value, "too_long", str(refusal.length))
        case NotReadable():
            return sheet.held_row(row.row, refusal.field, refusal.value, "not_readable")
        case Missing():
            return sheet.held_row(row.row, refusal.field, "", "missing_name")
        case _:
            raise refusal
