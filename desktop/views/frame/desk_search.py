"""What the search box at the top asks and opens: the database, the program's own commands, what was opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop.application.desk import Desk
from desktop.application.recents import Recents
from desktop.rules.numbers import is_code
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.words import StaffRole

if TYPE_CHECKING:
    from desktop.queries.search import Found
    from desktop.views.frame.palette import Command

RECENT_SHOWN = 8
COMMAND, PERSON = "command", "person"


class DeskSearch(QObject):
    """`opened` carries what was chosen, as its kind and its id or key; `misread` that a scanned code named nothing.

    Nothing of the database is loaded before somebody looks for something.
    """

    opened = Signal(str, object)
    misread = Signal()

    def __init__(self, desk: Desk, box: SearchBox) -> None:
        super().__init__(box)
        self._desk, self._box = desk, box
        self._recents = Recents()
        self._recent: list[Answer] = []
        self._commands: tuple[Command, ...] = ()
        self._role: StaffRole | None = None
        self._is_prepared = False
        box.asked.connect(self._ask)
        box.begun.connect(self.show_recent)
        box.chosen.connect(self._chosen)

    def sit_down(self, role: StaffRole | None) -> None:
        """Somebody of this role looks from here on."""
        self._role, self._commands, self._recent = role, (), []

    def speak_again(self) -> None:
        """In another language."""
        self._commands, self._recent = (), []

    def command(self, key: str) -> Command:
        """`KeyError` for one that this person has not."""
        return {each.key: each for each in self._offered()}[key]

    def remember(self, kind: str, key: object) -> None:
        """Something was opened, from here or anywhere else."""
        if (staff_id := self._staff_id) is not None and isinstance(key, int | str):
            self._recents.opened(staff_id, (kind, key), self._desk.now())

    @Slot(str)
    def open_code(self, code: str) -> None:
        """What a scanned code names, whatever is on the screen."""
        from desktop.queries.search import find_anything

        question = partial(find_anything, asked=code, now=self._desk.now(), staff_id=self._staff_id)
        self._desk.read(self, question, done=self._open_found, topic="scan")

    @Slot()
    def show_recent(self) -> None:
        """Nothing is asked yet: what was opened lately. Meanwhile the rest gets ready."""
        from desktop.queries.recalled import recalled
        from desktop.queries.search import prepare_search

        if not self._is_prepared:
            self._is_prepared = True
            self._desk.work(self, lambda database, _progress: _read(database, prepare_search), done=_nothing)
        keys = self._recents.of(self._staff_id) if self._staff_id is not None else []
        records = [(kind, key) for kind, key in keys if isinstance(key, int)]
        question = partial(recalled, keys=records, staff_id=self._staff_id)
        self._desk.read(self, question, done=partial(self._show_recalled, keys), topic="recent")

    @property
    def _staff_id(self) -> int | None:
        return self._desk.by.staff_id if self._desk.by else None

    def _offered(self) -> tuple[Command, ...]:
        from desktop.views.frame.palette import commands

        if not self._commands:
            self._commands = commands(self._role)
        return self._commands

    def _show_recalled(self, keys: Sequence[Any], found: Found) -> None:
        from desktop.views.frame.found_answers import recalled_answers, section_word

        self._recent = recalled_answers(found, self._offered(), keys)
        if self._recent and not self._box.text() and self._box.hasFocus():
            heading = Answer(None, section_word("recent"), is_heading=True)
            self._box.show_answers("", [heading, *self._recent[:RECENT_SHOWN]])

    @Slot(str)
    def _ask(self, asked: str) -> None:
        from desktop.queries.search import find_anything

        if asked.strip():
            question = partial(
                find_anything, asked=asked, now=self._desk.now(), staff_id=self._staff_id, site_id=self._desk.site_id
            )
            self._desk.read(self, question, done=partial(self._show, asked), topic="search")

    def _show(self, asked: str, found: Found) -> None:
        from desktop.views.frame.found_answers import answers
        from desktop.views.frame.palette import commands_named

        self._box.nothing_hint = (
            QCoreApplication.translate(
                "TopBar", "The code was not read rightly. Scan it once more, or type the number."
            )
            if is_code(asked)
            else QCoreApplication.translate(
                "TopBar", "Part of a name or its reading, a telephone number or a number is enough."
            )
        )
        own = commands_named(self._offered(), asked) if not found.is_number else []
        self._box.show_answers(asked, answers(found, own, self._recent, asked))

    def _open_found(self, found: Found) -> None:
        from desktop.views.frame.found_answers import answers

        rows = [row for row in answers(found, (), (), "") if not row.is_heading]
        if len(rows) == 1:
            self._chosen(rows[0].key)
        else:
            self.misread.emit()

    @Slot(object)
    def _chosen(self, key: Any) -> None:
        kind, record, *_called = key
        self._box.clear()
        kind = "group" if kind == PERSON else kind
        self.remember(kind, record)
        self.opened.emit(kind, record)


def _read(database: Any, question: Any) -> None:
    with database.reading() as session:
        question(session)


def _nothing(_answer: object) -> None:
    pass
