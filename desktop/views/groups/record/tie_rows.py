"""The lines of a tab: what stands there, a mark before it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import set_role


@dataclass(frozen=True, slots=True)
class Verb:
    """A button of a line: `name` is what a screen reader says of it."""

    word: str
    name: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Line:
    """`head` stands in bold above `text`; `dim` is what is over."""

    text: str
    head: str = ""
    mark: Mark | None = None
    verbs: tuple[Verb, ...] = ()
    dim: bool = False


class Section(QWidget):
    """A heading with its verb, and lines below it that are made anew each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.add = QLabel(), QPushButton()
        set_role(self._title, "bold")
        set_role(self.add, "small")
        self.add.setAutoDefault(True)
        self._said: list[str] = []
        upper = QHBoxLayout()
        upper.addWidget(self._title, 1)
        upper.addWidget(self.add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 8)
        whole.setSpacing(2)
        whole.addLayout(upper)
        whole.addLayout(self._lines)

    def name(self, title: str, verb: str = "") -> None:
        """What the section is called, and what its button does; without a verb there is none."""
        self._title.setText(title)
        self.add.setText(verb)
        self.add.setAccessibleName(verb or title)
        self.add.setVisible(bool(verb))

    def show_lines(self, lines: Iterable[Line], nothing: str) -> None:
        """`nothing` stands there where there are no lines."""
        while (entry := self._lines.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        shown = list(lines)
        self._said = []
        before: QWidget = self.add
        for line in shown or ([Line(nothing, dim=True)] if nothing else []):
            made, buttons = _made(line)
            self._lines.addWidget(made)
            self._said.append(
                " ".join(part for part in (line.mark.word if line.mark else "", line.head, line.text) if part)
            )
            for button in buttons:
                QWidget.setTabOrder(before, button)
                before = button

    def texts(self) -> list[str]:
        """What is said, line by line."""
        return list(self._said)


def _made(line: Line) -> tuple[QFrame, list[QPushButton]]:
    made, text = QFrame(), Paragraph()
    set_role(made, "head")
    if line.dim:
        set_role(text, "secondary")
    text.say(line.text, bold=line.head)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 6, 0, 6)
    across.setSpacing(8)
    if line.mark is not None:
        across.addWidget(Tag(line.mark.word, line.mark.kind, line.mark.icon), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text, 1)
    buttons: list[QPushButton] = []
    for verb in line.verbs:
        button = QPushButton(verb.word)
        set_role(button, "link")
        button.setAutoDefault(True)
        button.setAccessibleName(verb.name)
        button.clicked.connect(verb.act)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.append(button)
    return made, buttons
