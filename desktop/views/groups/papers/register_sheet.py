"""Everything the desk knows of a group, as it is or as it stood on a past day: looked at and printed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import NotReadable
from desktop.queries.group_cards import GroupCard
from desktop.sentences import explain
from desktop.views.groups.papers.printed_sheet import PrintedSheet
from desktop.views.groups.record.tie_words import About
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn


def draw(database: Any, _progress: Progress, *, group_id: int, day: date | None, staff: str) -> Drawn:
    """The job of the desk's long lane."""
    from desktop.jobs.register_papers import draw_register_sheet

    return draw_register_sheet(database, group_id, day, staff)


class RegisterSheet(PrintedSheet):
    """Opened with a group, it shows the present day; with `About` a group and a day, that day."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.pdf", parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self._whose, self._note, self.day = Paragraph(), Paragraph(), DateEdit(lambda: desk.now().date())
        self._of_day = Form([Field("on", "", self.day, optional=True)])
        set_role(self._whose, "bold")
        set_role(self._note, "secondary")
        for part in (self._whose, self._of_day, self._note):
            self.side.body.addWidget(part)
        self.day.picked.connect(self._want)
        self.day.textEdited.connect(self._typed)
        self.day.refused.connect(self._unread)
        self._name()

    def open(self, about: GroupCard | About[date | None]) -> None:
        card, day = (about.card, about.row) if isinstance(about, About) else (about, None)
        self._card = card
        self._whose.say(f"{card.number}　{card.name}")
        self.day.set_value(day)
        self.side.open()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._want()

    @Slot()
    def _want(self) -> None:
        self._of_day.accept()
        by = self._desk.by
        if self._card is None or by is None:
            return
        day = self.day.value()
        if day is not None and not any(since <= day for since, *_ in self._card.history):
            self.card.empty(self.tr("The group was not known here on that day."))
            return
        self.card.want(partial(draw, group_id=self._card.id, day=day, staff=by.staff), at_once=True)

    @Slot()
    def _typed(self) -> None:
        self._of_day.accept()

    @Slot(object)
    def _unread(self, refusal: NotReadable) -> None:
        self._of_day.refuse("on", explain(refusal, self._language).what)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.side.set_title(self.tr("Register sheet"))
        self.setAccessibleName(self.tr("Register sheet"))
        self._of_day.relabel("on", self.tr("As it stood on"))
        self.day.setAccessibleName(self.tr("As it stood on"))
        self.day.setPlaceholderText(self.tr("today; or a past day, such as 2025/4/1"))
        self._note.say(self.tr("For the desk alone: everything that is known of the group."))
