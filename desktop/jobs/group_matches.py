"""Which rows of a list are groups already on the register, and what each of them means for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.errors import Contradicts, DeskError, Missing, NotReadable, TooLongText
from desktop.exchange.group_sheet import GroupSheet, HeldRow, SheetRow
from desktop.operations.group_request import GroupRequest, refuse_bad, tidied
from desktop.operations.group_requests import Standing, standing_groups
from desktop.operations.imports import GroupChange
from desktop.operations.new_groups import Prepared, prepared
from desktop.queries.imports import KnownGroup, known_groups, phones_of
from desktop.rules.kana import digits, fold

REPORT_EVERY = 200


@dataclass
class Matched:
    """Rows by what becomes of them, each with its number in the list."""

    new: list[tuple[int, Prepared]] = field(default_factory=list[tuple[int, Prepared]])
    changes: list[tuple[int, GroupChange]] = field(default_factory=list[tuple[int, GroupChange]])
    same: list[int] = field(default_factory=list[int])
    held: list[HeldRow] = field(default_factory=list[HeldRow])


def match_rows(
    session: Session, sheet: GroupSheet, today: date, source: str, report: Callable[[int, int], None]
) -> Matched:
    """Compare the rows with the register: a group is known by its number, else by its folded name and phone."""
    register = _Register(session, sheet.rows)
    found = {row.row: register.find(row, sheet) for row in sheet.rows}
    ids = [group.id for group in found.values() if isinstance(group, KnownGroup)]
    standing = standing_groups(session, ids, today)
    matched = Matched()
    met: dict[int, int] = {}
    for done, row in enumerate(sheet.rows):
        if not done % REPORT_EVERY:
            report(done, len(sheet.rows))
        group = found[row.row]
        if isinstance(group, HeldRow):
            matched.held.append(group)
        elif group is None:
            _add(matched, row, sheet, source)
        elif group.id in met:
            name = row.values["name"]
            matched.held.append(HeldRow(row.row, sheet.heading("name"), name, "twice_in_file", str(met[group.id])))
        else:
            met[group.id] = row.row
            _change(matched, row, sheet, (group, standing[group.id], source))
    report(len(sheet.rows), len(sheet.rows))
    return matched


class _Register:
    """The groups there are, as far as the rows of a list could mean them."""

    def __init__(self, session: Session, rows: Sequence[SheetRow]) -> None:
        names = {fold(row.values["name"]) for row in rows}
        known = known_groups(session)
        self._by_number = {group.number: group for group in known}
        self._by_bare = {group.number.lstrip("0"): group for group in known if group.number.isdigit()}
        self._by_name = defaultdict[str, list[KnownGroup]](list)
        for group in known:
            if group.folded in names:
                self._by_name[group.folded].append(group)
        self._phones = phones_of(session, [group.id for groups in self._by_name.values() for group in groups])

    def find(self, row: SheetRow, sheet: GroupSheet) -> KnownGroup | HeldRow | None:
        """The group of the row, None for a new one, or why it cannot be said."""
        name, number = fold(row.values["name"]), row.values.get("number", "")
        if number:
            group = self._by_number.get(number)
            if group is not None and group.folded != name:
                return HeldRow(row.row, sheet.heading("number"), number, "number_taken", group.name)
            bare = self._by_bare.get(number.lstrip("0")) if number.isdigit() else None
            # a spreadsheet takes the zeros off 0012
            return group or (bare if bare is not None and bare.folded == name else None)
        phone = digits(row.values.get("phone", ""))
        same = [group for group in self._by_name.get(name, ()) if phone in self._phones.get(group.id, {""})]
        if len(same) > 1:
            numbers = "、".join(group.number for group in same)
            return HeldRow(row.row, sheet.heading("name"), row.values["name"], "several_match", numbers)
        return same[0] if same else None


def _add(matched: Matched, row: SheetRow, sheet: GroupSheet, source: str) -> None:
    request = _judged(matched, row, sheet, tidied(GroupRequest(**_wanted(row, source))))
    if request is not None:
        matched.new.append((row.row, prepared(request)))


def _change(matched: Matched, row: SheetRow, sheet: GroupSheet, about: tuple[KnownGroup, Standing, str]) -> None:
    """A group on the register: what the list says of it goes over what is there, empty cells over nothing."""
    group, standing, source = about
    was, said = standing.request, _wanted(row, source)
    said["number"] = was.number
    said["published"] = (was.published - said.get("withheld", frozenset())) | said.get("published", frozenset())
    said["withheld"] = (was.withheld | said.get("withheld", frozenset())) - said["published"]
    wanted = tidied(replace(was, **said))
    if replace(wanted, source="", field_ids=tuple(sorted(wanted.field_ids))) == tidied(was):
        matched.same.append(row.row)
        return
    request = _judged(matched, row, sheet, wanted)
    if request is not None:
        matched.changes.append((row.row, GroupChange(group.id, standing.version, request)))


def _wanted(row: SheetRow, source: str) -> dict[str, Any]:
    """The row's values as those of a request."""
    said = dict(row.values)
    if "fields" in said:
        said["field_ids"] = said.pop("fields")
    if "form" in said:
        said["form_id"] = said.pop("form")
    if {"published", "withheld"} & said.keys():
        said["source"] = source
    return said


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
            return HeldRow(row.row, sheet.heading(refusal.field), refusal.value, "contradicts", refusal.other_value)
        case TooLongText():
            column = sheet.heading(refusal.field)
            return HeldRow(row.row, column, str(row.values.get(refusal.field, "")), "too_long", str(refusal.length))
        case NotReadable():
            return HeldRow(row.row, sheet.heading(refusal.field), refusal.value, "not_readable")
        case Missing():
            return HeldRow(row.row, sheet.heading(refusal.field), "", "missing_name")
        case _:
            raise refusal
