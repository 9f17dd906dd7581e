"""What else whoever stands at the till has not paid: one line that leads to all of it on one receipt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.open_items import OpenItem, open_items
from desktop.rules.things import ThingKind
from desktop.views.printing.form_card import FormCard
from desktop.views.shared import icons, written
from desktop.views.shared.theme import set_role


class OthersLine(QPushButton):
    """Hidden while nothing else is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._yen = 0, 0
        set_role(self, "quiet")
        self.setAutoDefault(True)
        self.show_open(0, 0)

    def show_open(self, count: int, yen: int) -> None:
        self._count, self._yen = count, yen
        self.setVisible(bool(count))
        told = self.tr("{count} more unpaid, {yen}: take together")
        self.setText(told.format(count=count, yen=written.yen(yen)))
        self.setAccessibleName(self.text())
        self.setIcon(icons.icon("thing.money", "accent_text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_open(self._count, self._yen)


class Others(QObject):
    """Asks for the group that is in the form, or whose job is shown; `wanted` carries the group."""

    wanted = Signal(int)

    def __init__(self, desk: Desk, line: OthersLine, form: FormCard) -> None:
        super().__init__(line)
        self._desk, self._line, self._form = desk, line, form
        self._group_id: int | None = None
        self._job_id: int | None = None
        line.clicked.connect(self._go)
        form.changed.connect(self.ask_for_form)

    @Slot()
    def ask_for_form(self) -> None:
        group_id = self._form.form.who.group_id
        if (group_id, None) != (self._group_id, self._job_id):
            self._ask(group_id, None)

    def ask_for_job(self, group_id: int | None, job_id: int) -> None:
        self._ask(group_id, job_id)

    def _ask(self, group_id: int | None, job_id: int | None) -> None:
        self._group_id, self._job_id = group_id, job_id
        self._line.show_open(0, 0)
        if group_id is not None:
            question = partial(open_items, now=self._desk.now(), group_id=group_id)
            self._desk.read(self, question, done=partial(self._show, group_id, job_id), topic="others")

    def _show(self, group_id: int, job_id: int | None, items: Sequence[OpenItem]) -> None:
        if (group_id, job_id) != (self._group_id, self._job_id):
            return
        others = [item for item in items if (item.kind, item.id) != (ThingKind.PRINT_JOB, job_id)]
        self._line.show_open(len(others), sum(item.yen for item in others))

    @Slot()
    def _go(self) -> None:
        if self._group_id is not None:
            self.wanted.emit(self._group_id)
