"""Settings: a list of pages at the left, one page at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.views.settings.consultations.consulting_page import ConsultingPage
from desktop.views.settings.daybook.day_page import DayBookPage
from desktop.views.settings.extra_fields import ExtraFieldsCard
from desktop.views.settings.letters import LettersCard
from desktop.views.settings.looks import LooksCard
from desktop.views.settings.machines import MachinesPage
from desktop.views.settings.money_rules.money_page import MoneyPage
from desktop.views.settings.page_list import PageList
from desktop.views.settings.registration_rules import RegistrationRulesCard
from desktop.views.settings.rooms_rules.booking_page import BookingPage
from desktop.views.settings.rooms_rules.open_days_page import OpenDaysPage
from desktop.views.settings.rooms_rules.prices_page import PricesPage
from desktop.views.settings.rooms_rules.rooms_page import RoomsPage
from desktop.views.settings.rooms_rules.rules_page import RulesPage
from desktop.views.settings.staff import StaffCard
from desktop.views.settings.tariffs.tariffs_page import TariffsPage
from desktop.views.settings.word_lists import WordListsCard
from desktop.views.shared import theme
from desktop.words import Language

WIDEST = 860


class SettingsPage(QWidget):
    """Every page saves by itself; one is made when it is first opened. `record_wanted` opens a booking."""

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._made: dict[int, QWidget] = {}
        self._makers: list[Callable[[], QWidget]] = []
        self.list, self._stack = PageList(), QStackedWidget()
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self._fill()
        title = QLabel(self.tr("Settings"))
        theme.set_role(title, "title")
        note = QLabel(self.tr("Who changed what, and when, stays written down."))
        theme.set_role(note, "caption")
        note.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(title)
        side.addWidget(self.list)
        side.addStretch(1)
        side.addWidget(note)
        page = QHBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 8)
        page.setSpacing(16)
        page.addLayout(side)
        page.addWidget(self._stack, 1)
        self.list.chosen.connect(self._open)
        self.list.choose(0)
        self.setFocusProxy(self.list)

    @property
    def current(self) -> QWidget | None:
        """The page that is open."""
        return self._stack.currentWidget()

    @Slot(str)
    def show_page(self, words: str) -> None:
        """Open a page by what it is called in the list; one that is not there opens nothing."""
        if words in (names := self.list.names()):
            self.list.choose(names.index(words))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        desk, language = self._desk, self._language
        for icon, words, make in (
            ("thing.calendar", self.tr("Closed days and hours"), lambda: OpenDaysPage(desk, language)),
            ("verb.book", self.tr("Rules of booking"), lambda: BookingPage(desk, language)),
            ("thing.came_in", self.tr("Rooms and equipment"), lambda: RoomsPage(desk, language)),
            ("thing.money", self.tr("Prices and relief"), lambda: PricesPage(desk, language)),
            ("thing.spreadsheet", self.tr("Print tariffs"), lambda: TariffsPage(desk, language)),
            ("place.print_room", self.tr("Machines"), lambda: MachinesPage(desk, language)),
            ("verb.receipt", self.tr("Print room and till"), lambda: MoneyPage(desk, language)),
            ("thing.calendar", self.tr("Day book"), lambda: DayBookPage(desk, language)),
            ("place.consultations", self.tr("Consultations"), lambda: ConsultingPage(desk, language)),
            ("place.groups", self.tr("Rules of registration"), lambda: _column(RegistrationRulesCard(desk, language))),
            (
                "place.handouts",
                self.tr("Lists and own fields"),
                lambda: _column(WordListsCard(desk, language), ExtraFieldsCard(desk, language)),
            ),
            ("verb.address_labels", self.tr("Letters"), lambda: _column(LettersCard(desk, language))),
            ("thing.staff", self.tr("Staff"), lambda: _column(StaffCard(desk, language))),
            ("thing.public", self.tr("Screen"), lambda: _column(LooksCard())),
        ):
            self.list.add(icon, words)
            self._makers.append(make)

    @Slot(int)
    def _open(self, at: int) -> None:
        if at not in self._made:
            page = self._makers[at]()
            if isinstance(page, RulesPage):
                page.record_wanted.connect(self.record_wanted)
            self._made[at] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._made[at])


def _column(*cards: QWidget) -> QScrollArea:
    body = QWidget()
    body.setProperty("role", "body")
    body.setMaximumWidth(WIDEST)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area
