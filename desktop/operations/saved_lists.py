"""Lists that the center keeps under a name, and how a staff member has set up a list."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, bindparam, select, text
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.models import SavedList
from desktop.operations.acting import Acting
from desktop.rules.visible import one_line

MOST_NAME = 60
# one's own look at a list is no act of the center: nothing of it is journalled, announced or undone
_KEEP_LOOK = text(
    "INSERT INTO staff_looks (staff_id, name, look) VALUES (:staff_id, :name, :look) "
    "ON CONFLICT (staff_id, name) DO UPDATE SET look = excluded.look"
).bindparams(bindparam("look", type_=JSON))


def save_list(session: Session, acting: Acting, name: str, asked: dict[str, Any]) -> int:
    """Keep what a list asks for under a name; its id. Raises Missing, TooLongText, AlreadyThere."""
    del acting
    kept = SavedList(name=_free_name(session, name), asked=asked)
    session.add(kept)
    session.flush()
    return kept.id


def change_list(session: Session, acting: Acting, list_id: int, name: str, asked: dict[str, Any]) -> int:
    """Let the list be called `name` and ask for something else. Raises Missing, TooLongText, AlreadyThere, NotFound."""
    del acting
    kept = _found(session, list_id)
    kept.name, kept.asked = _free_name(session, name, but=list_id), asked
    return kept.id


def drop_list(session: Session, acting: Acting, list_id: int) -> int:
    """The list is kept no more; its groups are not touched. Raises NotFound."""
    del acting
    session.delete(_found(session, list_id))
    return list_id


def keep_look(session: Session, who: Acting, name: str, look: dict[str, Any]) -> None:
    """How whoever sits here looks at the list of this name; of two PCs the last wins."""
    if who.by.staff_id is not None:
        session.execute(_KEEP_LOOK, {"staff_id": who.by.staff_id, "name": name, "look": look})


def _found(session: Session, list_id: int) -> SavedList:
    kept = session.get(SavedList, list_id)
    if kept is None:
        raise NotFound("saved_list", str(list_id))
    return kept


def _free_name(session: Session, name: str, but: int = 0) -> str:
    name = one_line(name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    if session.scalar(select(SavedList.id).where(SavedList.name == name, SavedList.id != but)) is not None:
        raise AlreadyThere("saved_list", name)
    return name
