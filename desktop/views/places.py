"""The pages by name. They are loaded after the first paint, each when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.application.desk import Desk
    from desktop.words import Language


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the rail: `page` is the class in `module` that is made from the desk and the language."""

    key: str
    icon: str
    module: str
    page: str
    at_the_end: bool = False

    def make(self, desk: Desk, language: Language) -> QWidget:
        make: Callable[[Any, Any], QWidget] = getattr(import_module(self.module), self.page)
        return make(desk, language)


FRAME = "desktop.views.frame.desk_frame"
PLACES = (
    Place("rooms", "place.rooms", "desktop.views.rooms.page", "RoomsPage"),
    Place("settings", "place.settings", "desktop.views.settings.page", "SettingsPage", at_the_end=True),
)


def preload(*_job: object) -> None:
    """Load the desk's modules beside the window, while somebody looks for their name."""
    for module in (FRAME, *(place.module for place in PLACES)):
        import_module(module)


def place_name(key: str) -> str:
    """The place's word in the rail."""
    match key:
        case "rooms":
            return QCoreApplication.translate("places", "Rooms")
        case "settings":
            return QCoreApplication.translate("places", "Settings")
        case _:
            raise KeyError(key)
