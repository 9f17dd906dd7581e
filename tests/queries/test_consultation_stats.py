from __future__ import annotations

from datetime import date, datetime
from functools import partial

from desktop.operations.consultations import add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.undo import undo
from desktop.queries.consultation_stats import consultation_counts
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, Channel, Openness
from tests.cases import make_case, request_for

NOVEMBER = (date(2026, 11, 1), date(2026, 12, 1))


def counted(database, *by, days=NOVEMBER):
    with database.reading() as session:
        return consultation_counts(session, *days, by or ("topic",))


def rows(counts):
    return [(*row.key, row.count, str(row.percent)) for row in counts.rows]


def test_cases_by_topic_and_actor_in_the_order_of_the_lists(database, made):
    make_case(database, made, actor=ActorKind.CITY, topic_ids=(2,))
    make_case(database, made, topic_ids=(2, 1), openness=Openness.NAMED)
    make_case(database, made, topic_ids=(2,))
    assert rows(counted(database)) == [("団体の立ち上げ", 1, "25.0"), ("資金・補助金", 3, "75.0")]
    assert counted(database).total == 3
    assert rows(counted(database, "topic", "actor")) == [
        ("団体の立ち上げ", "citizen", 1, "25.0"),
        ("資金・補助金", "citizen", 2, "50.0"),
        ("資金・補助金", "city", 1, "25.0"),
    ]
    assert rows(counted(database, "site")) == [("本館", 3, "100.0")]


def test_a_case_is_counted_once_however_often_somebody_comes(database, made):
    case_id = make_case(database, made, channel=Channel.PHONE)
    database.clock = standing_clock(datetime(2026, 11, 23, 10))
    for day in (22, 23):
        later = ContactRequest(note="また", at=datetime(2026, 11, day, 10))
        database.write(partial(add_contact, consultation_id=case_id, request=later), made.by)
    counts = counted(database, "channel")
    assert (counts.unit, counts.total, counts.contacts, rows(counts)) == ("cases", 1, 3, [("phone", 1, "100.0")])


def test_the_days_are_half_open_and_an_undone_case_counts_nowhere(database, made):
    number = database.write(partial(add_consultation, request=request_for()), made.by).number
    database.write(partial(undo, number=number), made.by)
    database.clock = standing_clock(datetime(2026, 12, 1))
    for moment in (datetime(2026, 10, 31, 23, 59), datetime(2026, 11, 1), datetime(2026, 12, 1)):
        make_case(database, made, at=moment)
    counts = counted(database)
    assert (counts.total, counts.contacts) == (1, 1)
    assert rows(counted(database, days=(date(2027, 1, 1), date(2027, 2, 1)))) == []
