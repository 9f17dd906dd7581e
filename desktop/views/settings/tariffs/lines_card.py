"""The prices of a tariff as a table of lines: added, changed and taken out by keyboard too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.ruled_things import NamedRow
from desktop.rules.print_fees import TariffLineOn
from desktop.views.settings.rooms_rules.inputs import NumberInput
from desktop.views.settings.tariffs.line_editor import LineEditor, LineHeads
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TariffLineKind

LEAST = 150
NEW = TariffLineOn(TariffLineKind.FACE, 0)


class LinesCard(Card):
    """`changed` after every change. Insert adds a line, Ctrl+Delete takes out the one with the cursor.

    The editor puts `add` and what holds for the whole above the lines.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.setAccessibleName(self.tr("Prices"))
        self.body.setSpacing(0)
        self.add = QPushButton(self.tr("Add a line"))
        self.add.setIcon(icons.icon("verb.add", "accent_text"))
        self.add.setToolTip(self.tr("Insert"))
        self.add.setAutoDefault(True)
        set_role(self.add, "quiet")
        self.lines: list[LineEditor] = []
        self._classes: Sequence[NamedRow] = ()
        inside = QWidget()
        inside.setProperty("role", "body")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 6, 12, 6)
        self._list.setSpacing(0)
        self._empty = Paragraph()
        self._empty.say(self.tr("Without lines everything is free."))
        set_role(self._empty, "secondary")
        self._list.addWidget(LineHeads())
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self.body.addWidget(self.area, 1)
        self.add.clicked.connect(self.add_line)
        notifier().changed.connect(self._keep_in_sight)
        self._keep_in_sight()
        bind_keys(self, {"Insert": self.add_line, "Ctrl+Delete": self._take_out_here})

    def show_lines(self, lines: Iterable[TariffLineOn], classes: Sequence[NamedRow]) -> None:
        self._classes = classes
        for editor in list(self.lines):
            self._drop(editor)
        for line in lines:
            self._put(line)
        self._number(frozenset())

    def answer(self) -> tuple[TariffLineOn, ...] | None:
        """None while a number cannot be read."""
        lines = [editor.line for editor in self.lines]
        return None if None in lines else tuple(line for line in lines if line is not None)

    @property
    def wrong_field(self) -> NumberInput | None:
        return next((field for editor in self.lines if (field := editor.wrong_field) is not None), None)

    def mark(self, wrong: Iterable[int]) -> None:
        """The places of the lines that a fault is about."""
        self._number(frozenset(wrong))

    @Slot()
    def add_line(self) -> None:
        """Behind the one with the cursor, as what it is: the next line differs in little from the one above."""
        here = self._here()
        before = self.lines[here].line if here is not None else None
        editor = self._put(before or NEW, None if here is None else here + 1)
        self._number(frozenset())
        editor.charge.setFocus(Qt.FocusReason.TabFocusReason)
        # its place is known when it has been laid out
        QTimer.singleShot(0, editor, partial(self.area.ensureWidgetVisible, editor))
        self.changed.emit()

    @Slot()
    def _take_out_here(self) -> None:
        if (here := self._here()) is not None:
            self._take_out(self.lines[here])

    def _take_out(self, editor: LineEditor) -> None:
        at = self.lines.index(editor)
        self._drop(editor)
        self._number(frozenset())
        after = self.lines[min(at, len(self.lines) - 1)].charge if self.lines else self.add
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _here(self) -> int | None:
        return next((at for at, each in enumerate(self.lines) if each.isAncestorOf(self.focusWidget())), None)

    def _put(self, line: TariffLineOn, at: int | None = None) -> LineEditor:
        at = len(self.lines) if at is None else at
        editor = LineEditor(self._classes)
        editor.show_line(line)
        editor.changed.connect(self.changed)
        editor.removed.connect(partial(self._take_out, editor))
        self._list.insertWidget(2 + at, editor)
        self.lines.insert(at, editor)
        self._keep_tab_order(at)
        return editor

    def _keep_tab_order(self, at: int) -> None:
        """A line that comes between two others stands there for Tab too."""
        before: QWidget = self.lines[at - 1].remove if at else self.add
        for part in (*self.lines[at].cells()[1:], self.lines[at].remove):
            QWidget.setTabOrder(before, part)
            before = part

    def _drop(self, editor: LineEditor) -> None:
        self.lines.remove(editor)
        self._list.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    @Slot()
    def _keep_in_sight(self) -> None:
        """Some lines can always be seen; in the largest text the page is scrolled for the rest."""
        self.area.setMinimumHeight(current().scaled(LEAST))

    def _number(self, wrong: frozenset[int]) -> None:
        self._empty.setVisible(not self.lines)
        for at, editor in enumerate(self.lines):
            editor.show_place(at + 1, wrong=at in wrong)
