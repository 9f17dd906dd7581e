"""What a reviewer looks at: papers to tick, what the rules say, questions to answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.queries.registrations import GroupPapers
from desktop.rules.eligibility import Finding
from desktop.views.groups import words
from desktop.views.groups.registration.finding_words import finding_mark, finding_words
from desktop.views.shared import icons
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

Answers = dict[str, tuple[bool | None, str]]  # by the question: its answer, and a remark
MOST_REMARK, LINE = 300, 26


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout; what was in it is deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Section(QWidget):
    """A heading with something below it; hidden while it has nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.rows = QLabel(), QVBoxLayout()
        set_role(self.heading, "heading")
        self.rows.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.heading)
        whole.addLayout(self.rows)

    def entitle(self, name: str) -> None:
        self.heading.setText(name)
        self.setAccessibleName(name)


class PaperTicks(Section):
    """A tick takes a paper in, today: `taken` carries its name; taken away again: `given_back` its ids."""

    taken = Signal(str)
    given_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, CheckBox] = {}
        self._days: dict[str, QLabel] = {}
        self._ids: dict[str, tuple[int, ...]] = {}

    def show_papers(self, asked: Sequence[str], papers: GroupPapers) -> None:
        """The papers asked for; the boxes keep the focus as long as they are the same."""
        if tuple(asked) != tuple(self.boxes):
            self._make(asked)
        self.setVisible(bool(asked))
        missing = set(papers.missing)
        for name, box in self.boxes.items():
            rows = [row for row in papers.rows if row.name == name]
            self._ids[name] = tuple(row.id for row in rows)
            box.blockSignals(True)
            box.setChecked(name not in missing)
            box.blockSignals(False)
            said = words.short_era(rows[0].received_on) if rows else ""
            if rows and name in missing:
                said = QCoreApplication.translate("Groups", "{day}, too old").format(day=said)
            self._days[name].setText(said or QCoreApplication.translate("Groups", "not yet"))

    def _make(self, asked: Sequence[str]) -> None:
        emptied(self.rows)
        self.boxes, self._days = {}, {}
        for name in asked:
            line, box, day = QWidget(), CheckBox(name), QLabel()
            box.setAccessibleName(name)
            box.toggled.connect(partial(self._ticked, name))
            set_role(day, "caption")
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(box, 1)
            across.addWidget(day)
            self.boxes[name], self._days[name] = box, day
            self.rows.addWidget(line)

    @Slot()
    def _ticked(self, name: str, is_on: bool) -> None:  # noqa: FBT001 - Qt hands over the state
        if is_on:
            self.taken.emit(name)
        else:
            self.given_back.emit(self._ids[name])


class RuleList(Section):
    """What the center's rules say of the group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        notifier().changed.connect(self._say)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._say()

    @Slot()
    def _say(self) -> None:
        emptied(self.rows)
        self.setVisible(bool(self._findings))
        for finding in self._findings:
            line, picture, said = QWidget(), QLabel(), Paragraph()
            icon, role = finding_mark(finding)
            picture.setPixmap(icons.pixmap(icon, role, current().scaled(16)))
            said.say(finding_words(finding))
            line.setMinimumHeight(current().scaled(LINE))
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(8)
            across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(said, 1)
            self.rows.addWidget(line)


class Questions(Section):
    """The checklist: yes or no to each, and a remark. `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[str, Chips] = {}
        self.remarks: dict[str, QLineEdit] = {}

    def show_questions(self, questions: Sequence[str]) -> None:
        """What was answered stays."""
        self.setVisible(bool(questions))
        if tuple(questions) == tuple(self.answers):
            return
        had = self.typed()
        emptied(self.rows)
        self.answers, self.remarks = {}, {}
        for question in questions:
            asked, answer, remark, line = Paragraph(), Chips(one=True), QLineEdit(), QWidget()
            asked.say(question)
            answer.show_choices(
                (
                    (True, QCoreApplication.translate("Groups", "Yes")),
                    (False, QCoreApplication.translate("Groups", "No")),
                )
            )
            answer.setAccessibleName(question)
            answer.changed.connect(self.changed)
            remark.setMaxLength(MOST_REMARK)
            remark.setPlaceholderText(QCoreApplication.translate("Groups", "Remark"))
            remark.setAccessibleName(
                QCoreApplication.translate("Groups", "Remark on: {question}").format(question=question)
            )
            remark.textEdited.connect(self.changed)
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 6)
            across.addWidget(answer, 1)
            across.addWidget(remark, 1)
            self.rows.addWidget(asked)
            self.rows.addWidget(line)
            self.answers[question], self.remarks[question] = answer, remark
        self.put(had)

    def typed(self) -> Answers:
        return {
            question: (None if chips.value is None else bool(chips.value), self.remarks[question].text())
            for question, chips in self.answers.items()
        }

    def put(self, typed: Answers) -> None:
        """Answers to questions that are no longer asked are left out."""
        for question, chips in self.answers.items():
            answer, remark = typed.get(question, (None, ""))
            chips.put(() if answer is None else (answer,))
            self.remarks[question].setText(remark)

    def open_one(self) -> str | None:
        """The first question that nobody has answered."""
        return next((question for question, chips in self.answers.items() if chips.value is None), None)
