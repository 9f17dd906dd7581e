"""The register by one thing at a time: whom a day counts, who said nothing, and what the shares add to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import select

from desktop.models import Group, ListWord, WordList
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import add_group
from desktop.operations.statuses import remove_group, suspend_group
from desktop.queries.group_figures import Band, Figure, figures_by_year, group_figures
from desktop.words import GroupStatus
from tests.makers import NOW

TODAY = NOW.date()


@pytest.fixture
def register(database, made):
    """Beside the small center's own groups: three that say much of themselves, one of which has left."""

    def act(operation):
        return database.write(operation, made.by).answer

    with database.reading() as session:
        areas = session.scalars(
            select(ListWord.id).join(WordList).where(WordList.key == "area").order_by(ListWord.position)
        ).all()
    says = (
        {"members": 4, "founded_on": date(TODAY.year - 3, TODAY.month, TODAY.day), "field_ids": (1, 2), "form_id": 1},
        {"members": 100, "founded_on": date(1980, 4, 1), "field_ids": (1,), "form_id": 2},
        {"members": 7, "field_ids": (3,), "form_id": 1},
    )
    ids = []
    for number, each in enumerate(says):
        request = GroupRequest(
            name=f"数える会{number}",
            number=f"90{number}",
            registered_from=date(2024, 4, 1),
            word_ids=tuple(areas[: number + 1]),
            ages=(("60代", 2, 1), ("70代以上", 2, None)) if number < 2 else (),
            **each,
        )
        ids.append(act(partial(add_group, request=request)))
    act(partial(remove_group, group_id=ids[2], since=date(2025, 10, 1), reason="休会"))
    act(partial(suspend_group, group_id=ids[0], since=TODAY, reason="準備"))
    return database


def own(figures):
    """The counts without those of the small center's own groups, which say nothing of themselves."""
    return {row.key: row.count for row in figures.rows if row.count and row.key is not None}


def asked(database, by, on=TODAY):
    with database.reading() as session:
        return group_figures(session, by, on)


def others(database):
    with database.reading() as session:
        return len(session.scalars(select(Group.id).where(Group.number.not_like("90%"))).all())


def test_a_group_stands_in_each_of_its_fields(register):
    figures = asked(register, Figure.FIELD)
    named = [row.key for row in figures.rows]
    assert figures.several
    assert named[0] == "まちづくり・暮らし"
    assert own(figures)["まちづくり・暮らし"] == 2
    assert figures.base == others(register) + 2


def test_shares_of_one_whole_add_to_a_hundred(register):
    for by in (Figure.FORM, Figure.STATUS, Figure.SIZE, Figure.AGE):
        figures = asked(register, by)
        assert sum(row.count for row in figures.rows) == figures.base
        assert sum(row.percent for row in figures.rows) == Decimal("100.0")


def test_bands_and_who_said_nothing(register):
    sizes, ages = asked(register, Figure.SIZE), asked(register, Figure.AGE)
    assert own(sizes) == {Band(1, 4): 1, Band(100, None): 1}
    assert own(ages) == {Band(3, 4): 1, Band(30, None): 1}
    assert sizes.rows[-1].key is None
    assert sizes.rows[-1].count == others(register)


def test_people_by_age_are_counted_as_people(register):
    figures = asked(register, Figure.MEMBERS)
    assert (figures.base, own(figures)) == (8, {"60代": 4, "70代以上": 4})


def test_a_day_before_has_who_was_on_the_register_then(register):
    with register.reading() as session:
        area = session.scalars(select(WordList.id).where(WordList.key == "area")).one()
    then = asked(register, area, date(2025, 9, 30))
    assert own(then) == {"市内全域": 3, "市外・広域": 2}
    assert own(asked(register, area)) == {"市内全域": 2, "市外・広域": 1}
    assert GroupStatus.SUSPENDED in own(asked(register, Figure.STATUS))


def test_years_end_with_the_day_that_was_asked(register):
    with register.reading() as session:
        years = figures_by_year(session, Figure.FIELD, TODAY)
        empty = figures_by_year(session, Figure.FIELD, date(1990, 1, 1))
    place = years.keys.index("子ども・子育て")
    assert years.days[-1] == TODAY
    assert dict(zip(years.years, years.counts[place], strict=True))[2024] == 1
    assert years.counts[place][-1] == 0
    assert (empty.years, empty.totals) == ((1989,), (0,))
