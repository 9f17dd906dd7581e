"""Letters to a list of groups, to those of a round, or to one: which letter, in which words; a round notes them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.operations.acting import By
from desktop.operations.rounds import note_reminded, note_written
from desktop.queries.group_cards import GroupCard
from desktop.queries.letters import Sender, sender
from desktop.queries.rounds import RoundRow
from desktop.rules.letter_defaults import ready_text
from desktop.rules.letter_texts import BEGIN, EXAMPLE, FIELDS, LetterKind
from desktop.views.groups.papers.mail_sheet import MailSheet
from desktop.views.handouts.paper_form import Job
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.words import GroupStatus, Language, RoundKind

if TYPE_CHECKING:
    from desktop.jobs.letters import LetterOrder, Mailing

LIKELY = {
    GroupStatus.REGISTERED: LetterKind.NOTICE,
    GroupStatus.RENEWAL_DUE: LetterKind.RENEWAL,
    GroupStatus.REFUSED: LetterKind.REFUSAL,
}
LOOKED_AT = 3  # letters that are drawn to look at; all of them are drawn to be printed
TEXT_HEIGHT = 210


def draw_letters(database: Any, _progress: Progress, *, by: By, order: LetterOrder, most: int | None) -> Mailing:
    """The job of the desk's long lane."""
    from desktop.jobs.letters import letters

    return letters(database, by, order, most)


