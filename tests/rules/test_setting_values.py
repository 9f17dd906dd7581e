from datetime import date

import pytest

from desktop.rules.numbers import format_number
from desktop.rules.settings import SETTINGS, DatedValue, Scope, checked, value_on
from desktop.words import PriceDay, RegistrationEnded, WindowAnchor

KAMAKURA, OFUNA = 1, 2
DAY = date(2026, 11, 21)


def make_value(value, *, name="booking.window_months", since=date(2026, 4, 1), until=None, site_id=None):
    return DatedValue(name, value, since, until, site_id)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("booking.window_months", 3),
        ("booking.window_anchor", WindowAnchor.FIRST_DAY),
        ("booking.hold_minutes", 10),
        ("booking.provisional_days", 7),
        ("booking.registration_ended", RegistrationEnded.PROVISIONAL),
        ("booking.price_day", PriceDay.APPLICATION),
        ("booking.past_minutes", 720),
        ("permit.conditions", []),
        ("permit.tax_percent", 10),
        ("permit.signatory", ""),
    ],
)
def test_without_a_value_the_default_holds(name, value):
    assert value_on(name, DAY, [], Scope(KAMAKURA)) == value


def test_every_default_is_of_its_own_kind():
    for name, setting in SETTINGS.items():
        assert name == setting.name
        assert type(checked(name, setting.default)) is setting.kind


def test_default_patterns_write_numbers():
    patterns = [value_on(name, DAY, [], Scope(None)) for name in SETTINGS if name.startswith("number.")]
    assert [format_number(pattern, sequence=5, day=DAY) for pattern in patterns] == [
        *("R8-B00005", "8-00005", "0005"),
        *(
            "R8-J00005",
            "8-R00005",
            "8-I0005",
            "00005",
            "8-L0005",
            "8-K0005",
            "8-D0005",
            "8-F0005",
            "R8-0005",
            "Q0005",
            "R8-S005",
        ),
    ]


def test_the_value_that_began_last_holds_on_the_day():
    values = [
        make_value(6, since=date(2027, 4, 1)),
        make_value(2, since=date(2020, 4, 1)),
        make_value(4, since=date(2026, 11, 1), until=date(2026, 11, 21)),
    ]
    assert value_on("booking.window_months", date(2026, 11, 20), values, Scope(KAMAKURA)) == 4
    assert value_on("booking.window_months", DAY, values, Scope(KAMAKURA)) == 2
    assert value_on("booking.window_months", date(2027, 4, 1), values, Scope(KAMAKURA)) == 6
    assert value_on("booking.window_months", date(2020, 3, 31), values, Scope(KAMAKURA)) == 3


def test_a_site_beats_the_center_however_old():
    values = [make_value(2, since=date(2020, 4, 1), site_id=OFUNA), make_value(4)]
    assert value_on("booking.window_months", DAY, values, Scope(OFUNA)) == 2
    assert value_on("booking.window_months", DAY, values, Scope(KAMAKURA)) == 4
    assert value_on("booking.window_months", DAY, values, Scope(None)) == 4


def test_a_stored_word_becomes_a_word():
    values = [make_value("first_open_day", name="booking.window_anchor")]
    assert value_on("booking.window_anchor", DAY, values, Scope(KAMAKURA)) is WindowAnchor.FIRST_OPEN_DAY


def test_lists_are_handed_out_as_copies():
    conditions = value_on("permit.conditions", DAY, [], Scope(KAMAKURA))
    assert conditions is not value_on("permit.conditions", DAY, [], Scope(KAMAKURA))
    assert checked("permit.conditions", ("火気厳禁",)) == ["火気厳禁"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("booking.window_months", "3"),
        ("booking.window_months", True),
        ("booking.window_months", 3.0),
        ("booking.window_months", Scope(None)),
        ("booking.window_anchor", "someday"),
        ("booking.window_anchor", 1),
        ("permit.conditions", "火気厳禁"),
        ("permit.conditions", ["火気厳禁", 5]),
        ("permit.signatory", ["鎌倉市長"]),
    ],
)
def test_a_value_of_the_wrong_kind_names_its_setting(name, value):
    with pytest.raises(ValueError, match=name):
        value_on(name, DAY, [make_value(value, name=name)], Scope(KAMAKURA))


def test_an_unknown_setting_is_an_error():
    with pytest.raises(ValueError, match=r"booking\.colour"):
        value_on("booking.colour", DAY, [], Scope(KAMAKURA))
