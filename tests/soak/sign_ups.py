"""The last places of an event, all clerks at once: never more people than places, nobody overtaken, nobody twice."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from sqlalchemy import select

from desktop.models import SignUp
from desktop.operations.events import add_event
from desktop.operations.sign_ups import HAS_PLACE, SignUpRequest, cancel_sign_up, sign_up
from desktop.words import SignUpState
from tests.operations.test_events import FAIR
from tests.soak.clerks import Act, Clerks
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

PLACES = 5


def queue(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One line of figures; anything wrong is an AssertionError."""
    clerks.open(place.where, place.made.by)
    figures, rounds = Figures(), 0
    for _number in length:
        wish = replace(FAIR, signs_up=True, sign_up_until=None, capacity=PLACES)
        event = place.database.write(partial(add_event, request=wish), place.made.by).answer
        for scene in (_all_at_once, _some_go, _the_same_person):
            figures.note(scene(place, clerks, event, random))
        rounds += 1
    said = f"sign_ups {place.engine}: {rounds} rounds x {clerks.count}, the last places: {figures.say()}"
    return [said, f"sign_ups: {place.checked()}"]


def _all_at_once(place, clerks, event, random):
    """Everybody is put down; as many have a place as there are places, in the order of the list."""
    outcomes = clerks.all([_asks(event, f"見本 {number}", random) for number in range(clerks.count)])
    assert all(outcome.won for outcome in outcomes)
    waits = [row.state is SignUpState.WAITING for row in _rows(place, event)]
    assert (len(waits), sorted(waits)) == (clerks.count, waits)  # who came after the first who waits, waits too
    _fair(place, event)
    return outcomes


def _some_go(place, clerks, event, random):
    """Whoever has a place cancels while others sign up: places go on to who waits, and to nobody else."""
    seated = [row for row in _rows(place, event) if row.state in HAS_PLACE]
    acts = [Act(partial(cancel_sign_up, sign_up_id=row.id, seen_version=row.version)) for row in seated]
    late = [_asks(event, f"後の {number}", random) for number in range(clerks.count - len(acts))]
    outcomes = clerks.all([*acts, *late])
    assert all(outcome.won for outcome in outcomes)
    assert {row.state for row in _rows(place, event) if row.id in {each.id for each in seated}} == {
        SignUpState.CANCELLED
    }
    _fair(place, event)
    return outcomes


def _the_same_person(place, clerks, event, random):
    """All clerks have the same caller's note before them."""
    outcomes = clerks.all([_asks(event, "同じ 花子", random)] * clerks.count)
    assert sum(outcome.won for outcome in outcomes) == 1
    assert {outcome.refusal for outcome in outcomes if not outcome.won} == {"SignedUpAlready"}
    _fair(place, event)
    return outcomes


def _fair(place, event):
    """No more people than places, and whoever is first of those who wait would not fit."""
    rows = _rows(place, event)
    taken = sum(row.people for row in rows if row.state in HAS_PLACE)
    assert taken <= PLACES
    waiting = [row for row in rows if row.state is SignUpState.WAITING]
    assert not waiting or taken + waiting[0].people > PLACES


def _asks(event, name, random):
    request = SignUpRequest(name=name, people=random.randint(1, 3))
    return Act(partial(sign_up, event_id=event, request=request))


def _rows(place, event):
    with place.database.reading() as session:
        return session.scalars(select(SignUp).where(SignUp.event_id == event).order_by(SignUp.at, SignUp.id)).all()
