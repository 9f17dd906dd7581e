"""The three columns of the print room: the day's list, what is open, the till."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.printing import PrintDay
from desktop.views.printing.empty_state import EmptyRoom
from desktop.views.printing.form_card import FormCard
from desktop.views.printing.job_card import JobCard
from desktop.views.printing.job_list import JobList
from desktop.views.printing.list_rows import IN_PROGRESS, ListRow, row_of
from desktop.views.printing.page_head import PageHead
from desktop.views.printing.till import Till
from desktop.views.shared.theme import current, notifier
from desktop.words import Language, TextSize


class Pages(QStackedWidget):
    """As narrow as what is shown can be: what is hidden behind it would make the window wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        here = self.currentWidget()
        return here.minimumSizeHint().expandedTo(here.minimumSize()) if here else super().minimumSizeHint()


class Columns(QWidget):
    """In the middle one thing at a time: nothing, the form, or a job; the till only where something can be paid.

    `pages` shows the day first; the sheets of the print room take its place below the head.
    """

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: PrintDay | None = None
        self.head, self.list, self.empty = PageHead(), JobList(), EmptyRoom()
        self.form, self.job, self.till = FormCard(desk, language), JobCard(), Till()
        self._middle = Pages()
        for card in (self.empty, self.form, self.job):
            self._middle.addWidget(card)
        day, self.pages = QWidget(), Pages()
        columns = self._columns = QHBoxLayout(day)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(self.list)
        columns.addWidget(self._middle, 1)
        columns.addWidget(self.till)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        self.pages.addWidget(day)
        whole.addWidget(self.pages, 1)
        self._till_has_room = True
        notifier().changed.connect(self._place_till)
        self._place_till()

    @property
    def opened(self) -> QWidget | None:
        return self._middle.currentWidget()

    @property
    def job_id(self) -> int | None:
        """The job that is shown, None while it is another thing."""
        return self.job.job.id if self.opened is self.job and self.job.job is not None else None

    def open(self, card: QWidget) -> None:
        self._middle.setCurrentWidget(card)
        self._place_till()

    def take_keys(self) -> None:
        """A sheet was left: the form goes on where it waits to be filled in, or the list can be gone through."""
        if self.opened is self.form:
            self.form.form.focus_first()
        else:
            self.list.take_keys()

    def show_day(self, rows: PrintDay, begun: ListRow | None) -> None:
        """`begun` is the form that is half filled in."""
        self.rows = rows
        self.head.show_takings(rows.count, rows.taken)
        self.form.form.show_machines(rows.machines)
        self.list.next_button.setEnabled(bool(rows.machines))
        self.empty.show_day(has_machines=bool(rows.machines), has_jobs=bool(rows.jobs))
        self.show_list(begun)

    def show_list(self, begun: ListRow | None) -> None:
        """Newest first, below what is being filled in."""
        jobs = reversed(self.rows.jobs) if self.rows else ()
        chosen = (self.form.form.job_id or IN_PROGRESS) if self.opened is self.form else self.job_id
        self.list.show_rows([*([begun] if begun else []), *map(row_of, jobs)], chosen)

    @Slot()
    def make_room(self) -> None:
        """A receipt takes the place of the till."""
        self._till_has_room = False
        self._place_till()

    def give_back_room(self) -> None:
        self._till_has_room = True
        self._place_till()

    @Slot()
    def _place_till(self) -> None:
        wanted = self.opened is self.form or (self.opened is self.job and self.job.is_unpaid)
        # in large text there is room for the form and the till, or for the list
        shows_list = current().size is TextSize.STANDARD or self.opened is not self.form
        places = [(self.till, wanted and self._till_has_room), (self.list, shows_list)]
        for part, shown in sorted(places, key=lambda place: place[1]):
            part.setVisible(shown)  # what goes goes first: both at once are wider than the window, which would grow
        self._columns.invalidate()
        self.pages.updateGeometry()
        self._whole.invalidate()
        self._whole.activate()  # at once: a window would grow for a sheet that opens while the till counts as there
