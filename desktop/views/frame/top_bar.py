"""The search box for everything, where and who one is, and the lock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.desk_rows import DeskRows
from desktop.rules.dates import weekday_kanji
from desktop.rules.numbers import is_code
from desktop.views.shared import theme
from desktop.views.shared.icons import icon
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.views.shared.tag import Mark

if TYPE_CHECKING:
    from desktop.queries.days import BookingRow
    from desktop.queries.search import Found
    from desktop.queries.search_things import FoundThing

SEARCH_WIDTH = 600


class TopBar(QFrame):
    """Says what was chosen from the search: a booking, a group, a thing with a number; and that the desk shall lock."""

    booking_chosen = Signal(int)
    group_chosen = Signal(int)
    thing_chosen = Signal(str, int)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme.set_role(self, "top")
        self._search = SearchBox("verb.search", "Ctrl+K", self)
        self._search.setMaximumWidth(SEARCH_WIDTH)
        self._site, self._staff, self._lock = (QToolButton(self) for _ in range(3))
        for button, picture in ((self._site, "thing.site"), (self._staff, "thing.staff"), (self._lock, "verb.lock")):
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sites = QMenu(self)
        self._site.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in (self._site, self._staff):
            theme.set_role(button, "quiet")
        self._lay_out()
        self._search.asked.connect(self._ask)
        self._search.chosen.connect(self._chosen)
        self._staff.clicked.connect(self.lock_wanted)
        self._lock.clicked.connect(self.lock_wanted)
        theme.notifier().changed.connect(self._measure)
        self._name()
        self._measure()

    def show_rows(self, rows: DeskRows) -> None:
        """Who sits where; with several sites a press on the site offers the others."""
        by = self._desk.by
        if by is None:
            return
        self._staff.setText(f"{by.staff}  {by.pc}")
        self._site.setText(next((site.name for site in rows.sites if site.id == by.site_id), ""))
        self._sites.clear()
        for site in rows.sites:
            self._sites.addAction(site.name, partial(self._go_to, rows, site.id))
        if len(rows.sites) > 1:
            self._site.setMenu(self._sites)

    def _go_to(self, rows: DeskRows, site_id: int) -> None:
        self._desk.go_to_site(site_id)
        self.show_rows(rows)

    @Slot()
    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._search, 4)
        row.addStretch(1)
        for button in (self._site, self._staff, self._lock):
            row.addWidget(button)

    def _name(self) -> None:
        words = self.tr("Find a group, a booking, or what has a number; or scan a QR code")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._site.setAccessibleName(self.tr("Site"))
        self._staff.setAccessibleName(self.tr("Who sits at the desk"))
        self._staff.setToolTip(self.tr("Somebody else sits down"))
        self._lock.setAccessibleName(self.tr("Lock the desk"))
        self._lock.setToolTip(self.tr("Lock the desk (Ctrl+L)"))

    @Slot()
    def _measure(self) -> None:
        looks = theme.current()
        self.setFixedHeight(looks.frame["top"])
        for button in (self._site, self._staff, self._lock):
            button.setIconSize(QSize(looks.icon, looks.icon))

    @Slot(str)
    def _ask(self, asked: str) -> None:
        from desktop.queries.search import find_anything

        if asked.strip():
            question = partial(find_anything, asked=asked, now=self._desk.now())
            self._desk.read(self, question, done=partial(self._show, asked), topic="search")

    def _show(self, asked: str, found: Found) -> None:
        self._search.nothing_hint = (
            self.tr("The code was not read rightly. Scan it once more, or type the number.")
            if is_code(asked)
            else self.tr("Part of a name or its reading, a telephone number or a number is enough.")
        )
        bookings = [Answer(("booking", row.id), row.group, _when(row), Mark(row.number)) for row in found.bookings]
        groups = [Answer(("group", hit.id), hit.name, hit.kana, Mark(hit.number)) for hit in found.groups]
        things = [Answer((row.kind.value, row.id), row.who, _thing(row), Mark(row.number)) for row in found.things]
        self._search.show_answers(asked, [*bookings, *things, *groups])

    @Slot(object)
    def _chosen(self, key: tuple[str, int]) -> None:
        kind, record_id = key
        self._search.clear()
        if kind in {"booking", "group"}:
            (self.booking_chosen if kind == "booking" else self.group_chosen).emit(record_id)
        else:
            self.thing_chosen.emit(kind, record_id)


def _thing(row: FoundThing) -> str:
    word = {
        "receipt": QCoreApplication.translate("TopBar", "Receipt"),
        "job": QCoreApplication.translate("TopBar", "Print job"),
        "invoice": QCoreApplication.translate("TopBar", "Invoice"),
        "card": QCoreApplication.translate("TopBar", "Prepaid card"),
        "rental": QCoreApplication.translate("TopBar", "Locker or mailbox"),
        "loan": QCoreApplication.translate("TopBar", "Loan"),
    }[row.kind.value]
    return f"{word}  {row.on.year}/{row.on.month}/{row.on.day}"


def _when(row: BookingRow) -> str:
    start, end = row.starts_at, row.ends_at
    day = f"{start.month}/{start.day}（{weekday_kanji(start.date())}）"
    return f"{day} {start.hour}:{start.minute:02}～{end.hour}:{end.minute:02}  {row.room}"
