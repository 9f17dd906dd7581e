"""The sheet in which a contact is put right; when somebody else changed it meanwhile, both texts stand in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError
from desktop.operations.contacts import change_contact
from desktop.queries.case_details import case_for
from desktop.queries.consultation_rows import ConsultationDetails, ContactRow
from desktop.views.consultations import words
from desktop.views.consultations.both_texts import BothTexts
from desktop.views.consultations.case_sheet import CaseSheet
from desktop.views.consultations.contact_form import A_MINUTE, ContactFilled, ContactForm, filled_from
from desktop.words import Language


class ChangeContactSheet(CaseSheet):
    """`about` is the contact, 0 the latest one."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.edit", "change_contact", parent)
        self.form, self.both = ContactForm(desk, language, known=True), BothTexts()
        self._seen: ContactRow | None = None
        self._theirs, self._mine = ContactFilled(), ContactFilled()
        self.body.addWidget(self.both)
        self.body.addWidget(self.form)
        self.set_title(self.tr("Change a contact"))
        self.form.changed.connect(self._filled)
        for wanted, act in (
            (self.both.both_wanted, self._keep_both),
            (self.both.theirs_wanted, self._take_theirs),
            (self.both.mine_wanted, self._take_mine),
        ):
            wanted.connect(act)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        super().open_for_case(case, about or (case.contacts[-1].id if case.contacts else 0))

    def put_case(self, case: ConsultationDetails, about: int) -> None:
        self._seen = next((row for row in case.contacts if row.id == about), None)
        self.both.clear()
        if self._seen is not None:
            told = words.moment(self._seen.at, self._desk.now().date())
            self.set_note("  ".join(part for part in (case.row.number, told, self._seen.staff) if part))
            self.form.put(_filled_of(self._seen))

    def kept(self) -> Mapping[str, Any]:
        return {**self.form.filled().kept(), "version": self._seen.version if self._seen else 0}

    def put_kept(self, kept: Mapping[str, Any]) -> None:
        """A draft says which version it was begun from: what was written since comes to light when it is saved."""
        version = kept.get("version")
        if self._seen is not None and isinstance(version, int):
            self._seen = replace(self._seen, version=version)
        self.form.put(filled_from(kept))

    def wanted(self) -> Callable[..., int] | None:
        if self._seen is None or (request := self.form.request()) is None:
            return None
        if request.at == self._seen.at.replace(second=0, microsecond=0):
            request = replace(request, at=None)  # its time stays, to the second
        return partial(change_contact, contact_id=self._seen.id, request=request, seen_version=self._seen.version)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        if not isinstance(refusal, ChangedElsewhere) or self.case is None:
            super()._refused(refusal)
            return
        by = self._desk.by
        question = partial(case_for, staff_id=by.staff_id if by else None, consultation_id=self.case.row.id)
        self._desk.read(self, question, done=partial(self._compare, refusal), topic="theirs")

    def _compare(self, refusal: ChangedElsewhere, case: ConsultationDetails | None) -> None:
        """It is compared with what stands there by now, which is what the next saving goes by."""
        now = next((row for row in case.contacts if row.id == self.about), None) if case else None
        if now is None:
            super()._refused(refusal)
            return
        self._seen, self._theirs, self._mine = now, _filled_of(now), self.form.filled()
        self.both.compare(refusal.who, _told(self._theirs), _told(self._mine))
        self.reveal(self.both)

    @Slot()
    def _keep_both(self) -> None:
        theirs, mine = self._theirs, self._mine
        self._put(
            replace(
                theirs,
                note=_joined(theirs.note, mine.note),
                advice=_joined(theirs.advice, mine.advice),
                materials=_joined(theirs.materials, mine.materials, "、"),
            )
        )

    @Slot()
    def _take_theirs(self) -> None:
        self._put(self._theirs)

    @Slot()
    def _take_mine(self) -> None:
        self._put(self._mine)

    def _put(self, filled: ContactFilled) -> None:
        self.form.put(filled)
        self._filled()
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)


def _filled_of(row: ContactRow) -> ContactFilled:
    return ContactFilled(
        note=row.note,
        channel=row.channel,
        minutes=row.minutes,
        advice=row.advice,
        materials=row.materials,
        at=row.at,
        ends_at=row.at + row.minutes * A_MINUTE if row.minutes is not None else None,
    )


def _joined(theirs: str, mine: str, between: str = "\n") -> str:
    """Mine after theirs, once where they are the same or one holds the other."""
    if mine.strip() in theirs:
        return theirs
    return mine if theirs.strip() in mine else f"{theirs}{between}{mine}"


def _told(filled: ContactFilled) -> str:
    return "\n".join(part for part in (filled.note, filled.advice, filled.materials) if part)
