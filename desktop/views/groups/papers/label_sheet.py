"""Address labels for a list of groups: on which sheet, from which label on, and how far the printer slides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.rules.label_sheets import LabelSheet as Labels
from desktop.rules.label_sheets import label_sheets
from desktop.views.groups.papers.mail_sheet import MailSheet
from desktop.views.handouts.paper_form import Job
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.letters import LabelOrder, Mailing

FARTHEST = 10.0
LOOKED_AT = 480  # labels that are drawn to look at; all of them are drawn to be printed


def draw_labels(database: Any, _progress: Progress, *, by: By, order: LabelOrder, most: int | None) -> Mailing:
    """The job of the desk's long lane."""
    from desktop.jobs.letters import labels

    return labels(database, by, order, most)


class LabelSheet(MailSheet):
    """Everything is drawn at once as it is changed; a frame without names is printed on plain paper to test."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "place.handouts", parent)
        self.sheets, self.first = Combo(), NumberEdit()
        self.right, self.down, self.frame = QLineEdit("0"), QLineEdit("0"), CheckBox()
        for sheet in label_sheets().values():
            self.sheets.addItem(sheet.name, sheet.key)
        self.first.put(1)
        self._form = Form(
            [
                (Field("sheet", "", self.sheets, stretch=3), Field("first", "", self.first, stretch=2)),
                (Field("right", "", self.right), Field("down", "", self.down)),
            ]
        )
        self._note = Paragraph()
        set_role(self._note, "secondary")
        for part in (self._form, self.frame, self._note):
            self.side.body.addWidget(part)
        self.sheets.activated.connect(self.want)
        self.frame.toggled.connect(self.want)
        self.first.changed.connect(self._edited)
        for field in (self.right, self.down):
            field.textEdited.connect(self._edited)
        self.name()

    @property
    def sheet(self) -> Labels:
        return label_sheets()[self.sheets.currentData()]

    def job(self, *, whole: bool) -> Job | None:
        from desktop.jobs.letters import LabelOrder

        by = self._desk.by
        if by is None or not self.check():
            return None
        shift = float(self.right.text() or 0), float(self.down.text() or 0)
        order = LabelOrder(
            self.group_ids, self.sheet.key, (self.first.value or 1) - 1, shift, frame=self.frame.isChecked()
        )
        return partial(draw_labels, by=by, order=order, most=None if whole else LOOKED_AT)

    def check(self) -> bool:
        """Say under the field what cannot be."""
        count, first = self.sheet.count, self.first.value
        wrong = {"first": "" if first is not None and 1 <= first <= count else self._from_to(count)}
        for key, field in (("right", self.right), ("down", self.down)):
            wrong[key] = "" if _is_shift(field.text()) else self.tr("A number of mm from -10 to 10")
        for key, sentence in wrong.items():
            if sentence and not self._form.widget(key).hasFocus():
                self._form.refuse(key, sentence)
            elif not sentence:
                self._form.accept(key)
        return not any(wrong.values())

    def name(self) -> None:
        super().name()
        self.setAccessibleName(self.tr("Address labels"))
        self.side.set_title(self.tr("Address labels"))
        self._form.relabel("sheet", self.tr("Label sheet"))
        self._form.relabel("first", self.tr("First free label"))
        self._form.relabel("right", self.tr("Move right (mm)"))
        self._form.relabel("down", self.tr("Move down (mm)"))
        self.frame.setText(self.tr("Print the frames of the labels"))
        self._note.say(
            self.tr(
                "Print at full size (100 %). Try the frames on plain paper first and hold it against a sheet of labels:"
                " if they lie elsewhere, move them. Addresses go to the contact person, else to the representative."
            )
        )

    def _from_to(self, count: int) -> str:
        return self.tr("From 1 to {count}").format(count=count)

    @Slot()
    def _edited(self) -> None:
        self.want()


def _is_shift(text: str) -> bool:
    try:
        return -FARTHEST <= float(text or 0) <= FARTHEST
    except ValueError:
        return False
