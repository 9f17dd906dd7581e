"""The register as a list: who is in it, in which order, how many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop.models import ExtraValue, Group, GroupPaper, GroupWord, Round, RoundGroup, StatusChange
from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.not_the_same import say_not_the_same
from desktop.operations.undo import undo
from desktop.operations.word_lists import add_extra_field
from desktop.queries import register_lines
from desktop.queries.group_lists import Look, group_list, ids_of
from desktop.queries.groups import find_groups
from desktop.queries.journal import last_number
from desktop.queries.similar_groups import Typed, similar_groups
from desktop.rules.group_filter import ExtraAsked, GroupFilter
from desktop.words import ActorKind, ExtraKind, GroupStatus, RoundAnswer, RoundKind
from tests.makers import BY, NOW, make_request

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


def listed(database, limit=500, day=None, **asked):
    with database.reading() as session:
        return group_list(session, GroupFilter(**asked), limit, day=day)


def names_of(database, *, at_once=False, **asked):
    if at_once:
        register_lines._kept.clear()
    with database.reading() as session:
        whole = group_list(session, GroupFilter(**asked), at_once=at_once)
        assert at_once or [row.id for row in whole.rows] == list(ids_of(session, GroupFilter(**asked)))
    return [row.name for row in whole.rows]


@pytest.mark.parametrize("at_once", [False, True])
def test_filters_and_order(database, ids, at_once):
    """The same whether the register's lines are kept already or the first rows are wanted at once."""
    names = partial(names_of, at_once=at_once)
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


def test_columns_and_order_are_chosen(database, ids):
    def sorted_by(column, *, descending=False):
        with database.reading() as session:
            look = Look(("form", "number"), column, descending)
            rows = group_list(session, GroupFilter(field_ids=(1, 2, 4)), look=look, day=NOW.date()).rows
            assert all(row.more == (row.form, row.number) for row in rows)
        return [row.name for row in rows]

    assert sorted_by("name") == ["あおぞら会", "いずみの会", "みどりの風"]
    assert sorted_by("name", descending=True) == ["みどりの風", "いずみの会", "あおぞら会"]
    assert sorted_by("form") == ["みどりの風", "あおぞら会", "いずみの会"]
    assert sorted_by("number", descending=True) == ["みどりの風", "いずみの会", "あおぞら会"]
    assert sorted_by("representative", descending=True) == ["みどりの風", "あおぞら会", "いずみの会"]


def test_everything_that_hangs_on_a_group_is_asked_together(database, ids, made):
    def more(session, acting):
        session.add_all(GroupPaper(group_id=key, name="会則", received_on=date(2026, 4, 1)) for key in ids[:2])
        session.add(GroupWord(group_id=ids[0], word_id=1, valid_from=date(2026, 4, 1)))
        session.add(Round(kind=RoundKind.RENEWAL, name="更新", begun_on=NOW.date(), answer_until=NOW.date()))
        session.flush()
        session.add(RoundGroup(round_id=1, group_id=ids[1]))
        for key in ids[:3]:
            session.get_one(Group, key).registered_from = date(2020, 4, 1)
        session.get_one(Group, ids[0]).registered_until = date(2027, 3, 31)
        session.get_one(Group, ids[1]).mail_refused = True
        set_setting(session, acting, "registration.papers", ["会則"], date(2026, 4, 1))

    database.write(more, made.by)
    booked = make_request(made, group_id=ids[0])
    database.write(partial(book_room, request=booked), made.by)
    case = ConsultationRequest(actor=ActorKind.GROUP, topic_ids=(1,), note="相談", group_id=ids[2])
    database.write(partial(add_consultation, request=case), made.by)

    today, year_ago = NOW.date(), date(2025, 11, 21)
    assert names_of(database, papers_missing=today) == ["あじさい読書会", "うみの会", "鎌倉合唱団", "みどりの風"]
    assert names_of(database, papers_missing=today, text="うみ") == ["うみの会"]
    assert names_of(database, not_seen_since=year_ago) == ["いずみの会"]
    assert "うみの会" not in names_of(database, never_consulted=True)
    assert names_of(database, word_ids=(1,)) == names_of(database, due_before=date(2027, 4, 1)) == ["あおぞら会"]
    assert names_of(database, round_id=1) == ["いずみの会"]
    assert names_of(database, round_id=1, round_answer=RoundAnswer.ANSWERED) == []
    assert names_of(database, mailable=True, field_ids=(1, 2)) == ["あおぞら会", "みどりの風"]
    assert listed(database, text="読書", day=today).rows[0].lacks_papers
    assert not listed(database, text="いずみ", day=today).rows[0].lacks_papers


