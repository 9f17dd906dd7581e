from __future__ import annotations

RULE = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"


def series(run, center, *more, rule=RULE):
    return run(
        *("series", "会議室B", "2027-01-19T18:00", "20:00", "--group", "0002", "--rule", rule, "--json"),
        *("--center", center, *more),
    )


def test_a_dry_run_tells_every_date_and_books_nothing(run, center):
    for _ in range(2):
        told = series(run, center, "--dry-run", "--now", "2026-11-25T10:00")
        assert told.code == 0, told.err
        assert [date["start"] for date in told.document["dates"]][:2] == ["2027-01-19T18:00", "2027-01-26T18:00"]
        assert [date["state"] for date in told.document["dates"]] == ["free"] * 4


def test_a_series_is_booked_and_the_next_meets_it(run, center):
    day = "2027-02-02T18:00"
    book = ("book", "会議室B", day, "19:00", "--group", "0006", "--now", "2026-11-25T10:00", "--json")
    assert run(*book, "--center", center).code == 0
    made = series(run, center, "--now", "2026-11-25T10:00")
    assert [date["state"] for date in made.document["dates"]] == ["confirmed", "confirmed", "taken", "confirmed"]
    again = series(run, center, "--now", "2026-11-25T10:00")
    assert (again.code, again.document["refused"]) == (3, "RoomTaken")


def test_what_is_no_series_is_refused(run, center):
    for rule, refusal in (("FREQ=DAILY;COUNT=10000", "TooManyDates"), ("毎週火曜", "BadRule")):
        refused = series(run, center, "--dry-run", rule=rule)
        assert (refused.code, refused.document["refused"]) == (3, refusal)
