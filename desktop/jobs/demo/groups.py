"""The register of the demo center."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo import data
from desktop.jobs.demo.bulk_groups import fill_demo_groups
from desktop.jobs.demo.data import DemoGroup
from desktop.jobs.demo.particulars import particulars
from desktop.jobs.demo.registrants import HISTORY, Registrant, registrants
from desktop.jobs.demo.town import SET_UP_BEFORE, Town
from desktop.models import ActivityField, OrganizationForm, YearlyFigure
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.group_request import GroupRequest, tidied
from desktop.operations.new_groups import add_prepared, prepared
from desktop.operations.numbers import next_number
from desktop.queries.group_words import ListRow, word_lists
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.words import NumberRangeName

RENEWED_BEFORE = timedelta(days=60)  # near the year's end the groups have renewed already
GROUPS_AT_ONCE = 200
SOURCE = "登録申請書"


def add_groups(rng: Random, town: Town, count: int) -> list[DemoGroup]:
    """Register `count` groups; those beyond the lifelike ones are for measuring and say little of themselves."""
    people = registrants(rng, town.today)[:count]
    with town.database.reading() as session:
        fields = list(session.scalars(select(ActivityField.id).order_by(ActivityField.position)))
        forms = {form.name: form.id for form in session.scalars(select(OrganizationForm))}
        lists = word_lists(session)
    requests = [_request(town, person, number, fields, forms, lists) for number, person in enumerate(people)]
    at = datetime.combine(town.today - SET_UP_BEFORE, time(10))
    for first in range(0, len(requests), GROUPS_AT_ONCE):
        some = requests[first : first + GROUPS_AT_ONCE]
        town.groups += town.act(partial(add_demo_groups, requests=some), at=at)
    if count > len(people):
        town.groups += town.act(partial(fill_demo_groups, rng=rng, today=town.today, count=count - len(people)), at=at)
    town.act(write_demo_history, at=at)
    return [person.group for person in people]


def add_demo_groups(session: Session, acting: Acting, requests: list[GroupRequest]) -> list[int]:
    """Register many groups in one act; their ids."""
    book = rulebook(session)
    name, site_id = NumberRangeName.GROUP, acting.by.site_id
    numbers = [next_number(session, name, book, acting.today, site_id) for _ in requests]
    return add_prepared(session, [prepared(tidied(request)) for request in requests], numbers, acting.today)


def write_demo_history(session: Session, _acting: Acting) -> int:
    """The numbers of groups in years that a source tells of; how many years."""
    session.add_all(
        YearlyFigure(name="groups", fiscal_year=year, value=groups, unit="団体", source=source)
        for year, groups, source in HISTORY
    )
    return len(HISTORY)


def _request(
    town: Town, person: Registrant, number: int, fields: list[int], forms: dict[str, int], lists: tuple[ListRow, ...]
) -> GroupRequest:
    """Registered until the end of the fiscal year, but for one whose registration has run out."""
    until = fiscal_year_range(fiscal_year(town.today + RENEWED_BEFORE))[1] - timedelta(days=1)
    group = person.group
    return GroupRequest(
        name=group.name,
        kana=group.kana,
        kind=group.kind,
        form_id=forms[person.form],
        field_ids=tuple(fields[place] for place in person.fields),
        representative=group.representative,
        postal_code=data.POSTAL_CODE,
        address=f"みほん市中央{number % 5 + 1}丁目{number % 20 + 1}番{number % 9 + 1}号",
        phone=f"000-000-{number + 1:04}",
        mobile=f"000-0000-{number + 1:04}" if number % 3 == 0 else "",
        fax=f"000-001-{number + 1:04}" if number % 4 == 0 else "",
        email=f"group{number + 1}@example.jp" if number % 2 == 0 else "",
        published=person.published,
        source=SOURCE,
        members=person.members,
        citizens=person.citizens,
        publicity=person.publicity,
        registered_from=person.since,
        registered_until=town.today - timedelta(days=21) if number == data.ENDED else until,
        **particulars(number, group.kind, person.members, person.citizens, lists),
    )
