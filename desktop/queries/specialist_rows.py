"""Specialists, their days and their slots as rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.queries.consultation_rows import TopicRow
from desktop.words import OPEN_STATES, ActorKind, BookingState


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRow:
    """A slot of a day, free while it has no `booking_id`. `told` says that the viewer may read what it is about."""

    day_id: int
    slot: str
    booking_id: int | None = None
    version: int = 0
    number: str = ""
    state: BookingState | None = None
    who: str = ""
    group_id: int | None = None
    group_number: str = ""
    contact: str = ""
    phone: str = ""
    actor: ActorKind = ActorKind.CITIZEN
    told: bool = True
    about: str = ""
    answers: tuple[str, ...] = ()
    reported: bool = False
    consultation_id: int | None = None
    case_number: str = ""

    @property
    def is_free(self) -> bool:
        return self.booking_id is None or self.state is BookingState.NO_SHOW


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialistDayRow:
    """`to_tell` are those whose slots were cancelled because the specialist does not come."""

    id: int
    version: int
    specialist_id: int
    specialist: str
    specialty: str
    site: str
    day: date
    person: str
    slots: tuple[SlotRow, ...]
    questions: tuple[str, ...]
    note: str
    room_id: int | None
    room: str
    called_off: bool
    to_tell: tuple[SlotRow, ...] = ()

    @property
    def free(self) -> int:
        return 0 if self.called_off else sum(slot.is_free for slot in self.slots)

    @property
    def booked(self) -> tuple[SlotRow, ...]:
        return tuple(slot for slot in self.slots if not slot.is_free)

    @property
    def awaited(self) -> tuple[SlotRow, ...]:
        """Those who are still to come."""
        return tuple(slot for slot in self.slots if slot.state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class SpecialistRow:
    """Somebody who gives advice on days of their own; `days` is how many are still to come."""

    id: int
    version: int
    name: str
    specialty: str
    site_id: int
    site: str
    active: bool
    days: int


@dataclass(frozen=True, slots=True)
class SpecialistBoard:
    """`ready_slots` and `ready_questions` are what a new day begins with."""

    days: tuple[SpecialistDayRow, ...] = ()
    specialists: tuple[SpecialistRow, ...] = ()
    rooms: tuple[TopicRow, ...] = ()
    sites: tuple[TopicRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()
    ready_slots: tuple[str, ...] = ()
    ready_questions: tuple[str, ...] = ()
