"""The rows of a paper form: the label at the left, the fields of the row beside it, a sentence below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, repolish, set_role

LABEL = 128
NoteKind = Literal["good", "warn"]
_LOOKS: dict[str, tuple[str, str]] = {
    "wrong": ("status.refused", "danger"),
    "warn": ("status.warning", "warn"),
    "good": ("verb.choose", "ok"),
}


@dataclass(frozen=True, slots=True)
class PaperRow:
    """`parts` are widgets with their share of the line; the first is the one the label speaks of.

    `section` names the heading that stands above the row.
    """

    key: str
    parts: tuple[tuple[QWidget, int], ...]
    optional: bool = False
    section: str = ""


class PaperRows(QWidget):
    """Rows from top to bottom; Tab follows them."""

    def __init__(self, rows: Sequence[PaperRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, PaperLine] = {}
        self._headings: dict[str, QLabel] = {}
        self._later: dict[str, list[QWidget]] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(20, 14, 20, 16)
        self._whole.setSpacing(12)
        for row in rows:
            for part in self._made(row):
                self._whole.addWidget(part)
        self._whole.addStretch(1)

    def put_rows(self, after: str, rows: Sequence[PaperRow]) -> None:
        """Rows that come later stand after one that is there; those put there before are deleted."""
        for part in self._later.get(after, ()):
            self._whole.removeWidget(part)
            part.hide()
            part.deleteLater()
            self._lines = {key: line for key, line in self._lines.items() if line is not part}
            self._headings = {section: each for section, each in self._headings.items() if each is not part}
        before = list(self._lines.items())
        split = list(self._lines).index(after) + 1
        self._lines = dict(before[:split])
        self._later[after] = [part for row in rows for part in self._made(row)]
        self._lines |= dict(before[split:])
        at = self._whole.indexOf(self._lines[after]) + 1
        for place, part in enumerate(self._later[after]):
            self._whole.insertWidget(at + place, part)

    def _made(self, row: PaperRow) -> list[QWidget]:
        """The row's line, under its heading where it has one."""
        self._lines[row.key] = line = PaperLine(row)
        if not row.section:
            return [line]
        self._headings[row.section] = heading = QLabel()
        set_role(heading, "heading")
        heading.setContentsMargins(0, 10, 0, 0)
        return [heading, line]

    def keep_tab_order(self) -> None:
        """Tab goes down the rows, also through those that came later."""
        for first, second in pairwise(
            widget for line in self._lines.values() for part in line.parts for widget in _stops(part)
        ):
            QWidget.setTabOrder(first, second)

    @property
    def keys(self) -> list[str]:
        return list(self._lines)

    def relabel(self, key: str, label: str, hint: str = "") -> None:
        """The row's name, and what its field is for."""
        self._lines[key].set_label(label, hint)

    def entitle(self, section: str, words: str) -> None:
        if section in self._headings:
            self._headings[section].setText(words)

    def refuse(self, key: str, sentence: str) -> None:
        """Mark the row as wrong and say why under it; "" takes the mark away. `KeyError` for an unknown row."""
        self._lines[key].refuse(sentence)

    def note(self, key: str, sentence: str, kind: NoteKind = "good") -> None:
        """What was understood, or is worth a look, under the row while nothing is wrong with it."""
        self._lines[key].note(sentence, kind)

    def wrong(self) -> list[str]:
        """The keys of the rows that are marked, from the top."""
        return [key for key, line in self._lines.items() if line.sentence]

    def sentence(self, key: str) -> str:
        return self._lines[key].sentence

    def noted(self, key: str) -> str:
        return self._lines[key].said

    def label(self, key: str) -> str:
        return self._lines[key].label

    def row_at(self, widget: QWidget | None) -> str:
        """The row in which a widget stands, "" for one that stands in none."""
        return next((key for key, line in self._lines.items() if widget and line.isAncestorOf(widget)), "")

    def go_to(self, key: str) -> QWidget:
        """Put the caret into the row's first field."""
        widget = self._lines[key].widget
        first = next(iter(_stops(widget)), widget)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return widget

    def line(self, key: str) -> PaperLine:
        return self._lines[key]


class PaperLine(QWidget):
    """One row; PaperRows speaks for it."""

    def __init__(self, row: PaperRow) -> None:
        super().__init__()
        self.widget = row.parts[0][0]
        self.parts = tuple(part for part, _share in row.parts)
        self._optional, self.sentence, self.said, self.hint = row.optional, "", "", ""
        self._kind: NoteKind = "good"
        self._label, self._mark, self._picture, self._words = QLabel(), QLabel(), QLabel(), Paragraph()
        self._label.setBuddy(self.widget)
        self._label.setWordWrap(True)
        set_role(self._mark, "caption")
        self._left = QWidget()
        self._lay_out(row)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def _lay_out(self, row: PaperRow) -> None:
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        left.addWidget(self._label, 0 if row.optional else 1)
        left.addWidget(self._mark, 1 if row.optional else 0)
        across, told = QHBoxLayout(), QHBoxLayout()
        across.setSpacing(8)
        for widget, share in row.parts:
            across.addWidget(widget, share)
        told.setSpacing(6)
        told.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._words, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(across)
        right.addLayout(told)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)

    @property
    def label(self) -> str:
        return self._label.text()

    def minimumSizeHint(self) -> QSize:
        """Not the height its chips would have at their narrowest."""
        return QSize(super().minimumSizeHint().width(), current().control)

    def set_label(self, label: str, hint: str) -> None:
        self._label.setText(label)
        self.hint = hint
        self.setToolTip(hint)
        if not self.sentence:
            self.widget.setAccessibleDescription(hint)
        if not self.widget.accessibleName():
            self.widget.setAccessibleName(label)

    def refuse(self, sentence: str) -> None:
        self.sentence = sentence
        if bool(self.widget.property("wrong")) != bool(sentence):
            self.widget.setProperty("wrong", bool(sentence))
            repolish(self.widget)
        self.widget.setAccessibleDescription(sentence or self.hint)
        self._show()

    def note(self, sentence: str, kind: NoteKind) -> None:
        if (sentence, kind) != (self.said, self._kind):
            self.said, self._kind = sentence, kind
            self._show()

    def _show(self) -> None:
        words = self.sentence or self.said
        icon, role = _LOOKS["wrong" if self.sentence else self._kind]
        set_role(self._words, "error" if self.sentence else "caption")
        if words:
            self._picture.setPixmap(icons.pixmap(icon, role, current().scaled(15)))
        self._words.say(words)
        self._words.setVisible(bool(words))
        self._picture.setVisible(bool(words))

    @Slot()
    def _measure(self) -> None:
        self._left.setFixedWidth(current().scaled(LABEL))
        self._left.setMinimumHeight(current().control)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mark.setText(self.tr("optional") if self._optional else "")
        self._mark.setVisible(self._optional)


def _stops(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part of a row: at itself, or at what it consists of, as it was made."""
    if part.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        return [part]
    return [each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.ClickFocus]
