from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop.errors import Contradicts, Missing, NotAllowed, NotFound, NotReadable, TooLongText
from desktop.models.rulebook import rulebook
from desktop.operations.money_rules import change_money_rules
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.words import ReceiptForm, StaffRole

TODAY, APRIL = date(2026, 11, 21), date(2027, 4, 1)


@pytest.fixture
def change(database, made):
    def write(*values, since=APRIL, site_id=None, by=made.by):
        act = partial(change_money_rules, values=values, valid_from=since, site_id=site_id)
        return database.write(act, by)

    return write


def setting(database, name, day, site=1):
    with database.reading() as session:
        return rulebook(session).setting(name, day, site)


def test_a_rule_holds_from_its_day_for_its_site_and_can_be_taken_back(database, made, change):
    assert change(("till.float", 30_000), ("receipt.form", "roll"), ("loan.max_nights", 14)).answer == 2
    assert (setting(database, "till.float", TODAY), setting(database, "till.float", APRIL)) == (20_000, 30_000)
    assert setting(database, "receipt.form", APRIL) is ReceiptForm.ROLL
    own = change(("till.float", 10_000), site_id=1)
    assert (setting(database, "till.float", APRIL), setting(database, "till.float", APRIL, 2)) == (10_000, 30_000)
    assert change(("till.float", None), site_id=1).answer == 1
    assert setting(database, "till.float", APRIL) == 30_000
    database.write(partial(undo, number=own.number + 1), made.by)
    assert setting(database, "till.float", APRIL) == 10_000
    with pytest.raises(Contradicts):
        change(("till.float", 5000), since=TODAY, site_id=1)


@pytest.mark.parametrize(
    ("name", "value", "refusal"),
    [
        ("booking.hold_minutes", 10, NotFound),
        ("printing.tariff", "daisen", NotFound),
        ("till.float", -1, NotReadable),
        ("till.float", "many", NotReadable),
        ("receipt.form", "A3", NotReadable),
        ("number.receipt", "", Missing),
        ("number.receipt", "R-{era_year}", NotReadable),
        ("number.receipt", "{n", NotReadable),
        ("number.receipt", "{nothing}{n}", NotReadable),
        ("number.receipt", "{n:0999}", NotReadable),
        ("number.receipt", "x" * 40 + "{n}", NotReadable),
        ("printing.contents", ["会報"] * 2 + [str(each) for each in range(40)], TooLongText),
    ],
)
def test_what_no_setting_can_have_is_refused(change, name, value, refusal):
    with pytest.raises(refusal):
        change((name, value))


def test_only_managers_change_the_rules(database, made, change):
    clerk = database.write(partial(add_staff, code="aya", name="彩", role=StaffRole.STAFF), made.by).answer
    with pytest.raises(NotAllowed):
        change(("till.float", 0), by=replace(made.by, staff_id=clerk))
