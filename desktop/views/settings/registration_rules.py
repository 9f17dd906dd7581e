"""Who may register, with which papers, for how long: the center's rules, from a day on."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError, NotReadable
from desktop.operations.registration_rules import change_registration_rules
from desktop.queries.registration_offers import registration_settings
from desktop.rules.dates import read_date
from desktop.sentences import sentence
from desktop.views.settings.card import SettingsCard
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import DayField
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier
from desktop.words import Language

LINES = 4
WIDE = 200


class RegistrationRulesCard(SettingsCard):
    """Shows the rules of the day in its date field; saving makes them hold from that day on."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.title(
            self.tr("Rules of registration"),
            self.tr(
                "They hold from the day below; registrations before it keep the rules of their day. 0 asks nothing."
            ),
        )
        self.since = DayField(lambda: desk.now().date())
        self.numbers = {name: NumberEdit(self) for name in self._numbers()}
        self.marks = {name: CheckBox(words, self) for name, words in self._marks().items()}
        self.texts = {name: QPlainTextEdit(self) for name in self._texts()}
        self.save = QPushButton(self.tr("Let these rules hold"), self)
        self._lay_out()
        self.since.set_value(desk.now().date())
        self.since.picked.connect(self._reload)
        self.save.clicked.connect(self._save)
        desk.changed.connect(self._reload_if_touched)
        notifier().changed.connect(self._measure)
        self._measure()
        self._reload()

    def _lay_out(self) -> None:
        self.since.setAccessibleName(self.tr("Hold from"))
        self.row(_label(self.tr("Hold from"), self), self.since)
        for name, (words, unit) in self._numbers().items():
            self.numbers[name].setAccessibleName(words)
            self.row(_label(words, self), self.numbers[name], QLabel(unit, self))
        for mark in self.marks.values():
            mark.setAccessibleName(mark.text())
            self.row(mark)
        for name, words in self._texts().items():
            text = self.texts[name]
            text.setAccessibleName(words)
            text.setTabChangesFocus(True)
            self.column.addWidget(QLabel(words, self))
            self.column.addWidget(text)
        self.save.setAutoDefault(True)
        self.row(self.save)
        self.finish()

    def _numbers(self) -> dict[str, tuple[str, str]]:
        return {
            "registration.min_members": (self.tr("Members at least"), self.tr("people")),
            "registration.citizen_percent": (self.tr("Citizens among them at least"), "%"),
            "registration.min_years": (self.tr("Active for at least"), self.tr("years")),
            "registration.min_age": (self.tr("Everybody at least"), self.tr("years old")),
            "registration.fiscal_years": (self.tr("A registration holds"), self.tr("fiscal years")),
            "retention.ordinary_years": (self.tr("Records of groups that left are kept"), self.tr("years")),
            "retention.long_years": (self.tr("Those to be kept longer"), self.tr("years")),
        }

    def _marks(self) -> dict[str, str]:
        return {
            "registration.individuals": self.tr("Single persons may register too"),
            "registration.publish_something": self.tr("At least one way to reach the group has to be public"),
            "registration.reviewed": self.tr("A manager reviews every registration before it holds"),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "registration.papers": self.tr("Papers of a registration, one a line"),
            "registration.renewal_papers": self.tr("Papers of a renewal, one a line"),
            "registration.checklist": self.tr("Questions of the review, one a line"),
            "registration.age_bands": self.tr("Age bands, one a line"),
        }

    @Slot()
    def _save(self) -> None:
        try:
            day = read_date(self.since.typed(), today=self._desk.now().date())
        except NotReadable as refusal:
            self._refused(refusal)
            return
        wrong = next((field for field in self.numbers.values() if field.value is None), None)
        if wrong is not None:
            self.say(self.tr("{field}: enter a number.").format(field=wrong.accessibleName()), wrong=True)
            wrong.setFocus()
            return
        values: tuple[tuple[str, object], ...] = (
            *((name, field.value) for name, field in self.numbers.items()),
            *((name, mark.isChecked()) for name, mark in self.marks.items()),
            *((name, tuple(text.toPlainText().splitlines())) for name, text in self.texts.items()),
        )
        change = partial(change_registration_rules, values=values, valid_from=day)
        self._desk.write(self, change, done=self._saved, refused=self._refused)

    def _saved(self, changed: int) -> None:
        self.say(
            self.tr("{count} rules were changed.").format(count=changed) if changed else self.tr("Nothing changed.")
        )

    def _refused(self, refusal: DeskError) -> None:
        self.say(sentence(refusal, self._language), wrong=True)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch({"settings"}):
            self._reload()

    @Slot()
    def _reload(self) -> None:
        day = self.since.value() or self._desk.now().date()
        question = partial(registration_settings, day=day, site_id=self._desk.site_id)
        self._desk.read(self, question, done=self._show, topic="rules")

    def _show(self, values: dict[str, Any]) -> None:
        for name, field in self.numbers.items():
            field.put(values[name])
        for name, mark in self.marks.items():
            mark.setChecked(values[name])
        for name, text in self.texts.items():
            text.setPlainText("\n".join(values[name]))

    @Slot()
    def _measure(self) -> None:
        for field in self.numbers.values():
            field.setFixedWidth(current().scaled(72))
        for text in self.texts.values():
            text.setFixedHeight(text.fontMetrics().lineSpacing() * LINES + 18)
        self.since.setFixedWidth(current().scaled(160))


def _label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setMinimumWidth(WIDE)
    return label
