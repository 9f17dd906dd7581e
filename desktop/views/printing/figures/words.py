"""By what printing is counted, and its rows, in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.queries.print_figures import Key, PrintFigure
from desktop.rules.months import read_month
from desktop.views.shared import written


def figure_word(by: PrintFigure) -> str:
    return {
        PrintFigure.MACHINE: QCoreApplication.translate("PrintFigures", "Machine"),
        PrintFigure.GROUP: QCoreApplication.translate("PrintFigures", "Group or guest"),
        PrintFigure.FIELD: QCoreApplication.translate("PrintFigures", "Activity field"),
        PrintFigure.MONTH: QCoreApplication.translate("PrintFigures", "Month"),
        PrintFigure.CONTENT: QCoreApplication.translate("PrintFigures", "What was printed"),
        PrintFigure.UNBOOKED: QCoreApplication.translate("PrintFigures", "Used without booking"),
        PrintFigure.WASTE: QCoreApplication.translate("PrintFigures", "Waste"),
    }[by]


def key_word(by: PrintFigure, key: Key) -> str:
    """印刷機1, October 2026, not said."""
    if key is None:
        return QCoreApplication.translate("PrintFigures", "not said")
    if by is PrintFigure.MONTH:
        return written.month_name(read_month(key).first)
    return key


def whole_word(by: PrintFigure) -> str:
    if by is PrintFigure.UNBOOKED:
        return QCoreApplication.translate("PrintFigures", "All without booking")
    if by is PrintFigure.WASTE:
        return QCoreApplication.translate("PrintFigures", "All machines")
    return QCoreApplication.translate("PrintFigures", "All jobs")
