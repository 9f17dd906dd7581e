"""Specialists who come to the house: each is a resource of its own, on the same key as rooms."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.models import Atom, Resource, ResourceAtom, Site
from desktop.operations.acting import Acting
from desktop.operations.occupancy import claim_on, lock
from desktop.operations.rooms import refuse_booked
from desktop.operations.seen import refuse_changed
from desktop.rules.visible import one_line
from desktop.words import ResourceKind

MOST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialistRequest:
    """Who comes, what they advise on (税務, 法律, IT, NPO設立), and to which site; None is the desk's own."""

    name: str
    specialty: str = ""
    site_id: int | None = None


def add_specialist(session: Session, acting: Acting, request: SpecialistRequest) -> int:
    """Add a specialist and return the id. Raises Missing, AlreadyThere, TooLongText, NotFound for the site."""
    name = _name(session, request, None)
    specialist = Resource(
        kind=ResourceKind.ADVISOR,
        name=name,
        site_id=_site(session, acting, request),
        note=one_line(request.specialty),
        position=session.scalars(select(func.count()).select_from(Resource)).one(),
    )
    atom = Atom(name=name)
    session.add_all((specialist, atom))
    session.flush()
    session.add(ResourceAtom(resource_id=specialist.id, atom_id=atom.id))
    session.flush()
    return specialist.id


def change_specialist(
    session: Session,
    acting: Acting,
    specialist_id: int,
    request: SpecialistRequest,
    *,
    seen_version: int | None = None,
) -> int:
    """Say something else of a specialist; days that are planned go on. Raises as above, and ChangedElsewhere."""
    specialist = specialist_of(session, specialist_id)
    refuse_changed(session, specialist, seen_version)
    specialist.name = _name(session, request, specialist.id)
    specialist.note, specialist.site_id = one_line(request.specialty), _site(session, acting, request)
    session.flush()
    return specialist.id


def retire_specialist(session: Session, acting: Acting, specialist_id: int, *, active: bool = False) -> int:
    """They come no more, or (`active`) again. Raises NotFound, StillBooked while somebody is still to come."""
    specialist = specialist_of(session, specialist_id)
    if not active:
        lock(session, claim_on(session, [specialist.id], ()), acting.now)
        refuse_booked(session, specialist, acting.now)
    specialist.active = active
    session.flush()
    return specialist.id


def specialist_of(session: Session, specialist_id: int) -> Resource:
    """The specialist of this id. Raises NotFound."""
    specialist = session.get(Resource, specialist_id)
    if specialist is None or specialist.kind is not ResourceKind.ADVISOR:
        raise NotFound("specialist", str(specialist_id))
    return specialist


def _name(session: Session, request: SpecialistRequest, own_id: int | None) -> str:
    name = one_line(request.name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    same = session.scalars(select(Resource.id).where(Resource.name == name, Resource.id != (own_id or 0))).first()
    if same is not None:
        raise AlreadyThere("specialist", name)
    return name


def _site(session: Session, acting: Acting, request: SpecialistRequest) -> int:
    site_id = request.site_id or acting.by.site_id
    if session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    return site_id
