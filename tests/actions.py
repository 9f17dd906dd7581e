"""Three actions of a city's plan, in a center that has no other."""

from __future__ import annotations

from sqlalchemy import select

from desktop.models import Action, ActionRelation
from desktop.words import ActionStatus

TITLES = ("学びの場をつくる", "市民活動を広く知らせる", "つどい、つながる場をひらく")


def add_actions(session, acting) -> list[int]:
    """Exactly these three, whatever a new center comes with; the second belongs together with both others."""
    for link in session.scalars(select(ActionRelation)):
        session.delete(link)
    session.flush()
    for action in session.scalars(select(Action)):
        session.delete(action)
    session.flush()
    made = [
        Action(number=number, title=title, status=ActionStatus.EXISTING, vision=1)
        for number, title in enumerate(TITLES, 1)
    ]
    session.add_all(made)
    session.flush()
    ids = [action.id for action in made]
    session.add_all(ActionRelation(action_id=one, other_id=other) for one, other in ((ids[0], ids[1]), ids[1:]))
    return ids
