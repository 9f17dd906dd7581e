"""What the desk asks of a print job: ticks that the center wants, words of the form's labels."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.queries.print_offers import PrintRules

NO_RULES = PrintRules((), (), content_check=False, specimen=False, gap_faces=0)


def ticks(rules: PrintRules, *, has_account: bool) -> Iterator[tuple[str, str]]:
    """What can be ticked, with its word: how it is printed, then what the center wants."""
    yield "duplex", QCoreApplication.translate("PrintForm", "Duplex (1 sheet = 2 faces)")
    yield "own_paper", QCoreApplication.translate("PrintForm", "Own paper")
    yield "colour", QCoreApplication.translate("PrintForm", "Colour")
    if rules.content_check:
        yield "content_checked", QCoreApplication.translate("PrintForm", "Content looked at")
    if rules.specimen:
        yield "specimen", QCoreApplication.translate("PrintForm", "Copy kept")
    if has_account:
        yield "on_account", QCoreApplication.translate("PrintForm", "By invoice")


def labels() -> dict[str, str]:
    """The label of each field by its key."""
    return {
        "group": QCoreApplication.translate("PrintForm", "Who prints"),
        "content": QCoreApplication.translate("PrintForm", "Content"),
        "purpose": QCoreApplication.translate("PrintForm", "What is printed"),
        "machine": QCoreApplication.translate("PrintForm", "Machine"),
        "size": QCoreApplication.translate("PrintForm", "Paper"),
        "counter_before": QCoreApplication.translate("PrintForm", "Counter before"),
        "counter_after": QCoreApplication.translate("PrintForm", "Counter after"),
        "difference": QCoreApplication.translate("PrintForm", "Difference"),
        "masters": QCoreApplication.translate("PrintForm", "Masters"),
        "sheets": QCoreApplication.translate("PrintForm", "Sheets"),
    }
