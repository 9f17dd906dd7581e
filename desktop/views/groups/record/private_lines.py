"""The private fields of a group, each with what was agreed, since when and by what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.queries.group_cards import GroupCard, PrivateRow
from desktop.views.groups import words
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, set_role
from desktop.words import ConsentField

LABEL, SIDE, SCROLL_BAR = 68, 20, 14


class PrivateLines(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._said: list[str] = []

    def show_card(self, card: GroupCard) -> None:
        while (entry := self._lines.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._said = []
        for row in card.private:
            reading = card.representative_kana if row.kind is ConsentField.REPRESENTATIVE else ""
            self._lines.addWidget(self._line(row, _lines_of(row, reading)))

    def texts(self) -> list[str]:
        """What is said of each field: its word, its value, what was agreed."""
        return list(self._said)

    def _line(self, row: PrivateRow, value: Sequence[str]) -> QFrame:
        line, name, text = QFrame(), QLabel(words.private_word(row.kind)), Paragraph()
        set_role(line, "head")
        set_role(name, "secondary")
        name.setFixedWidth(_label_width())
        text.say("\n".join(value))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark = words.consent_mark(published=row.published)
        source = words.consent_source(row.since, row.source)
        across, beside = QHBoxLayout(line), QGridLayout()
        across.setContentsMargins(0, 6, 0, 6)
        across.setSpacing(8)
        across.addWidget(name)
        across.addLayout(beside, 1)
        beside.setColumnStretch(0, 1)
        beside.setHorizontalSpacing(8)
        tag = Tag(mark.word, mark.kind, mark.icon)
        free = _line_width() - max(tag.sizeHint().width(), _width("caption", source)) - beside.horizontalSpacing()
        below = any(_width("body", part) > free for part in value)
        beside.addWidget(text, 0, 0, 1, 2 if below else 1)
        in_a_row = below and tag.sizeHint().width() + 8 + _width("caption", source) <= _line_width()
        beside.addWidget(_agreed(tag, source, upright=not in_a_row), int(below), 1)
        self._said.append(f"{name.text()} {' '.join(value)} {mark.word} {source}".strip())
        return line


def _agreed(tag: Tag, source: str, *, upright: bool) -> QWidget:
    """The tag with since when and by what: below it, or before it."""
    made, since = QWidget(), QLabel(source)
    set_role(since, "caption")
    line = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.RightToLeft, made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(2 if upright else 8)
    line.addWidget(tag, 0, Qt.AlignmentFlag.AlignRight)
    line.addWidget(since, 0, Qt.AlignmentFlag.AlignRight)
    return made


def _label_width() -> int:
    longest = max(_width("body", words.private_word(field)) for field in ConsentField)
    return max(current().scaled(LABEL), longest + 2)


def _line_width() -> int:
    """What the inspector leaves for a value beside its label."""
    return current().frame["inspector"] - 2 * SIDE - SCROLL_BAR - _label_width() - 8


def _width(role: str, text: str) -> int:
    return QFontMetrics(current().font(role)).horizontalAdvance(text)


def _lines_of(row: PrivateRow, reading: str) -> list[str]:
    if row.postal_code:
        return [part for part in (f"〒{row.postal_code}", row.value) if part]
    return [part for part in (row.value, reading) if part]
