"""A paper is taken in, with its file where there is one, or what is written of it is corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.group_files import change_paper, take_file
from desktop.operations.registrations import take_paper
from desktop.queries.group_cards import GroupCard
from desktop.queries.registrations import GroupPapers, PaperRow, group_papers
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.record.file_field import FileField
from desktop.views.groups.record.tie_words import About
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.words import Language

MOST_TEXT = 300


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A paper that is not there yet: what it is called, and its file, as far as somebody said so."""

    name: str = ""
    path: str = ""


class PaperSheet(StepSheet):
    """Opened for a group a paper is taken in; about a paper (`About`) it is corrected, and may get another file."""

    kind = "group_paper"
    picture = "thing.document"

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)

    def open(self, card: GroupCard | About[PaperRow | NewPaper] | None = None) -> None:
        about = card.row if isinstance(card, About) else None
        self._row = about if isinstance(about, PaperRow) else None
        group = card.card if isinstance(card, About) else card
        super().open(group)
        if isinstance(about, NewPaper):
            if about.name:
                self.name.setText(about.name)
            if about.path:
                self.file.take_path(about.path)
        if group is not None:
            question = partial(group_papers, group_id=group.id, day=self._today())
            self._desk.read(self, question, done=self._show_missing, topic="missing")

    def made_form(self) -> Form:
        self._row: PaperRow | None = None
        self.name, self.missing, self.remark = QLineEdit(), Chips(one=True), QLineEdit()
        self.received, self.expires, self.file = DayField(self._today), DayField(self._today), FileField(self._desk)
        for line in (self.name, self.remark, self.received, self.expires):
            line.setMaxLength(MOST_TEXT)
            line.textEdited.connect(self.edited)
        for day in (self.received, self.expires):
            day.picked.connect(self.edited)
        self.missing.changed.connect(self._name_it)
        self.file.changed.connect(self._took)
        self.file.refused.connect(self._refused)
        keys = ("missing", "name", ("received", "expires"), "remark", "file")
        return Form(
            [
                tuple(Field(each, "", getattr(self, each), optional=each == "expires") for each in key)
                if isinstance(key, tuple)
                else Field(key, "", getattr(self, key), optional=key in {"remark", "file"})
                for key in keys
            ]
        )

    def _today(self) -> date:
        return self._desk.now().date()

    def _show_missing(self, papers: GroupPapers) -> None:
        self.missing.show_choices((name, name) for name in papers.missing)
        self.missing.put([self.name.text()])
        self.cell("missing").setVisible(bool(papers.missing) and self._row is None)

    @Slot()
    def _name_it(self) -> None:
        if isinstance(self.missing.value, str):
            self.name.setText(self.missing.value)
            self.edited()

    @Slot()
    def _took(self) -> None:
        """A file whose paper nobody named yet gives it its name."""
        self.message.clear()
        if self.file.request is not None and not self.name.text().strip():
            self.name.setText(self.file.request.name.rpartition(".")[0])
        self.edited()

    def clear(self, card: GroupCard) -> None:  # noqa: ARG002  a paper's own values are put in, a new one begins empty
        row = self._row
        self.name.setText(row.name if row else "")
        self.remark.setText(row.remark if row else "")
        self.received.set_value(row.received_on if row else self._today())
        self.expires.set_value(row.expires_on if row else None)
        self.file.put_kept(row.file_name if row else "")
        self.cell("missing").setVisible(False)

    def typed(self) -> dict[str, Any]:
        return {
            "paper_id": self._row.id if self._row else None,
            "name": self.name.text(),
            "remark": self.remark.text(),
            "received": self.received.typed(),
            "expires": self.expires.typed(),
            "path": self.file.path,
        }

    def put(self, typed: dict[str, Any]) -> None:
        if typed.get("paper_id") != (self._row.id if self._row else None):
            return
        self.name.setText(typed["name"])
        self.remark.setText(typed["remark"])
        self.received.put(typed["received"])
        self.expires.put(typed["expires"])
        if typed["path"]:
            self.file.take_path(typed["path"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        if not self.name.text().strip():
            self.form.refuse("name", self.tr("What is the paper called?"))
            return None
        for key, day in (("received", self.received), ("expires", self.expires)):
            if day.isModified() or (key == "received" and day.value() is None):
                self.form.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))
                return None
        if self.file.is_reading:
            self.form.refuse("file", self.tr("The file is still being looked at."))
            return None
        said = {"name": self.name.text(), "received_on": self.received.value(), "expires_on": self.expires.value()}
        said |= {"remark": self.remark.text()}
        if self._row is not None:
            return partial(change_paper, paper_id=self._row.id, file=self.file.request, **said)
        if self.file.request is not None:
            return partial(take_file, group_id=card.id, file=self.file.request, **said)
        return partial(take_paper, group_id=card.id, **said)

    def say_words(self) -> None:
        self.set_title(self.tr("Take a paper in") if self._row is None else self.tr("Correct a paper"))
        labels = {
            "missing": self.tr("Not in hand yet"),
            "name": self.tr("Paper"),
            "received": self.tr("Received on"),
            "expires": self.tr("Valid until"),
            "remark": self.tr("Remark"),
            "file": self.tr("File"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        self.file.say_words()
        super().say_words()
