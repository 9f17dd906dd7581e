"""Closer topics: small chips that fold out below the main topic that was chosen last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.consulting_lists import OfferedTopic
from desktop.views.consultations.one_stop_chips import OneStopChips


class CloserTopics(OneStopChips):
    """Hidden while the chosen topic has none. What was turned on is kept while its main topic is off, and not told."""

    gap, low = 4, 26

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._offered: tuple[OfferedTopic, ...] = ()
        self._on: set[int] = set()
        self._main: tuple[int, ...] = ()
        self._last: int | None = None
        self.setVisible(False)
        self.changed.connect(self._take)

    @property
    def topic_ids(self) -> tuple[int, ...]:
        """Those that are on with their main topic; all that were put before the list came."""
        if not self._offered:
            return tuple(sorted(self._on.difference(self._main)))
        return tuple(row.id for row in self._offered if row.id in self._on and row.parent_id in self._main)

    def offer(self, topics: Sequence[OfferedTopic]) -> None:
        self._offered = tuple(row for row in topics if row.parent_id is not None)
        self._show()

    def put_on(self, topic_ids: Iterable[int]) -> None:
        """Turn these on, main topics among them being passed over; nothing is announced."""
        self._on = set(topic_ids)
        self._show()

    def follow(self, main: Sequence[int]) -> None:
        """The main topics that are on by now."""
        fresh = [topic_id for topic_id in main if topic_id not in self._main]
        self._main = tuple(main)
        if fresh:
            self._last = fresh[-1]
        elif self._last not in main:
            self._last = main[-1] if main else None
        self._show()

    def _show(self) -> None:
        """Of the topic chosen last all, of the others what is on."""
        shown = [
            row
            for row in self._offered
            if row.parent_id in self._main and (row.parent_id == self._last or row.id in self._on)
        ]
        self.show_choices((row.id, row.name) for row in shown)
        self.put(self._on)
        self.setVisible(bool(shown))

    @Slot()
    def _take(self) -> None:
        self._on = (self._on - {key for key in self.choices if isinstance(key, int)}) | {
            key for key in self.values if isinstance(key, int)
        }
