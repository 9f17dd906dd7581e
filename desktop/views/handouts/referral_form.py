"""The letter of a referral: of which, and whether whoever asked lets the center tell the name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from desktop.queries.referrals import ReferralLine, latest_referrals
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared import written
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field


class ReferralLetterForm(RoomPaperForm):
    """Nothing is drawn before a referral was chosen; without consent nobody is named."""

    paper = "referral-letter"

    def fields(self) -> Fields:
        self.choice, self.agreed = Combo(), CheckBox(self.tr("They agree that their name is told"))
        self.agreed.setAccessibleName(self.tr("They agree that their name is told"))
        self.choice.activated.connect(self._chosen)
        self.agreed.toggled.connect(self._chosen)
        staff_id = self.desk.by.staff_id if self.desk.by else None
        self.desk.read(self, partial(latest_referrals, staff_id=staff_id), done=self._show, topic="referrals")
        return [Field("referral", self.tr("Referral"), self.choice), Field("agreed", self.tr("Consent"), self.agreed)]

    def for_(self) -> str | None:
        chosen = self.choice.currentData()
        return None if chosen is None else str(chosen)

    def settings(self) -> dict[str, str]:
        return {"consent": "1"} if self.agreed.isChecked() else {}

    def hint(self) -> str:
        return self.tr("Choose the referral.")

    def note(self) -> str:
        return self.tr("A letter with a slip for the answer. Its text is in the settings, under Letters.")

    def _show(self, found: tuple[ReferralLine, ...]) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("Choose"), None)
        for row in found:
            self.choice.addItem(f"{row.number}　{row.target}　{written.short_day(row.made_on)}", row.id)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
