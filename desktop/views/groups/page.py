"""The register of groups: the list and what is known about the picked one, or the registration form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries import group_cards
from desktop.queries.group_cards import GroupCard, GroupChoices, group_card, group_choices
from desktop.queries.group_lists import GroupList
from desktop.views.groups.finding.finder import Finder
from desktop.views.groups.record.inspector import GroupInspector
from desktop.views.groups.registration.registration_page import RegistrationPage
from desktop.views.groups.sheet_area import SheetArea
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import set_role
from desktop.words import Language

LIST_READS = frozenset({"groups", "group_activities", "activity_fields", "group_forms", "organization_forms"})
FOUND_BY = frozenset({"people", "group_roles", "private_fields"})
CARD_READS = group_cards.CARD_READS | {
    *("resources", "desk_notes", "group_relations", "applications", "group_papers", "rounds", "round_groups"),
    *("attachments", "contacts", "case_groups", "case_readers", "print_jobs"),
}
CHOICE_READS = frozenset({"activity_fields", "organization_forms"})


class GroupsPage(QWidget):
    """Selection, caret and a half-filled form outlive every reload."""

    book_wanted = Signal(int)
    print_wanted = Signal(int)
    consult_wanted = Signal(int)
    card_wanted = Signal(int)
    paper_wanted = Signal(str)
    booking_chosen = Signal(int)
    case_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.finder, self.inspector = Finder(desk), GroupInspector(desk, language)
        self.registration = RegistrationPage(desk, language)
        self._browser, self._pages = QWidget(), QStackedWidget()
        self._beside = QHBoxLayout(self._browser)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self.finder, 1)
        self._beside.addWidget(self.inspector)
        self._pages.addWidget(self._browser)
        self._pages.addWidget(self.registration)
        self.sheets = SheetArea(desk, language, self._beside, self._pages, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._connect()
        self.setFocusProxy(self.finder.line)
        self.setAccessibleName(self.title)
        self._ask_choices()
        self._reload_list()

    @property
    def title(self) -> str:
        return self.tr("Groups")

    @property
    def is_registering(self) -> bool:
        """Whether the form is on the page, for a registration or a change."""
        return self._pages.currentWidget() is self.registration

    def open_sheet(self) -> None:
        """Register a group: the draft of whoever sits here, or an empty form."""
        if self.is_registering and self.registration.writer.card is None:
            return
        self._pages.setCurrentWidget(self.registration)
        self.registration.open_new()

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it."""
        self.registration.put_away()
        self.sheets.leave()
        self._pages.setCurrentWidget(self._browser)

    @Slot(int)
    def show_record(self, group_id: int) -> None:
        """Go to the group in the list and show what is known about it."""
        self.registration.put_away()
        self.sheets.leave()
        self._pages.setCurrentWidget(self._browser)
        self.finder.pick(group_id)
        self.inspector.show_group(group_id, focus=True)

    def shown(self) -> None:
        """The page has come to the front."""
        self._reload_list()
        self.inspector.reload()

    @Slot(str)
    def show_sheet(self, key: str) -> None:
        """A sheet of the register's menu, wanted from elsewhere."""
        self.registration.put_away()
        self._pages.setCurrentWidget(self._browser)
        self.finder.open_sheet(key)

    @Slot()
    def open_import(self) -> None:
        """Read in a list of groups from a file."""
        self.open_sheet_of("import")

    @Slot(str)
    @Slot(str, object)
    def open_sheet_of(self, key: str, about: object = None) -> None:
        """Open the sheet of this key, about a group's card, what a tab hands over, or the register."""
        take_list = getattr(self.sheets.sheet(key), "take_list", None)
        if take_list is not None:
            take_list(self.finder.asked)
        self.sheets.open(key, about)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.finder.picked.connect(self._picked)
        self.finder.opened.connect(self._open)
        self.finder.register_wanted.connect(self.open_sheet)
        self.finder.imports_wanted.connect(self.open_import)
        self.finder.sheet_wanted.connect(self.open_sheet_of)
        self.finder.shown.connect(self._list_shown)
        for name in ("book_wanted", "print_wanted", "consult_wanted", "card_wanted", "booking_chosen", "case_chosen"):
            getattr(self.inspector, name).connect(getattr(self, name))
        self.inspector.group_chosen.connect(self.show_record)
        self.inspector.sheet_wanted.connect(self.open_sheet_of)
        self.sheets.opened.connect(self._show_inspector)
        self.sheets.closed.connect(self._sheet_left)
        self.sheets.group_chosen.connect(self.show_record)
        self.sheets.booking_chosen.connect(self.booking_chosen)
        self.sheets.sheet_wanted.connect(self.open_sheet_of)
        bind_keys(self, {"Alt+M": self.inspector.open_menu, "Alt+Shift+M": self.finder.more.open_menu})
        self.inspector.edit_wanted.connect(self._edit)
        self.inspector.left.connect(self._back_to_list)
        self.inspector.shown.connect(self._card_shown)
        self.registration.saved.connect(self.show_record)
        self.registration.paper_wanted.connect(self.paper_wanted)
        self.registration.left.connect(self._form_left)
        self.registration.look_wanted.connect(self.show_record)
        self.registration.edit_wanted.connect(self._edit_other)

    def _ask_choices(self) -> None:
        self._desk.read(self, group_choices, done=self._show_choices, topic="choices")

    def _show_choices(self, choices: GroupChoices) -> None:
        self.registration.show_choices(choices)

    def _reload_list(self) -> None:
        self.finder.reload()
        self.finder.filters.count()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(CHOICE_READS):
            self._ask_choices()
        if changes.touch(LIST_READS | FOUND_BY):
            self._reload_list()
        if changes.touch(LIST_READS | FOUND_BY | CARD_READS):
            self.inspector.reload()

    @Slot(object)
    def _list_shown(self, _found: GroupList) -> None:
        self._show_inspector()

    @Slot()
    def _show_inspector(self) -> None:
        """It gives way to a sheet, and stays away while there is nobody to look at."""
        found = self.finder.found
        self.inspector.setVisible(found is not None and bool(found.total) and not self.sheets.is_beside)

    @Slot(int)
    def _picked(self, group_id: int) -> None:
        """A sheet about another group gives way, its draft is kept; one about the register stays."""
        if self.sheets.about_id not in {None, group_id}:
            self.sheets.leave()
        self.inspector.show_group(group_id)

    @Slot(object)
    def _card_shown(self, card: GroupCard | None) -> None:
        self.finder.set_quiet(quiet=card is not None)

    @Slot(int)
    def _open(self, group_id: int) -> None:
        self.sheets.leave()
        self.inspector.show_group(group_id, focus=True)

    @Slot(object)
    def _edit(self, card: GroupCard) -> None:
        self._pages.setCurrentWidget(self.registration)
        self.registration.open_card(card)

    @Slot(int)
    def _edit_other(self, group_id: int) -> None:
        """A similar group is changed instead; the registration waits as a draft."""
        self.registration.put_away()
        question = partial(group_card, group_id=group_id, now=self._desk.now())
        self._desk.read(self, question, done=self._edit_found, topic="edit")

    def _edit_found(self, card: GroupCard | None) -> None:
        if card is not None:
            self.finder.pick(card.id)
            self.inspector.show_group(card.id)
            self._edit(card)

    @Slot()
    def _sheet_left(self) -> None:
        self._show_inspector()
        self._back_to_list()

    @Slot()
    def _form_left(self) -> None:
        self._pages.setCurrentWidget(self._browser)
        self._back_to_list()

    @Slot()
    def _back_to_list(self) -> None:
        if self.finder.view.group_id is not None:
            self.finder.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finder.go_to_line()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.title)
        super().changeEvent(event)
