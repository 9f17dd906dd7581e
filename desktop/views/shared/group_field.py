"""The field for the group: by name, reading, number, phone or its scanned card, then shown with its number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from unicodedata import normalize

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.booking_choices import groups_asked
from desktop.queries.groups import GroupHit
from desktop.rules.booking_rules import BOOKABLE
from desktop.views.shared import icons
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, set_role

MOST_HITS = 30


class GroupField(SearchBox):
    """`group_changed` after every change a person makes to the text or the choice."""

    group_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._group: tuple[int, str] | None = None
        self._hits: dict[int, GroupHit] = {}
        self._number, self._clear = QLabel(), QToolButton()
        set_role(self._number, "caption")
        set_role(self._clear, "quiet")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setIcon(icons.icon("verb.remove", "text_2"))
        self._clear.setIconSize(QSize(14, 14))
        self._clear.clicked.connect(self.forget)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 2, 0)
        inside.setSpacing(2)
        inside.addStretch(1)
        inside.addWidget(self._number)
        inside.addWidget(self._clear)
        self.asked.connect(self._typed)
        self.chosen.connect(self._take_group)
        self._retranslate()
        self._show_chosen()

    @property
    def group_id(self) -> int | None:
        return self._group[0] if self._group else None

    @property
    def group_number(self) -> str:
        return self._group[1] if self._group else ""

    def put(self, group_id: int | None, name: str, number: str) -> None:
        """Show a group, or half-typed text without one; nothing is announced."""
        self._group = (group_id, number) if group_id is not None else None
        self.setText(name)
        self.setCursorPosition(0)
        self.close_answers()
        self._show_chosen()

    @Slot()
    def forget(self) -> None:
        self.put(None, "", "")
        self.group_changed.emit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._group is not None:
            self._group = None
            self._show_chosen()
        self.group_changed.emit()
        question = partial(groups_asked, asked=text, limit=MOST_HITS)
        self._desk.read(self, question, done=partial(self._found, text), topic="groups")

    def _found(self, asked: str, hits: Sequence[GroupHit]) -> None:
        if self._group is not None or not self.hasFocus():
            return
        if self._hurried and hits and hits[0].number == normalize("NFKC", asked).strip():
            hits = hits[:1]  # a number and Enter: whose phone has these digits too was not meant
        self._hits = {hit.id: hit for hit in hits}
        cannot = Mark(self.tr("Cannot book"), "warn", "status.warning")
        self.show_answers(
            asked,
            [
                Answer(hit.id, hit.name, f"{hit.number}　{hit.kana}", None if hit.status in BOOKABLE else cannot)
                for hit in hits
            ],
        )

    @Slot(object)
    def _take_group(self, group_id: int) -> None:
        hit = self._hits[group_id]
        self.put(hit.id, hit.name, hit.number)
        self.group_changed.emit()
        if self.hasFocus():
            self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab takes the marked answer along, as Enter does."""
        if event.key() == Qt.Key.Key_Tab and self.answers_shown():
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab is a key of ours while the list is open, before it moves the focus."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and self.answers_shown():
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_chosen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.EnabledChange:
            self._show_chosen()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Name, reading, number or phone"))
        self.nothing_hint = self.tr("Only a registered group can book.")
        self._clear.setAccessibleName(self.tr("Choose another group"))
        self._clear.setToolTip(self.tr("Choose another group"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._mark_chosen(self.tr("No. {number}").format(number=self.group_number) if self._group is not None else "")

    def _mark_chosen(self, mark: str) -> None:
        """Bold, with what it is at the right; nothing is chosen without a mark."""
        chosen = bool(mark)
        self._number.setText(mark)
        self._number.setVisible(chosen)
        self._clear.setVisible(chosen and self.isEnabled())
        self.setFont(current().font(bold=chosen))
        right = self._number.sizeHint().width() + self._clear.sizeHint().width() if chosen else 0
        self.setTextMargins(self.textMargins().left(), 0, right, 0)
