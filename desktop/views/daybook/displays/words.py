"""What flyers and posters are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.words import DisplayEnd, DisplayKind


def kind_word(kind: DisplayKind) -> str:
    return {
        DisplayKind.FLYER: QCoreApplication.translate("displays", "Flyer"),
        DisplayKind.POSTER: QCoreApplication.translate("displays", "Poster"),
    }[kind]


def place_kind_word(kind: DisplayKind) -> str:
    return {
        DisplayKind.FLYER: QCoreApplication.translate("displays", "Rack for flyers"),
        DisplayKind.POSTER: QCoreApplication.translate("displays", "Board for posters"),
    }[kind]


def end_word(end: DisplayEnd) -> str:
    return {
        DisplayEnd.OVER: QCoreApplication.translate("displays", "its time was over"),
        DisplayEnd.GONE: QCoreApplication.translate("displays", "none is left"),
        DisplayEnd.FETCHED: QCoreApplication.translate("displays", "fetched again"),
        DisplayEnd.REFUSED: QCoreApplication.translate("displays", "not shown here"),
        DisplayEnd.MISTAKE: QCoreApplication.translate("displays", "a mistake"),
    }[end]
