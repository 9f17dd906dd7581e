from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import Contradicts, NotFound, NotReadable
from desktop.models import Setting
from desktop.models.retention import kept_until
from desktop.operations.center import set_setting
from desktop.operations.registration_rules import change_registration_rules
from desktop.queries.registration_offers import registration_offer
from tests.makers import NOW

TODAY, NEXT_YEAR = NOW.date(), date(2027, 4, 1)


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_rules_change_together_from_a_day_on(database, made):
    def change(*values, since=TODAY):
        return database.write(partial(change_registration_rules, values=values, valid_from=since), made.by).answer

    papers = ("会則・規約", "　会員名簿 ", "", "会則・規約")
    assert change(("registration.min_members", 5), ("registration.papers", papers)) == 2
    assert change(("registration.min_members", 10), since=NEXT_YEAR) == 1
    assert change(("registration.min_members", 10), since=NEXT_YEAR) == 0
    with database.reading() as session:
        assert session.query(Setting).filter_by(name="registration.min_members").count() == 2
        today, later = (registration_offer(session, day, 1) for day in (NOW.date(), NEXT_YEAR))
    assert (today.rules.min_members, today.papers) == (5, ("会則・規約", "会員名簿"))
    assert later.rules.min_members == 10
    for name, value, refusal in (
        ("registration.citizen_percent", 101, NotReadable),
        ("registration.fiscal_years", 0, NotReadable),
        ("registration.min_members", -1, NotReadable),
        ("registration.reviewed", "yes", NotReadable),
        ("booking.hold_minutes", 5, NotFound),
    ):
        with pytest.raises(refusal):
            change((name, value))
    with pytest.raises(Contradicts):
        change(("registration.min_members", 3))


@pytest.mark.parametrize(
    ("name", "value", "refusal"),
    [
        ("retention.ordinary_years", "5", NotReadable),
        ("letter.renewal", 5, NotReadable),
        ("registration.papers", [5], NotReadable),
        ("no.such", 5, NotFound),
    ],
)
def test_a_setting_of_another_kind_is_refused_before_it_closes_every_page(database, made, name, value, refusal):
    with pytest.raises(refusal):
        database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), made.by)


def test_what_is_kept_beyond_the_calendar_is_kept_for_ever():
    assert kept_until(date(2026, 4, 1), 10**9) is None
