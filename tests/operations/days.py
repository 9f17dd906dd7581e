"""Small makers of what a day book has in it."""

from __future__ import annotations

from functools import partial

from desktop.models import VisitCount


def came(database, made, purpose, people=1):
    """So many came now."""

    def count(session, acting):
        session.add(VisitCount(site_id=acting.by.site_id, at=acting.now, purpose=purpose, people=people))
        session.flush()
        return 0

    return database.write(partial(count), made.by)
