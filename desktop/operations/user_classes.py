"""Classes of user and grounds of relief: kept by a manager, never deleted, for bookings have them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, NotReadable, TooLongText
from desktop.models import ListWord, ReliefGround, UserClass
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.kana import fold
from desktop.rules.visible import one_line
from desktop.words import GroupKind

MOST_NAME = 60
ALL = 100


@dataclass(frozen=True, slots=True)
class ClassRequest:
    """`kind` None takes groups and single persons; `word_id` asks for a word that the group has; `place` orders."""

    name: str
    guests: bool = False
    kind: GroupKind | None = None
    word_id: int | None = None
    place: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class ReliefRequest:
    """`percent` of the use and the heating are not charged."""

    name: str
    percent: int
    active: bool = True


def add_user_class(session: Session, acting: Acting, request: ClassRequest) -> int:
    """A class of user, the last one unless `place` says otherwise. Raises NotAllowed, Missing, AlreadyThere."""
    refuse_all_but_managers(acting, session, "add_user_class")
    entry = UserClass(position=len(session.scalars(select(UserClass.id)).all()))
    _fill_class(session, entry, request)
    return entry.id


def change_user_class(session: Session, acting: Acting, class_id: int, request: ClassRequest) -> int:
    """Bookings that have it keep it. Raises NotAllowed, NotFound, Missing, AlreadyThere."""
    refuse_all_but_managers(acting, session, "change_user_class")
    entry = session.get(UserClass, class_id)
    if entry is None:
        raise NotFound("user_class", str(class_id))
    _fill_class(session, entry, request)
    return entry.id


def add_relief_ground(session: Session, acting: Acting, request: ReliefRequest) -> int:
    """Why a fee is relieved. Raises NotAllowed, Missing, AlreadyThere, NotReadable for more than 100 percent."""
    refuse_all_but_managers(acting, session, "add_relief_ground")
    ground = ReliefGround(position=len(session.scalars(select(ReliefGround.id)).all()))
    _fill_ground(session, ground, request)
    return ground.id


def change_relief_ground(session: Session, acting: Acting, ground_id: int, request: ReliefRequest) -> int:
    """Fees that are frozen stay as they are. Raises NotAllowed, NotFound, Missing, AlreadyThere, NotReadable."""
    refuse_all_but_managers(acting, session, "change_relief_ground")
    ground = session.get(ReliefGround, ground_id)
    if ground is None:
        raise NotFound("relief_ground", str(ground_id))
    _fill_ground(session, ground, request)
    return ground.id


def _fill_class(session: Session, entry: UserClass, request: ClassRequest) -> None:
    if request.word_id is not None and session.get(ListWord, request.word_id) is None:
        raise NotFound("list_word", str(request.word_id))
    entry.name = _free(session, UserClass, entry.id, request.name, "user_class")
    entry.guests, entry.kind, entry.word_id = request.guests, request.kind, request.word_id
    entry.active = request.active
    session.add(entry)
    session.flush()
    if request.place is not None:
        _move(session, entry, request.place)


def _move(session: Session, entry: UserClass, place: int) -> None:
    """Who fits none before it belongs to the first that fits: their order is a rule."""
    others = list(session.scalars(select(UserClass).order_by(UserClass.position, UserClass.id)))
    others.remove(entry)
    others.insert(max(0, place), entry)
    for position, each in enumerate(others):
        if each.position != position:
            each.position = position
    session.flush()


def _fill_ground(session: Session, ground: ReliefGround, request: ReliefRequest) -> None:
    if not 0 <= request.percent <= ALL:
        raise NotReadable("percent", str(request.percent))
    ground.name = _free(session, ReliefGround, ground.id, request.name, "relief_ground")
    ground.percent, ground.active = request.percent, request.active
    session.add(ground)
    session.flush()


def _free(session: Session, model: type[UserClass | ReliefGround], own: int | None, name: str, kind: str) -> str:
    wanted = one_line(name)
    if not wanted:
        raise Missing("name")
    if len(wanted) > MOST_NAME:
        raise TooLongText("name", len(wanted), MOST_NAME)
    with session.no_autoflush:
        taken = session.execute(select(model.id, model.name)).all()
    if any(row.id != own and fold(row.name) == fold(wanted) for row in taken):
        raise AlreadyThere(kind, wanted)
    return wanted
