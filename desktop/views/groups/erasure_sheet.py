"""Records of groups that left long ago: whose time has come, what would be erased, and then the erasing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.erasures import ErasureRow, due_for_erasure
from desktop.sentences import explain
from desktop.views.groups import words
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language, Retention

MOST_SHOWN, AT_ONCE = 200, 20


class ErasureSheet(SideSheet):
    """First it only shows; the button then asks once more, because nothing of it can be undone."""

    erased = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.history", "", parent)
        self._desk, self._language = desk, language
        self.rows: tuple[ErasureRow, ...] = ()
        self.boxes: dict[int, QCheckBox] = {}
        self._sure, self._left, self._erased = False, list[int](), 0
        self.writer = SheetWriter(desk, self)
        self._intro, self.message, self._counts, self._list = Paragraph(), Message(), Paragraph(), QVBoxLayout()
        self.longer, self.erase = QPushButton(), QPushButton()
        set_role(self._intro, "secondary")
        set_role(self._counts, "bold")
        set_role(self.erase, "danger")
        for part in (self._intro, self.message, self._counts):
            self.body.addWidget(part)
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        for button in (self.erase, self.longer):
            button.setAutoDefault(True)
            self.add_verb(button)
        self.erase.clicked.connect(self.save)
        self.longer.clicked.connect(self._keep_longer)
        self.writer.saved.connect(self._done)
        self.writer.refused.connect(self._refused)
        self.say_words()

    def open(self, card: object = None) -> None:
        """The dry run: nothing is written."""
        del card
        self.message.clear()
        self._ask()
        super().open()

    @property
    def chosen(self) -> tuple[int, ...]:
        return tuple(group_id for group_id, box in self.boxes.items() if box.isChecked())

    @Slot()
    def save(self) -> None:
        """Erase what is chosen, at the second time of asking."""
        if not self.chosen or self.writer.busy:
            return
        if not self._sure:
            self._sure = True
            self.erase.setText(self.tr("Erase for good"))
            self.message.say(
                "warn",
                self.tr("{count} groups will be erased. This cannot be undone.").format(count=len(self.chosen)),
                self.tr("Names, people, contacts, notes and papers go, in the history too. All figures stay."),
            )
            return
        self._left, self._erased = list(self.chosen), 0
        self._erase_some()

    def _erase_some(self) -> None:
        """A few in each act: nobody at the other desks waits for long."""
        from desktop.operations.erasure import erase_groups

        some, self._left = tuple(self._left[:AT_ONCE]), self._left[AT_ONCE:]
        self.writer.write(partial(erase_groups, ids=some), ("erase", some))

    @Slot()
    def _keep_longer(self) -> None:
        """The first of the chosen is kept for the longer time; the rest wait for the next press."""
        if not self.chosen or self.writer.busy:
            return
        from desktop.operations.erasure import set_retention

        group_id = self.chosen[0]
        self.writer.write(partial(set_retention, group_id=group_id, retention=Retention.LONG), ("longer", group_id))

    def _ask(self) -> None:
        question = partial(due_for_erasure, today=self._desk.now().date())
        self._desk.read(self, question, done=self._show, refused=self._refused, topic="due")

    def _show(self, rows: tuple[ErasureRow, ...]) -> None:
        unchosen = {group_id for group_id, box in self.boxes.items() if not box.isChecked()}
        self.rows, self.boxes = rows, {}
        while (entry := self._list.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row in rows[:MOST_SHOWN]:
            box, told = QCheckBox(f"{row.number}　{row.name}"), Paragraph()
            box.setChecked(row.id not in unchosen)
            box.toggled.connect(self._count)
            told.say(self._told(row))
            set_role(told, "secondary")
            self.boxes[row.id] = box
            self._list.addWidget(box)
            self._list.addWidget(told)
        self._count()

    def _told(self, row: ErasureRow) -> str:
        since = self.tr("{status} since {day}").format(
            status=words.status_word(row.status), day=words.short_era(row.since)
        )
        held = self.tr("{people} people, {contacts} contacts, {notes} notes, {papers} papers").format(
            people=row.people, contacts=row.contacts, notes=row.notes, papers=row.papers
        )
        return f"{since}\n{held}"

    @Slot()
    def _count(self) -> None:
        self._sure = False
        self.erase.setText(self.tr("Erase…"))
        self.erase.setEnabled(bool(self.chosen))
        self.longer.setEnabled(bool(self.chosen))
        if self.rows:
            self._counts.say(
                self.tr("{chosen} of {count} groups").format(chosen=len(self.chosen), count=len(self.rows))
            )
        else:
            self._counts.say(self.tr("There is nothing to erase."))

    @Slot(int)
    def _done(self, answer: int) -> None:
        if self._sure:
            self._erased += answer
            if self._left:
                self._erase_some()
                return
            self.message.say("good", self.tr("{count} groups were erased.").format(count=self._erased))
            self.erased.emit(self._erased)
        self._ask()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self._sure = False
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.set_title(self.tr("Erase old records"))
        self.longer.setText(self.tr("Keep longer"))
        self.erase.setAccessibleName(self.tr("Erase"))
        self._intro.say(
            self.tr("Groups that left the register and whose records need not be kept any longer. Only shown so far.")
        )
        self._show(self.rows)
