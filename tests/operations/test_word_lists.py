from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import AlreadyThere, Missing, NotFound, TooLongText
from desktop.operations.desk_registration import apply_with_papers, register_with_papers
from desktop.operations.group_request import GroupRequest
from desktop.operations.undo import undo
from desktop.operations.word_lists import (
    Listed,
    WordPlace,
    add_extra_field,
    add_word_list,
    add_words,
    move_word,
    rename_word,
    retire_word,
)
from desktop.queries.group_cards import group_card, group_choices
from desktop.queries.group_words import extra_fields, word_lists
from desktop.queries.registrations import application_of, group_papers
from desktop.words import ApplicationState, ExtraKind, GroupStatus
from tests.makers import NOW, make_group

FIELDS = WordPlace(Listed.ACTIVITY_FIELD)


def test_a_list_is_made_ordered_renamed_and_retired_and_groups_keep_what_they_have(database, made):
    def act(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    list_id = act(add_word_list, name="協働の形", many=True)
    forms = WordPlace(Listed.LIST_WORD, list_id)
    last = act(add_words, place=forms, names=("共催", "後援", " 共催 ", "委託"))
    act(move_word, place=forms, entry_id=last, step=-5)
    group_id = make_group(database, name="里山の会", word_ids=(last,))
    act(retire_word, place=forms, entry_id=last)
    act(rename_word, place=forms, entry_id=last, name="業務の委託")
    with database.reading() as session:
        mine = next(each for each in word_lists(session) if each.id == list_id)
        assert [word.name for word in mine.words] == ["共催", "後援"]
        assert [word.name for word in group_card(session, group_id, NOW).words] == ["業務の委託"]
    assert act(add_words, place=forms, names=("業務の委託",)) == last  # a retired word comes back
    with database.reading() as session:
        mine = next(each for each in word_lists(session) if each.id == list_id)
        assert [word.name for word in mine.words] == ["業務の委託", "共催", "後援"]
    for name, refusal in (("共催", AlreadyThere), (" \u200b", Missing), ("長" * 101, TooLongText)):
        with pytest.raises(refusal):
            act(add_words, place=forms, names=(name,))
    with pytest.raises(NotFound):
        act(rename_word, place=FIELDS, entry_id=999, name="ない")
    with pytest.raises(AlreadyThere):
        act(add_word_list, name="協働の形", many=False)


def test_fields_and_own_fields_are_ordered_and_undone(database, made):
    with database.reading() as session:
        before = [field.name for field in group_choices(session).fields]
    moved = database.write(partial(move_word, place=FIELDS, entry_id=2, step=-1), made.by)
    with database.reading() as session:
        after = [field.name for field in group_choices(session).fields]
    assert after == [before[1], before[0], *before[2:]]
    database.write(partial(undo, number=moved.number), made.by)
    with database.reading() as session:
        assert [field.name for field in group_choices(session).fields] == before
    database.write(partial(add_extra_field, name="ボランティア保険", kind=ExtraKind.YES_NO), made.by)
    with database.reading() as session:
        assert [(field.name, field.kind) for field in extra_fields(session)] == [("ボランティア保険", ExtraKind.YES_NO)]


def test_the_form_and_its_papers_are_one_act(database, made):
    done = database.write(
        partial(register_with_papers, request=GroupRequest(name="里山の会"), papers=("会則", "会員名簿")), made.by
    )
    waits = database.write(
        partial(apply_with_papers, request=GroupRequest(name="待つ会"), papers=("会則",)), made.by
    ).answer
    with database.reading() as session:
        assert {row.name for row in group_papers(session, done.answer, NOW.date()).rows} == {"会則", "会員名簿"}
        assert group_card(session, waits, NOW).status is GroupStatus.APPLIED
        assert application_of(session, waits).state is ApplicationState.RECEIVED
    database.write(partial(undo, number=done.number), made.by)
    with database.reading() as session:
        assert group_card(session, done.answer, NOW) is None
