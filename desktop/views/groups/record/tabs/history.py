"""Who changed what of a group, act by act; any version comes back, and any past day can be looked at."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_history import HistoryAct, HistoryLine, group_history
from desktop.queries.group_versions import card_on
from desktop.rules.times import clock
from desktop.sentences import verb_words
from desktop.sentences.history import history_sentence
from desktop.views.groups import words
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.groups.record.tie_words import About
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.facts import Facts
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import ConsentField, GroupStatus, Language

FIRST_SHOWN = 20
Change = tuple[str, str, str]  # the field, what it is, what it was


class HistoryTab(QWidget):
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self._acts: tuple[HistoryAct, ...] = ()
        self._most, self._asked = FIRST_SHOWN, 0
        self.writer = SheetWriter(desk, self)
        self.day, self.past, self._of_day = DateEdit(lambda: desk.now().date()), Facts(), QLabel()
        self.message, self.bring_back, self.leave = Message(), QPushButton(), QPushButton()
        self.sheet_of_day = QPushButton()
        self._list, self.more, self.buttons = QVBoxLayout(), QPushButton(), dict[int, QPushButton]()
        self._lay_out()
        self.day.picked.connect(self._ask_day)
        self.sheet_of_day.clicked.connect(self._want_sheet)
        self.bring_back.clicked.connect(self._restore)
        self.leave.clicked.connect(self._leave)
        self.more.clicked.connect(self._show_more)
        self.writer.refused.connect(self._refused)
        self.writer.saved.connect(self._leave)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        if card is None or self._card is None or card.id != self._card.id:
            self._most = FIRST_SHOWN
            self.day.set_value(None)
            self._show_past(None)
            self._leave()
        self._card = card
        if card is not None:
            question = partial(group_history, group_id=card.id)
            self._desk.read(self, question, done=self._show, topic="history")

    @Slot()
    def _show_more(self) -> None:
        self._most = len(self._acts)
        self._show(self._acts)

    def _show(self, acts: tuple[HistoryAct, ...]) -> None:
        self._acts = acts
        self.buttons.clear()
        while (entry := self._list.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, act in enumerate(acts[: self._most]):
            self._list.addWidget(self._block(act, newest=place == 0))
        self.more.setVisible(len(acts) > self._most)

    def _block(self, act: HistoryAct, *, newest: bool) -> QFrame:
        block, told, title = QFrame(), Paragraph(), Paragraph()
        when = f"{act.at.year}/{act.at.month}/{act.at.day} {clock(act.at)}"
        heading = f"{when}  {verb_words(act.verb, self._language)}"
        title.say(act.staff + ("　" + self.tr("undone since") if act.undone else ""), bold=heading)
        lines = [history_sentence(line, self._language) for line in act.lines]
        told.say("\n".join([*lines, *([self.tr("What it changed was erased.")] if act.erased else [])]))
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if act.undone:
            set_role(told, "secondary")
        inside = QVBoxLayout(block)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(title)
        inside.addWidget(told)
        if not newest and not act.erased and self._can_go_back():
            button = self.buttons[act.number] = QPushButton(self.tr("Go back to this version…"))
            set_role(button, "small")
            button.setAccessibleName(self.tr("Go back to {when}").format(when=when))
            button.clicked.connect(partial(self._ask_back, act.number))
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return block

    def _can_go_back(self) -> bool:
        return self._card is not None and self._card.status is not GroupStatus.MERGED

    def _ask_back(self, number: int, *_clicked: object) -> None:
        if self._card is None:
            return
        from desktop.operations.group_history import comes_back

        question = partial(comes_back, group_id=self._card.id, fact_number=number, today=self._desk.now().date())
        self._asked = number
        self._desk.read(self, question, done=partial(self._show_back, number), refused=self._refused)

    def _show_back(self, number: int, changes: tuple[Change, ...] | None) -> None:
        if number != self._asked:
            return
        lines = [history_sentence(HistoryLine(key, "", now, then), self._language) for key, now, then in changes or ()]
        if lines:
            self.message.say("info", self.tr("Going back changes this from today on:"), "\n".join(lines))
        else:
            self.message.say("info", self.tr("The form says the same as it did then."))
        self._offer_back(shown=bool(lines))
        (self.bring_back if lines else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _restore(self) -> None:
        if self._card is None or self.writer.busy:
            return
        from desktop.operations.group_history import restore_version

        act = partial(restore_version, group_id=self._card.id, fact_number=self._asked, seen_version=self._card.version)
        self.writer.write(act, (self._card.id, self._card.version, self._asked))

    @Slot()
    def _leave(self) -> None:
        self.message.clear()
        self._offer_back(shown=False)
        self.leave.setVisible(False)

    def _offer_back(self, *, shown: bool) -> None:
        self.bring_back.setVisible(shown)
        self.leave.setVisible(True)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self._offer_back(shown=False)

    @Slot(object)
    def _ask_day(self, day: date | None) -> None:
        if self._card is None or day is None:
            self._show_past(None)
            return
        question = partial(card_on, group_id=self._card.id, day=day)
        self._desk.read(self, question, done=partial(self._show_day, day), topic="past")

    def _show_day(self, day: date, card: GroupCard | None) -> None:
        if self.day.value() != day:
            return
        if card is None:
            self.past.show_facts([(self.tr("Status"), self.tr("not on the register"))])
            self.past.setVisible(True)
        else:
            self._show_past(card)

    def _show_past(self, card: GroupCard | None) -> None:
        self.past.setVisible(card is not None)
        if card is None:
            return
        facts: list[tuple[str, Any]] = [
            (self.tr("Status"), words.status_word(card.status)),
            (self.tr("Name"), card.name),
            (self.tr("Form"), card.form),
            (self.tr("Fields"), "、".join(field.name for field in card.fields)),
            (self.tr("Representative"), card.representative),
            *(
                (words.private_word(row.kind), f"{row.postal_code} {row.value}".strip())
                for row in card.private
                if row.kind is not ConsentField.REPRESENTATIVE
            ),
            (self.tr("People"), words.members(card.members, card.citizens)),
            (self.tr("Valid until"), words.short_era(card.registered_until)),
        ]
        self.past.show_facts(facts)

    @Slot()
    def _want_sheet(self) -> None:
        if self._card is not None:
            self.sheet_wanted.emit("register", About(self._card, self.day.value()))

    def _lay_out(self) -> None:
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(12)
        asks, verbs = QHBoxLayout(), QHBoxLayout()
        set_role(self._of_day, "secondary")
        asks.addWidget(self._of_day)
        asks.addWidget(self.day, 1)
        for button in (self.bring_back, self.leave):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        set_role(self.bring_back, "primary")
        for button in (self.more, self.sheet_of_day):
            set_role(button, "small")
        self._list.setSpacing(14)
        body.addLayout(asks)
        body.addWidget(self.past)
        body.addWidget(self.sheet_of_day, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.message)
        body.addLayout(verbs)
        body.addLayout(self._list)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        for part in (self.past, self.bring_back, self.leave, self.more):
            part.setVisible(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._of_day.setText(self.tr("As it was on"))
        self.day.setAccessibleName(self.tr("A past day"))
        self.day.setPlaceholderText(self.tr("a past day, such as 2025/4/1"))
        self.bring_back.setText(self.tr("Go back to it"))
        self.leave.setText(self.tr("Leave it"))
        self.more.setText(self.tr("Show all"))
        self.sheet_of_day.setText(self.tr("Register sheet of that day…"))
        self._show(self._acts)
