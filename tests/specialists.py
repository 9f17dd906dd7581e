"""Small makers of specialists' days."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop.operations.acting import By
from desktop.operations.specialist_days import DayRequest, PlanRequest, plan_days
from desktop.operations.specialist_slots import SlotRequest, book_slot
from desktop.operations.specialists import SpecialistRequest, add_specialist
from desktop.storage.database import Database
from tests.makers import Made

TODAY = date(2026, 11, 21)
FIRST, SECOND = "10:00-10:50", "10:50-11:40"


def make_specialist(database: Database, made: Made, name: str = "みほん税理士", specialty: str = "税務") -> int:
    return database.write(
        partial(add_specialist, request=SpecialistRequest(name=name, specialty=specialty)), made.by
    ).answer


def make_day(database: Database, made: Made, day: date = TODAY, specialist_id: int = 0, **more: object) -> int:
    """Planned with the center's ready slots."""
    specialist_id = specialist_id or make_specialist(database, made)
    plan = PlanRequest(days=(day,), day=DayRequest(**more))
    return database.write(partial(plan_days, specialist_id=specialist_id, request=plan), made.by).answer


def make_slot(
    database: Database, made: Made, day_id: int, slot: str = FIRST, by: By | None = None, **more: object
) -> int:
    wish = SlotRequest(**({"about": "決算の書き方", "name": "佐藤", "phone": "0467-00-0001"} | more))
    return database.write(partial(book_slot, day_id=day_id, slot=slot, request=wish), by or made.by).answer
