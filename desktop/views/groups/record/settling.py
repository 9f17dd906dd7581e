"""Text that found out its height only while it was laid out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.views.shared.paragraph import Paragraph


def settle(widget: QWidget) -> None:
    """Lay the paragraphs in it out once more: what they ask for while a layout is at work is not heard."""
    QTimer.singleShot(0, widget, partial(_ask_again, widget))


def _ask_again(widget: QWidget) -> None:
    if isValid(widget):
        for text in widget.findChildren(Paragraph):
            text.updateGeometry()
