"""The card of papers and requirements: which papers are in hand today, and what the center's rules say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.rules.eligibility import Finding
from desktop.views.groups.registration.finding_words import finding_mark, finding_words
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role


class RequirementsCard(Card):
    """`changed` when a paper is ticked or not; hidden while the center asks for nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=12, parent=parent)
        self._boxes: dict[str, CheckBox] = {}
        self._days: dict[str, QLabel] = {}
        self.findings: tuple[Finding, ...] = ()
        self._papers, self._found = QVBoxLayout(), QVBoxLayout()
        for part in (self._papers, self._found):
            part.setSpacing(2)
            self.body.addLayout(part)
        self._lines: list[tuple[QLabel, Paragraph]] = []
        notifier().changed.connect(self._say)
        self._say()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The papers in hand, in the center's order."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if not box.isChecked())

    @property
    def broken(self) -> tuple[Finding, ...]:
        """The rules that are not kept."""
        return tuple(finding for finding in self.findings if finding.kept is False)

    def box(self, name: str) -> CheckBox:
        return self._boxes[name]

    def show_papers(self, names: Sequence[str]) -> None:
        """The papers the center asks for; what was ticked stays."""
        if tuple(names) == tuple(self._boxes):
            return
        ticked = set(self.ticked)
        while (item := self._papers.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes, self._days = {}, {}
        for name in names:
            self._papers.addWidget(self._paper(name))
        self.put(ticked)

    def put(self, ticked: Sequence[str] | set[str]) -> None:
        """Tick these and no others; nothing is announced."""
        for name, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(name in ticked)
            box.blockSignals(False)
        self._say()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings == self.findings and len(self._lines) == len(findings):
            return
        self.findings = findings
        while len(self._lines) < len(findings):
            self._add_line()
        self._say()

    def _paper(self, name: str) -> QWidget:
        line, box, day = QWidget(), CheckBox(name), QLabel()
        box.setAccessibleName(name)
        box.toggled.connect(self._ticked)
        set_role(day, "caption")
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 4, 0)
        across.addWidget(box, 1)
        across.addWidget(day)
        self._boxes[name], self._days[name] = box, day
        return line

    def _add_line(self) -> None:
        line, picture, said = QWidget(), QLabel(), Paragraph()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 4, 0)
        across.setSpacing(8)
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(said, 1)
        self._found.addWidget(line)
        self._lines.append((picture, said))

    @Slot()
    def _ticked(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _say(self) -> None:
        self.rename(self.tr("Papers and requirements") if self._boxes else self.tr("Requirements"))
        for name, day in self._days.items():
            day.setText(self.tr("received today") if self._boxes[name].isChecked() else self.tr("not yet"))
        kept = len(self.ticked) + sum(finding.kept is True for finding in self.findings)
        total = len(self._boxes) + len(self.findings)
        self.say(self.tr("{kept} of {total}").format(kept=kept, total=total) if total else "")
        for place, (picture, said) in enumerate(self._lines):
            shown = place < len(self.findings)
            for part in (picture, said):
                part.setVisible(shown)
            if shown:
                icon, role = finding_mark(self.findings[place])
                picture.setPixmap(icons.pixmap(icon, role, current().scaled(16)))
                said.say(finding_words(self.findings[place]))
        self.setVisible(bool(total))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
