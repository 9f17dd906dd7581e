"""The days of a month or a fiscal year at the till, as a table, as a paper, as a file for the city's accounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.till import till_days
from desktop.queries.till_rows import TillLine, TillList
from desktop.rules.dates import fiscal_year
from desktop.rules.months import Month, month_of
from desktop.views.printing.till_day import till_jobs
from desktop.views.printing.till_day.words import signed
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.figure_table import FigureTable, Shown
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import Language, TakingKind

MONTH, YEAR = "month", "year"
SUFFIXES = {"xlsx": "xlsx", "utf-8-sig": "csv", "cp932": "csv"}


class ListPart(QWidget):
    """`day_wanted` carries the day of a row; `paper_wanted` the job that draws what is shown."""

    day_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.told: TillList | None = None
        self._first = date.min
        self.span, self.all_sites = Parts(), CheckBox()
        self._back, self._on, self._name = QToolButton(), QToolButton(), QLabel()
        self.kind, self.write_button, self.print_button = Combo(), QPushButton(), QPushButton()
        self.card, self.table, self.empty, self.message = Card("", padding=0), FigureTable(), Paragraph(), Message()
        set_role(self._name, "heading")
        set_role(self.empty, "secondary")
        self.empty.setContentsMargins(20, 16, 20, 16)
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self._lay_out()
        self.span.changed.connect(self._turn)
        self.all_sites.toggled.connect(self.reload)
        self._back.clicked.connect(partial(self.step, -1))
        self._on.clicked.connect(partial(self.step, 1))
        self.write_button.clicked.connect(self.write_file)
        self.print_button.clicked.connect(self.save)
        self.table.activated.connect(self._open_row)
        self.table.doubleClicked.connect(self._open_row)
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button, sign in ((self._back, "‹"), (self._on, "›")):
            button.setText(sign)
        for part in (self.span, self._back, self._name, self._on, self.all_sites):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.kind, self.write_button, self.print_button):
            line.addWidget(part)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.card.body.setSpacing(0)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(line)
        whole.addWidget(self.message)
        whole.addWidget(self.card, 1)

    def open(self) -> None:
        if self._first == date.min:
            self._first = self._desk.now().date().replace(day=1)
        self.message.clear()
        self.reload()
        self.table.setFocus()

    @property
    def stretch(self) -> tuple[date, date]:
        """The first day of what is shown, and the first day after it."""
        if self.span.value == YEAR:
            year = fiscal_year(self._first)
            return date(year, 4, 1), date(year + 1, 4, 1)
        month = month_of(self._first)
        return month.first, month.until

    @Slot()
    def reload(self) -> None:
        first, until = self.stretch
        question = partial(till_days, site_id=self._site, first=first, until=until)
        self._desk.read(self, question, done=self._show, topic="till list")

    @Slot()
    def step(self, by: int) -> None:
        """A month or a year on."""
        first, until = self.stretch
        if self.span.value == YEAR:
            self._first = first.replace(year=first.year + by)
        else:
            self._first = until if by > 0 else month_of(date.fromordinal(first.toordinal() - 1)).first
        self.reload()

    @Slot()
    def save(self) -> None:
        """The list as a paper."""
        first, _until = self.stretch
        by = self._desk.by
        if by is None:
            return
        if self.span.value == YEAR:
            self.paper_wanted.emit(partial(till_jobs.draw_year, by=by, site_id=self._site, year=first.year))
        else:
            month = Month(first.year, first.month)
            self.paper_wanted.emit(partial(till_jobs.draw_month, by=by, site_id=self._site, month=month))

    @Slot()
    def write_file(self) -> None:
        kind = str(self.kind.currentData())
        name = f"{self.tr('Till')} {self.stretch[0].isoformat()}.{SUFFIXES[kind]}"
        if out := self.ask_where(name, SUFFIXES[kind]):
            job = partial(till_jobs.export, site_id=self._site, span=self.stretch, kind=kind, out=Path(out))
            self._desk.work(self, job, done=self._written, refused=self._refused)

    @property
    def _site(self) -> int | None:
        return None if self.all_sites.isChecked() else self._desk.site_id

    def _ask_where(self, name: str, suffix: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Write the list"), name, f"*.{suffix}")[0]

    def _written(self, wrote: Any) -> None:
        self.message.say("good", self.tr("The file was written."), str(wrote.path))

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot()
    def _turn(self) -> None:
        self.reload()

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        if self.told is None or self.span.value == YEAR or not 0 <= index.row() < len(self.told.lines):
            return
        self.day_wanted.emit(self.told.lines[index.row()].day)

    def _show(self, told: TillList) -> None:
        self.told = told
        first, _until = self.stretch
        year = self.tr("Fiscal year {year}").format(year=first.year)
        self._name.setText(year if self.span.value == YEAR else written.month_name(first))
        self.table.setVisible(bool(told.lines))
        self.empty.setVisible(not told.lines)
        groups = self._groups(told)
        rows = [self._cells(lines) for _name, lines in groups]
        whole = self._cells(list(told.lines))
        names = (*(name for name, _lines in groups), self.tr("Sum"))
        self.table.show_figures(Shown(self._heads(), names, (*rows, whole)) if told.lines else Shown())
        self.table.horizontalScrollBar().setValue(0)
        income = sum(line.sums.income for line in told.lines)
        self.card.say(self.tr("{yen} taken").format(yen=written.yen(income)))

    def _groups(self, told: TillList) -> list[tuple[str, list[TillLine]]]:
        if self.span.value != YEAR:
            several = len(told.sites) > 1
            named = [(written.short_day(line.day), line) for line in told.lines]
            return [(f"{day}　{line.site}" if several else day, [line]) for day, line in named]
        months: dict[date, list[TillLine]] = {}
        for line in told.lines:
            months.setdefault(line.day.replace(day=1), []).append(line)
        return [(written.month_name(first), months[first]) for first in sorted(months)]

    def _heads(self) -> tuple[str, ...]:
        return (
            *(self.tr("Payments"), self.tr("Rooms"), self.tr("Printing"), self.tr("All else"), self.tr("Taken")),
            *(self.tr("Cash"), self.tr("Not cash"), self.tr("From cards")),
            *(self.tr("Differs"), self.tr("To the safe"), self.tr("For the bank"), self.tr("Slip")),
        )

    def _cells(self, lines: list[TillLine]) -> tuple[str, ...]:
        closed = [line.closing for line in lines if line.closing is not None]
        slips = list(dict.fromkeys(closing.slip for closing in closed if closing.slip))
        slip = slips[0] if len(slips) == 1 else self.tr("{count} slips").format(count=len(slips)) if slips else ""
        dash = "―" if not closed else ""
        return (
            f"{sum(line.payments for line in lines):,}",
            *(f"{sum(yen):,}" for yen in zip(*map(_by_kind, lines), strict=True)),
            f"{sum(line.sums.income for line in lines):,}",
            f"{sum(line.sums.cash_income for line in lines):,}",
            f"{sum(line.sums.other_income for line in lines):,}",
            f"{sum(line.sums.from_cards for line in lines):,}",
            dash or signed(sum(closing.difference for closing in closed)),
            dash or f"{sum(closing.to_safe for closing in closed):,}",
            dash or f"{sum(line.takings or 0 for line in lines):,}",
            slip or (self.tr("not closed") if not closed else ""),
        )

    def retranslate(self) -> None:
        self.card.rename(self.tr("Days of the till"))
        self.span.show_choices(((MONTH, self.tr("Month")), (YEAR, self.tr("Fiscal year"))))
        self.all_sites.setText(self.tr("All sites"))
        self._back.setAccessibleName(self.tr("Before"))
        self._on.setAccessibleName(self.tr("After"))
        self.empty.say(self.tr("Nothing went through the till in this time."))
        self.table.setAccessibleName(self.tr("Days of the till"))
        before = self.kind.currentIndex()
        self.kind.clear()
        for kind, word in (("xlsx", "Excel (.xlsx)"), ("utf-8-sig", "CSV (UTF-8)"), ("cp932", "CSV (Shift_JIS)")):
            self.kind.addItem(word, kind)
        self.kind.setCurrentIndex(max(0, before))
        self.kind.setAccessibleName(self.tr("Kind of file"))
        self.write_button.setText(self.tr("Write for the accounts…"))
        self.print_button.setText(self.tr("Print the list"))
        if self.told is not None:
            self._show(self.told)


def _by_kind(line: TillLine) -> tuple[int, int, int]:
    """Rooms with equipment, printing with copies, and all else."""
    of = {kind: row.sum for kind, row in line.kinds.items()}
    rooms = of.get(TakingKind.ROOM, 0) + of.get(TakingKind.EQUIPMENT, 0)
    printing = of.get(TakingKind.PRINTING, 0) + of.get(TakingKind.COPYING, 0)
    return rooms, printing, sum(of.values()) - rooms - printing
