"""People in their roles: successors, one person in several groups, two records of one person."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.errors import AlreadyThere, Contradicts, NotReadable
from desktop.models import Group
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.people import PersonEntry, change_person, end_role, same_person, set_role
from desktop.operations.undo import undo
from desktop.queries.group_cards import group_card
from desktop.queries.group_facts import publishable_of_all
from desktop.queries.group_people import groups_of_person, people_of, similar_people
from desktop.queries.groups import find_groups
from desktop.storage.clock import standing_clock
from desktop.words import ConsentField, PersonRole
from tests.makers import NOW

TODAY = date(2026, 11, 21)
REPRESENTATIVE, TREASURER = PersonRole.REPRESENTATIVE, PersonRole.TREASURER
SATO = PersonEntry(name="佐藤 花", kana="サトウハナ", phone="090-0000-0001")


@pytest.fixture
def act(database, made):
    return lambda operation, **words: database.write(partial(operation, **words), made.by)


def read(database, question, **words):
    with database.reading() as session:
        return question(session, **words)


def found(database, asked):
    return [hit.id for hit in read(database, find_groups, asked=asked)]


def test_a_successor_takes_over_and_inherits_no_consent(database, act):
    name = frozenset({ConsentField.REPRESENTATIVE})
    first = GroupRequest(
        name="みどりの風", representative="山田", published=name, source="申請書", registered_from=date(2026, 4, 1)
    )
    group_id = act(add_group, request=first).answer
    shown = partial(read, database, publishable_of_all)
    assert shown(day=TODAY)[group_id] == {ConsentField.REPRESENTATIVE: "山田"}
    taken_over = act(set_role, group_id=group_id, role=REPRESENTATIVE, person=SATO, since=date(2026, 10, 1))
    assert shown(day=date(2026, 9, 30))[group_id] == {ConsentField.REPRESENTATIVE: "山田"}
    assert group_id not in shown(day=TODAY)
    card = read(database, group_card, group_id=group_id, now=NOW)
    assert (card.representative, card.private[0].published) == ("佐藤 花", None)
    assert found(database, "さとうはな") == [group_id]
    assert found(database, "山田") == [group_id]
    same = GroupRequest(
        name="みどりの風", number=card.number, representative="佐藤 花", representative_kana="サトウハナ"
    )
    act(change_group, group_id=group_id, request=same, seen_version=card.version)
    assert group_id not in shown(day=TODAY)
    kept = read(database, people_of, group_id=group_id, day=TODAY)[0]
    assert (kept.name, kept.phone) == ("佐藤 花", "090-0000-0001")  # the group's empty phone is not theirs
    agreed = read(database, group_card, group_id=group_id, now=NOW).version
    act(change_group, group_id=group_id, request=GroupRequest(**_values(same, published=name)), seen_version=agreed)
    assert shown(day=TODAY)[group_id] == {ConsentField.REPRESENTATIVE: "佐藤 花"}
    with pytest.raises(Contradicts):
        act(set_role, group_id=group_id, role=REPRESENTATIVE, person=PersonEntry(name="森"), since=date(2026, 9, 1))
    assert taken_over.number


def test_a_successor_of_the_same_day_inherits_nothing_either(database, act):
    request = GroupRequest(name="みどりの風", representative="山田", published=frozenset({ConsentField.REPRESENTATIVE}))
    group_id = act(add_group, request=request).answer
    act(set_role, group_id=group_id, role=REPRESENTATIVE, person=SATO)
    assert group_id not in read(database, publishable_of_all, day=TODAY)
    assert [row.name for row in read(database, people_of, group_id=group_id, day=TODAY)] == ["佐藤 花"]


def test_one_person_in_several_groups_is_one_person(database, act, made):
    role = act(set_role, group_id=made.choir, role=TREASURER, person=SATO).answer
    (row,) = read(database, people_of, group_id=made.choir, day=TODAY)
    again = PersonEntry(name="佐藤 花", kana="サトウハナ", phone="09000000001", person_id=row.person_id)
    act(set_role, group_id=made.readers, role=REPRESENTATIVE, person=again)
    with pytest.raises(AlreadyThere):
        act(set_role, group_id=made.choir, role=TREASURER, person=again)
    (row,) = read(database, people_of, group_id=made.choir, day=TODAY)
    assert row.others == ((made.readers, "あじさい読書会"),)
    act(change_person, person=PersonEntry(name="佐藤 華", kana="サトウハナ", person_id=row.person_id))
    assert found(database, "佐藤華") == sorted((made.choir, made.readers), reverse=True)
    with pytest.raises(NotReadable):
        act(change_person, person=PersonEntry(name="佐藤 華", phone="123", person_id=row.person_id))
    database.clock = standing_clock(datetime(2026, 11, 22, 10))
    ended = act(end_role, role_id=role)
    theirs = read(database, groups_of_person, person_id=row.person_id)
    assert [(each.group_id, each.until) for each in theirs if each.until] == [(made.choir, date(2026, 11, 22))]
    act(undo, number=ended.number)
    assert all(each.until is None for each in read(database, groups_of_person, person_id=row.person_id))


def test_two_records_of_one_person_become_one_and_apart_again(database, act, made):
    act(set_role, group_id=made.choir, role=TREASURER, person=SATO)
    act(set_role, group_id=made.readers, role=TREASURER, person=PersonEntry(name="佐藤花", email="hana@example.jp"))
    keep, other = read(database, similar_people, name="佐藤花")
    assert (keep.groups, other.groups) == (("鎌倉合唱団",), ("あじさい読書会",))
    assert [hit.same_phone for hit in read(database, similar_people, name="", phone="09000000001")] == [True]
    joined = act(same_person, keep_id=keep.id, other_id=other.id)
    (one,) = read(database, similar_people, name="佐藤 花")
    assert (one.email, one.phone, set(one.groups)) == (
        "hana@example.jp",
        "090-0000-0001",
        {"鎌倉合唱団", "あじさい読書会"},
    )
    act(undo, number=joined.number)
    assert [hit.id for hit in read(database, similar_people, name="佐藤花")] == [keep.id, other.id]
    with database.reading() as session:
        assert "佐藤花" in session.get_one(Group, made.readers).search_text


def _values(request, **more):
    return {name: getattr(request, name) for name in request.__slots__} | more
