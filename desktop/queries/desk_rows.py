"""The rows of the sign-in page, apart from their query: they are shown before the database is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.words import StaffRole


@dataclass(frozen=True, slots=True)
class StaffRow:
    id: int
    code: str
    name: str
    role: StaffRole
    has_pin: bool


@dataclass(frozen=True, slots=True)
class SiteRow:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class DeskRows:
    """What the desk knows before anybody sits down. `demo_day` is None on a real center."""

    center: str
    demo_day: date | None
    sites: tuple[SiteRow, ...]
    staff: tuple[StaffRow, ...]
