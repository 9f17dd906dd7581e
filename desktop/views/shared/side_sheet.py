"""A sheet beside the page, never over it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPropertyAnimation, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.motion import duration
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize

HEAD, FOOT, SIDE, OPENS_IN = 52, 60, 20, 120


class SideSheet(QFrame):
    """A head that names it, a body that scrolls, a foot that stays.

    `closed` is also what Esc gives; drafts are kept by the owner.
    """

    closed = Signal()

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sheet")
        self._icon_name = icon
        self._icon, self._title, self.tag = QLabel(), QLabel(), Tag("")
        set_role(self._title, "heading")
        self.tag.setVisible(False)
        self._close = QToolButton()
        set_role(self._close, "quiet")
        self._close.setIcon(icons.icon("verb.close", "accent_text"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.close_sheet)
        self.body, self.foot = QVBoxLayout(), QHBoxLayout()
        self._head, self._foot = self._made_head(), self._made_foot()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(current().border, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._made_body(), 1)
        whole.addWidget(self._foot)
        self._opening = QPropertyAnimation(self, b"maximumWidth", self)
        self.set_title(title)
        self._retranslate()
        self._measure()
        notifier().changed.connect(self._measure)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_tag(self, mark: Mark | None) -> None:
        """Such as the time a draft was kept."""
        self.tag.setVisible(mark is not None)
        if mark is not None:
            self.tag.set_mark(mark)

    def add_verb(self, button: QWidget) -> None:
        """From the left, before the note."""
        self.foot.insertWidget(self.foot.count() - 2, button)
        self._fit_note()

    def set_note(self, words: str) -> None:
        """A few words at the right of the foot, left out where the verbs need the room."""
        self._note.say(words)
        self._note.setMinimumWidth(self._note.fontMetrics().size(0, words).width() + 4)
        self._fit_note()

    def _fit_note(self) -> None:
        items = [item for at in range(self.foot.count()) if (item := self.foot.itemAt(at))]
        verbs = [widget for item in items if (widget := item.widget()) and widget is not self._note]
        needs = sum(verb.sizeHint().width() + self.foot.spacing() for verb in verbs)
        free = current().frame["side_sheet"] - 2 * SIDE - needs
        self._note.setVisible(bool(self._note.text()) and self._note.minimumWidth() <= free)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit_note()
        for before, after in pairwise(self._in_order()):
            QWidget.setTabOrder(before, after)
        super().showEvent(event)

    def _in_order(self) -> list[QWidget]:
        """What Tab goes through: the body as it was filled, the verbs, the cross.

        What only a click comes to keeps its place too: of a bar's parts it is always another one that Tab comes to.
        """
        chain, part = list[QWidget](), self._inside.nextInFocusChain()
        while part is not None and part is not self._inside:
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and self._inside.isAncestorOf(part):
                chain.append(part)
            part = part.nextInFocusChain()
        verbs = [
            widget for at in range(self.foot.count()) if (item := self.foot.itemAt(at)) and (widget := item.widget())
        ]
        return [*chain, *(verb for verb in verbs if verb.focusPolicy() & Qt.FocusPolicy.TabFocus), self._close]

    def open(self) -> None:
        """Slide in beside the page and take the focus."""
        width = current().frame["side_sheet"]
        self.setMinimumWidth(0)
        self._opening.stop()
        self._opening.setDuration(duration(OPENS_IN))
        self._opening.setStartValue(0)
        self._opening.setEndValue(width)
        self._opening.finished.connect(self._measure, Qt.ConnectionType.UniqueConnection)
        self.setVisible(True)
        self._opening.start()
        reached = [part for part in self._in_order() if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        first = next((part for part in reached if part.isVisibleTo(self) and part.isEnabled()), self._close)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that a refusal and what follows it show."""
        self._scroll.ensureWidgetVisible(widget, 0, 16)

    @Slot()
    def close_sheet(self) -> None:
        self._opening.stop()
        self.setVisible(False)
        self._measure()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc). The draft is kept."))

    def _made_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "head")
        line = QHBoxLayout(head)
        line.setContentsMargins(SIDE, 0, 8, 0)
        line.setSpacing(10)
        for part in (self._icon, self._title, self.tag):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._close)
        return head

    def _made_body(self) -> QScrollArea:
        self._inside = QWidget()
        set_role(self._inside, "body")
        self._inside.setLayout(self.body)
        self.body.setContentsMargins(SIDE, 12, SIDE, 12)
        self.body.setSpacing(12)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        return self._scroll

    def _made_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "foot")
        foot.setLayout(self.foot)
        self.foot.setContentsMargins(SIDE, 0, SIDE, 0)
        self.foot.setSpacing(8)
        self._note = Paragraph()
        set_role(self._note, "caption")
        self.foot.addStretch(1)
        self.foot.addWidget(self._note)
        return foot

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setFixedWidth(theme.frame["side_sheet"])
        self._head.setFixedHeight(theme.scaled(HEAD))
        self._foot.setFixedHeight(theme.scaled(FOOT))
        self._fit_note()
        self._icon.setVisible(theme.size is not TextSize.LARGEST)  # the title needs the room
        self._icon.setPixmap(icons.pixmap(self._icon_name, "accent", theme.icon))
        self._close.setIconSize(QSize(theme.icon, theme.icon))
