"""The program's own pages, sheets, papers and verbs, found like everything else: by name, reading or another word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.rules.kana import fold
from desktop.views.consultations import sheets as case_sheets
from desktop.views.frame.bottom_bar import KEYS, VISIT
from desktop.views.frame.palette_words import also_called
from desktop.views.groups import sheets as group_sheets
from desktop.views.handouts.papers import PAPERS, paper_word
from desktop.views.places import PLACES, place_name
from desktop.views.printing import sheets as print_sheets
from desktop.views.shared.sheet_kinds import SheetKind
from desktop.views.today import sheets as day_sheets
from desktop.words import StaffRole

FRAME = ""  # no place: the frame itself does it
ROOM_SHEETS = "desktop.views.rooms.sheets"
MOST = 5
SETTINGS = (
    str(QT_TRANSLATE_NOOP("SettingsPage", "Closed days and hours")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Rules of booking")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Rooms and equipment")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Prices and relief")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Print tariffs")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Machines")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Print room and till")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Day book")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Rules of registration")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Lists and own fields")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Letters")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Staff")),
    str(QT_TRANSLATE_NOOP("SettingsPage", "Screen")),
)
_ICONS = {place.key: place.icon for place in PLACES}
_VERB_ICONS = {
    "rooms": "verb.book",
    "consultations": "verb.consult",
    "printing": "verb.print_job",
    "groups": "verb.register",
    VISIT: "verb.visit",
}


@dataclass(frozen=True, slots=True)
class Command:
    """`method` of the page of `place` does it, handed `carried`; `path` says where it is found without the search."""

    key: str
    words: str
    path: str
    icon: str
    place: str
    method: str
    carried: tuple[Any, ...] = ()
    keys: str = ""

    @property
    def called(self) -> str:
        """All it is found by, folded."""
        return _called(f"{self.words}\n{self.path}\n{also_called(self.key)}")


def commands(role: StaffRole | None = None) -> tuple[Command, ...]:
    """All that whoever has this role can do, in the language of the window."""
    return (*_verbs(), *_places(), *_sheets(role), *_settings(), *_papers())


def commands_named(offered: Iterable[Command], asked: str) -> list[Command]:
    """Those that hold all words of what was asked; what is called so comes first, then what begins so."""
    wanted = [word for word in map(fold, asked.split()) if word]
    if not wanted:
        return []
    found = [command for command in offered if all(word in command.called for word in wanted)]
    return sorted(found, key=lambda command: _rank(fold(command.words), wanted[0]))[:MOST]


def _rank(called: str, wanted: str) -> int:
    return 0 if called == wanted else 1 if called.startswith(wanted) else 2


def _verbs() -> Iterator[Command]:
    """The daily ones first; those of the bar carry longer words here, where five things may be called printing."""
    for key, words in (
        ("rooms", QCoreApplication.translate("palette", "Take a booking")),
        ("consultations", QCoreApplication.translate("palette", "Write a consultation down")),
        ("printing", QCoreApplication.translate("palette", "Take a print job")),
        ("groups", QCoreApplication.translate("palette", "Register a group")),
        (VISIT, QCoreApplication.translate("palette", "Count a visitor")),
    ):
        where, method = (FRAME, "count_visitor") if key == VISIT else (key, "open_sheet")
        yield Command(f"verb.{key}", words, "", _VERB_ICONS[key], where, method, keys=KEYS[key])
    for key, words, icon, method, keys in (
        ("undo", QCoreApplication.translate("palette", "Undo"), "verb.undo", "undo", "Ctrl+Z"),
        ("redo", QCoreApplication.translate("palette", "Do again"), "verb.redo", "redo", "Ctrl+Y"),
        ("help", QCoreApplication.translate("palette", "Help for this page"), "verb.help", "show_help", "F1"),
        ("lock", QCoreApplication.translate("palette", "Lock the desk"), "verb.lock", "lock", "Ctrl+L"),
    ):
        yield Command(f"verb.{key}", words, "", icon, FRAME, method, keys=keys)
    event = QCoreApplication.translate("palette", "Put an event in")
    yield Command("verb.events", event, place_name("events"), "verb.add", "events", "open_sheet")


def _places() -> Iterator[Command]:
    for number, place in enumerate(PLACES, 1):
        key, path = f"place.{place.key}", QCoreApplication.translate("palette", "Page")
        yield Command(key, place_name(place.key), path, place.icon, FRAME, "go", (place.key,), f"Ctrl+{number}")


def _menus(role: StaffRole | None) -> Sequence[tuple[str, Callable[[Any], str], Sequence[SheetKind]]]:
    """Each place with what words its sheets, and the sheets of its menu and of its head."""
    rooms: Any = import_module(ROOM_SHEETS)  # the frame knows no page of rooms before it is wanted
    day = [kind for kind in day_sheets.SHEETS if kind.key in day_sheets.SEGMENTS]
    printing = [kind for kind in print_sheets.SHEETS if kind.key in print_sheets.SEGMENTS]
    return (
        ("today", day_sheets.sheet_word, [*day, *day_sheets.offered()]),
        ("rooms", rooms.sheet_word, rooms.offered()),
        ("printing", print_sheets.sheet_word, [*printing, *print_sheets.offered()]),
        ("consultations", case_sheets.sheet_word, [*case_sheets.segments(), *case_sheets.offered()]),
        ("groups", group_sheets.sheet_word, group_sheets.offered("page", role=role)),
    )


def _sheets(role: StaffRole | None) -> Iterator[Command]:
    for place, word, kinds in _menus(role):
        for kind in kinds:
            name, words = f"{place}.{kind.key}", word(kind).rstrip("….")
            yield Command(name, words, place_name(place), _ICONS[place], place, "show_sheet", (kind.key,))
    read = QCoreApplication.translate("palette", "Read groups from a file")
    yield Command("groups.import", read, place_name("groups"), _ICONS["groups"], "groups", "open_import")


def _settings() -> Iterator[Command]:
    for source in SETTINGS:
        words = QCoreApplication.translate("SettingsPage", source)
        where = place_name("settings")
        yield Command(f"settings.{source}", words, where, _ICONS["settings"], "settings", "show_page", (words,))


def _papers() -> Iterator[Command]:
    for paper in PAPERS:
        where = place_name("handouts")
        words = paper_word(paper.key)
        yield Command(f"paper.{paper.key}", words, where, _ICONS["handouts"], "handouts", "show_paper", (paper.key,))


@lru_cache(400)
def _called(text: str) -> str:
    return "\n".join(fold(word) for line in text.split("\n") for word in (line, *line.split()))
