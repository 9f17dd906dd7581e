"""What else the print room can do: a sheet each, loaded when it is first wanted.

A sheet is a widget made from (desk, language): `open(about=None)` shows it in the place of the day, and `closed` says
that it was left. It may have receipt_wanted(int), receipt_taken(int) where money was taken this moment,
record_wanted(str, int) and sheet_wanted(key, about).
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.views.shared.sheet_kinds import SheetKind, is_there

HERE = "desktop.views.printing"
RENTALS = "desktop.views.rentals"
DESK = "desk"  # no sheet: the day itself
SEGMENTS = ("invoices", "till")  # beside the desk itself, in the head of the page

SHEETS: tuple[SheetKind, ...] = (
    SheetKind(
        "open",
        str(QT_TRANSLATE_NOOP("print_sheets", "Unpaid…")),
        f"{HERE}.money.open_items_sheet",
        "OpenItemsSheet",
    ),
    SheetKind(
        "receipts",
        str(QT_TRANSLATE_NOOP("print_sheets", "Receipts…")),
        f"{HERE}.money.receipts_sheet",
        "ReceiptsSheet",
    ),
    SheetKind(
        "invoices",
        str(QT_TRANSLATE_NOOP("print_sheets", "Invoices…")),
        f"{HERE}.invoices.invoices_sheet",
        "InvoicesSheet",
    ),
    SheetKind(
        "cards",
        str(QT_TRANSLATE_NOOP("print_sheets", "Prepaid cards…")),
        f"{HERE}.cards.cards_sheet",
        "CardsSheet",
    ),
    SheetKind(
        "relief",
        str(QT_TRANSLATE_NOOP("print_sheets", "Applications for relief…")),
        f"{HERE}.relief.relief_sheet",
        "ReliefSheet",
    ),
    SheetKind(
        "till",
        str(QT_TRANSLATE_NOOP("print_sheets", "Till…")),
        f"{HERE}.till_day.till_sheet",
        "TillSheet",
    ),
    SheetKind(
        "machines",
        str(QT_TRANSLATE_NOOP("print_sheets", "Machines and their log…")),
        f"{HERE}.machines.machines_sheet",
        "MachinesSheet",
    ),
    SheetKind(
        "supplies",
        str(QT_TRANSLATE_NOOP("print_sheets", "Masters, ink, toner, paper…")),
        f"{HERE}.machines.supplies_sheet",
        "SuppliesSheet",
    ),
    SheetKind(
        "lockers",
        str(QT_TRANSLATE_NOOP("print_sheets", "Lockers and mailboxes…")),
        f"{RENTALS}.lockers_sheet",
        "LockersSheet",
    ),
    SheetKind(
        "loans",
        str(QT_TRANSLATE_NOOP("print_sheets", "Loans of equipment…")),
        f"{RENTALS}.loans_sheet",
        "LoansSheet",
    ),
    SheetKind(
        "figures",
        str(QT_TRANSLATE_NOOP("print_sheets", "Figures…")),
        f"{HERE}.figures.figures_sheet",
        "PrintFiguresSheet",
    ),
    SheetKind(
        "papers",
        str(QT_TRANSLATE_NOOP("print_sheets", "Print…")),
        f"{HERE}.papers.papers_sheet",
        "PrintPapersSheet",
    ),
)


def sheet_kind(key: str) -> SheetKind:
    """`KeyError` for an unknown one."""
    return {kind.key: kind for kind in SHEETS}[key]


def sheet_word(kind: SheetKind) -> str:
    return QCoreApplication.translate("print_sheets", kind.word)


def offered() -> tuple[SheetKind, ...]:
    """The sheets of the menu, in the order of the table."""
    return tuple(kind for kind in SHEETS if kind.key not in SEGMENTS and is_there(kind.module))
