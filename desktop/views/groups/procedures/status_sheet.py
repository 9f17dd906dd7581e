"""A registered group is renewed, rests, comes back, leaves or dissolves: from which day, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from desktop.operations import statuses
from desktop.queries.group_cards import GroupCard
from desktop.rules.validity import renewed_until
from desktop.views.groups import words
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.shared import written
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.words import GroupStatus

MOST_REASON = 300
RENEW, SUSPEND, RETURN, REMOVE, DISSOLVE = "renew", "suspend", "return", "remove", "dissolve"
STEPS: dict[GroupStatus, tuple[str, ...]] = {
    GroupStatus.REGISTERED: (RENEW, SUSPEND, REMOVE, DISSOLVE),
    GroupStatus.RENEWAL_DUE: (RENEW, SUSPEND, REMOVE, DISSOLVE),
    GroupStatus.SUSPENDED: (RETURN, RENEW, REMOVE, DISSOLVE),
    GroupStatus.REMOVED: (DISSOLVE,),
}
NEEDS_REASON = frozenset({SUSPEND, REMOVE, DISSOLVE})
VERBS: dict[str, Callable[..., int]] = {
    SUSPEND: statuses.suspend_group,
    RETURN: statuses.return_group,
    REMOVE: statuses.remove_group,
    DISSOLVE: statuses.dissolve_group,
}


class StatusSheet(StepSheet):
    """Only the steps that fit where the group stands are offered."""

    kind = "group_status"
    picture = "thing.renewal"

    def made_form(self) -> Form:
        self.step, self.reason = Chips(one=True), QLineEdit()
        self.since, self.until = DayField(self._today), DayField(self._today)
        self.reason.setMaxLength(MOST_REASON)
        self.step.changed.connect(self._stepped)
        self.reason.textEdited.connect(self.edited)
        for day in (self.since, self.until):
            day.textEdited.connect(self.edited)
            day.picked.connect(self.edited)
        fields = (("step", self.step), ("since", self.since), ("until", self.until), ("reason", self.reason))
        return Form(tuple(Field(key, "", widget) for key, widget in fields))

    def _today(self) -> Any:
        return self._desk.now().date()

    def clear(self, card: GroupCard) -> None:
        self.step.show_choices((step, self.step_word(step)) for step in STEPS.get(card.status, ()))
        self.step.put(STEPS.get(card.status, ())[:1])
        self.since.set_value(self._today())
        self.until.set_value(renewed_until(card.registered_until, self._today(), 1))
        self.reason.clear()

    def typed(self) -> dict[str, Any]:
        return {
            "step": self.step.value,
            "since": self.since.typed(),
            "until": self.until.typed(),
            "reason": self.reason.text(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        self.step.put([typed["step"]])
        self.since.put(typed["since"])
        self.until.put(typed["until"])
        self.reason.setText(typed["reason"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        step = self.step.value
        if step is None:
            self.form.refuse("step", self.tr("Choose what happens to the group."))
            return None
        key, field = ("until", self.until) if step == RENEW else ("since", self.since)
        day = field.value()
        if day is None or field.isModified():
            self.form.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        if step == RENEW:
            return partial(statuses.renew_group, group_id=card.id, registered_until=day)
        if step in NEEDS_REASON and not self.reason.text().strip():
            self.form.refuse("reason", self.tr("Say in a few words why."))
            return None
        return partial(VERBS[str(step)], group_id=card.id, since=day, reason=self.reason.text())

    def say_words(self) -> None:
        self.set_title(self.tr("Renew, rest, leave"))
        if self.card is not None:
            self._say_where_it_stands(self.card)
            self.step.show_choices((step, self.step_word(step)) for step in STEPS.get(self.card.status, ()))
        self.form.relabel("step", self.tr("What happens"))
        self.form.relabel("since", self.tr("From which day"))
        self.form.relabel("until", self.tr("Registered until"))
        self.form.relabel("reason", self.tr("Reason"))
        super().say_words()
        self._fit()

    def step_word(self, step: str) -> str:
        return {
            RENEW: self.tr("Renew"),
            SUSPEND: self.tr("Suspend"),
            RETURN: self.tr("Bring back"),
            REMOVE: self.tr("Remove"),
            DISSOLVE: self.tr("Dissolved"),
        }[step]

    def _say_where_it_stands(self, card: GroupCard) -> None:
        """Where it stands today, and the booking that it still has."""
        status = words.status_word(card.status)
        days = f"{words.short_era(card.registered_from)}～{words.short_era(card.registered_until)}"
        lines = [self.tr("{status}, {days}").format(status=status, days=days) if len(days) > 1 else status]
        if card.next_booking is not None:
            when = written.long_day(card.next_booking.starts_at.date())
            lines.append(self.tr("Next booking: {day}. Bookings stay as they are.").format(day=when))
        if not STEPS.get(card.status):
            lines.append(self.tr("Nothing here fits a group that stands so. It can apply for registration."))
        self.stands.say("\n".join(lines), bold=card.name)

    @Slot()
    def _stepped(self) -> None:
        self._fit()
        self.edited()

    def _fit(self) -> None:
        """A renewal asks until when, everything else from when and why."""
        renews, offered = self.step.value == RENEW, bool(self.card and STEPS.get(self.card.status))
        self.form.setVisible(offered)
        self.save_button.setEnabled(offered)
        self.cell("until").setVisible(renews)
        self.cell("since").setVisible(not renews)
        self.cell("reason").setVisible(not renews)
