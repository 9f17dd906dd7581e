"""The address from the postal code: one place fills itself in, of several one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.rules.kana import digits
from desktop.rules.postal import POSTAL_DIGITS
from desktop.rules.visible import postal_code

if TYPE_CHECKING:
    from desktop.views.groups.registration.registration_form import RegistrationForm


class AddressChoice(QObject):
    """`asked` carries a whole postal code that a person typed; `show` takes the places that it has.

    Only an empty address, or one that a postal code filled in, is written over.
    """

    asked = Signal(str)

    def __init__(self, form: RegistrationForm) -> None:
        super().__init__(form)
        self._form = form
        self._code, self._address, self._town = (
            form.fields.lines["postal_code"],
            form.fields.lines["address"],
            form.fields.town,
        )
        self._filled, self.said = "", ""
        self._code.textEdited.connect(self._edited)
        self._code.editingFinished.connect(self._tidy)
        self._town.activated.connect(self._choose)
        self.clear()

    def clear(self) -> None:
        """Another form: nothing has been asked yet."""
        self._filled, self.said = "", ""
        self._form.line("town").setVisible(False)

    def show(self, code: str, places: tuple[str, ...]) -> None:
        """The beginnings of the addresses that share a postal code."""
        if digits(self._code.text()) != digits(code):
            return  # another one has been typed since
        typed = self._address.text().strip()
        mine = not typed or typed == self._filled
        self.said = "" if places else self.tr("No address is known under this postal code; check it.")
        if places and not mine and not any(_fits(typed, place) for place in places):
            self.said = self.tr("The postal code is that of {place}.").format(place=places[0])
        elif mine and places:
            self._fill(places[0] if len(places) == 1 else _common(places))
        self._offer(places if mine else ())
        self._form.note("address", self.said, "warn")

    def _offer(self, places: tuple[str, ...]) -> None:
        several = len(places) > 1
        self._town.clear()
        if several:
            self._town.addItem(self.tr("Choose one of {count}").format(count=len(places)), None)
            for place in places:
                self._town.addItem(place, place)
        self._form.line("town").setVisible(several)

    def _fill(self, address: str) -> None:
        self._filled = address
        self._address.setText(address)

    @Slot()
    def _edited(self) -> None:
        self.said = ""
        if len(digits(self._code.text())) == POSTAL_DIGITS:
            self.asked.emit(postal_code(self._code.text()))
        else:
            self._form.line("town").setVisible(False)

    @Slot()
    def _tidy(self) -> None:
        if postal_code(self._code.text()) != self._code.text():
            self._code.setText(postal_code(self._code.text()))

    @Slot()
    def _choose(self) -> None:
        place = self._town.currentData()
        if place:
            self._fill(place)
            self._address.setFocus()
            self._address.end(False)


def _common(places: tuple[str, ...]) -> str:
    """What all of them begin with: prefecture and city."""
    first, last = min(places), max(places)
    return first[: next((at for at in range(min(len(first), len(last))) if first[at] != last[at]), len(first))]


def _fits(typed: str, place: str) -> bool:
    """With or without the prefecture."""
    bare = "".join(typed.split())
    return place in bare or bare in place or any(place[at:] in bare for at in (3, 4) if len(place) > at)