def test_similar_groups_say_what_is_the_same(database, ids, made):
    def similar(name="", kana="", representative="", phone="", **more):
        typed = Typed(name=name, kana=kana, representative=representative, phones=(phone,), **more)
        with database.reading() as session:
            return [(group.hit.id, group.same) for group in similar_groups(session, typed)]

    wind = ids[4]
    assert similar("NPO法人 みどりの風", "みどりのかぜ", "高崎花", "0467233050") == [
        (wind, ("name", "kana", "representative", "phone"))
    ]
    assert similar("みどりの会", "", "髙﨑　花") == [(wind, ("representative",))]
    assert similar("えがおの会") == [(ids[3], ("name",))]
    assert similar("あじさい読") == [(made.readers, ("near_name",))]
    assert similar("みどり", "ミドリ", "", "23-3050") == []
    assert similar("", "", "", "") == []
    assert similar(corporate_number="1-2345-6789-0123") == []
    assert similar(address="鎌倉市小町一丁目") == []
    change = partial(change_group, group_id=wind, seen_version=1)
    request = replace(WIND, address="鎌倉市小町１丁目２番３号", corporate_number="7000012050002")
    database.write(partial(change, request=request), made.by)
    assert similar(address="鎌倉市小町1-2-3") == [(wind, ("address",))]
    assert similar(corporate_number="7000012050002") == [(wind, ("corporate_number",))]
    database.write(partial(say_not_the_same, group_id=wind, other_id=ids[3]), made.by)
    assert similar("えがおの会", group_id=wind) == []


def test_similar_groups_with_most_in_common_come_first(database, ids, made):
    twin = database.write(partial(add_group, request=replace(WIND, name="あかるい会", kana="")), made.by).answer
    typed = Typed(name="みどりの風", representative="髙﨑 花", phones=("0467-23-3050",))
    with database.reading() as session:
        found = similar_groups(session, typed)
    assert [(group.hit.id, len(group.same)) for group in found] == [(ids[4], 3), (twin, 2)]


def test_what_was_changed_since_is_found_as_it_is(database, ids, made):
    """Lines that are kept follow every act: one more, another name, one that is taken back."""
    assert names_of(database, text="かぜ") == ["みどりの風"]
    added = database.write(partial(add_group, request=GroupRequest(name="うみかぜ", kana="ウミカゼ")), made.by)
    assert names_of(database, text="かぜ") == ["うみかぜ", "みどりの風"]
    change = partial(change_group, group_id=ids[4], seen_version=1)
    database.write(partial(change, request=replace(WIND, name="あさの風", kana="アサノカゼ")), made.by)
    assert names_of(database, text="かぜ") == ["あさの風", "うみかぜ"]
    database.write(partial(undo, number=added.number), made.by)
    with database.reading() as session:
        assert [hit.name for hit in find_groups(session, "かぜ")] == ["あさの風"]
        assert ids_of(session, GroupFilter())[0] == ids[0]
        fresh, kept = register_lines._read(session, last_number(session)), register_lines.register_lines(session)
    assert replace(fresh, found={}) == replace(kept, found={})


def test_own_fields_are_asked_by_what_they_hold(database, ids):
    def fill(session, acting):
        kinds = (ExtraKind.TEXT, ExtraKind.NUMBER, ExtraKind.DAY, ExtraKind.YES_NO)
        fields = [add_extra_field(session, acting, f"項目{kind.value}", kind) for kind in kinds]
        held = (("Ａ棟 100%", "9", "2026-03-31", "yes"), ("倉庫a", "-12", "2026-04-01", "no"), ("", "約10", "", ""))
        for group_id, values in zip(ids, held, strict=False):
            rows = zip(fields, values, strict=True)
            session.add_all(ExtraValue(group_id=group_id, field_id=key, value=value) for key, value in rows if value)
        return fields

    text, number, day, agreed = database.write(fill, BY).answer
    first, second = NAMES[:2]
    cases = (
        (ExtraAsked(text, contains="A"), [first, second]),
        (ExtraAsked(text, contains="０％"), [first]),
        (ExtraAsked(text, contains="_"), []),
        (ExtraAsked(number, least="-20", most="9"), [first, second]),
        (ExtraAsked(number, least="0", most="10"), [first]),
        (ExtraAsked(number, least="10"), []),
        (ExtraAsked(day, least="2026-04-01"), [second]),
        (ExtraAsked(day, most="2026-03-31"), [first]),
        (ExtraAsked(agreed, least="no", most="no"), [second]),
    )
    for asked, wanted in cases:
        for at_once in (False, True):
            assert names_of(database, at_once=at_once, extras=(asked,)) == wanted, asked
    assert names_of(database, extras=(ExtraAsked(number, least="0"), ExtraAsked(agreed, least="no", most="no"))) == []
