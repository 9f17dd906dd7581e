"""What else today can do: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open(about=None)` shows it in the place of the day, and `closed` says
that it was left. It may have record_wanted(kind, id) for a record of another page, sheet_wanted(key, about) and
lock_wanted().
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.views.shared.sheet_kinds import SheetKind, is_there

HERE = "desktop.views.daybook"
DAY = "day"  # no sheet: the day itself
SEGMENTS = ("notes", "entries", "log")  # beside the day itself, in the head of the page

SHEETS: tuple[SheetKind, ...] = (
    SheetKind("notes", str(QT_TRANSLATE_NOOP("day_sheets", "Handover")), f"{HERE}.notes.notes_sheet", "NotesSheet"),
    SheetKind(
        "entries", str(QT_TRANSLATE_NOOP("day_sheets", "Records")), f"{HERE}.entries.entries_sheet", "EntriesSheet"
    ),
    SheetKind("log", str(QT_TRANSLATE_NOOP("day_sheets", "Daily log")), f"{HERE}.log.log_sheet", "LogSheet"),
    SheetKind("due", str(QT_TRANSLATE_NOOP("day_sheets", "Due today…")), "desktop.views.today.due_sheet", "DueSheet"),
    SheetKind(
        "visits", str(QT_TRANSLATE_NOOP("day_sheets", "Visitors…")), f"{HERE}.visits.visits_sheet", "VisitsSheet"
    ),
    SheetKind("space", str(QT_TRANSLATE_NOOP("day_sheets", "Open space…")), f"{HERE}.space.space_sheet", "SpaceSheet"),
    SheetKind(
        "displays",
        str(QT_TRANSLATE_NOOP("day_sheets", "Flyers and posters…")),
        f"{HERE}.displays.displays_sheet",
        "DisplaysSheet",
    ),
    SheetKind(
        "opening", str(QT_TRANSLATE_NOOP("day_sheets", "Opening…")), f"{HERE}.moments.opening_sheet", "OpeningSheet"
    ),
    SheetKind(
        "closing", str(QT_TRANSLATE_NOOP("day_sheets", "Closing…")), f"{HERE}.moments.closing_sheet", "ClosingSheet"
    ),
    SheetKind(
        "afterwards",
        str(QT_TRANSLATE_NOOP("day_sheets", "Enter slips afterwards…")),
        f"{HERE}.afterwards.afterwards_sheet",
        "AfterwardsSheet",
    ),
    SheetKind(
        "figures", str(QT_TRANSLATE_NOOP("day_sheets", "Figures…")), f"{HERE}.figures.figures_sheet", "DayFiguresSheet"
    ),
    SheetKind(
        "papers", str(QT_TRANSLATE_NOOP("day_sheets", "Print…")), f"{HERE}.papers.papers_sheet", "DayPapersSheet"
    ),
)


def sheet_kind(key: str) -> SheetKind:
    """`KeyError` for an unknown one."""
    return {kind.key: kind for kind in SHEETS}[key]


def sheet_word(kind: SheetKind) -> str:
    return QCoreApplication.translate("day_sheets", kind.word)


def offered() -> tuple[SheetKind, ...]:
    """The sheets of the menu, in the order of the table."""
    return tuple(kind for kind in SHEETS if kind.key not in SEGMENTS and is_there(kind.module))
