"""Whom the desk deals with in a group, what it noted and what the group does with others, in one answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.queries.group_notes import NoteRow, lifted_notes, open_notes
from desktop.queries.group_people import RoleRow, people_of
from desktop.queries.group_relations import RelationRow, relations_of


@dataclass(frozen=True, slots=True)
class GroupTies:
    people: tuple[RoleRow, ...]
    notes: tuple[NoteRow, ...]
    lifted: tuple[NoteRow, ...]
    relations: tuple[RelationRow, ...]


def ties_of(session: Session, group_id: int, day: date) -> GroupTies:
    return GroupTies(
        people_of(session, group_id, day),
        open_notes(session, group_id),
        lifted_notes(session, group_id),
        relations_of(session, group_id, day),
    )
