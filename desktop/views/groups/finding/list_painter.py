"""One row of the register: name over reading with what was asked marked, the status as a tag."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.queries.group_lists import GroupListRow
from desktop.views.groups import words
from desktop.views.groups.finding.list_columns import NAME, STATUS, cell
from desktop.views.shared.lettering import BODY, BOLD, CAPTION, Words, letters

ROW, SIDE = 42, 8
FIRST_SIDE = 11
PLAIN = ("number", "registered_until")


class RowDrawing:
    """Cells of a list in which these columns are asked for beside the usual ones, and whose rows were found by this."""

    def __init__(self, painter: QPainter, more: tuple[str, ...], asked: str) -> None:
        self._painter, self._more, self._asked = painter, more, asked
        self._ink = letters()

    def draw(self, room: QRectF, row: GroupListRow, key: str, *, picked: bool) -> None:
        """What the column of this key has of a group."""
        ink, painter = self._ink, self._painter
        if key == NAME:
            lines = (Words(row.name, BOLD if picked else BODY), Words(row.kana, CAPTION, "text_2"))
            ink.stack(painter, room, lines, gap=0, asked=self._asked)
        elif key == STATUS:
            mark = words.row_mark(row.status, lacks_papers=row.lacks_papers)
            top = room.top() + (room.height() - ink.mark_size(mark).height()) // 2
            ink.stamp(painter, QPointF(room.left(), top), mark)
        else:
            face, role = (BODY, "text") if key in PLAIN else (CAPTION, "text_2")
            ink.write(painter, room, Words(cell(row, key, self._more), face, role))
