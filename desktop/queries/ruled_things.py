"""What the rules of the rooms are about: sites, rooms, equipment, classes of user and grounds of relief."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import GroupKind


@dataclass(frozen=True, slots=True)
class NamedRow:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class RuledRoom:
    """A room of the center, let or not, or a machine; `joins` are the names of the rooms it consists of."""

    id: int
    name: str
    site_id: int
    version: int
    capacity: int
    note: str
    layouts: tuple[str, ...]
    outside: bool
    needs_approval: bool
    active: bool
    joins: tuple[str, ...] = ()
    machine: bool = False


@dataclass(frozen=True, slots=True)
class RuledItem:
    id: int
    name: str
    site_id: int
    version: int
    stock: int
    counter: str
    lent: bool = False


@dataclass(frozen=True, slots=True)
class RuledClass:
    id: int
    name: str
    guests: bool
    kind: GroupKind | None
    word_id: int | None
    active: bool


@dataclass(frozen=True, slots=True)
class RuledGround:
    id: int
    name: str
    percent: int
    active: bool
