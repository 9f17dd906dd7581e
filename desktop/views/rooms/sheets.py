"""What else the rooms page can do: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open()` shows it, `open(about)` for what another sheet hands over, and
`closed` says that it was left. It may have booking_wanted(int), place_wanted(Wish), sheet_wanted(key, about),
receipt_wanted(int) and receipt_taken(int) where money was taken this moment; and the class attribute WIDE where it
stands in the place of the timetable, not beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.views.shared.sheet_kinds import SheetKind, is_there

HERE = "desktop.views.rooms"
RENTALS = "desktop.views.rentals"


SHEETS: tuple[SheetKind, ...] = (
    SheetKind(
        "free",
        str(QT_TRANSLATE_NOOP("room_sheets", "Find a free room…")),
        f"{HERE}.finding.finder_sheet",
        "FinderSheet",
    ),
    SheetKind(
        "series",
        str(QT_TRANSLATE_NOOP("room_sheets", "Repeated booking…")),
        f"{HERE}.series.series_sheet",
        "SeriesSheet",
    ),
    SheetKind(
        "requests",
        str(QT_TRANSLATE_NOOP("room_sheets", "Requests to decide…")),
        f"{HERE}.lists.requests_sheet",
        "RequestsSheet",
    ),
    SheetKind(
        "unpaid",
        str(QT_TRANSLATE_NOOP("room_sheets", "Unpaid…")),
        f"{HERE}.lists.unpaid_sheet",
        "UnpaidSheet",
    ),
    SheetKind(
        "keys",
        str(QT_TRANSLATE_NOOP("room_sheets", "Keys handed out…")),
        f"{HERE}.lists.keys_sheet",
        "KeysSheet",
    ),
    SheetKind(
        "lockers",
        str(QT_TRANSLATE_NOOP("room_sheets", "Lockers and mailboxes…")),
        f"{RENTALS}.lockers_sheet",
        "LockersSheet",
    ),
    SheetKind(
        "loans",
        str(QT_TRANSLATE_NOOP("room_sheets", "Loans of equipment…")),
        f"{RENTALS}.loans_sheet",
        "LoansSheet",
    ),
    SheetKind(
        "closures",
        str(QT_TRANSLATE_NOOP("room_sheets", "Closures and displaced bookings…")),
        f"{HERE}.closures.closure_sheet",
        "ClosureSheet",
    ),
    SheetKind(
        "figures",
        str(QT_TRANSLATE_NOOP("room_sheets", "Figures…")),
        f"{HERE}.figures.figures_sheet",
        "RoomFiguresSheet",
    ),
    SheetKind(
        "print",
        str(QT_TRANSLATE_NOOP("room_sheets", "Print…")),
        f"{HERE}.papers.print_sheet",
        "RoomPrintSheet",
    ),
)


def sheet_kind(key: str) -> SheetKind:
    """`KeyError` for an unknown one."""
    return {kind.key: kind for kind in SHEETS}[key]


def sheet_word(kind: SheetKind) -> str:
    return QCoreApplication.translate("room_sheets", kind.word)


def offered() -> tuple[SheetKind, ...]:
    """The sheets of the menu, in the order of the table."""
    return tuple(kind for kind in SHEETS if is_there(kind.module))
