"""What can be done with a group, or with the register: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open(card=None)` shows it for a group or for the page, `closed` says
that it was left. It may have group_chosen(int), booking_chosen(int) and sheet_wanted(key, about), and the class
attribute WIDE where it takes the place of the list and the inspector, not of the inspector alone. `take_list(asked)`,
where it has one, is told before which list is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.words import GroupStatus, Language, StaffRole

HERE = "desktop.views.groups"
PROCEDURES = f"{HERE}.procedures"
GONE = frozenset({GroupStatus.MERGED})


def _stands(card: GroupCard) -> bool:
    """A group that was merged into another is kept under that one."""
    return card.status not in GONE


@dataclass(frozen=True, slots=True)
class SheetKind:
    """`name` is the class in `module`; about a group it is offered where it `fits`, always when that is None.

    One with a `role` is offered to no other staff.
    """

    key: str
    word: str
    module: str
    name: str
    about: Literal["group", "page"]
    fits: Callable[[GroupCard], bool] | None = None
    in_menu: bool = True
    role: StaffRole | None = None

    def make(self, desk: Desk, language: Language) -> Any:
        make: Callable[[Desk, Language], Any] = getattr(import_module(self.module), self.name)
        return make(desk, language)


SHEETS: tuple[SheetKind, ...] = (
    SheetKind(
        "application",
        str(QT_TRANSLATE_NOOP("group_sheets", "Application and review…")),
        f"{PROCEDURES}.application_sheet",
        "ApplicationSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "status",
        str(QT_TRANSLATE_NOOP("group_sheets", "Suspend, return, leave…")),
        f"{PROCEDURES}.status_sheet",
        "StatusSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "rename",
        str(QT_TRANSLATE_NOOP("group_sheets", "Another name…")),
        f"{PROCEDURES}.rename_sheet",
        "RenameSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "form_change",
        str(QT_TRANSLATE_NOOP("group_sheets", "Another organization form…")),
        f"{PROCEDURES}.form_change_sheet",
        "FormChangeSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "person",
        str(QT_TRANSLATE_NOOP("group_sheets", "Person and role…")),
        f"{HERE}.record.person_sheet",
        "PersonSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "note",
        str(QT_TRANSLATE_NOOP("group_sheets", "Desk note…")),
        f"{HERE}.record.note_sheet",
        "NoteSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "relation",
        str(QT_TRANSLATE_NOOP("group_sheets", "Relation to another group…")),
        f"{HERE}.record.relation_sheet",
        "RelationSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "letter",
        str(QT_TRANSLATE_NOOP("group_sheets", "Letter to the group…")),
        f"{HERE}.papers.letter_sheet",
        "LetterSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "paper",
        str(QT_TRANSLATE_NOOP("group_sheets", "Take a paper in…")),
        f"{HERE}.record.paper_sheet",
        "PaperSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "paper_file",
        str(QT_TRANSLATE_NOOP("group_sheets", "File of a paper")),
        f"{HERE}.record.paper_view",
        "PaperView",
        "group",
        in_menu=False,
    ),
    SheetKind(
        "register",
        str(QT_TRANSLATE_NOOP("group_sheets", "Register sheet of a day…")),
        f"{HERE}.papers.register_sheet",
        "RegisterSheet",
        "group",
    ),
    SheetKind(
        "merge",
        str(QT_TRANSLATE_NOOP("group_sheets", "Merge with another group…")),
        f"{HERE}.record.merge_sheet",
        "MergeSheet",
        "group",
        _stands,
    ),
    SheetKind(
        "import",
        str(QT_TRANSLATE_NOOP("group_sheets", "Read from a file…")),
        f"{HERE}.imports.import_sheet",
        "ImportSheet",
        "page",
        in_menu=False,
    ),
    SheetKind(
        "filter",
        str(QT_TRANSLATE_NOOP("group_sheets", "Narrow down…")),
        f"{HERE}.finding.filter_sheet",
        "FilterSheet",
        "page",
        in_menu=False,
    ),
    SheetKind(
        "round",
        str(QT_TRANSLATE_NOOP("group_sheets", "Renewals and surveys…")),
        f"{PROCEDURES}.round_sheet",
        "RoundSheet",
        "page",
    ),
    SheetKind(
        "export",
        str(QT_TRANSLATE_NOOP("group_sheets", "Export the list…")),
        f"{HERE}.papers.export_sheet",
        "ExportSheet",
        "page",
    ),
    SheetKind(
        "labels",
        str(QT_TRANSLATE_NOOP("group_sheets", "Address labels…")),
        f"{HERE}.papers.label_sheet",
        "LabelSheet",
        "page",
    ),
    SheetKind(
        "letters",
        str(QT_TRANSLATE_NOOP("group_sheets", "Letters…")),
        f"{HERE}.papers.letter_sheet",
        "LetterSheet",
        "page",
    ),
    SheetKind(
        "directory",
        str(QT_TRANSLATE_NOOP("group_sheets", "Directory…")),
        f"{HERE}.papers.directory_sheet",
        "DirectorySheet",
        "page",
    ),
    SheetKind(
        "figures",
        str(QT_TRANSLATE_NOOP("group_sheets", "Figures…")),
        f"{HERE}.papers.figures_page",
        "FiguresSheet",
        "page",
    ),
    SheetKind(
        "erasure",
        str(QT_TRANSLATE_NOOP("group_sheets", "Erase old records…")),
        f"{HERE}.procedures.erasure_sheet",
        "ErasureSheet",
        "page",
        role=StaffRole.MANAGER,
    ),
)


def is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def sheet_kind(key: str) -> SheetKind:
    """`KeyError` for an unknown one."""
    return {kind.key: kind for kind in SHEETS}[key]


def sheet_word(kind: SheetKind) -> str:
    return QCoreApplication.translate("group_sheets", kind.word)


def offered(
    about: Literal["group", "page"], card: GroupCard | None = None, role: StaffRole | None = None
) -> tuple[SheetKind, ...]:
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
