"""Consultations: the cases, one of them, and the sheet in which the next is taken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.case_details import CASE_READS, case_for
from desktop.queries.case_wish import CaseWish
from desktop.queries.consultation_rows import ConsultationDetails, ConsultationList, TopicRow
from desktop.queries.consultations import CONSULTATION_READS, topics
from desktop.queries.listed_cases import cases_for
from desktop.views.consultations.case_doings import CaseDoings
from desktop.views.consultations.case_list import CaseList
from desktop.views.consultations.case_page import CasePage
from desktop.views.consultations.case_panes import CasePanes
from desktop.views.consultations.case_verbs import sheet_is_there
from desktop.views.consultations.head import CasesHead
from desktop.views.consultations.readings import note_opened
from desktop.views.consultations.sheets import CASES, SHEETS
from desktop.views.consultations.side_area import SideArea
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_area import SheetArea
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language


class ConsultationsPage(QWidget):
    """List and case side by side where there is room, else one over the other. What is chosen outlives every reload.

    Nothing is ever shown to one person that was read for another: `put_away` empties the page.
    """

    loaded = Signal()
    record_wanted = Signal(str, int)
    thing_chosen = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._chosen: int | None = None
        self._saved_case: int | None = None
        self._asked_since = False
        self._kept_back: int | None = None
        self._topics: Sequence[TopicRow] = ()
        self.cases, self.case, self.message = CaseList(desk, language), CasePage(desk, language), Message()
        self.side = SideArea(desk, language)
        self.doings = CaseDoings(desk, language, self.case, self.side, self.message)
        self.head, self.pages = CasesHead(self), QStackedWidget()
        roads = {"case_wanted": self.show_record, "take_wanted": self.open_sheet, "cases_wanted": self.show_cases}
        self.sheets = SheetArea(desk, language, self.pages, SHEETS, CASES, roads=roads)
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Consultations"))
        self.reload()
        self._desk.read(self, topics, done=self._show_topics, topic="topics")

    @Slot()
    @Slot(int)
    def open_sheet(self, group_id: int | None = None) -> None:
        """Take a consultation: the draft of whoever sits here, or a new sheet; `group_id` is who came."""
        self.message.clear()
        if self.side.shown() is not self.side.take:
            self.side.open_new()
        if group_id is not None:
            self.side.take.put_group(group_id)

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it, what was read is forgotten."""
        self.side.put_away()
        self.sheets.put_away()
        self.message.clear()
        self._forget_case()
        self.cases.show_list(ConsultationList((), 0), "")
        self.reload()

    @Slot(str)
    def show_sheet(self, key: str, about: object | None = None) -> None:
        """Open a sheet of the page from elsewhere."""
        self.sheets.open(key, about)

    def shown(self) -> None:
        """The page has come to the front: an open sheet has not seen what happened elsewhere meanwhile."""
        self.sheets.look_again()

    @Slot()
    def print_shown(self) -> None:
        """The paper of the open sheet, else the papers of the open case."""
        if not self.sheets.does("print_shown") and self.case.case is not None:
            self._open_if_there("papers", ("case", self.case.case.row.id))

    @Slot(str, object)
    def _open_if_there(self, key: str, about: object) -> None:
        if sheet_is_there(key):
            self.sheets.open(key, about)

    @Slot()
    def save_shown(self) -> None:
        """What the sheet beside is for, else what the open one is for: one key has one meaning."""
        if (beside := self.side.shown()) is not None:
            beside.save()
        else:
            self.sheets.does("save")

    @Slot(int)
    def show_record(self, record_id: int) -> None:
        """Open a case, as far as whoever sits here may."""
        self.sheets.close_shown()
        self._chosen = record_id
        self.cases.choose(record_id)
        self._arrange()
        self._load_case()

    @Slot(object)
    def show_cases(self, wish: CaseWish) -> None:
        """The list of what is looked for elsewhere."""
        self.sheets.close_shown()
        self._forget_case()
        self.cases.asking.put_wish(wish)

    @Slot()
    def reload(self) -> None:
        self._kept_back = None
        self._load_case()
        self._load_list()

    @Slot()
    def _look_again(self) -> None:
        """What is shown first, then the list; a case that was asked for since the change is as it stands."""
        self._kept_back = None
        if not self._asked_since:
            self._load_case()
        self._load_list()

    @Slot()
    def _load_list(self) -> None:
        wish = self.cases.asking.wish
        question = partial(cases_for, staff_id=self._staff_id, wish=wish, kept_back=self._kept_back)
        self._desk.read(self, question, done=partial(self._show_list, self._staff_id, wish.text), topic="list")

    @property
    def _staff_id(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by else None

    def _load_case(self) -> None:
        self._asked_since = True
        if self._chosen is not None:
            question = partial(case_for, staff_id=self._staff_id, consultation_id=self._chosen)
            self._desk.read(self, question, done=partial(self._show_case, self._staff_id, self._chosen), topic="case")

    def _show_list(self, staff_id: int | None, asked: str, found: ConsultationList) -> None:
        if staff_id == self._staff_id:
            self._kept_back = found.withheld
            self.cases.show_list(found, asked)
            self.case.cards.withheld.show_count(found.withheld)
            self._arrange()
            self.loaded.emit()

    def _show_case(self, staff_id: int | None, case_id: int, found: ConsultationDetails | None) -> None:
        if staff_id != self._staff_id or case_id != self._chosen:
            return
        if found is None:
            self._gone(case_id)
            return
        self._saved_case = None  # seen once: when it is gone later, it was undone
        self.case.show_case(found)
        self.side.follow_case(found)
        note_opened(self._desk, self, case_id, found.row.openness)
        self._arrange()

    def _gone(self, case_id: int) -> None:
        """It was undone, or it is for others to open; who has just written it hears why it is not here."""
        if case_id == self._saved_case:
            who = self.tr("Only advisors and the manager can open it.")
            self.message.say("good", self.tr("The consultation was saved."), who)
        was_open = self.case.case is not None and self.case.case.row.id == case_id
        if was_open and self.side.case_gone():
            left = self.tr("What you are writing stands here still: keep it elsewhere, or ask the manager.")
            self.message.say("warn", self.tr("This case cannot be opened here any more."), left)
        self._forget_case()

    def _forget_case(self) -> None:
        self._chosen = None
        self.case.forget()
        self.cases.choose(None)
        self._arrange()

    def _show_topics(self, rows: Sequence[TopicRow]) -> None:
        if rows != self._topics:
            self._topics = rows
            self.side.take.show_topics(rows)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(CONSULTATION_READS | CASE_READS):
            self._asked_since = False
            QTimer.singleShot(0, self, self._look_again)  # what was just written asks for its own case first
            self.side.cases_changed()
        if changes.touch({"topics"}):
            self._desk.read(self, topics, done=self._show_topics, topic="topics")

    @Slot(int)
    def _choose(self, case_id: int) -> None:
        self.message.clear()
        self._chosen = case_id
        self._load_case()

    @Slot()
    def _back(self) -> None:
        self._forget_case()
        self.cases.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _taken(self, case_id: int) -> None:
        """What somebody else interrupted is not forgotten."""
        self._saved_case = case_id
        self.show_record(case_id)
        if waiting := self.side.take.waiting:
            self.message.say(
                "info", self.tr("Half written: {what}").format(what=waiting), self.tr("F3 goes on with it.")
            )

    @Slot(bool)
    def _sheet_turned(self, is_open: bool) -> None:  # noqa: FBT001  a slot's argument
        self.cases.set_quiet(quiet=is_open)
        self._arrange()
        if not is_open and self.isVisible():
            back = self.case.head.write if self.case.case is not None else self.cases.view
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _arrange(self) -> None:
        sheet = current().frame["side_sheet"] if self.side.shown() is not None else 0
        self._panes.arrange(self.width() - sheet)

    def _lay_out(self) -> None:
        self._panes = CasePanes(self.cases, self.case, self.message)
        self.pages.addWidget(self._panes)
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 16, 12)
        left.setSpacing(12)
        left.addWidget(self.head)
        left.addWidget(self.pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.head.part_wanted.connect(self.sheets.open)
        self.head.menu.wanted.connect(self.sheets.open)
        self.sheets.turned.connect(self.head.show_part)
        self.sheets.record_wanted.connect(self.record_wanted)
        self.sheets.thing_wanted.connect(self.thing_chosen)
        self.cases.asked.connect(self._load_list)
        self.cases.chosen.connect(self._choose)
        self.cases.taken.connect(self.open_sheet)
        self.case.head.back_wanted.connect(self._back)
        self.doings.place_wanted.connect(self.record_wanted)
        self.doings.sheet_wanted.connect(self._open_if_there)
        self.side.sheet_wanted.connect(self._open_if_there)
        self.side.take.saved.connect(self._taken)
        self.side.take.case_wanted.connect(self.show_record)
        self.side.turned.connect(self._sheet_turned)
        notifier().changed.connect(self._arrange)
        bind_save(self, self.save_shown)
        bind_keys(self, {"Alt+M": self.head.menu.open_menu, "Ctrl+P": self.print_shown, "Alt+Left": self._back})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_left = event.key() == Qt.Key.Key_Escape and (self.side.close_shown() or self.sheets.leave_shown())
        if not is_left:
            super().keyPressEvent(event)
