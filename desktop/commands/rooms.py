"""rooms list, rooms free."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from desktop.commands.answer import Answer, written
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import PERIODS, folded, read_days, read_number, read_period
from desktop.queries.days import room_rows
from desktop.queries.free_times import FreeTime, free_times, slot_names

FAR = timedelta(days=1100)  # no center lets anybody book further ahead


def list_rooms(request: Request) -> Answer:
    with at_counter(request) as counter, counter.database.reading() as session:
        rooms = room_rows(session)
    shown = [{"id": row.id, "name": row.name, "site": row.site, "capacity": row.capacity} for row in rooms]
    return Answer({"rooms": shown}, [f"{row.id:>3}  {row.name}  ({row.capacity})  {row.site}" for row in rooms])


def free(request: Request) -> Answer:
    with at_counter(request) as counter:
        today = counter.now.date()
        first, last = read_days(request.text("from"), request.text("to"), today)
        people, minutes, period = (request.text(name) for name in ("people", "minutes", "period"))
        ask = partial(
            free_times,
            first=max(first, today),
            last=min(last, today + FAR),
            now=counter.now,
            people=read_number("people", people) if people else 0,
            minutes=read_number("minutes", minutes) if minutes else 0,
        )
        with counter.database.reading() as session:
            found = ask(session, **_part(session, period))
    shown = [{"room": one.room, "start": one.starts_at, "end": one.ends_at, "room_id": one.room_id} for one in found]
    return Answer({"free": shown}, [_line(one) for one in found])


def _part(session: Session, period: str) -> dict[str, Any]:
    """The center's own slot of that name comes before what the word means elsewhere. Raises NotReadable."""
    if not period:
        return {}
    name = folded(period)
    known = {folded(slot): slot for slot in slot_names(session)}
    if name in known:
        return {"slot": known[name], "within": PERIODS.get(known[name], (0, 0))}
    return {"within": read_period(period)}


def _line(one: FreeTime) -> str:
    return f"{written(one.starts_at, one.ends_at)}  {one.room}"
