"""The last table and the same hour, all clerks at once: nobody sits on anybody, nobody is counted twice or lost."""

from __future__ import annotations

from functools import partial
from random import Random

from sqlalchemy import func, select

from desktop.models import TableUse, VisitCount
from desktop.operations.space import TableRequest, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.visits import correct_visits, count_visit
from desktop.words import VisitPurpose
from tests.makers import NOW
from tests.soak.clerks import Act, Clerks
from tests.soak.figures import Figures, Length
from tests.soak.places import Place


def sit_down(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One line of figures for each kind; anything wrong is an AssertionError."""
    request = SpaceTableRequest(name="窓ぎわ", seats=6)
    table = place.database.write(partial(add_table, request=request), place.made.by).answer
    clerks.open(place.where, place.made.by)
    taken, counted, rounds = Figures(), Figures(), 0
    for _number in length:
        taken.note(_one_table(place, clerks, table, random))
        counted.note(_one_hour(place, clerks))
        rounds += 1
    said = f"tables {place.engine}: {rounds} rounds x {clerks.count}"
    return [f"{said}, a table: {taken.say()}", f"{said}, an hour: {counted.say()}", f"tables: {place.checked()}"]


def _one_table(place, clerks, table, random):
    """One party sits down, everybody else hears that it is taken; only its people are counted."""
    before = _people(place)
    asked = [TableRequest(table_id=table, people=random.randint(1, 6)) for _ in range(clerks.count)]
    outcomes = clerks.all([Act(partial(take_table, request=each)) for each in asked])
    winners = [request for request, outcome in zip(asked, outcomes, strict=True) if outcome.won]
    assert len(winners) == 1
    assert {outcome.refusal for outcome in outcomes if not outcome.won} <= {"TableTaken"}
    assert _people(place) == before + winners[0].people
    with place.database.reading() as session:
        (sitting,) = session.scalars(select(TableUse.id).where(TableUse.left_at.is_(None)))
    place.database.write(partial(leave_table, use_id=sitting), place.made.by)
    return outcomes


def _one_hour(place, clerks):
    """Every press counts; of those who put the same hour right one does, the others look again."""
    before = _people(place)
    outcomes = clerks.all([Act(partial(count_visit, purpose=VisitPurpose.OPEN_SPACE))] * clerks.count)
    assert all(outcome.won for outcome in outcomes)
    assert _people(place) == before + clerks.count
    right = partial(
        correct_visits,
        day=NOW.date(),
        hour=NOW.hour,
        purpose=VisitPurpose.OPEN_SPACE,
        people=before,
        reason="数えちがい",
        seen=before + clerks.count,
    )
    put_right = clerks.all([Act(right)] * clerks.count)
    assert sum(outcome.won for outcome in put_right) == 1
    assert {outcome.refusal for outcome in put_right if not outcome.won} == {"ChangedElsewhere"}
    assert _people(place) == before
    return [*outcomes, *put_right]


def _people(place):
    with place.database.reading() as session:
        return session.scalar(select(func.coalesce(func.sum(VisitCount.people), 0)))
