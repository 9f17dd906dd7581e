"""Groups on the register that may be the one that is being registered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.queries.similar_groups import SimilarGroup
from desktop.views.groups import words
from desktop.views.groups.record.settling import settle
from desktop.views.shared import icons
from desktop.views.shared.chips import Wrap
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, set_role
from desktop.words import TextSize

MOST = {TextSize.STANDARD: 4, TextSize.LARGE: 3, TextSize.LARGEST: 2}


class SimilarCard(QFrame):
    """Hidden while nothing is similar; `look_wanted` and `edit_wanted` carry a group's id.

    `two` are the groups of which somebody said here that they are not the one in the form; `said_two` names the last.
    """

    look_wanted = Signal(int)
    edit_wanted = Signal(int)
    said_two = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.shown: tuple[SimilarGroup, ...] = ()
        self.two: set[int] = set()
        self._picture, self._title = QLabel(), Paragraph()
        set_role(self._title, "bold")
        head = QFrame()
        set_role(head, "warn")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 9, 12, 9)
        line.setSpacing(10)
        line.addWidget(self._picture)
        line.addWidget(self._title, 1)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(16, 8, 16, 12)
        self._body.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(self._body)
        self.setVisible(False)
        self._retranslate()

    def show_similar(self, similar: Sequence[SimilarGroup]) -> None:
        """The likeliest first; what is shown already is left alone, so that the focus stays in it."""
        others = (group for group in similar if group.hit.id not in self.two)
        first = tuple(sorted(others, key=lambda group: -len(group.same)))[: MOST[current().size]]
        self.setVisible(bool(first))
        if first != self.shown:
            self.shown = first
            self._fill()

    def _fill(self) -> None:
        while (entry := self._body.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, group in enumerate(self.shown):
            self._body.addWidget(self._full(group) if not place else self._short(group))
        settle(self)

    def _full(self, group: SimilarGroup) -> QWidget:
        made, upper, same, verbs = QWidget(), QHBoxLayout(), Wrap(), QHBoxLayout()
        name = Paragraph()
        set_role(name, "heading")
        name.say(group.hit.name)
        mark = words.status_mark(group.hit.status)
        upper.setSpacing(8)
        upper.addWidget(QLabel(words.number(group.hit.number)))
        upper.addWidget(Tag(mark.word, mark.kind, mark.icon))
        upper.addStretch(1)
        for what in group.same:
            same.add(Tag(same_word(what)))
        verbs.setSpacing(8)
        verbs.addWidget(self._button("edit", group, self.tr("Edit this group")))
        verbs.addWidget(self._button("look", group, self.tr("Look at it")))
        verbs.addStretch(1)
        verbs.addWidget(self._said_two(group))
        whole = QVBoxLayout(made)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(upper)
        whole.addWidget(name)
        whole.addWidget(same)
        whole.addSpacing(4)
        whole.addLayout(verbs)
        return made

    def _short(self, group: SimilarGroup) -> QWidget:
        made, name = QWidget(), Paragraph()
        name.say(f"{words.number(group.hit.number)}　{group.hit.name}")
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(name, 1)
        link = self._button("look", group, self.tr("Look"))
        set_role(link, "link")
        line.addWidget(link)
        return made

    def _said_two(self, group: SimilarGroup) -> QPushButton:
        button = QPushButton(self.tr("Another group"))
        set_role(button, "link")
        button.setAutoDefault(True)
        button.setToolTip(self.tr("They are two groups: do not show this one again"))
        button.setAccessibleName(f"{button.text()}: {group.hit.name}")
        button.clicked.connect(partial(self._keep_apart, group))
        return button

    def _keep_apart(self, group: SimilarGroup) -> None:
        self.two.add(group.hit.id)
        self.show_similar(self.shown)
        self.said_two.emit(group.hit.id)

    def _button(self, verb: str, group: SimilarGroup, word: str) -> QPushButton:
        button = QPushButton(word)
        button.setAutoDefault(True)
        button.setAccessibleName(f"{word}: {group.hit.name}")
        wanted = self.edit_wanted if verb == "edit" else self.look_wanted
        button.clicked.connect(partial(wanted.emit, group.hit.id))
        return button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.say(self.tr("This group may be on the register already"))
        self._picture.setPixmap(icons.pixmap("place.groups", "warn", current().icon))
        self.setAccessibleName(self.tr("This group may be on the register already"))


def same_word(what: str) -> str:
    """Why a group is taken for a similar one."""
    return {
        "name": QCoreApplication.translate("Groups", "= same name"),
        "near_name": QCoreApplication.translate("Groups", "= nearly the same name"),
        "kana": QCoreApplication.translate("Groups", "= same reading"),
        "representative": QCoreApplication.translate("Groups", "= same representative"),
        "phone": QCoreApplication.translate("Groups", "= same phone"),
        "corporate_number": QCoreApplication.translate("Groups", "= same corporate number"),
        "address": QCoreApplication.translate("Groups", "= same address"),
    }[what]
