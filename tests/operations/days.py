"""Small makers of what a day book has in it."""

from __future__ import annotations

from functools import partial

from desktop.models import VisitCount


def came(database, made, purpose, people=1):
    """So many came now."""

    def count(session, acting):
        by = acting.by
        session.add(VisitCount(site_id=by.site_id, at=acting.now, purpose=purpose, people=people, staff_id=by.staff_id))
        session.flush()
        return 0

    return database.write(partial(count), made.by)
