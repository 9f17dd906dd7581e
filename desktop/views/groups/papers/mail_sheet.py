"""What is sent to many groups: to whom at the right, the paper itself beside it, who is left out named."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.queries.group_cards import GroupCard
from desktop.queries.letters import ADDRESS_READS, ROUND_READS
from desktop.queries.rounds import RoundRow
from desktop.queries.saved_lists import SAVED_READS
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups.papers.mail_whom import GROUP, ROUND, Found, Whom, choices
from desktop.views.handouts.paper_form import Job
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared import icons
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.form import Field, Form
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.letters import LeftOut, Mailing

MARGIN = 12
MOST_NAMED = 4


class MailSheet(QWidget, metaclass=AbstractType):
    """`closed` after the sheet was left; what was chosen stays chosen."""

    WIDE = True
    WITH_ROUNDS = False
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self.language = desk, language
        self._is_new = True
        self._round_id: int | None = None
        self.group_ids: tuple[int, ...] = ()
        self.sent: Mailing | None = None
        self.card, self.side = PreviewCard(desk, language), SideSheet(icon, "")
        self.whom, self.told = Whom(), Message()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self._of_whom = Form([Field("whom", "", self.whom)])
        self._lay_out()
        self.whom.activated.connect(self.ask_ids)
        self.card.drawn.connect(self._show_drawn)
        self.print_button.clicked.connect(self.print_all)
        self.save_button.clicked.connect(self.save_all)
        self.side.closed.connect(self.closed)
        desk.changed.connect(self._changed)
        notifier().changed.connect(self._measure)
        bind_keys(self, {"Ctrl+P": self.print_all})
        self._measure()

    def take_list(self, asked: GroupFilter) -> None:
        """The list that is shown while the sheet is opened."""
        self.whom.asked = asked

    def open(self, about: GroupCard | RoundRow | None = None) -> None:
        """For the list that is shown, for one group, or for a round."""
        card = about if isinstance(about, GroupCard) else None
        self._round_id = None if about is None or about is card else about.id
        self.whom.card, self._is_new = card, True
        self.name()
        if card is not None:
            self.whom.put(GROUP, card.id)
            self.begin_for(card)
        self.side.open()
        self.whom.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_choices()

    def begin_for(self, card: GroupCard) -> None:
        """What is likely to be sent to one group."""

    @Slot()
    def close_sheet(self) -> None:
        self.side.close_sheet()

    @Slot()
    def print_all(self) -> None:
        """All of it is drawn, then printed."""
        self._with_all(self._print)

    @Slot()
    def save_all(self) -> None:
        """All of it is drawn, then saved."""
        self._with_all(self._save)

    @abstractmethod
    def job(self, *, whole: bool) -> Job | None:
        """What draws it as it is filled in, whole or as much as one looks at; None while it cannot be drawn."""

    def name(self) -> None:
        """All words, again when the language changes."""
        self._of_whom.relabel("whom", QCoreApplication.translate("Mailing", "To whom"))
        self.print_button.setText(QCoreApplication.translate("Mailing", "Print"))
        self.save_button.setText(QCoreApplication.translate("Mailing", "Save as PDF"))
        self.whom.fill()

    @Slot()
    def want(self) -> None:
        """Draw it anew, a moment after the last change."""
        job = self.job(whole=False) if self.group_ids else None
        if job is None:
            self.told.clear()
            self.card.empty(
                "" if self.group_ids else QCoreApplication.translate("Mailing", "There is no group in this list.")
            )
        else:
            self.card.want(job)

    @property
    def is_first(self) -> bool:
        """Whether it goes to those of a round who were not written to yet, or to all who have not answered."""
        return False

    def whom_changed(self) -> None:
        """Another list or round was chosen."""

    def show_mailing(self, mailing: Mailing) -> None:
        """What was drawn, and who gets none of it."""
        first = QCoreApplication.translate("Mailing", "{count} groups").format(count=len(mailing.group_ids))
        if 0 < mailing.shown < len(mailing.group_ids):
            first += QCoreApplication.translate("Mailing", ", the first {shown} are shown").format(shown=mailing.shown)
        lines = list(self.faults(mailing))
        lines += _named(
            mailing.left_out, "mail_refused", QCoreApplication.translate("Mailing", "Refused mail: {names}")
        )
        gone = QCoreApplication.translate("Mailing", "No address, left out: {names}")
        lines += _named(mailing.left_out, "no_address", gone)
        by_hand = QCoreApplication.translate("Mailing", "No address, to be handed over: {names}")
        lines += _named(mailing.by_hand, "no_address", by_hand)
        self.told.say("warn" if lines else "info", first, "\n".join(lines))
        self.told.setToolTip("\n".join(f"{each.number} {each.name}" for each in (*mailing.left_out, *mailing.by_hand)))

    def faults(self, mailing: Mailing) -> tuple[str, ...]:
        """What else there is to say of it."""
        del mailing
        return ()

    def refuse(self, refusal: DeskError) -> None:
        """Why it could not be drawn or noted."""
        self.told.refuse(refusal, self.language)
        self._allow(allowed=True)

    def _with_all(self, act: Callable[[Mailing], None]) -> None:
        job = self.job(whole=True) if self.print_button.isEnabled() and self.group_ids else None
        if job is not None:
            self._allow(allowed=False)
            self._desk.work(self, job, done=act, refused=self.refuse)

    def _print(self, mailing: Mailing) -> None:
        self._show_all(mailing)
        self.card.preview.print_pages()

    def _save(self, mailing: Mailing) -> None:
        self._show_all(mailing)
        self.card.preview.save_pdf()

    def _show_all(self, mailing: Mailing) -> None:
        self.sent = mailing
        self.card.preview.show_pdf(mailing.pdf, mailing.title)
        self.show_mailing(mailing)
        self._allow(allowed=True)

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(allowed)

    @Slot(object)
    def _show_drawn(self, paper: object) -> None:
        self._allow(allowed=paper is not None)
        if paper is not None and hasattr(paper, "left_out"):
            mailing: Any = paper
            self.show_mailing(mailing)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """Whom it goes to stays as it was asked for: letters of a round that are noted do not vanish from the sheet."""
        if not self.isVisible():
            return
        if changes.touch(SAVED_READS | ROUND_READS):
            self._read_choices()
        if changes.touch(ADDRESS_READS):
            self.want()

    def _read_choices(self) -> None:
        question = partial(choices, today=self._desk.now().date(), rounds=self.WITH_ROUNDS)
        self._desk.read(self, question, done=self._show_choices, topic="choices")

    def _show_choices(self, found: Found) -> None:
        other = self.whom.show_choices(found)
        if self._round_id is not None:
            self.whom.put(ROUND, self._round_id)
            self._round_id = None
        if other or self._is_new:
            self._is_new = False
            self.ask_ids()

    @Slot()
    def ask_ids(self) -> None:
        """Which groups the chosen list has at this moment."""
        self.whom_changed()
        self._desk.read(self, self.whom.question(unwritten=self.is_first), done=self._show_ids, topic="ids")

    def _show_ids(self, group_ids: tuple[int, ...]) -> None:
        self.group_ids = group_ids
        self.want()

    def _lay_out(self) -> None:
        self.side.body.addWidget(self._of_whom)
        self.side.body.addWidget(self.told)
        set_role(self.print_button, "primary")
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
        self.print_button.setToolTip("Ctrl+P")
        for button in (self.print_button, self.save_button):
            button.setAutoDefault(True)
            button.setEnabled(False)
            self.side.add_verb(button)
        line, around = QHBoxLayout(self), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(self.card)
        line.addLayout(around, 1)
        line.addWidget(self.side)

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(18)
        for button in (self.print_button, self.save_button):
            button.setIconSize(QSize(px, px))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.print_all()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name()
        super().changeEvent(event)


def _named(groups: tuple[LeftOut, ...], why: str, words: str) -> list[str]:
    names = [each.name for each in groups if each.why == why]
    if not names:
        return []
    more = len(names) - MOST_NAMED
    told = "、".join(names[:MOST_NAMED])
    if more > 0:
        told += QCoreApplication.translate("Mailing", " and {more} more").format(more=more)
    return [words.format(names=told)]
