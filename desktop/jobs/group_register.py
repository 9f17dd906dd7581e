"""The groups there are, as far as the rows of a list could mean them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.exchange.answers import CREATE, UPDATE
from desktop.exchange.group_sheet import GroupSheet, HeldRow, SheetRow
from desktop.queries.imports import KnownGroup, known_groups, phones_of_all
from desktop.rules.kana import digits, fold

MOST_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Alike:
    """A group that a new row may mean; `why` is name or phone."""

    row: int
    group_id: int
    number: str
    name: str
    why: str


class Register:
    """Asked once for all rows of a list."""

    def __init__(self, session: Session, rows: Sequence[SheetRow]) -> None:
        names = {fold(row.values["name"]) for row in rows}
        phones = {digits(row.values["phone"]) for row in rows if row.values.get("phone")}
        known = known_groups(session)
        self._by_id = {group.id: group for group in known}
        self._by_number = {group.number: group for group in known}
        self._by_bare = {group.number.lstrip("0"): group for group in known if group.number.isdigit()}
        self._by_corporate = {group.corporate_number: group for group in known if group.corporate_number}
        self._by_name = defaultdict[str, list[KnownGroup]](list)
        for group in known:
            if group.folded in names:
                self._by_name[group.folded].append(group)
        named = {group.id for groups in self._by_name.values() for group in groups}
        self._phones = defaultdict[int, set[str]](set)
        self._by_phone = defaultdict[str, list[int]](list)
        for group_id, phone in phones_of_all(session):
            if group_id in named:
                self._phones[group_id].add(phone)
            if phone in phones:
                self._by_phone[phone].append(group_id)

    def find(self, row: SheetRow, sheet: GroupSheet, said: str) -> KnownGroup | HeldRow | None:
        """The group of the row, None for a new one, or why it cannot be said; `said` is a person's word on it."""
        if said == CREATE:
            return self._number_free(row, sheet)
        if said.startswith(f"{UPDATE}:"):
            group = self._by_id.get(int(said.partition(":")[2]))
            return self._kept(group) or sheet.held_row(row.row, "name", row.values["name"], "gone")
        found = self._by_what_it_says(row, sheet)
        return found if found is None or isinstance(found, HeldRow) else self._kept(found)

    def alike(self, row: SheetRow) -> Iterator[Alike]:
        """Groups on the register that a new row may mean: of the same name, or reached by the same phone."""
        name, phone = fold(row.values["name"]), digits(row.values.get("phone", ""))
        by_phone = [self._by_id[id_] for id_ in self._by_phone.get(phone, ())] if phone else []
        both = [(group, "name") for group in self._by_name.get(name, ())] + [(group, "phone") for group in by_phone]
        seen: set[int] = set()
        for group, why in both:
            kept = self._kept(group)
            if kept is not None and kept.id not in seen and len(seen) < MOST_ALIKE:
                seen.add(kept.id)
                yield Alike(row.row, kept.id, kept.number, kept.name, why)

    def _by_what_it_says(self, row: SheetRow, sheet: GroupSheet) -> KnownGroup | HeldRow | None:
        number, corporate = row.values.get("number", ""), row.values.get("corporate_number", "")
        if number and (found := self._by_numbers(row, sheet, number)) is not None:
            return found
        if corporate and (group := self._by_corporate.get(corporate)) is not None:
            other = group.folded != fold(row.values["name"])
            taken = sheet.held_row(row.row, "corporate_number", corporate, "corporate_taken", group.name)
            return taken if other else group
        return None if number else self._by_name_and_phone(row, sheet)

    def _by_numbers(self, row: SheetRow, sheet: GroupSheet, number: str) -> KnownGroup | HeldRow | None:
        name, group = fold(row.values["name"]), self._by_number.get(number)
        if group is not None and group.folded != name:
            return sheet.held_row(row.row, "number", number, "number_taken", group.name)
        bare = self._by_bare.get(number.lstrip("0")) if number.isdigit() else None
        # a spreadsheet takes the zeros off 0012
        return group or (bare if bare is not None and bare.folded == name else None)

    def _by_name_and_phone(self, row: SheetRow, sheet: GroupSheet) -> KnownGroup | HeldRow | None:
        name, phone = fold(row.values["name"]), digits(row.values.get("phone", ""))
        same = [group for group in self._by_name.get(name, ()) if phone in self._phones.get(group.id, {""})]
        if len(same) > 1:
            numbers = "、".join(group.number for group in same)
            return sheet.held_row(row.row, "name", row.values["name"], "several_match", numbers)
        return same[0] if same else None

    def _number_free(self, row: SheetRow, sheet: GroupSheet) -> HeldRow | None:
        number = row.values.get("number", "")
        group = self._by_number.get(number) if number else None
        return group and sheet.held_row(row.row, "number", number, "number_taken", group.name)

    def _kept(self, group: KnownGroup | None) -> KnownGroup | None:
        """The group that a merged one is kept under."""
        seen: set[int] = set()
        while group is not None and group.merged_into is not None and group.id not in seen:
            seen.add(group.id)
            group = self._by_id.get(group.merged_into)
        return group
