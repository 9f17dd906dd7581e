from datetime import date, timedelta

from desktop.rules.opening import Hours, hours_on

KAMAKURA, OFUNA = 1, 2
SATURDAY = date(2026, 11, 21)


def make_hours(opens=540, closes=1260, *, site_id=KAMAKURA, weekday=5, since=date(2026, 4, 1), until=None):
    return Hours(site_id, weekday, opens, closes, since, until)


def test_hours_are_those_of_site_and_weekday():
    hours = [make_hours(600, site_id=OFUNA), make_hours(570, weekday=4), make_hours(540)]
    assert hours_on(SATURDAY, hours, KAMAKURA) == hours[2]
    assert hours_on(SATURDAY, hours, OFUNA) == hours[0]
    assert hours_on(SATURDAY + timedelta(days=1), hours, KAMAKURA) is None


def test_the_hours_that_began_last_hold():
    winter = make_hours(600, since=date(2026, 11, 1), until=date(2026, 11, 21))
    spring = make_hours(480, since=date(2027, 4, 1))
    usual = make_hours()
    hours = [spring, winter, usual]
    assert hours_on(date(2026, 11, 14), hours, KAMAKURA) is winter
    assert hours_on(SATURDAY, hours, KAMAKURA) is usual
    assert hours_on(date(2027, 4, 3), hours, KAMAKURA) is spring
    assert hours_on(date(2026, 3, 28), hours, KAMAKURA) is None
