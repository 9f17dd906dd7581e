"""The racks and boards, as a manager keeps them: a new one, or one with another name or more room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.display_places import (
    MOST_NAME,
    DisplayPlaceRequest,
    add_display_place,
    change_display_place,
)
from desktop.queries.displays import PlaceRow
from desktop.views.daybook.displays.words import place_kind_word
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.words import DisplayKind, Language


class PlaceForm(LedgerForm):
    """The one that is chosen above is changed; the first choice is a new one."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.which, self.kind, self.name, self.spaces = Combo(), Parts(), QLineEdit(), NumberEdit()
        self.active = CheckBox()
        self.name.setMaxLength(MOST_NAME)
        rows = (
            Field("display_place", "", self.which),
            Field("kind", "", self.kind),
            (Field("name", "", self.name, stretch=3), Field("spaces", "", self.spaces, stretch=2)),
            Field("active", "", self.active),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self._places: tuple[PlaceRow, ...] = ()
        self.which.activated.connect(self._show)
        self.name_all()
        self._show()

    def show_places(self, places: Sequence[PlaceRow]) -> None:
        """Those out of use, too."""
        self._places = tuple(places)
        chosen = self.which.currentData()
        self.which.clear()
        self.which.addItem(self.tr("A new rack or board"), None)
        for place in self._places:
            self.which.addItem(place.name, place.id)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))

    @property
    def place(self) -> PlaceRow | None:
        return next((place for place in self._places if place.id == self.which.currentData()), None)

    @Slot()
    def _show(self) -> None:
        place = self.place
        self.kind.put(place.kind if place else DisplayKind.FLYER)
        self.name.setText(place.name if place else "")
        self.spaces.put(place.spaces if place else None)
        self.active.setChecked(place.active if place else True)

    def empty(self) -> None:
        if self.place is None:
            self._show()

    def operation(self) -> Callable[..., Any]:
        request, place = self._request(), self.place
        if place is None:
            return partial(add_display_place, request=request)
        return partial(change_display_place, place_id=place.id, request=request, seen_version=place.version)

    def sent(self) -> object:
        return self._request(), self.place

    def _request(self) -> DisplayPlaceRequest:
        kind = self.kind.value
        assert isinstance(kind, DisplayKind)
        spaces = self.spaces.value or 0
        return DisplayPlaceRequest(kind=kind, name=self.name.text(), spaces=spaces, active=self.active.isChecked())

    def name_all(self) -> None:
        self.rename(self.tr("Racks and boards"))
        self.kind.show_choices((kind, place_kind_word(kind)) for kind in DisplayKind)
        for key, label in (
            ("display_place", self.tr("Which")),
            ("kind", self.tr("What it is")),
            ("name", self.tr("Name")),
            ("spaces", self.tr("A4 sheets side by side")),
            ("active", ""),
        ):
            self.form.relabel(key, label)
        self.active.setText(self.tr("In use"))
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
