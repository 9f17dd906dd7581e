"""What the desk has to know of a group, in boxes that nobody overlooks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.queries.group_notes import NoteRow
from desktop.views.shared.message import Message, MessageKind
from desktop.words import NoteGrade

Box = tuple[MessageKind, str, str]  # its kind, the line in bold, the rest


class NoteBoxes(QWidget):
    """Hidden while there is nothing to tell; what has been told is not announced again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[Box] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(8)
        self.setVisible(False)

    def show_notes(self, notes: Sequence[NoteRow], more: Sequence[Box] = ()) -> None:
        """Blocks and alerts among the notes, then `more`."""
        self.show_boxes([self._box(note) for note in notes if note.grade is not NoteGrade.NOTE] + list(more))

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        if list(boxes) == self._boxes:
            return
        self._boxes = list(boxes)
        while (entry := self._whole.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.setVisible(bool(boxes))
        for kind, first, rest in boxes:
            box = Message(self)
            self._whole.addWidget(box)
            box.say(kind, first, rest)

    def texts(self) -> list[str]:
        """What is told, box by box."""
        return [f"{first}\n{rest}" for _kind, first, rest in self._boxes]

    def _box(self, note: NoteRow) -> Box:
        if note.grade is NoteGrade.BLOCK:
            lifts = self.tr("A manager can lift it.")
            return "refused", self.tr("Bookings are stopped"), f"{note.text}\n{lifts}"
        return "warn", self.tr("Note from the desk"), note.text
