"""A person takes a role, is corrected, or leaves it; who is known already is found while the name is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.people import MOST_TEXT, PersonEntry, change_person, end_role, same_person, set_role
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_people import PersonHit, RoleRow, similar_people
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.record.tie_words import About, period, role_word
from desktop.views.groups.registration.known_people import KnownPeople
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.name_edit import NameEdit, ReadingEdit, katakana
from desktop.views.shared.parts import Parts
from desktop.words import Language, PersonRole

CHANGE, END = "change", "end"
LINES = ("name", "kana", "phone", "email")


class PersonSheet(StepSheet):
    """Opened for a group somebody takes a role, for a role of it (`About`) its person is corrected or leaves it."""

    kind = "group_person"
    picture = "thing.person"

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.body.addWidget(self.known)

    def open(self, card: GroupCard | About[RoleRow] | None = None) -> None:
        self._row = card.row if isinstance(card, About) else None
        self._person_id = self._row.person_id if self._row else None
        super().open(card.card if isinstance(card, About) else card)
        self._look()

    def made_form(self) -> Form:
        self._row: RoleRow | None = None
        self._person_id: int | None = None
        self.act, self.role, self.day = Parts(((CHANGE, ""), (END, ""))), Combo(), DayField(self._today)
        self.name, self.phone, self.email = NameEdit(), QLineEdit(), QLineEdit()
        self.kana, self.known = ReadingEdit(self.name), KnownPeople()
        for role in PersonRole:
            self.role.addItem("", role)
        for line in (self.name, self.kana, self.phone, self.email, self.day):
            line.setMaxLength(MOST_TEXT)
            line.textEdited.connect(self.edited)
        for line in (self.name, self.phone):
            line.textChanged.connect(self._look)
        self.name.reading_changed.connect(self.edited)
        self.day.picked.connect(self.edited)
        self.role.activated.connect(self.edited)
        self.act.changed.connect(self._acted)
        self.known.chosen.connect(self._take)
        fields = (("act", self.act), ("role", self.role), *((key, getattr(self, key)) for key in LINES))
        return Form((*(Field(key, "", widget) for key, widget in fields), Field("day", "", self.day)))

    def _today(self) -> date:
        return self._desk.now().date()

    def clear(self, card: GroupCard) -> None:  # noqa: ARG002  a role's person is put in, a new one begins empty
        row = self._row
        self.act.put(CHANGE)
        self.role.setCurrentIndex(list(PersonRole).index(row.role) if row else 0)
        self.name.put(row.name if row else "", row.kana if row else "")
        self.kana.put(row.kana if row else "", by_hand=False)
        self.phone.setText(row.phone if row else "")
        self.email.setText(row.email if row else "")
        self.day.set_value(self._today())

    def typed(self) -> dict[str, Any]:
        texts = {key: getattr(self, key).text() for key in LINES}
        where = {"role_id": self._row.id if self._row else None, "person_id": self._person_id, "act": self.act.value}
        return {
            **where,
            **texts,
            "by_hand": self.kana.by_hand,
            "role": self.role.currentIndex(),
            "day": self.day.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        if typed.get("role_id") != (self._row.id if self._row else None):
            return
        self._person_id = typed["person_id"]
        self.act.put(typed["act"])
        self.role.setCurrentIndex(typed["role"])
        self.name.put(typed["name"], typed["kana"])
        self.kana.put(typed["kana"], by_hand=typed["by_hand"])
        self.phone.setText(typed["phone"])
        self.email.setText(typed["email"])
        self.day.put(typed["day"])

    @property
    def _ends(self) -> bool:
        return self._row is not None and self.act.value == END

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        day, row = self.day.value(), self._row
        asks_day = row is None or self._ends
        if not self._ends and not self.name.text().strip():
            self.form.refuse("name", self.tr("What is the person called?"))
            return None
        if asks_day and (day is None or self.day.isModified()):
            self.form.refuse("day", self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        if row is None:
            role = list(PersonRole)[self.role.currentIndex()]
            return partial(set_role, group_id=card.id, role=role, person=self._entry(), since=day)
        if self._ends:
            return partial(end_role, role_id=row.id, until=day)
        if self._person_id is not None and self._person_id != row.person_id:
            return partial(same_person, keep_id=self._person_id, other_id=row.person_id)
        return partial(change_person, person=self._entry())

    def _entry(self) -> PersonEntry:
        return PersonEntry(
            name=self.name.text(),
            kana=katakana(self.kana.text()),
            phone=self.phone.text(),
            email=self.email.text(),
            person_id=self._person_id,
        )

    @Slot()
    def _look(self) -> None:
        """Who may be meant: one person in several groups is one person."""
        if self._ends or not (self.name.text().strip() or self.phone.text().strip()):
            self.known.show_people((), None)
            return
        question = partial(similar_people, name=self.name.text(), phone=self.phone.text())
        self._desk.read(self, question, done=self._found, topic="people")

    def _found(self, hits: tuple[PersonHit, ...]) -> None:
        own = self._row.person_id if self._row else None
        self.known.show_people([hit for hit in hits if hit.id != own], self._person_id)

    @Slot(object)
    def _take(self, hit: PersonHit | None) -> None:
        """This is who is meant, or after all somebody else."""
        own = self._row.person_id if self._row else None
        self._person_id = hit.id if hit else own
        if hit is not None:
            self.name.put(hit.name, hit.kana)
            self.kana.put(hit.kana, by_hand=True)
            self.phone.setText(hit.phone)
            self.email.setText(hit.email)
        self.edited()

    @Slot()
    def _acted(self) -> None:
        self.edited()
        self.say_words()
        self._look()

    def say_words(self) -> None:
        row = self._row
        for key in ("role", *LINES):
            self.cell(key).setVisible(row is None if key == "role" else not self._ends)
        self.cell("act").setVisible(row is not None)
        self.cell("day").setVisible(row is None or self._ends)
        self.set_title(self.tr("Person and role") if row is None else role_word(row.role))
        self.stands.say(f"{row.name}　{period(row.since, row.until)}" if row else "")
        for at, role in enumerate(PersonRole):
            self.role.setItemText(at, role_word(role))
        self.act.part(CHANGE).setText(self.tr("Correct"))
        self.act.part(END).setText(self.tr("Leaves the role"))
        for key, word in self._labels().items():
            self.form.relabel(key, word)
        self.known.say_words()
        super().say_words()

    def _labels(self) -> dict[str, str]:
        return {
            "act": self.tr("What is done"),
            "role": self.tr("Role"),
            "name": self.tr("Name"),
            "kana": self.tr("Reading"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "day": self.tr("Until before which day") if self._ends else self.tr("From which day"),
        }
