"""An address with its addressee, on a label or in the window of an envelope. Lengths in mm, type in points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.documents import fonts
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT
from desktop.queries.letters import Addressee
from desktop.words import GroupKind, PersonRole

HONORIFIC, TO_ALL = "様", "御中"
_ROLES = {PersonRole.REPRESENTATIVE: "代表", PersonRole.CONTACT_PERSON: "ご担当"}
_POSTAL, _GAP, _BEFORE_HONORIFIC = 4.2, 1.3, 3.0
_ADDRESS, _NAME, _PERSON, _SMALLEST = 10.0, 12.5, 11.0, 6.5
_TALL = 30.0  # where there is so much room the type is larger


def draw(pen: Pen, place: tuple[float, float], room: tuple[float, float], to: Addressee, *, number: bool) -> None:
    """The address from the top of `room` (width, height), the addressee at its bottom; never clipped.

    `number` puts the group's registration number into the upper right corner.
    """
    (x, y), (width, height) = place, room
    scale = min(1.35, max(1.0, height / _TALL))
    top = y + _draw_postal(pen, x, y, width, to, number=number)
    left = y + height - top
    below = _person(to, width, scale)
    if below is not None:
        bottom = y + height - below.height
        below.draw(pen, x, bottom)
        left -= below.height + _GAP
    if to.address:
        lines = Box(width, _ADDRESS * scale, 7.5, lines=3, height=left * 0.6, leading=1.18, at_spaces=True)
        address = fit_whole(to.address, lines)
        pen.block(x, top, address)
        left -= address.height + _GAP
    behind = _PERSON * scale
    room_for_it = fonts.width(_honorific(to), behind, bold=True) + _BEFORE_HONORIFIC if below is None else 0
    name = fit_whole(to.name, _name_box(width - room_for_it, scale, left))
    bottom = y + height - (below.height + _GAP if below else 0)
    pen.block(x, bottom - name.height, name)
    if below is None:
        wide = fonts.width(name.lines[-1], name.size, bold=True) * name.stretch / 100
        baseline = bottom - (1 - ASCENT) * name.size * MM_PER_POINT
        pen.text(x + wide + _BEFORE_HONORIFIC, baseline, _honorific(to), behind, bold=True)


@dataclass(frozen=True, slots=True)
class _Below:
    """The line under the name: the person with the honorific, or the honorific alone."""

    height: float
    draw: Callable[[Pen, float, float], None]


def _name_box(width: float, scale: float, height: float) -> Box:
    return Box(width, _NAME * scale, _SMALLEST, lines=2, height=max(height, 4.0), leading=1.16, bold=True)


def _honorific(to: Addressee) -> str:
    return HONORIFIC if to.person or to.kind is GroupKind.INDIVIDUAL else TO_ALL


def _person(to: Addressee, width: float, scale: float) -> _Below | None:
    """None where the honorific stands behind the name: of an individual, and where the name is short enough."""
    size, honorific = _PERSON * scale, _honorific(to)
    beside = width - fonts.width(honorific, size, bold=True) - _BEFORE_HONORIFIC
    if not to.person:
        is_short = fonts.width(fonts.printable(to.name), _NAME * scale, bold=True) <= beside
        if is_short or to.kind is GroupKind.INDIVIDUAL:
            return None
        person, wide = None, width - fonts.width(honorific, size, bold=True)
    else:
        role = _ROLES[to.role] if to.role is not None else ""
        said = to.person if to.person.startswith(role) else f"{role}　{to.person}"
        person = fit_whole(said, Box(beside, size, _SMALLEST, lines=1, height=6 * scale))
        wide = _width_of(person) + _BEFORE_HONORIFIC
    height = max(size * MM_PER_POINT, person.height if person else 0)

    def draw(pen: Pen, x: float, top: float) -> None:
        if person is not None:
            pen.block(x, top + height - person.height, person)
        pen.text(x + wide, top + height - (1 - ASCENT) * size * MM_PER_POINT, honorific, size, bold=True)

    return _Below(height, draw)


def _draw_postal(pen: Pen, x: float, y: float, width: float, to: Addressee, *, number: bool) -> float:
    """The height it takes."""
    if to.postal_code:
        pen.text(x, y + ASCENT * _ADDRESS * MM_PER_POINT, f"〒{to.postal_code.removeprefix('〒')}", _ADDRESS)
    if number:
        said = fit(to.number, Box(width / 2, 7.5, 6))
        pen.right(x + width, y + ASCENT * _ADDRESS * MM_PER_POINT, said.lines[0], said.size, stretch=said.stretch)
    return _POSTAL if to.postal_code or number else 0.0


def _width_of(fitted: Fitted) -> float:
    return max(fonts.width(line, fitted.size, bold=fitted.bold) for line in fitted.lines) * fitted.stretch / 100
