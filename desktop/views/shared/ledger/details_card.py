"""What is known of the chosen thing: the sum in a large type, facts, the lines behind it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.views.printing.change_due import BigYen
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared.card import Card
from desktop.views.shared.chips import Wrap
from desktop.views.shared.facts import Facts
from desktop.views.shared.theme import current, set_role

SIDE, WIDEST_NAME = 16, 520


def elided(name: str) -> str:
    """As much of a name as the head of a card has room for."""
    return QFontMetrics(current().font("heading", bold=True)).elidedText(name, Qt.TextElideMode.ElideRight, WIDEST_NAME)


class _Tall(QScrollArea):
    """As tall as what is in it is by now, not as it was when it was first asked."""

    def sizeHint(self) -> QSize:
        inside, hint = self.widget(), super().sizeHint()
        return hint if inside is None else QSize(hint.width(), inside.sizeHint().height() + 2 * self.frameWidth())


class DetailsCard(Card):
    """Verbs stand at the foot, in the order in which they were added; `blue_turned` when the blue one comes or goes."""

    blue_turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.sum_label, self.sum, self.facts = QLabel(), BigYen("amount"), Facts()
        self.lines, self.view, self.lines_label = ListModel(self), QListView(), QLabel()
        self.verbs, self._offered, self._blue = Wrap(), list[QPushButton](), list[QPushButton]()
        self.verbs.gap = 8
        set_role(self.sum_label, "bold")
        set_role(self.lines_label, "bold")
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(116)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        set_role(inside, "body")
        upper = QVBoxLayout(inside)
        upper.setContentsMargins(SIDE, 12, SIDE, 12)
        upper.setSpacing(8)
        for part in (self.sum_label, self.sum, self.facts):
            upper.addWidget(part)
        upper.addStretch(1)
        self._upper = upper
        scroll = self._scroll = _Tall()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        self.lines_label.setContentsMargins(SIDE, 4, SIDE, 4)
        foot = QFrame()
        set_role(foot, "foot")
        line = QVBoxLayout(foot)
        line.setContentsMargins(SIDE, 10, SIDE, 10)
        line.addWidget(self.verbs)
        self.body.setSpacing(0)
        self.body.addWidget(scroll)  # as tall as its facts where there is room; the lines have the rest
        self.body.addWidget(self.lines_label)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(foot)

    def rename(self, name: str) -> None:
        """A long name is cut off at the card's edge, and said whole where the mouse rests."""
        super().rename(elided(name))
        self.head.setToolTip(name)
        self.setAccessibleName(name)

    def add_above(self, part: QWidget) -> None:
        """What stands before the facts: a text that the thing is made of."""
        self._upper.insertWidget(0, part)

    def add_below(self, part: QWidget) -> None:
        """What stands right after the facts: a field of what is done with the thing."""
        self._upper.insertWidget(self._upper.count() - 1, part)

    def add_button(self, role: str = "") -> QPushButton:
        """A verb of the foot."""
        button = QPushButton()
        button.setAutoDefault(True)
        if role:
            set_role(button, role)
        if role == "primary":
            self._blue.append(button)
            button.installEventFilter(self)
        self.verbs.add(button)
        self._offered.append(button)
        return button

    def first_verb(self) -> QPushButton | None:
        """The first that can be done with what is shown."""
        return next((verb for verb in self._offered if verb.isVisibleTo(self) and verb.isEnabled()), None)

    @property
    def has_blue(self) -> bool:
        """Whether the one thing to do next stands at the foot."""
        return any(verb.isVisibleTo(self) for verb in self._blue)

    def show_sum(self, label: str, yen: int | None) -> None:
        """None leaves it out."""
        self.sum_label.setText(label)
        for part in (self.sum_label, self.sum):
            part.setVisible(yen is not None)
        if yen is not None:
            self.sum.put(yen)

    def show_lines(self, label: str, lines: Sequence[ListLine]) -> None:
        """Nothing is shown without any."""
        self.lines.fill(list(lines))
        self.lines_label.setText(label)
        self.view.setAccessibleName(label)
        for part in (self.lines_label, self.view):
            part.setVisible(bool(lines))
        self._scroll.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.blue_turned.emit()
        return super().eventFilter(watched, event)
