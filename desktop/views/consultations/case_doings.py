"""What is done with the open case: a sheet beside it is opened, or the desk writes at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.cases import reopen_case
from desktop.operations.follow_ups import finish_follow_up
from desktop.queries.consultation_rows import CasePersonRow
from desktop.views.consultations.case_page import CasePage
from desktop.views.consultations.case_verbs import CASE_VERBS, TURN, case_verb, offered
from desktop.views.consultations.side_area import SideArea
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_area import PLACES
from desktop.words import CaseState, Language


class CaseDoings(QObject):
    """`place_wanted` carries a place of the frame and a record there, `sheet_wanted` a sheet of the page."""

    place_wanted = Signal(str, int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, page: CasePage, side: SideArea, message: Message) -> None:
        super().__init__(page)
        self._desk, self._language = desk, language
        self._page, self._side, self._message = page, side, message
        head, cards = page.head, page.cards
        head.contact_wanted.connect(self.write_contact)
        head.turn_wanted.connect(self.turn)
        head.slip_wanted.connect(self.print_slip)
        page.verb_wanted.connect(self.open_verb)
        page.record_wanted.connect(self._go_to)
        side.record_wanted.connect(self._go_to)
        cards.person_wanted.connect(self.open_person)
        cards.finished.connect(self.finish)
        self._bind()

    @Slot()
    def write_contact(self) -> None:
        if (case := self._page.case) is not None and case.row.state is CaseState.OPEN:
            self._side.open_contact(case.row)

    @Slot(str, int)
    def open_verb(self, key: str, about: int = 0) -> None:
        """The sheet of a verb, about a row of the case or a new one."""
        if key == TURN:
            self.turn()
        elif (case := self._page.case) is not None:
            verb = case_verb(key)
            if verb is not None and verb.sheet:
                self.sheet_wanted.emit(verb.sheet, ("case", case.row.id))
            else:
                self._side.open_verb(key, case, about)

    @Slot(int)
    def finish(self, follow_up_id: int) -> None:
        self._act(partial(finish_follow_up, follow_up_id=follow_up_id))

    @Slot()
    def turn(self) -> None:
        """Close what is open, open what is closed."""
        if self._page.case is None:
            return
        row = self._page.case.row
        if row.state is CaseState.OPEN:
            self._side.open_close(row)
        else:
            self._act(partial(reopen_case, consultation_id=row.id))

    @Slot(object)
    def open_person(self, person: CasePersonRow | None = None) -> None:
        if self._page.case is not None:
            self._side.open_person(self._page.case.row, person)

    @Slot()
    def print_slip(self) -> None:
        """The reception slip of the latest contact."""
        if (case := self._page.case) is not None and case.contacts:
            self.sheet_wanted.emit("papers", ("consultation-slip", case.contacts[-1].id))

    def _act(self, operation: partial[int]) -> None:
        self._message.clear()
        self._desk.write(self._page, operation, refused=self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self._message.refuse(refusal, self._language)

    @Slot(str, int)
    def _go_to(self, kind: str, record_id: int) -> None:
        if kind in PLACES:
            self.place_wanted.emit(PLACES[kind], record_id)

    def _by_key(self, key: str) -> None:
        """Only what can be done with the case as it stands."""
        if any(verb.key == key for verb in offered(self._page.case)):
            self.open_verb(key)

    def _bind(self) -> None:
        page = self._page
        bind_keys(page, {verb.keys: partial(self._by_key, verb.key) for verb in CASE_VERBS if verb.keys})
        bind_keys(
            page,
            {
                "Alt+.": page.head.menu.open_menu,
                "Alt+N": self.write_contact,
                "Alt+K": self.turn,
                "Alt+P": self.open_person,
                "Alt+U": self.print_slip,
                "Alt+O": page.turn_order,
            },
        )
