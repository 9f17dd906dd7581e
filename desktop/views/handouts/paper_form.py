"""What every paper's form can do: say that it changed, and hand over the job that draws it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.acting import By
from desktop.views.shared.abstract import AbstractType

Job = Callable[..., Any]


class PaperForm(QWidget, metaclass=AbstractType):
    """`changed` after every change a person makes; `issue_wanted` where drawing is an act of its own."""

    changed = Signal()
    issue_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(12)

    @abstractmethod
    def job(self, by: By) -> Job | None:
        """What draws the paper as it is filled in; None while it cannot be drawn without more."""

    def issue_job(self, by: By) -> Job | None:
        """What issues the paper, where that is more than drawing it."""
        del by
        return None

    @abstractmethod
    def hint(self) -> str:
        """What to do while there is nothing to see."""

    def begin_with(self, record_id: int) -> None:
        """What the paper is about, chosen elsewhere; most papers are about nothing that could be."""
        del record_id

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """What will not read well; most papers have no such thing."""

    def put_away(self) -> None:
        """Somebody else sits down."""
