from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import NotReadable, TooLongText
from desktop.models.rulebook import rulebook
from desktop.operations.center import set_setting
from desktop.operations.money_rules import change_day_rules

APRIL = date(2027, 4, 1)


@pytest.fixture
def ways(database, made):
    """The two ways to a setting: from the page of the rules, and one alone."""

    def write(act):
        return database.write(partial(act, valid_from=APRIL), made.by)

    return (
        lambda name, value: write(partial(change_day_rules, values=((name, value),))),
        lambda name, value: write(partial(set_setting, name=name, value=value)),
    )


def test_a_line_that_is_no_slot_is_told_as_it_was_written(database, ways):
    for change in ways:
        for wrong in ("9:00", "11:00-9:00", "9:00-25:00", "9:00-9:60", "午前"):
            with pytest.raises(NotReadable) as refused:
                change("space.slots", ["9:00-11:00", wrong])
            assert (refused.value.field, refused.value.value) == ("space_slots", wrong)
        for name, value in (
            ("space.minutes", 5),
            ("space.works", "打合せ"),
            ("entry.police_days", 0),
            ("entry.answer_days", 1000),
            ("display.months", 0),
            ("display.copies", 0),
            ("display.remove_days", -1),
        ):
            with pytest.raises(NotReadable):
                change(name, value)
        with pytest.raises(TooLongText):
            change("space.works", ["あ" * 301])
    ways[1]("space.slots", [" ９：００～１１：００", "", "11:00-13:00"])
    ways[0]("space.works", ("印刷", "印刷", "打合せ"))
    with database.reading() as session:
        book = rulebook(session)
        assert book.setting("space.slots", APRIL, 1) == ["９：００～１１：００", "11:00-13:00"]
        assert book.setting("space.works", APRIL, 1) == ["印刷", "打合せ"]
