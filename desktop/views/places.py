"""The pages by name. They are loaded after the first paint, each when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.application.desk import Desk
    from desktop.words import Language


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the rail: `page` is the class in `module` that is made from the desk and the language."""

    key: str
    word: str
    icon: str
    module: str
    page: str
    at_the_end: bool = False

    def make(self, desk: Desk, language: Language) -> QWidget:
        make: Callable[[Any, Any], QWidget] = getattr(import_module(self.module), self.page)
        return make(desk, language)


FRAME = "desktop.views.frame.desk_frame"
VIEWS = "desktop.views"
PLACES = (
    Place("today", str(QT_TRANSLATE_NOOP("places", "Today")), "place.today", f"{VIEWS}.today.page", "TodayPage"),
    Place("groups", str(QT_TRANSLATE_NOOP("places", "Groups")), "place.groups", f"{VIEWS}.groups.page", "GroupsPage"),
    Place("rooms", str(QT_TRANSLATE_NOOP("places", "Rooms")), "place.rooms", f"{VIEWS}.rooms.page", "RoomsPage"),
    Place(
        "printing",
        str(QT_TRANSLATE_NOOP("places", "Printing")),
        "place.print_room",
        f"{VIEWS}.printing.page",
        "PrintingPage",
    ),
    Place(
        "consultations",
        str(QT_TRANSLATE_NOOP("places", "Consult")),
        "place.consultations",
        f"{VIEWS}.consultations.page",
        "ConsultationsPage",
    ),
    Place("events", str(QT_TRANSLATE_NOOP("places", "Events")), "place.events", f"{VIEWS}.events.page", "EventsPage"),
    Place(
        "handouts",
        str(QT_TRANSLATE_NOOP("places", "Papers")),
        "place.handouts",
        f"{VIEWS}.handouts.page",
        "HandoutsPage",
    ),
    Place("city", str(QT_TRANSLATE_NOOP("places", "City")), "place.city", f"{VIEWS}.city.page", "CityPage"),
    Place(
        "settings",
        str(QT_TRANSLATE_NOOP("places", "Settings")),
        "place.settings",
        f"{VIEWS}.settings.page",
        "SettingsPage",
        at_the_end=True,
    ),
)


def preload(*_job: object) -> None:
    """Load the desk's modules beside the window, while somebody looks for their name."""
    for module in (FRAME, *(place.module for place in PLACES)):
        import_module(module)


def place_name(key: str) -> str:
    """The place's word in the rail."""
    return QCoreApplication.translate("places", next(place.word for place in PLACES if place.key == key))
