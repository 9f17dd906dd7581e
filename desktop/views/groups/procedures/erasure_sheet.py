"""Records of groups that left long ago: whose time has come, what would be erased, and then the erasing."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError, Interrupted
from desktop.operations.acting import By
from desktop.views.groups import words
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language, Retention

if TYPE_CHECKING:
    from desktop.jobs.erasure import ErasurePlan, Held
    from desktop.queries.erasures import ErasureRow

MOST_SHOWN = 200


def erase(database: Any, progress: Progress, *, by: By, ids: tuple[int, ...]) -> int:
    """The job of the desk's long lane: how many were erased before it was done or stopped."""
    from desktop.jobs.erasure import erase_records

    def report(done: int, total: int) -> None:
        progress.report(done, total)
        if progress.cancelled:
            raise Interrupted

    return erase_records(database, by, ids, report)


def look(database: Any, _progress: Progress) -> ErasurePlan:
    from desktop.jobs.erasure import plan_erasure

    return plan_erasure(database)


class ErasureSheet(SideSheet):
    """First it only shows; the button then asks once more, because nothing of it can be undone."""

    erased = Signal(int)
    reported = Signal(int, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.history", "", parent)
        self._desk, self._language = desk, language
        self.plan: ErasurePlan | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self._sure = False
        self._progress: Progress | None = None
        self.writer = SheetWriter(desk, self)
        self._intro, self.message, self._counts, self._list = Paragraph(), Message(), Paragraph(), QVBoxLayout()
        self.longer, self.erase, self.stop_button = QPushButton(), QPushButton(), QPushButton()
        set_role(self._intro, "secondary")
        set_role(self._counts, "bold")
        set_role(self.erase, "danger")
        for part in (self._intro, self.message, self._counts):
            self.body.addWidget(part)
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        for button in (self.erase, self.stop_button, self.longer):
            button.setAutoDefault(True)
            self.add_verb(button)
        self.stop_button.setVisible(False)
        self.erase.clicked.connect(self.save)
        self.stop_button.clicked.connect(self.stop)
        self.reported.connect(self._reported)
        desk.failed.connect(self._given_up)
        self.longer.clicked.connect(self._keep_longer)
        self.writer.saved.connect(self._kept)
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

    @property
    def _any(self) -> bool:
        return bool(self.chosen) or (self.plan is not None and self.plan.names.all > 0)

    @property
    def rows(self) -> tuple[ErasureRow, ...]:
        return self.plan.rows if self.plan is not None else ()

    @Slot()
    def save(self) -> None:
        """Erase what is chosen, at the second time of asking."""
        by = self._desk.by
        if self.plan is None or not self._any or by is None or self.writer.busy or self._progress is not None:
            return
        if not self._sure:
            self._ask_once_more(self.plan)
            return
        job = partial(erase, by=by, ids=self.chosen)
        done, refused, reported = self._done, self._refused, self.reported.emit
        self._progress = self._desk.work(self, job, done=done, refused=refused, reported=reported)
        self._show_verbs()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def stop(self) -> None:
        """Erase no more; what is gone is gone."""
        if self._progress is not None:
            self._progress.cancel()

    def _ask_once_more(self, plan: ErasurePlan) -> None:
        self._sure, held = True, plan.held(self.chosen)
        self.erase.setText(self.tr("Erase for good"))
        self.message.say(
            "warn",
            self.tr("{count} groups will be erased. This cannot be undone.").format(count=held.groups),
            self._held(held)
            + "\n"
            + self._named(plan)
            + self.tr("The history of it goes too. Figures and receipts stay."),
        )

    @Slot(int, int)
    def _reported(self, done: int, total: int) -> None:
        if self._progress is not None:
            self.message.say("info", self.tr("{done} of {total} groups are erased").format(done=done, total=total))

    @Slot()
    def _keep_longer(self) -> None:
        """The first of the chosen is kept for the longer time; the rest wait for the next press."""
        if not self.chosen or self.writer.busy:
            return
        from desktop.operations.erasure import set_retention

        group_id = self.chosen[0]
        self.writer.write(partial(set_retention, group_id=group_id, retention=Retention.LONG), ("longer", group_id))

    @Slot(int)
    def _kept(self, _group_id: int) -> None:
        self._ask()

    def _ask(self) -> None:
        self._desk.work(self, look, done=self._show, refused=self._refused)

    def _show(self, plan: ErasurePlan | None) -> None:
        unchosen = {group_id for group_id, box in self.boxes.items() if not box.isChecked()}
        self.plan, self.boxes = plan, {}
        while (entry := self._list.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row in self.rows[:MOST_SHOWN]:
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
        return f"{since}\n{self._held(row)}"

    def _held(self, held: ErasureRow | Held) -> str:
        said = self.tr("{people} people, {contacts} contacts, {notes} notes, {papers} papers, {texts} texts of uses")
        return said.format(
            people=held.people, contacts=held.contacts, notes=held.notes, papers=held.papers, texts=held.texts
        )

    def _named(self, plan: ErasurePlan) -> str:
        """What goes besides, each in a line of its own."""
        names, said = plan.names, ""
        if names.all > names.cases:
            told = self.tr(
                "Also the names on old records: {guests} guests, {slips} slips of the open space, {sign_ups} sign-ups, "
                "{displays} flyers, {entries} records of the day book"
            )
            said = told.format(**asdict(names)) + "\n"
        if names.cases:
            told = self.tr(
                "Also what was written into {count} consultations that ended long ago; they are still counted"
            )
            said += told.format(count=names.cases) + "\n"
        return said

    @Slot()
    def _count(self) -> None:
        self._sure = False
        self.erase.setText(self.tr("Erase…"))
        self._show_verbs()
        said = self.tr("There is nothing to erase.")
        if self.rows:
            said = self.tr("{chosen} of {count} groups").format(chosen=len(self.chosen), count=len(self.rows))
        named = self._named(self.plan) if self.plan is not None else ""
        self._counts.say(f"{said}\n{named}".strip() if self.rows or not named else named.strip())

    def _show_verbs(self) -> None:
        runs = self._progress is not None
        self.stop_button.setVisible(runs)
        for button in (self.erase, self.longer):
            button.setVisible(not runs)
        self.erase.setEnabled(self._any)
        self.longer.setEnabled(bool(self.chosen))
        for box in self.boxes.values():
            box.setEnabled(not runs)

    def _done(self, erased: int) -> None:
        self._progress = None
        self.message.say("good", self.tr("{count} groups were erased.").format(count=erased))
        self.erased.emit(erased)
        self._ask()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self._count()
        self._given_up()

    @Slot()
    def _given_up(self) -> None:
        """What was erased before it broke off is gone: look again."""
        if self._progress is not None:
            self._progress = None
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.set_title(self.tr("Erase old records"))
        self.longer.setText(self.tr("Keep longer"))
        self.erase.setAccessibleName(self.tr("Erase"))
        self.stop_button.setText(self.tr("Stop"))
        self._intro.say(
            self.tr("Groups that left the register and whose records need not be kept any longer. Only shown so far.")
        )
        self._show(self.plan)
