"""For the city: what goes into a month's package, what to mend first, sealing it, and every package so far."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.exchange.package_sheets import GROUPS, REPORT, ROOMS
from desktop.queries.month import MONTH_READS
from desktop.queries.submissions import SubmissionRow, submission_rows
from desktop.rules.months import Month, month_of
from desktop.views.city import jobs, words
from desktop.views.city.contents_list import ContentsList, FileRow
from desktop.views.city.ledger import Ledger
from desktop.views.city.mend_card import MendCard
from desktop.views.city.packages import Packages
from desktop.views.city.page_head import PageHead
from desktop.views.city.preview import Preview
from desktop.views.city.seal_panel import SealPanel
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, TextSize

if TYPE_CHECKING:
    from desktop.jobs.submissions import Collected

CITY_READS = MONTH_READS | {
    *("consents", "private_fields", "group_forms", "group_activities", "group_roles", "people"),
    *("center", "submissions"),
}
CONTENTS, SIDE, GAP = 256, 352, 12
SHEETS = {"rooms": ROOMS, "groups": GROUPS, "report": REPORT}
COLLECT, CHECK, SEAL = range(3)
SOON = 200  # milliseconds


class CityPage(QWidget):
    """`record_wanted` names a page and a record that lacks something."""

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._collected: Collected | None = None
        self._for: int | None = None  # whoever it was collected for
        self._pdf: bytes | None = None
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._reload_shown)
        self.month = month_of(desk.now().date()).moved(-1)
        self._is_inside = False
        self.head = PageHead()
        self.contents, self._contents_card, self._also = ContentsList(), Card("", padding=0), Paragraph()
        self.preview, self.mend, self.ledger, self.panel = Preview(), MendCard(), Ledger(), SealPanel(language)
        self.packages = Packages(desk, language, self.preview, self.panel, self)
        self._lay_out()
        self._connect()
        self._measure()
        self._name()

    def put_away(self) -> None:
        """Somebody else sits down: an open question is taken back, and what may go out is counted for them."""
        self._stale = True
        self.panel.put_away()
        self.panel.message.clear()

    def show_record(self, record_id: int) -> None:
        """Look inside the package with this id."""
        self.packages.find(record_id)

    def go_to(self, month: Month) -> None:
        """Collect another month; none that has not begun."""
        if month.first > self._desk.now().date():
            return
        self.month, self._is_inside = month, False
        self.put_away()
        self.reload()

    @Slot()
    def reload(self) -> None:
        self._stale, self._pdf = False, None
        staff_id = self._desk.by.staff_id if self._desk.by else None
        if self._collected is not None and (self._collected.month, self._for) != (self.month, staff_id):
            self._collected = None
        self._for = staff_id
        self._show_state()
        job = partial(jobs.collect_month, month=self.month, staff_id=staff_id)
        self._desk.work(self, job, done=self._show, refused=self.packages.refuse)
        self._desk.read(self, submission_rows, done=self._show_ledger, topic="ledger")

    @Slot()
    def _reload_shown(self) -> None:
        """Many changes at once are one reason to look again; a page nobody sees waits."""
        if self.isVisible() and self._stale:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _lay_out(self) -> None:
        self._contents_card.body.addWidget(self.contents, 1)
        self._also.setContentsMargins(14, 8, 14, 10)
        self._contents_card.body.addWidget(self._also)
        self._right = QWidget()
        side = QVBoxLayout(self._right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        side.addWidget(self.mend)
        side.addWidget(self.ledger, 1)
        side.addWidget(self.panel)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self._contents_card)
        columns.addWidget(self.preview, 1)
        columns.addWidget(self._right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(GAP)
        whole.addWidget(self.head)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        self.head.stepped.connect(self._step)
        self.head.verify_wanted.connect(self.packages.choose_and_verify)
        self.contents.chosen.connect(self._show_file)
        self.mend.record_wanted.connect(self.record_wanted)
        self.ledger.chosen.connect(self.packages.look_at)
        self.panel.turned.connect(self._show_state)
        self.panel.wanted.connect(self._seal)
        self.packages.opened.connect(self._package_opened)
        self.packages.sealed.connect(self._sealed)
        self._desk.changed.connect(self._changed)
        notifier().changed.connect(self._measure)
        bind_keys(self, {"Alt+Left": partial(self._step, -1), "Alt+Right": partial(self._step, 1)})

    @Slot(int)
    def _step(self, months: int) -> None:
        self.go_to(self.month.moved(months))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not changes.touch(CITY_READS):
            return
        self._stale = True
        self._soon.start()

    def _show(self, collected: Collected) -> None:
        if collected.month != self.month:
            return
        self._collected = collected
        several = dict.fromkeys(SHEETS.values(), 0)
        for each in collected.mend:
            several[SHEETS[each.sheet]] += len(each.records)
        rows = [
            FileRow(sheet.name, words.rows(len(sheet.rows)), is_pdf=False, to_mend=several.get(sheet.name, 0))
            for sheet in collected.sheets
        ]
        rows.append(FileRow(REPORT, self.tr("The month's report"), is_pdf=True, to_mend=several[REPORT]))
        self.contents.show_rows(rows)
        self.mend.show_mend(collected.mend)
        self._show_state()
        if not self._is_inside:
            self._show_again(self.contents.name)

    def _show_state(self) -> None:
        collected = self._collected
        count = sum(len(each.records) for each in collected.mend) if collected else 0
        asking = self.panel.agree.isVisibleTo(self.panel)
        present = COLLECT if collected is None else SEAL if asking or not count else CHECK
        self.head.show_step(present)
        self.head.show_month(self.month, is_last=self.month.moved(1).first > self._desk.now().date())
        what = self.tr("{month}: {files} files for the city").format(
            month=written.month_name(self.month.first), files=len(self.contents.rows)
        )
        self.panel.show_state(ready=collected is not None, to_mend=count, what=what)
        self._contents_card.say(self.tr("{count} files").format(count=len(self.contents.rows)) if collected else "")

    @Slot(str)
    def _show_file(self, name: str) -> None:
        self._is_inside = False
        self._show_again(name)

    def _show_again(self, name: str) -> None:
        if self._collected is None:
            return
        sheet = next((sheet for sheet in self._collected.sheets if sheet.name == name), None)
        if sheet is not None:
            self.preview.show_sheet(sheet)
        elif self._pdf is not None:
            self.preview.show_paper(REPORT, self._pdf)
        elif self._desk.by is not None:
            self.preview.wait_for_paper(REPORT)
            job = partial(jobs.draw_report, by=self._desk.by, month=self.month)
            self._desk.work(self, job, done=self._show_report, refused=self.packages.refuse)

    def _show_report(self, pdf: bytes) -> None:
        self._pdf = pdf
        if self.contents.name == REPORT:
            self.preview.show_paper(REPORT, pdf)

    def _show_ledger(self, rows: list[SubmissionRow]) -> None:
        self.ledger.show_rows(rows)
        last = rows[0] if rows else None
        self.head.show_last(words.day_name(last.built_at.date()) if last else "")

    @Slot(str)
    def _seal(self, encoding: str) -> None:
        self.packages.choose_and_seal(self.month, encoding)

    @Slot()
    def _package_opened(self) -> None:
        """A file of the month that is collected meanwhile does not take its place."""
        self._is_inside = True

    @Slot()
    def _sealed(self) -> None:
        self._show_state()
        self._desk.read(self, submission_rows, done=self._show_ledger, topic="ledger")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    @Slot()
    def _measure(self) -> None:
        standard = current().size is TextSize.STANDARD
        self._contents_card.setFixedWidth(CONTENTS if standard else CONTENTS + 24)
        self._right.setFixedWidth(SIDE if standard else SIDE + 16)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("City"))
        self._contents_card.rename(self.tr("What goes in"))
        self.contents.setAccessibleName(self.tr("Files of the package"))
        self._also.say(self.tr("A list of contents with fingerprints goes in too: changes are found."))
        if self._collected is not None:
            self._show(self._collected)
        else:
            self._show_state()
