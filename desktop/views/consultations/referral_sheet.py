"""The sheet with which a case is sent on: to whom, why, until when an answer is expected, and the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import AnsweredAlready, ChangedElsewhere, DeskError
from desktop.operations.referrals import ReferralRequest, add_referral, answer_referral, change_referral
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.queries.consulting_lists import ListedTarget, offered_targets
from desktop.queries.referrals import ReferralFacts, referral_for
from desktop.sentences import explain, sentence
from desktop.views.consultations.referral_fields import ReferralFields
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.two_versions import TwoVersions
from desktop.words import CaseState, Language


class ReferralSheet(WritingSheet):
    """`about` is a referral of the case that is put right or answered, 0 a new one.

    What is typed for a new one stays through a crash. `sheet_wanted` asks for its letter.
    """

    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.referral", "", parent)
        self._case: ConsultationDetails | None = None
        self._facts: ReferralFacts | None = None
        self._about, self._wants_letter, self._filling = 0, False, False
        self._filled: object = None
        self.fields, self.versions = ReferralFields(desk, language), TwoVersions()
        self.letter = QPushButton(self.tr("Letter…"))
        self.letter.setAccessibleName(self.tr("Save and print the letter"))
        self.letter.setToolTip(self.tr("Save and print the letter"))
        self.letter.setAutoDefault(True)
        self._draft, self._owner = FormDraft(desk, "referral", self), desk.by
        for part in (self.versions, self.fields):
            self.body.addWidget(part)
        self.add_verb(self.letter)
        self.letter.clicked.connect(self._save_for_letter)
        self.fields.changed.connect(self._keep)
        self.versions.theirs_wanted.connect(self._take_theirs)
        self.versions.mine_wanted.connect(self._put_mine)
        self.writer.busy_changed.connect(self.letter.setDisabled)
        self.closed.connect(self._draft.flush)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        is_same = self._case is not None and (self._case.row.id, self._about) == (case.row.id, about)
        self._case, self._about, self._owner = case, about, self._desk.by
        self.message.clear()
        self.fields.accept()
        if not is_same:
            self._begin()
        self.set_title(self.tr("Send the case on") if not about else self.tr("Referral"))
        self.set_note(case.row.number)
        self._desk.read(self, offered_targets, done=self._show_targets, topic="targets")
        if about:
            self._read_facts(self._fill if not is_same else self._follow)
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case, self._facts, self._about = None, None, 0

    def content(self) -> object:
        return self._case and self._case.row.id, self._about, self.fields.content()

    def wanted(self) -> Callable[..., int] | None:
        """What was put right goes first, then the answer."""
        self.fields.accept()
        if self._case is None or (self._about and self._facts is None):
            return None
        try:
            request = self.fields.request()
            if self._facts is None:
                return partial(add_referral, consultation_id=self._case.row.id, request=request)
            self.fields.answer_typed()  # a day that cannot be read stops both
            if self._is_changed(request):
                seen = self._facts.version
                return partial(change_referral, referral_id=self._about, request=request, seen_version=seen)
            return self._answering(self._facts)
        except DeskError as refusal:
            self._refused(refusal)
            return None

    def _answering(self, facts: ReferralFacts) -> Callable[..., int] | None:
        """Nothing is written where nothing was typed: the sheet closes."""
        answer, day = self.fields.answer_typed()
        if (answer, day) == (facts.answer, facts.answered_on) or (not answer and facts.answered_on is None):
            self._finish(facts.id)
            return None
        return partial(answer_referral, referral_id=facts.id, answer=answer, on=day, seen_version=facts.version)

    def _is_changed(self, request: ReferralRequest) -> bool:
        facts = self._facts
        return facts is not None and (
            (request.target_id, request.target if request.target_id is None else facts.target)
            != (facts.target_id, facts.target)
            or (request.reason.strip(), request.made_on, request.answer_by)
            != (facts.reason, facts.made_on, facts.answer_by)
        )

    def _begin(self) -> None:
        self._facts, self._filling = None, True
        self.versions.clear()
        case, today = self._case, self._desk.now().date()
        draft = None if self._about else self._draft.found()
        self.fields.begin(today, is_new=not self._about, is_open=case is None or case.row.state is CaseState.OPEN)
        if draft is not None and case is not None and draft.content.get("case_id") == case.row.id:
            self.fields.put_draft(draft.content)
        self._filling = False

    def _show_targets(self, targets: Sequence[ListedTarget]) -> None:
        self.fields.target.show_targets(targets)

    def _read_facts(self, done: Callable[[ReferralFacts | None], None]) -> None:
        by = self._desk.by
        question = partial(referral_for, staff_id=by.staff_id if by else None, referral_id=self._about)
        self._desk.read(self, question, done=done, topic="referral")

    def _fill(self, facts: ReferralFacts | None) -> None:
        if facts is None or facts.id != self._about:
            return
        self._facts = facts
        self.fields.fill(facts)
        self._filled = self.fields.content()
        self._show_facts(facts)

    def _show_facts(self, facts: ReferralFacts) -> None:
        """The keyboard goes to the answer that is still missing."""
        if facts.answered_on is None and self.isVisible():
            self.fields.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal(self.fields.answer)

    def _follow(self, facts: ReferralFacts | None) -> None:
        """Opened again: what is typed stays, and is compared with the referral as it was then."""
        if self._facts is None or self._filled == self.fields.content():
            self._fill(facts)
        else:
            self._show_facts(self._facts)

    @Slot()
    def _keep(self) -> None:
        is_new = self._case is not None and not self._about and not self._filling
        if self._case is not None and is_new and self._owner == self._desk.by and self.fields.is_begun:
            self._draft.keep({"case_id": self._case.row.id, **self.fields.draft()})

    @Slot()
    def _save_for_letter(self) -> None:
        self._wants_letter = True
        self.save()

    @Slot(int)
    def _saved(self, answer: int) -> None:
        if self._facts is None:
            self._draft.drop()
            self._finish(answer)
            return
        self._read_facts(self._saved_part)

    def _saved_part(self, facts: ReferralFacts | None) -> None:
        """The answer follows what was put right."""
        typed = self.fields.answer_typed()
        if facts is None:
            self._finish(self._about)
            return
        self._facts = facts
        if typed[0] and typed != (facts.answer, facts.answered_on):
            self.save()
        else:
            self._finish(facts.id)

    def _finish(self, referral_id: int) -> None:
        wants_letter, self._wants_letter = self._wants_letter, False
        self.forget()
        super()._saved(referral_id)
        if wants_letter:
            self.sheet_wanted.emit("papers", ("referral-letter", referral_id))

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self._wants_letter = False
        if isinstance(refusal, ChangedElsewhere | AnsweredAlready) and self._about:
            self._read_facts(partial(self._compare, refusal))
            return
        if not self.fields.refuse(str(getattr(refusal, "field", "")), sentence(refusal, self._language)):
            super()._refused(refusal)

    def _compare(self, refusal: ChangedElsewhere | AnsweredAlready, facts: ReferralFacts | None) -> None:
        if facts is None:
            return
        told, self._facts = explain(refusal, self._language), facts
        who = refusal.who if isinstance(refusal, ChangedElsewhere) else ""
        self.versions.compare(told.what, told.why, who, self.fields.rows_beside(facts))
        self.reveal(self.versions)

    @Slot()
    def _take_theirs(self) -> None:
        if self._facts is not None:
            self.fields.fill(self._facts)
        self.versions.clear()

    @Slot()
    def _put_mine(self) -> None:
        """It was compared with theirs: what is saved next replaces it."""
        self.versions.clear()
        self.save()
