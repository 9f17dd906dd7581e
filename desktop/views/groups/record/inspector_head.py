"""Who the group is, in its number, status and names, and what the desk can do for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.queries.group_cards import GroupCard
from desktop.views.groups import words
from desktop.views.groups.sheet_menu import SheetMenu
from desktop.views.shared import icons, written
from desktop.views.shared.chips import Wrap
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import GroupStatus

SIDE = 20
VERBS = (("book", "verb.book"), ("print", "verb.print_job"), ("consult", "verb.consult"), ("card", "verb.card"))

STEPS = {GroupStatus.APPLIED: "verb.choose", GroupStatus.RENEWAL_DUE: "thing.renewal"}


class InspectorHead(QFrame):
    """`verbs` are the buttons by name: book, print, consult, card; `edit` changes the record, `more` has the sheets.

    `step` is there while the registration waits for the desk: a review, a renewal.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "head")
        self._number, self.tag = QLabel(), Tag("")
        self._kana, self.name, self._about = Paragraph(), Paragraph(), Paragraph()
        self.edit, self.more = QPushButton(), SheetMenu("group")
        self._status = GroupStatus.REGISTERED
        set_role(self.edit, "small")
        self.verbs, self.step = {name: QPushButton() for name, _icon in VERBS}, QPushButton()
        for part, role in ((self._kana, "caption"), (self.name, "title"), (self._about, "secondary")):
            set_role(part, role)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()
        self._show_step(self._status)

    def _lay_out(self) -> None:
        upper, verbs = QHBoxLayout(), Wrap()
        upper.setSpacing(8)
        upper.addWidget(self._number)
        upper.addWidget(self.tag)
        upper.addStretch(1)
        upper.addWidget(self.edit)
        upper.addWidget(self.more)
        verbs.add(self.step)
        for name, icon in VERBS:
            button = self.verbs[name]
            button.setIcon(icons.icon(icon))
            verbs.add(button)
        self.edit.setIcon(icons.icon("verb.edit"))
        for button in (self.edit, self.step, *self.verbs.values()):
            button.setAutoDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDE, 12, SIDE, 12)
        whole.setSpacing(4)
        whole.addLayout(upper)
        for part in (self._kana, self.name, self._about):
            whole.addWidget(part)
        whole.addSpacing(6)
        whole.addWidget(verbs)

    def show_card(self, card: GroupCard) -> None:
        self.more.card = card
        self._number.setText(words.number(card.number))
        self.tag.set_mark(words.status_mark(card.status))
        self._kana.say(card.kana)
        self._kana.setVisible(bool(card.kana))
        self.name.say(card.name)
        first = "、".join(field.name for field in card.fields[:2])
        more = self.tr("{count} more").format(count=len(card.fields) - 2) if len(card.fields) > 2 else ""
        parts = (card.form or words.kind_word(card.kind), first, more, self._members(card))
        self._about.say("・".join(part for part in parts if part))

        self._show_step(card.status)

    @property
    def first(self) -> QPushButton:
        """The verb that is likely: to review who applied, to book for everybody else."""
        return self.verbs["book"] if self.step.isHidden() or not self.verbs["card"].isHidden() else self.step

    def _show_step(self, status: GroupStatus) -> None:
        """Who applied can neither book nor has a card yet: the review comes first."""
        self._status, applied = status, status is GroupStatus.APPLIED
        self.step.setVisible(status in STEPS)
        self.verbs["card"].setHidden(applied)
        for button, icon in ((self.step, STEPS.get(status, "")), (self.verbs["book"], dict(VERBS)["book"])):
            is_first = button is self.first
            set_role(button, "primary" if is_first else "")
            if icon:
                button.setIcon(icons.icon(icon, "on_accent" if is_first else "text"))
        self._name_step()

    def _name_step(self) -> None:
        applied = self._status is GroupStatus.APPLIED
        self.step.setText(self.tr("Review") if applied else self.tr("Renew"))

    def _members(self, card: GroupCard) -> str:
        return written.people(card.members) if card.members is not None else ""

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(17)
        for button in (self.edit, self.step, *self.verbs.values()):
            button.setIconSize(QSize(px, px))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.edit.setText(self.tr("Edit"))
        self._name_step()
        self.verbs["book"].setText(self.tr("Book"))
        self.verbs["print"].setText(self.tr("Print job"))
        self.verbs["consult"].setText(self.tr("Consult"))
        self.verbs["card"].setText(self.tr("Card"))
        self.verbs["card"].setToolTip(self.tr("Registration card"))
        self.verbs["card"].setAccessibleName(self.tr("Registration card"))
