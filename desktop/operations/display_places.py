"""The racks and boards on which flyers and posters are shown, as a manager keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, NotReadable, TooLongText
from desktop.models import DisplayPlace
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.rules.visible import one_line
from desktop.words import DisplayKind

MOST_NAME, MOST_SPACES = 40, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayPlaceRequest:
    """`spaces` is how many A4 sheets lie or hang side by side there."""

    kind: DisplayKind
    name: str
    spaces: int
    active: bool = True


def add_display_place(session: Session, acting: Acting, request: DisplayPlaceRequest) -> int:
    """A rack or board of the site, after the others; its id. Raises NotAllowed, Missing, NotReadable, AlreadyThere."""
    refuse_other_staff(acting, session, "add_display_place")
    last = select(func.max(DisplayPlace.position)).where(DisplayPlace.site_id == acting.by.site_id)
    place = DisplayPlace(site_id=acting.by.site_id, position=(session.scalars(last).one() or 0) + 1)
    _fill(session, place, request)
    session.add(place)
    session.flush()
    return place.id


def change_display_place(
    session: Session, acting: Acting, place_id: int, request: DisplayPlaceRequest, *, seen_version: int | None = None
) -> int:
    """What is shown there stays. Raises NotFound, ChangedElsewhere and what `add_display_place` raises."""
    refuse_other_staff(acting, session, "change_display_place")
    place = session.get(DisplayPlace, place_id, populate_existing=True, with_for_update={"key_share": True})
    if place is None:
        raise NotFound("display_place", str(place_id))
    refuse_changed(session, place, seen_version)
    _fill(session, place, request)
    return place.id


def _fill(session: Session, place: DisplayPlace, request: DisplayPlaceRequest) -> None:
    name = one_line(request.name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    if not 1 <= request.spaces <= MOST_SPACES:
        raise NotReadable("spaces", str(request.spaces))
    same = DisplayPlace.site_id == place.site_id, DisplayPlace.name == name, DisplayPlace.id != (place.id or 0)
    if session.scalars(select(DisplayPlace.id).where(*same)).first() is not None:
        raise AlreadyThere("display_place", name)
    place.kind, place.name, place.spaces, place.active = request.kind, name, request.spaces, request.active
