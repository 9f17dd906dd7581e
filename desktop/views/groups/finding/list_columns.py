"""The columns of the register as a staff member has chosen them: which, how wide, by which it is sorted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.group_columns import Cell, ColumnRow
from desktop.queries.group_lists import GroupListRow, Look
from desktop.views.groups import words
from desktop.words import GroupKind

NAME, STATUS = "name", "status"
USUAL = ("number", NAME, "fields", STATUS, "registered_until")
OF_ROW = frozenset({*USUAL, "form"})  # what every row has; the rest is asked for
LEFT_OUT = frozenset({"kana"})  # it stands under the name
LEAST_WIDTH, MOST_WIDTH = 40, 900
WORDS: Mapping[str, str] = {
    "number": str(QT_TRANSLATE_NOOP("group_columns", "No.")),
    "name": str(QT_TRANSLATE_NOOP("group_columns", "Name")),
    "kana": str(QT_TRANSLATE_NOOP("group_columns", "Reading")),
    "kind": str(QT_TRANSLATE_NOOP("group_columns", "Kind")),
    "status": str(QT_TRANSLATE_NOOP("group_columns", "Status")),
    "fields": str(QT_TRANSLATE_NOOP("group_columns", "Field")),
    "form": str(QT_TRANSLATE_NOOP("group_columns", "Form")),
    "registered_until": str(QT_TRANSLATE_NOOP("group_columns", "Valid until")),
    "registered_from": str(QT_TRANSLATE_NOOP("group_columns", "Registered on")),
    "representative": str(QT_TRANSLATE_NOOP("group_columns", "Representative")),
    "postal_code": str(QT_TRANSLATE_NOOP("group_columns", "Postal code")),
    "address": str(QT_TRANSLATE_NOOP("group_columns", "Address")),
    "phone": str(QT_TRANSLATE_NOOP("group_columns", "Phone")),
    "mobile": str(QT_TRANSLATE_NOOP("group_columns", "Mobile")),
    "fax": str(QT_TRANSLATE_NOOP("group_columns", "Fax")),
    "email": str(QT_TRANSLATE_NOOP("group_columns", "E-mail")),
    "members": str(QT_TRANSLATE_NOOP("group_columns", "Members")),
    "citizens": str(QT_TRANSLATE_NOOP("group_columns", "Citizens among them")),
    "founded_on": str(QT_TRANSLATE_NOOP("group_columns", "Founded")),
    "website": str(QT_TRANSLATE_NOOP("group_columns", "Website")),
    "names": str(QT_TRANSLATE_NOOP("group_columns", "Former and short names")),
    "corporate_number": str(QT_TRANSLATE_NOOP("group_columns", "Corporate number")),
    "days": str(QT_TRANSLATE_NOOP("group_columns", "Days of activity")),
    "joining": str(QT_TRANSLATE_NOOP("group_columns", "How to join")),
    "gains": str(QT_TRANSLATE_NOOP("group_columns", "What one gains")),
    "publicity": str(QT_TRANSLATE_NOOP("group_columns", "Publicity text")),
    "incorporation_planned": str(QT_TRANSLATE_NOOP("group_columns", "Incorporation planned")),
    "collaborates": str(QT_TRANSLATE_NOOP("group_columns", "Would collaborate")),
    "mail_refused": str(QT_TRANSLATE_NOOP("group_columns", "Wants no letters")),
    "papers_missing": str(QT_TRANSLATE_NOOP("group_columns", "Papers missing")),
    "last_use": str(QT_TRANSLATE_NOOP("group_columns", "Last use of a room")),
}


@dataclass(frozen=True, slots=True)
class ListLook:
    """`widths` are unscaled pixels of the columns somebody has dragged."""

    columns: tuple[str, ...] = USUAL
    widths: tuple[tuple[str, int], ...] = ()
    sorted_by: str = NAME
    descending: bool = False

    @property
    def more(self) -> tuple[str, ...]:
        """What has to be asked for beside what every row has."""
        return tuple(key for key in self.columns if key not in OF_ROW)

    @property
    def asked(self) -> Look:
        return Look(self.more, self.sorted_by, self.descending)

    def sorted_the_other_way(self, key: str) -> ListLook:
        """By another column, or by the same one the other way round."""
        return replace(self, sorted_by=key, descending=key == self.sorted_by and not self.descending)

    def with_width(self, key: str, width: int) -> ListLook:
        return replace(self, widths=tuple(sorted({**dict(self.widths), key: width}.items())))

    def with_column(self, key: str, order: Iterable[str], *, shown: bool) -> ListLook:
        """Show or hide a column; it comes where `order` has it. The name always stays."""
        if not shown:
            left = tuple(each for each in self.columns if each != key or key == NAME)
            return replace(self, columns=left, sorted_by=self.sorted_by if self.sorted_by in left else NAME)
        places = {each: place for place, each in enumerate(order)}
        wanted = {*self.columns, key}
        return replace(self, columns=tuple(sorted(wanted, key=lambda each: places.get(each, len(places)))))

    def as_kept(self) -> dict[str, Any]:
        return {
            "columns": list(self.columns),
            "widths": dict(self.widths),
            "sorted_by": self.sorted_by,
            "descending": self.descending,
        }


def look_from(kept: Mapping[str, object], known: Iterable[ColumnRow]) -> ListLook:
    """The look as it was kept; columns that there are none of any more are left out."""
    keys = {column.key for column in known}
    columns = kept.get("columns")
    listed = cast("list[object]", columns) if isinstance(columns, list) else list[object](USUAL)
    chosen = tuple(dict.fromkeys(str(key) for key in listed if key in keys))
    widths = kept.get("widths")
    dragged = cast("dict[str, object]", widths) if isinstance(widths, dict) else {}
    return ListLook(
        chosen if NAME in chosen else USUAL,
        tuple((key, width) for key, width in sorted(dragged.items()) if isinstance(width, int)),
        str(kept["sorted_by"]) if kept.get("sorted_by") in chosen else NAME,
        kept.get("descending") is True,
    )


def column_word(column: ColumnRow) -> str:
    return column.name or QCoreApplication.translate("group_columns", WORDS[column.key])


def cell(row: GroupListRow, key: str, more: tuple[str, ...]) -> str:
    """What stands in a cell, as the register writes it."""
    match key:
        case "number" | "name" | "kana" | "fields" | "form":
            return str(getattr(row, key))
        case "status":
            return status_word(row)
        case "registered_until":
            return words.short_era(row.registered_until)
        case _:
            value = row.more[more.index(key)] if key in more and len(row.more) > more.index(key) else ""
            return _said(value)


def status_word(row: GroupListRow) -> str:
    """A paper that is missing is what the desk has to say; another status says more than that."""
    return words.row_mark(row.status, lacks_papers=row.lacks_papers).word


def _said(value: Cell) -> str:
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("group_columns", "yes"), QCoreApplication.translate("group_columns", "no")
        return yes if value else no
    if isinstance(value, GroupKind):
        return words.kind_word(value)
    if isinstance(value, date):
        return words.short_era(value)
    return f"{value:,}" if isinstance(value, int) else value or ""
