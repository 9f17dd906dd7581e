"""The fields of a referral: to whom, why, when; below them the answer, once it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing
from desktop.operations.referrals import ReferralRequest
from desktop.queries.referrals import ReferralFacts
from desktop.views.consultations.lists.words import target_kind_word
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.target_field import TargetField
from desktop.views.shared import written
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.ledger.typed_days import optional_day
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language


class ReferralFields(QWidget):
    """`changed` after every change of what a letter is made of."""

    changed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        today = lambda: desk.now().date()  # noqa: E731
        self.target, self.reason, self.answer = TargetField(language), NoteEdit(), NoteEdit()
        self.made_on, self.answer_by, self.answered_on = DayField(today), DayField(today), DayField(today)
        self._known, self._letter = Paragraph(), Paragraph()
        self.whom = Form((Field("target", self.tr("Sent on to"), self.target),))
        self.form = Form(
            (
                Field("reason", self.tr("Why: the letter says it"), self.reason, optional=True),
                (
                    Field("made_on", self.tr("Day"), self.made_on),
                    Field("answer_by", self.tr("Answer expected until"), self.answer_by, optional=True),
                ),
            )
        )
        self.back = Form(
            (
                Field("answer", self.tr("What they answered"), self.answer, optional=True),
                Field("answered_on", self.tr("Answered on"), self.answered_on, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.whom, self._known, self.form, self._letter, self.back):
            whole.addWidget(part)
        for text in (self._known, self._letter):
            set_role(text, "secondary")
            text.setVisible(False)
        self.target.turned.connect(self._turn)
        self.reason.textChanged.connect(self.changed)

    @property
    def is_begun(self) -> bool:
        return bool(self.target.text().strip() or self.reason.toPlainText().strip())

    def begin(self, today: date, *, is_new: bool, is_open: bool) -> None:
        """Empty; what is closed takes an answer and nothing else."""
        self.target.put(None, "")
        self.reason.put("")
        self.answer.put("")
        self.made_on.set_value(today)
        self.answer_by.set_value(None)
        self.answered_on.set_value(None)
        self.answer_by.setPlaceholderText(self.tr("as usual") if is_new else self.tr("no day"))
        self.back.setVisible(not is_new)
        self._letter.setVisible(False)
        for part in (self.whom, self.form):
            part.setEnabled(is_open)

    def fill(self, facts: ReferralFacts) -> None:
        """As it is written down."""
        self.target.put(facts.target_id, facts.target)
        self.reason.put(facts.reason)
        self.answer.put(facts.answer)
        self.made_on.set_value(facts.made_on)
        self.answer_by.set_value(facts.answer_by)
        self.answered_on.set_value(facts.answered_on or self._desk.now().date())
        if facts.letter_on is not None:
            day = written.short_day(facts.letter_on)
            self._letter.say(self.tr("The letter was printed on {day}.").format(day=day))
        self._letter.setVisible(facts.letter_on is not None)

    def draft(self) -> dict[str, Any]:
        return {
            "target_id": self.target.target_id,
            "target": self.target.text(),
            "reason": self.reason.toPlainText(),
        }

    def put_draft(self, content: Mapping[str, Any]) -> None:
        target_id = content.get("target_id")
        self.target.put(target_id if isinstance(target_id, int) else None, str(content.get("target", "")))
        self.reason.put(str(content.get("reason", "")))

    def content(self) -> object:
        days = (self.made_on.typed(), self.answer_by.typed(), self.answered_on.typed())
        return tuple(self.draft().values()), days, self.answer.toPlainText()

    def request(self) -> ReferralRequest:
        """Raises Missing, NotReadable for the field that is wrong."""
        today = self._desk.now().date()
        if not self.target.text().strip():
            raise Missing("target")
        return ReferralRequest(
            target_id=self.target.target_id,
            target=self.target.text(),
            reason=self.reason.toPlainText(),
            made_on=optional_day(self.made_on, "made_on", today) or today,
            answer_by=optional_day(self.answer_by, "answer_by", today),
        )

    def answer_typed(self) -> tuple[str, date | None]:
        """The answer with its day, None where there is no answer. Raises NotReadable."""
        answer, today = self.answer.toPlainText().strip(), self._desk.now().date()
        return answer, (optional_day(self.answered_on, "answered_on", today) or today) if answer else None

    def rows_beside(self, facts: ReferralFacts) -> list[tuple[str, str, str]]:
        """Field by field what stands there by now, and what stands here."""
        mine, (answer, answered_on) = self.request(), self.answer_typed()
        return [
            (self.tr("Sent on to"), facts.target, mine.target),
            (self.tr("Why: the letter says it"), facts.reason, mine.reason),
            (self.tr("Day"), _long(facts.made_on), _long(mine.made_on)),
            (self.tr("Answer expected until"), _long(facts.answer_by), _long(mine.answer_by)),
            (self.tr("What they answered"), facts.answer, answer),
            (self.tr("Answered on"), _long(facts.answered_on), _long(answered_on)),
        ]

    def refuse(self, key: str, words: str) -> bool:
        """Under the field it is about; False where it is about none of them."""
        places = {"target": self.whom, "answer": self.back, "answered_on": self.back}
        places |= dict.fromkeys(("reason", "made_on", "answer_by"), self.form)
        if key in places:
            places[key].refuse(key, words)
        return key in places

    def accept(self) -> None:
        for form in (self.whom, self.form, self.back):
            form.accept()

    @Slot()
    def _turn(self) -> None:
        """What the list knows of the target stands below it."""
        target = self.target.target
        if target is not None:
            told = (target_kind_word(target.kind, self._language), target.person, target.phone, target.note)
            self._known.say("　".join(filter(None, told)))
        self._known.setVisible(target is not None)
        self.changed.emit()


def _long(day: date | None) -> str:
    return written.long_day(day) if day else ""