class LetterSheet(MailSheet):
    """What is typed holds for this time; the house's own texts are among the settings."""

    WITH_ROUNDS = True

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.document", parent)
        self.kinds, self.text = Combo(), QPlainTextEdit()
        self.number, self.until = QLineEdit(), DayField(self._today)
        self._sender: Sender | None = None
        self._typed = self._comes_from_round = False
        self._writer = SheetWriter(desk, self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(TEXT_HEIGHT)
        self._form = Form(
            [
                Field("kind", "", self.kinds),
                (Field("number", "", self.number, optional=True), Field("until", "", self.until)),
                Field("text", "", self.text),
            ]
        )
        self._note = Paragraph()
        set_role(self._note, "secondary")
        for part in (self._form, self._note):
            self.side.body.addWidget(part)
        for kind in LetterKind:
            self.kinds.addItem("", kind.value)
        self.kinds.activated.connect(self._kind_chosen)
        self.text.textChanged.connect(self._edited)
        self.number.textEdited.connect(self.want)
        self.until.picked.connect(self._day_picked)
        self.card.preview.printed.connect(self._went)
        self.card.preview.saved.connect(self._went)
        self._writer.saved.connect(self._noted)
        self._writer.refused.connect(self._not_noted)
        self.name()

    @property
    def kind(self) -> LetterKind:
        return LetterKind(self.kinds.currentData())

    def open(self, about: GroupCard | RoundRow | None = None) -> None:
        by = self._desk.by
        if by is not None:
            question = partial(sender, site_id=by.site_id, day=self._today())
            self._desk.read(self, question, done=self._show_sender, topic="sender")
        self._comes_from_round = isinstance(about, RoundRow)
        super().open(about)

    def begin_for(self, card: GroupCard) -> None:
        """The letter that its status calls for."""
        likely = LIKELY.get(card.status, LetterKind.FREE)
        if self.kind is not likely:
            self.kinds.setCurrentIndex(self.kinds.findData(likely.value))
            self._typed = False

    def _show_ids(self, group_ids: tuple[int, ...]) -> None:
        """Where everybody of the round was written to, who has not answered is reminded."""
        reminds = self._comes_from_round and not group_ids and self.is_first
        self._comes_from_round = False
        if reminds:
            self.kinds.setCurrentIndex(self.kinds.findData(LetterKind.REMINDER.value))
            self._kind_chosen()
            return
        super()._show_ids(group_ids)

    def job(self, *, whole: bool) -> Job | None:
        by = self._desk.by
        return partial(draw_letters, by=by, order=self.order(), most=None if whole else LOOKED_AT) if by else None

    def order(self) -> LetterOrder:
        """What is to be written to whom."""
        from desktop.jobs.letters import LetterOrder

        asked = self.whom.round
        return LetterOrder(
            kind=self.kind,
            group_ids=self.group_ids,
            text=self.text.toPlainText(),
            number=self.number.text().strip(),
            round_id=asked.id if asked else None,
            answer_until=self.until.value(),
        )

    def faults(self, mailing: Mailing) -> tuple[str, ...]:
        found: list[str] = []
        if mailing.unknown:
            names = "、".join(f"{{{name}}}" for name in mailing.unknown)
            found.append(self.tr("No letter knows these fields: {names}").format(names=names))
        if mailing.empty:
            names = "、".join(f"{{{name}}}" for name in mailing.empty)
            found.append(self.tr("Nothing stands in these fields: {names}").format(names=names))
        return tuple(found)

    @property
    def is_first(self) -> bool:
        return self.kind is not LetterKind.REMINDER

    def whom_changed(self) -> None:
        asked = self.whom.round
        self._form.widget("until").setEnabled(asked is None)
        if asked is None:
            return
        self.until.set_value(asked.answer_until)
        asks = LetterKind.SURVEY if asked.kind is RoundKind.SURVEY else LetterKind.RENEWAL
        if self.kind not in {asks, LetterKind.REMINDER}:
            self.kinds.setCurrentIndex(self.kinds.findData(asks.value))
        self._put_text()

    def name(self) -> None:
        super().name()
        self.setAccessibleName(self.tr("Letters"))
        self.side.set_title(self.tr("Letters"))
        for key, word in (
            ("kind", self.tr("Letter")),
            ("number", self.tr("Number of the document")),
            ("until", self.tr("Answer until")),
            ("text", self.tr("Text for this time")),
        ):
            self._form.relabel(key, word)
        for at, word in enumerate(self._kind_words()):
            self.kinds.setItemText(at, word)
        fields = " ".join(f"{{{word}}}" for word in FIELDS.values())
        self._note.say(
            self.tr("Fields that are filled in: {fields}").format(fields=fields)
            + "\n"
            + self.tr("The first line is the title. Below a line {begin} write lines as {example}.").format(
                begin=BEGIN, example=EXAMPLE
            )
        )

    def _kind_words(self) -> tuple[str, ...]:
        return (
            self.tr("Renewal"),
            self.tr("Reminder"),
            self.tr("Survey of activity"),
            self.tr("Notice of registration"),
            self.tr("Refusal"),
            self.tr("Letter of your own"),
        )

    def _today(self) -> date:
        return self._desk.now().date()

    def _show_sender(self, told: Sender) -> None:
        self._sender = told
        self._put_text()

    def _put_text(self) -> None:
        """The house's text of this letter, unless somebody has begun to write."""
        if self._typed:
            return
        house = self._sender.texts.get(self.kind, "") if self._sender is not None else ""
        about = self.whom.round.kind if self.whom.round is not None else RoundKind.RENEWAL
        self.text.blockSignals(True)
        self.text.setPlainText(house.strip() or ready_text(self.kind, about))
        self.text.blockSignals(False)
        self.want()

    @Slot()
    def _kind_chosen(self) -> None:
        self._typed = False
        self._put_text()
        self.ask_ids()

    @Slot()
    def _edited(self) -> None:
        self._typed = True
        self.want()

    @Slot(object)
    def _day_picked(self, _day: object) -> None:
        self.want()

    @Slot(object)
    @Slot(int)
    def _went(self, _how: object) -> None:
        """Letters of a round that were printed or saved are noted: to whom, and on which day."""
        asked, sent = self.whom.round, self.sent
        if asked is None or sent is None or not sent.group_ids:
            return
        note = note_reminded if self.kind is LetterKind.REMINDER else note_written
        operation = partial(note, round_id=asked.id, group_ids=sent.group_ids, on=self._today())
        self._writer.write(operation, (asked.id, self.kind, sent.group_ids))

    @Slot(int)
    def _noted(self, _round_id: int) -> None:
        assert self.sent is not None
        told = self.tr("Noted: {count} groups were written to.").format(count=len(self.sent.group_ids))
        self.told.say("good", told, self.tr("Ctrl+Z takes the note back."))

    @Slot(object)
    def _not_noted(self, refusal: DeskError) -> None:
        self.refuse(refusal)
