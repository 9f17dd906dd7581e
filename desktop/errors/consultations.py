"""Refusals of consultations: cases, topics, specialists' days, visits on site, knowledge cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.errors.base import DeskError


@dataclass
class CaseClosed(DeskError):
    """The consultation is closed: it has to be reopened before anything is added to it."""

    number: str


@dataclass
class FollowUpsOpen(DeskError):
    """The consultation cannot be closed: so many follow-ups are still to be done."""

    number: str
    count: int


@dataclass
class MergedIntoItself(DeskError):
    """A topic cannot count as itself, nor as one that counts as it."""

    name: str


@dataclass
class TopicInUse(DeskError):
    """The topic says others more closely: a topic with closer ones keeps its place."""

    name: str


@dataclass
class TopicNotOffered(DeskError):
    """The topic was taken off the list, or is not offered on that day: no case gets it."""

    name: str


@dataclass
class NoSuchSlot(DeskError):
    """The specialist is not here then; `slots` are those of the day."""

    who: str
    slot: str
    slots: str = ""


@dataclass
class SpecialistAway(DeskError):
    """The specialist's day was called off."""

    who: str
    day: date


@dataclass
class SlotsTaken(DeskError):
    """The day cannot be called off or lose a slot: so many people are booked in."""

    who: str
    day: date
    count: int


@dataclass
class VisitOver(DeskError):
    """The visit on site was made or called off before."""

    place: str
    day: date


@dataclass
class NotApproved(DeskError):
    """The knowledge card of this number is not approved: it is not handed out."""

    number: str


@dataclass
class AnsweredAlready(DeskError):
    """The referral was answered on a day."""

    target: str
    on: date
