"""Which keys are out, and with whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.booking_life import take_key_back
from desktop.queries.keys import KEYS_READS, KeyOut, keys_out
from desktop.rules.times import clock
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.rooms.lists.list_sheet import ListSheet
from desktop.views.shared import written
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language


class KeysSheet(ListSheet[KeyOut]):
    """The button, or the space bar, takes the picked key back."""

    reads = KEYS_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.back, self.message = QPushButton(), Message()
        super().__init__(desk, language, parent)
        self._writer = SheetWriter(desk, self)
        self._writer.refused.connect(self._refused)
        self.back.setAutoDefault(True)
        set_role(self.back, "primary")
        self.back.clicked.connect(self.take_back)
        self.add_verb(self.back)
        self.body.insertWidget(0, self.message)

    def question(self) -> Callable[[Any], Sequence[KeyOut]]:
        return partial(keys_out, site_id=self.site(), now=self._desk.now())

    def line(self, row: KeyOut) -> ListLine:
        until = self.tr("since {since}, until {until}")
        same_day = row.since.date() == self._desk.now().date()
        since = clock(row.since) if same_day else written.moment(row.since)
        when = until.format(since=since, until=clock(row.ends_at))
        return ListLine(
            key=row.booking_id,
            title=f"{row.key_number}　{row.group}",
            detail="　".join(part for part in (row.room, when, row.phone) if part),
            mark=Mark(self.tr("not back"), "refused", "status.warning") if row.is_late else None,
        )

    def sum_of(self, rows: Sequence[KeyOut]) -> str:
        late = sum(row.is_late for row in rows)
        if not late:
            return self.tr("{count} keys are out").format(count=len(rows))
        return self.tr("{count} keys are out, {late} past their time").format(count=len(rows), late=late)

    @Slot()
    def take_back(self) -> None:
        if (row := self.picked) is not None:
            self.message.clear()
            operation = partial(take_key_back, booking_id=row.booking_id, seen_version=row.version)
            self._writer.write(operation, (row.booking_id, row.version))

    def key_pressed(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space:
            return False
        self.take_back()
        return True

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reload()

    def _show(self, rows: Sequence[KeyOut]) -> None:
        super()._show(rows)
        self.back.setEnabled(bool(rows))

    def retranslate(self) -> None:
        self.set_title(self.tr("Keys handed out"))
        self.empty.say(self.tr("Every key is at the desk."))
        self.view.setAccessibleName(self.tr("Keys that are out"))
        self.back.setText(self.tr("The key is back"))
        self.set_note(self.tr("Space too"))
