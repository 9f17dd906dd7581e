"""Refusals of the register, of consultations and events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.errors.base import DeskError


@dataclass
class AlreadyLifted(DeskError):
    """The desk note holds no more: `who` lifted it."""

    who: str
    at: datetime


@dataclass
class NotNow(DeskError):
    """The act `verb` does not fit a group that stands where it stands."""

    group: str
    status: str
    verb: str


@dataclass
class DayToCome(DeskError):
    """`field` is a day to come where only what has happened can be written down."""

    field: str
    day: date


@dataclass
class NotAnswered(DeskError):
    """A question of the checklist is open."""

    question: str


@dataclass
class PapersMissing(DeskError):
    """Papers that an application needs are not in hand; `papers` names them."""

    group: str
    papers: str


@dataclass
class RulesUnkept(DeskError):
    """A group does not keep the center's rules, and nobody said why it is registered all the same."""

    group: str


@dataclass
class AlreadyDecided(DeskError):
    """Somebody else decided the application, or it was withdrawn; `state` says how it ended."""

    group: str
    state: str
    reviewer: str
    decided_on: date | None


@dataclass
class NotInRound(DeskError):
    """The group is not asked in the round."""

    round: str
    group: str


@dataclass
class RoundClosed(DeskError):
    """The round called `round` has been closed; nothing is written into it any more."""

    round: str
    closed_on: date


@dataclass
class NobodyAsked(DeskError):
    """A round needs groups that are asked."""


@dataclass
class MergedWithItself(DeskError):
    """Two records were to become one, and are one."""

    group: str


@dataclass
class KeptLonger(DeskError):
    """The records of a group are not to be erased yet: they are kept until `until`, or for ever (None)."""

    group: str
    until: date | None = None


@dataclass
class FileNotKept(DeskError):
    """Too heavy (both in megabytes), empty or not the `kind` its name says, or else of a kind that might run."""

    file: str
    kind: str = ""
    megabytes: int = 0
    most: int = 0


@dataclass
class EventEndsFirst(DeskError):
    """The event's end is not after its start."""

    start: datetime
    end: datetime
