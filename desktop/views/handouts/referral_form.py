"""The letter of a referral: of which, and whether whoever asked lets the center tell the name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from desktop.changes import Changes
from desktop.queries.referrals import REFERRAL_READS, ReferralLine, latest_referrals
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared import written
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field

NOTHING = 0


class ReferralLetterForm(RoomPaperForm):
    """Nothing is drawn before a referral was chosen; without consent nobody is named."""

    paper = "referral-letter"

    def fields(self) -> Fields:
        self.choice, self.agreed = Combo(), CheckBox(self.tr("They agree that their name is told"))
        self.agreed.setAccessibleName(self.tr("They agree that their name is told"))
        self._wanted = NOTHING
        self.choice.activated.connect(self._chosen)
        self.agreed.toggled.connect(self._turned)
        self.desk.changed.connect(self._ask_if_touched)
        return [Field("referral", self.tr("Referral"), self.choice), Field("agreed", self.tr("Consent"), self.agreed)]

    def begin_with(self, record_id: int) -> None:
        self._wanted = record_id
        self._ask()

    def put_away(self) -> None:
        self.choice.clear()
        self.agreed.setChecked(False)
        super().put_away()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def settings(self) -> dict[str, str]:
        return {"consent": "1"} if self.agreed.isChecked() else {}

    def hint(self) -> str:
        return self.tr("Choose the referral.")

    def note(self) -> str:
        return self.tr("A letter with a slip for the answer. Its text is in the settings, under Letters.")

    @Slot(object)
    def _ask_if_touched(self, changes: Changes) -> None:
        if changes.touch(REFERRAL_READS) and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        """Of whom sits here: another one finds other referrals."""
        staff_id = self.desk.by.staff_id if self.desk.by else None
        self.desk.read(self, partial(latest_referrals, staff_id=staff_id), done=self._show, topic="referrals")

    def _show(self, found: tuple[ReferralLine, ...]) -> None:
        """What was chosen stays chosen, and is not drawn again."""
        before = self.for_()
        chosen, self._wanted = self._wanted or self.choice.currentData(), NOTHING
        self.choice.clear()
        self.choice.addItem(self.tr("Choose"), None)
        for row in found:
            self.choice.addItem(f"{row.number}　{row.target}　{written.short_day(row.made_on)}", row.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        if self.for_() != before:
            self._chosen()

    @Slot()
    def _chosen(self) -> None:
        """Nobody has asked this one yet."""
        self.agreed.blockSignals(True)
        self.agreed.setChecked(False)
        self.agreed.blockSignals(False)
        self.changed.emit()

    @Slot()
    def _turned(self) -> None:
        self.changed.emit()
