"""The sheet that says how much of a case is kept back: from whom, and who is named for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.case_readers import set_openness
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.queries.desk_rows import DeskRows, StaffRow
from desktop.queries.staff import desk_rows
from desktop.rules.openness import may_open
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.take_form import AskedCell
from desktop.views.consultations.words import level_word
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language, Openness


class ReadersSheet(WritingSheet):
    """What is chosen stays until it is saved or another case is opened; a case that changed meanwhile shows anew."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.confidential", "", parent)
        self._case: ConsultationDetails | None = None
        self._staff: Sequence[StaffRow] = ()
        self.level, self.boxes = OneStopChips(one=True), dict[int, CheckBox]()
        self._says, self._unnamed, self._people = Paragraph(), Paragraph(), QVBoxLayout()
        for text in (self._says, self._unnamed):
            set_role(text, "secondary")
        self.level.show_choices((level, level_word(level)) for level in Openness)
        names = QWidget()
        names.setLayout(self._people)
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(2)
        self._named = AskedCell(Field("named", self.tr("Who may read it"), names))
        self.body.addWidget(AskedCell(Field("level", self.tr("Who may open it"), self.level)))
        for part in (self._says, self._named, self._unnamed):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.set_title(self.tr("Who may open it"))
        self.level.changed.connect(self._turn)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        """`about` is somebody of the staff, whose line takes the keyboard."""
        if self._case is None or self._case.row.id != case.row.id:
            self._put(case)
        self.message.clear()
        self.set_note(case.row.number)
        self._desk.read(self, desk_rows, done=self._show_staff, topic="staff")
        self.open()
        if about in self.boxes:
            self.boxes[about].setFocus()

    def follow_case(self, case: ConsultationDetails) -> None:
        """Somebody else changed who may open it: what they chose is shown where nothing was chosen here."""
        if self._case is not None and self._case.row.id == case.row.id and not self._is_changed():
            self._put(case)

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case = None

    @property
    def chosen(self) -> tuple[int, ...]:
        """Who is named; those who left and are named still stay so."""
        named = self._named_before()
        gone = named - self.boxes.keys()
        return tuple(sorted(gone | {staff_id for staff_id, box in self.boxes.items() if box.isChecked()}))

    def content(self) -> object:
        return self._case and self._case.row.id, self.level.value, self.chosen

    def wanted(self) -> Callable[..., int] | None:
        if self._case is None:
            return None
        return partial(
            set_openness,
            consultation_id=self._case.row.id,
            openness=Openness(str(self.level.value)),
            staff_ids=self.chosen,
            seen=(self._case.openness, self._named_before()),
        )

    def _named_before(self) -> frozenset[int]:
        return frozenset(reader.staff_id for reader in self._case.readers) if self._case is not None else frozenset()

    def _is_changed(self) -> bool:
        case = self._case
        return case is not None and (self.level.value, frozenset(self.chosen)) != (case.openness, self._named_before())

    def _put(self, case: ConsultationDetails) -> None:
        self._case = case
        self.level.put((case.openness,))
        for staff_id, box in self.boxes.items():
            box.setChecked(staff_id in self._named_before())
        self._make_boxes()

    def _show_staff(self, rows: DeskRows) -> None:
        self._staff = rows.staff
        self._make_boxes()

    def _make_boxes(self) -> None:
        """A box for everybody who does not read it unnamed; those that stand keep the keyboard and what they say."""
        case, named = self._case, self._named_before()
        if case is None:
            return
        always = [who for who in self._staff if may_open(Openness.NAMED, who.role, wrote=who.id == case.staff_id)]
        asked = {who.id: who for who in self._staff if who not in always}
        for staff_id in self.boxes.keys() - asked.keys():
            box = self.boxes.pop(staff_id)
            self._people.removeWidget(box)
            box.deleteLater()
        for staff_id, who in asked.items():
            if staff_id not in self.boxes:
                box = self.boxes[staff_id] = CheckBox(who.name)
                box.setChecked(staff_id in named)
                box.setAccessibleName(who.name)
                box.toggled.connect(self._turn)
                self._people.addWidget(box)
        names = "、".join(who.name for who in always)
        self._unnamed.say(self.tr("Without being named: {names}").format(names=names) if names else "")
        self._turn()

    @Slot()
    def _turn(self) -> None:
        is_named = self.level.value == Openness.NAMED
        self._named.setVisible(is_named)
        self._unnamed.setVisible(is_named)
        self._says.say(self._said(self.level.value))

    def _said(self, level: object) -> str:
        if level == Openness.DESK:
            return self.tr("Whoever sits at the desk finds it, opens it and prints it.")
        kept = self.tr("Nobody else finds it; figures count it without details. Who opens it is written down.")
        by, case = self._desk.by, self._case
        mine = next((who for who in self._staff if by is not None and who.id == by.staff_id), None)
        if mine is None or case is None:
            return kept
        stays = may_open(Openness(str(level)), mine.role, wrote=case.staff_id == mine.id, named=mine.id in self.chosen)
        return kept if stays else f"{kept}\n{self.tr('You will not be able to open it any more yourself.')}"

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self.forget()
