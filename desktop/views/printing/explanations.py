"""What has to be explained, each asked only where it is wanted: a gap, banned content, a correction."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.views.printing import words
from desktop.views.shared.form import Field, Form
from desktop.views.shared.number_edit import NumberEdit

MOST_TEXT = 200


class Explanations(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoilt, self.gap_reason = NumberEdit(), QLineEdit()
        self.content_note, self.reason = QLineEdit(), QLineEdit()
        self._gap_faces = 0
        self._forms = {
            "reason": Form((Field("reason", "", self.reason),)),
            "gap_reason": Form(
                (
                    (
                        Field("spoilt", "", self.spoilt, stretch=8),
                        Field("gap_reason", "", self.gap_reason, stretch=21),
                    ),
                )
            ),
            "content_note": Form((Field("content_note", "", self.content_note),)),
        }
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for form in self._forms.values():
            form.setVisible(False)
            whole.addWidget(form)
        self.spoilt.changed.connect(self.changed)
        for field in (self.gap_reason, self.content_note, self.reason):
            field.setMaxLength(MOST_TEXT)
            field.textEdited.connect(self.changed)
        self._retranslate()

    def want(self, *, gap: bool, banned: bool, correction: bool) -> None:
        """Ask for these; what somebody has typed stays in sight."""
        filled = bool(self.gap_reason.text() or self.spoilt.value)
        self._forms["gap_reason"].setVisible(gap or filled or self.spoilt.hasFocus() or self.gap_reason.hasFocus())
        self._forms["content_note"].setVisible(banned)
        self._forms["reason"].setVisible(correction)

    def show_gap(self, faces: int) -> None:
        """How far the counter is from where it was read last; 0 for not at all."""
        self._gap_faces = faces
        self._retranslate()

    def refuse(self, key: str, sentence: str) -> bool:
        """Whether it was about one of these fields."""
        for name, form in self._forms.items():
            if key == name or (key == "spoilt" and name == "gap_reason"):
                form.setVisible(True)
                form.refuse(key, sentence)
                return True
        return False

    def accept(self) -> None:
        for form in self._forms.values():
            form.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        told = self.tr("Why the counter jumped by {faces}")
        named = told.format(faces=words.faces(self._gap_faces)) if self._gap_faces else self.tr("About the counter")
        self._forms["gap_reason"].relabel("spoilt", self.tr("Spoilt (faces)"))
        self._forms["gap_reason"].relabel("gap_reason", named)
        self._forms["content_note"].relabel("content_note", self.tr("Why it is printed all the same (manager)"))
        self._forms["reason"].relabel("reason", self.tr("Why it is set right"))
        self.gap_reason.setPlaceholderText(self.tr("Test print, service, paper jam"))
        self.reason.setPlaceholderText(self.tr("Sheets miscounted, wrong group"))
