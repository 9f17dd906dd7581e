"""What can be done with a group, or with the register: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open(card=None)` shows it for a group or for the page, `closed` says
that it was left. It may have group_chosen(int), booking_chosen(int) and sheet_wanted(key, about), and the class
attribute WIDE where it takes the place of the list and the inspector, not of the inspector alone. `take_list(asked)`,
where it has one, is told before which list is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.queries.group_cards import GroupCard
from desktop.views.shared.sheet_kinds import SheetKind, is_there
from desktop.words import GroupStatus, StaffRole

HERE = "desktop.views.groups"
PROCEDURES = f"{HERE}.procedures"
GONE = frozenset({GroupStatus.MERGED})


def _stands(card: GroupCard) -> bool:
    """A group that was merged into another is kept under that one."""
    return card.status not in GONE


@dataclass(frozen=True, slots=True)
class GroupSheetKind(SheetKind):
    """About a group it is offered where it `fits`, always when that is None. One with a `role` to no other staff."""

    about: Literal["group", "page"] = "group"
    fits: Callable[[GroupCard], bool] | None = None
    in_menu: bool = True
    role: StaffRole | None = None


SHEETS: tuple[GroupSheetKind, ...] = (
    GroupSheetKind(
        "application",
        str(QT_TRANSLATE_NOOP("group_sheets", "Application and review…")),
        f"{PROCEDURES}.application_sheet",
        "ApplicationSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "status",
        str(QT_TRANSLATE_NOOP("group_sheets", "Suspend, return, leave…")),
        f"{PROCEDURES}.status_sheet",
        "StatusSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "rename",
        str(QT_TRANSLATE_NOOP("group_sheets", "Another name…")),
        f"{PROCEDURES}.rename_sheet",
        "RenameSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "form_change",
        str(QT_TRANSLATE_NOOP("group_sheets", "Another organization form…")),
        f"{PROCEDURES}.form_change_sheet",
        "FormChangeSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "person",
        str(QT_TRANSLATE_NOOP("group_sheets", "Person and role…")),
        f"{HERE}.record.person_sheet",
        "PersonSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "note",
        str(QT_TRANSLATE_NOOP("group_sheets", "Desk note…")),
        f"{HERE}.record.note_sheet",
        "NoteSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "relation",
        str(QT_TRANSLATE_NOOP("group_sheets", "Relation to another group…")),
        f"{HERE}.record.relation_sheet",
        "RelationSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "letter",
        str(QT_TRANSLATE_NOOP("group_sheets", "Letter to the group…")),
        f"{HERE}.papers.letter_sheet",
        "LetterSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "paper",
        str(QT_TRANSLATE_NOOP("group_sheets", "Take a paper in…")),
        f"{HERE}.record.paper_sheet",
        "PaperSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "paper_file",
        str(QT_TRANSLATE_NOOP("group_sheets", "File of a paper")),
        f"{HERE}.record.paper_view",
        "PaperView",
        "group",
        in_menu=False,
    ),
    GroupSheetKind(
        "register",
        str(QT_TRANSLATE_NOOP("group_sheets", "Register sheet of a day…")),
        f"{HERE}.papers.register_sheet",
        "RegisterSheet",
        "group",
    ),
    GroupSheetKind(
        "merge",
        str(QT_TRANSLATE_NOOP("group_sheets", "Merge with another group…")),
        f"{HERE}.record.merge_sheet",
        "MergeSheet",
        "group",
        _stands,
    ),
    GroupSheetKind(
        "import",
        str(QT_TRANSLATE_NOOP("group_sheets", "Read from a file…")),
        f"{HERE}.imports.import_sheet",
        "ImportSheet",
        "page",
        in_menu=False,
    ),
    GroupSheetKind(
        "filter",
        str(QT_TRANSLATE_NOOP("group_sheets", "Narrow down…")),
        f"{HERE}.finding.filter_sheet",
        "FilterSheet",
        "page",
        in_menu=False,
    ),
    GroupSheetKind(
        "round",
        str(QT_TRANSLATE_NOOP("group_sheets", "Renewals and surveys…")),
        f"{PROCEDURES}.round_sheet",
        "RoundSheet",
        "page",
    ),
    GroupSheetKind(
        "export",
        str(QT_TRANSLATE_NOOP("group_sheets", "Export the list…")),
        f"{HERE}.papers.export_sheet",
        "ExportSheet",
        "page",
    ),
    GroupSheetKind(
        "labels",
        str(QT_TRANSLATE_NOOP("group_sheets", "Address labels…")),
        f"{HERE}.papers.label_sheet",
        "LabelSheet",
        "page",
    ),
    GroupSheetKind(
        "letters",
        str(QT_TRANSLATE_NOOP("group_sheets", "Letters…")),
        f"{HERE}.papers.letter_sheet",
        "LetterSheet",
        "page",
    ),
    GroupSheetKind(
        "directory",
        str(QT_TRANSLATE_NOOP("group_sheets", "Directory…")),
        f"{HERE}.papers.directory_sheet",
        "DirectorySheet",
        "page",
    ),
    GroupSheetKind(
        "figures",
        str(QT_TRANSLATE_NOOP("group_sheets", "Figures…")),
        f"{HERE}.papers.figures_page",
        "FiguresSheet",
        "page",
    ),
    GroupSheetKind(
        "erasure",
        str(QT_TRANSLATE_NOOP("group_sheets", "Erase old records…")),
        f"{HERE}.procedures.erasure_sheet",
        "ErasureSheet",
        "page",
        role=StaffRole.MANAGER,
    ),
)


def sheet_kind(key: str) -> GroupSheetKind:
    """`KeyError` for an unknown one."""
    return {kind.key: kind for kind in SHEETS}[key]


def sheet_word(kind: GroupSheetKind) -> str:
    return QCoreApplication.translate("group_sheets", kind.word)


def offered(
    about: Literal["group", "page"], card: GroupCard | None = None, role: StaffRole | None = None
) -> tuple[GroupSheetKind, ...]:
    """The sheets of a menu for who has this role, in the order of the table."""
    return tuple(
        kind
        for kind in SHEETS
        if kind.about == about
        and kind.in_menu
        and kind.role in {None, role}
        and is_there(kind.module)
        and (kind.fits is None or (card is not None and kind.fits(card)))
    )
