"""How the registration page is laid out: the paper form at the left, what is similar and the verb at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.queries.group_cards import GroupCard
from desktop.views.groups import words
from desktop.views.groups.registration.registration_form import RegistrationForm
from desktop.views.groups.registration.requirements_card import RequirementsCard
from desktop.views.groups.registration.similar_card import SimilarCard
from desktop.views.shared import icons
from desktop.views.shared.message import Message, MessageKind
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.shared.two_versions import TwoVersions
from desktop.words import TextSize


class RegistrationLayout(QWidget):
    """The widgets of the page by name; the page itself knows what they do."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self.back, self.tag, self.start_again = QToolButton(), Tag(""), QPushButton()
        self.title, self._order, self.blank = QLabel(), QLabel(), QPushButton()
        self.message, self.versions = Message(), TwoVersions()
        self.form, self.similar = RegistrationForm(today), SimilarCard()
        self.requirements = RequirementsCard()
        self.save_button, self.wait_button, self._mend = QPushButton(), QPushButton(), Paragraph()
        self._keys, self._hint = Paragraph(), Paragraph()
        self._card: GroupCard | None = None
        self._told = QWidget()
        self._lay_out()
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def _lay_out(self) -> None:
        for part, role in (
            (self.title, "title"),
            (self._order, "secondary"),
            (self.back, "quiet"),
            (self.start_again, "quiet"),
            (self.save_button, "primary"),
            (self._mend, "error"),
            (self._keys, "caption"),
            (self._hint, "caption"),
        ):
            set_role(part, role)
        self.save_button.setAutoDefault(True)
        self.wait_button.setAutoDefault(True)
        self.blank.setAutoDefault(True)
        self.blank.setIcon(icons.icon("place.handouts"))
        self.start_again.setAutoDefault(True)
        self.back.setIcon(icons.icon("verb.back", "accent_text"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tag.setVisible(False)
        self._right = QWidget()
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._paper(), 1)
        beside.addWidget(self._right)
        self._lay_out_right()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(12)
        whole.addLayout(self._head())
        whole.addLayout(beside, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self.back, self.title, self.tag, self.start_again):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._order)
        head.addWidget(self.blank)
        return head

    def _paper(self) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        inside = QWidget()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(20, 14, 20, 0)
        told.addWidget(self.message)
        told.addWidget(self.versions)
        self._told.setVisible(False)
        column.addWidget(self._told)
        column.addWidget(self.form, 1)
        column.addStretch(0)  # while the form is hidden, what is told stays at the top
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(card)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot())
        return card

    def _foot(self) -> QFrame:
        """What the row with the caret is for: always in the same place, so that nothing jumps."""
        foot = QFrame()
        set_role(foot, "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 6, 20, 6)
        line.addWidget(self._hint, 1)
        self.form.explained.connect(self._hint.say)
        return foot

    def _lay_out_right(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._beside(), 1)
        column.addWidget(self._mend)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.save_button, 3)
        verbs.addWidget(self.wait_button, 2)
        column.addLayout(verbs)
        column.addWidget(self._keys)

    def _beside(self) -> QScrollArea:
        """What is similar, and what the center asks for; with large letters it is higher than the page."""
        inside, area = QWidget(), QScrollArea()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.similar)
        column.addWidget(self.requirements)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def name_for(self, card: GroupCard | None) -> None:
        """The title and the verb for a registration, or for a change of a record."""
        self._card = card
        if card is None:
            self.title.setText(self.tr("Register a group"))
            self.save_button.setText(self.tr("Register"))
            self.wait_button.setText(self.tr("Save for review"))
            self.start_again.setText(self.tr("Start with an empty form"))
        else:
            self.title.setText(self.tr("Change {number}").format(number=words.number(card.number)))
            self.save_button.setText(self.tr("Save the changes"))
            self.start_again.setText(self.tr("Take my changes back"))
        self.wait_button.setVisible(card is None)
        self.setAccessibleName(self.title.text())

    def tell(self, kind: MessageKind, first: str, rest: str = "") -> None:
        """Above the form, for the page as a whole."""
        self.message.say(kind, first, rest)
        self._told.setVisible(True)
        self.scroll_up()

    def clear_messages(self) -> None:
        self._told.setVisible(False)
        self.message.clear()
        self.versions.clear()
        self.form.setVisible(True)
        self._show_verbs(shown=True)
        self.say_wrong("")

    def show_versions(self, what: str, why: str, who: str, rows: list[tuple[str, str, str]]) -> None:
        """In the place of the form until one of the two has been chosen."""
        self.form.setVisible(False)
        self._show_verbs(shown=False)
        self._told.setVisible(True)
        self.versions.compare(what, why, who, rows)
        self.scroll_up()

    def _show_verbs(self, *, shown: bool) -> None:
        self.save_button.setVisible(shown)
        self.wait_button.setVisible(shown and self._card is None)

    def show_draft(self, mark: Mark | None) -> None:
        self.tag.setVisible(mark is not None)
        self.start_again.setVisible(mark is not None)
        if mark is not None:
            self.tag.set_mark(mark)

    def say_wrong(self, sentence: str, *, gently: bool = False) -> None:
        """Beside the verb: what stands in its way."""
        set_role(self._mend, "secondary" if gently else "error")
        self._mend.say(sentence)
        self._mend.setVisible(bool(sentence))

    def scroll_up(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, 0, 60)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self._right.setFixedWidth(theme.frame["inspector"])
        self._order.setVisible(theme.size is TextSize.STANDARD)
        for verb in (self.save_button, self.wait_button):
            verb.setMinimumHeight(theme.scaled(46))
        self.back.setIconSize(QSize(theme.icon, theme.icon))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Esc). The draft is kept."))
        self._order.setText(self.tr("In the order of the application form"))
        self.blank.setText(self.tr("Blank form"))
        self.blank.setToolTip(self.tr("Print the application form for the hand. The draft is kept."))
        self._keys.say(self.tr("Ctrl+Enter saves. Esc goes back and keeps the draft."))
        self.name_for(self._card)
