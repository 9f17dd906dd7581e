"""What kind of thing is printed, from the center's list; what it does not print stands below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.views.shared.combo import Combo


class ContentField(Combo):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: tuple[str, ...] = ()
        self._banned: tuple[str, ...] = ()

    def show_choices(self, contents: tuple[str, ...], banned: tuple[str, ...]) -> None:
        """What is chosen stays."""
        if (contents, banned) != (self._contents, self._banned) or not self.count():
            self._contents, self._banned = contents, banned
            self.put(self.value)

    @property
    def value(self) -> str:
        chosen = self.currentData()
        return chosen if isinstance(chosen, str) else ""

    @property
    def is_banned(self) -> bool:
        return self.value in self._banned

    def put(self, content: str) -> None:
        """Also a kind that is not on the list any more; nothing is announced."""
        self.clear()
        self.addItem("—", "")
        other = self.tr("Other")
        known = (*self._contents, other)
        for kind in (*known, *((content,) if content not in {"", *known, *self._banned} else ())):
            self.addItem(kind, kind)
        if self._banned:
            self.insertSeparator(self.count())
        for kind in self._banned:
            self.addItem(self.tr("Not printed here: {kind}").format(kind=kind), kind)
        self.setCurrentIndex(max(0, self.findData(content)))
