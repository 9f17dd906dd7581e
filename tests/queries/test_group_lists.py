"""The register as a list: who is in it, in which order, how many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop.models import Group, StatusChange
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.queries import group_candidates, group_lists
from desktop.queries.group_lists import group_list, similar_groups
from desktop.rules.group_filter import GroupFilter
from desktop.words import GroupStatus
from tests.makers import BY

WIND = GroupRequest(
    name="みどりの風",
    kana="ミドリノカゼ",
    form_id=2,
    field_ids=(4, 1),
    representative="髙﨑 花",
    representative_kana="タカサキ ハナ",
    phone="0467-23-3050",
)
NAMES = ["あおぞら会", "いずみの会", "うみの会", "えがおの会"]


def set_status(session, _acting, group_id, status, since):
    session.add(StatusChange(group_id=group_id, status=status, since=since))
    session.get_one(Group, group_id).status = status


@pytest.fixture
def ids(database, made):
    """Four groups of 任意団体, the last removed, and one more with two fields and another form."""

    def register(session, acting):
        made_of = [
            add_group(session, acting, GroupRequest(name=name, form_id=1, field_ids=(place + 1,)))
            for place, name in enumerate(NAMES)
        ]
        set_status(session, acting, made_of[3], GroupStatus.REMOVED, date(2026, 11, 1))
        return [*made_of, add_group(session, acting, WIND)]

    return database.write(register, made.by).answer


def listed(database, limit=500, **asked):
    with database.reading() as session:
        return group_list(session, GroupFilter(**asked), limit)


def names(database, **asked):
    return [row.name for row in listed(database, **asked).rows]


@pytest.mark.parametrize(("looked_at", "walked", "dense"), [(1000, 6000, 10), (2, 6000, 10), (2, 2, 10), (2, 2, 0)])
def test_filters_and_order(database, ids, monkeypatch, looked_at, walked, dense):
    """The same whether groups are looked up, met on a walk, missed by it, or sorted by their places."""
    monkeypatch.setattr(group_lists, "LOOKED_AT", looked_at)
    monkeypatch.setattr(group_candidates, "WALKED", walked)
    monkeypatch.setattr(group_candidates, "DENSE", dense)
    everyone = ["あおぞら会", "あじさい読書会", "いずみの会", "うみの会", "鎌倉合唱団", "みどりの風"]
    assert names(database) == everyone
    assert (listed(database).total, listed(database).found) == (6, 6)
    assert names(database, text="会") == ["あおぞら会", "あじさい読書会", "いずみの会", "うみの会"]
    assert names(database, text="の会") == ["いずみの会", "うみの会"]
    assert listed(database, text="の会").found == 2
    assert names(database, text="会", field_ids=(2,)) == ["いずみの会"]
    assert names(database, statuses=(GroupStatus.REMOVED,)) == ["えがおの会"]
    assert names(database, text="会", statuses=(GroupStatus.REMOVED,)) == ["えがおの会"]
    assert names(database, field_ids=(1,)) == ["あおぞら会", "みどりの風"]
    assert names(database, form_ids=(1,)) == ["あおぞら会", "いずみの会", "うみの会"]
    assert names(database, form_ids=(2,), field_ids=(4,)) == ["みどりの風"]
    assert names(database, form_ids=(1,), field_ids=(4,)) == []
    assert names(database, text="タカサキ") == names(database, text="23-3050") == ["みどりの風"]
    assert names(database, text="ないない") == names(database, text="あ" * 10_000) == []
    assert names(database, text=" 　") == everyone


def test_a_row_shows_its_first_field_in_the_order_of_the_list(database, ids):
    row = listed(database, text="みどり").rows[0]
    assert (row.fields, row.field_count, row.form) == ("まちづくり・暮らし", 2, "NPO法人")
    assert listed(database, text="合唱").rows[0].fields == ""


def test_no_more_rows_than_asked_for_and_all_are_counted(database, ids):
    short = listed(database, limit=2)
    assert ([row.name for row in short.rows], short.total, short.found) == (["あおぞら会", "あじさい読書会"], 6, 6)
    assert (len(listed(database, limit=1, text="会").rows), listed(database, limit=1, text="会").found) == (1, 4)


def test_counts_follow_every_change_of_the_register(database, ids, made):
    def counts():
        return listed(database).total, listed(database, form_ids=(1,)).found, listed(database, field_ids=(1,)).found

    assert counts() == counts() == (6, 3, 2)
    change = partial(change_group, group_id=ids[0], seen_version=1)
    database.write(partial(change, request=GroupRequest(name=NAMES[0], form_id=2, field_ids=())), made.by)
    assert counts() == (6, 2, 1)
    suspended = partial(set_status, group_id=ids[1], status=GroupStatus.REMOVED, since=date(2026, 11, 21))
    database.write(suspended, BY)
    assert counts() == (5, 1, 1)


def test_similar_groups_say_what_is_the_same(database, ids):
    def similar(*typed):
        with database.reading() as session:
            return [(group.hit.id, group.same) for group in similar_groups(session, *typed)]

    wind = ids[4]
    assert similar("NPO法人 みどりの風", "みどりのかぜ", "高崎花", "0467233050") == [
        (wind, ("name", "kana", "representative", "phone"))
    ]
    assert similar("みどりの会", "", "髙﨑　花") == [(wind, ("representative",))]
    assert similar("えがおの会") == [(ids[3], ("name",))]
    assert similar("みどり", "ミドリ", "", "23-3050") == []
    assert similar("", "", "", "") == []


def test_similar_groups_with_most_in_common_come_first(database, ids, made):
    twin = database.write(partial(add_group, request=replace(WIND, name="あかるい会", kana="")), made.by).answer
    with database.reading() as session:
        found = similar_groups(session, "みどりの風", "", "髙﨑 花", "0467-23-3050")
    assert [(group.hit.id, len(group.same)) for group in found] == [(ids[4], 3), (twin, 2)]
