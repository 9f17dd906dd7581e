"""stats visits."""

from __future__ import annotations

from datetime import datetime, time

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import read_day
from desktop.errors import EndsBeforeStart
from desktop.queries.visits import visit_counts


def count_visits(request: Request) -> Answer:
    with at_counter(request) as counter:
        today = counter.now.date()
        first, last = (read_day(name, request.text(name), today) for name in ("from", "to"))
        if last < first:
            raise EndsBeforeStart(datetime.combine(first, time.min), datetime.combine(last, time.min))
        by = tuple(name.strip() for name in (request.text("by") or "purpose,hour").split(","))
        with counter.database.reading() as session:
            counts = visit_counts(session, first, last, by)
    rows = [{"key": list(key), "count": people} for key, people in counts.rows]
    lines = [f"{people:>6}  {'  '.join(key)}" for key, people in counts.rows]
    return Answer({"unit": "people", "total": counts.total, "rows": rows}, [*lines, f"{counts.total:>6}"])
