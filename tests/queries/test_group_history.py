"""The history of a group in sentences, and going back to what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop.errors import NotFound
from desktop.models import ActivityField, Group, OrganizationForm
from desktop.operations.group_history import comes_back, request_on, restore_version
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.undo import undo
from desktop.queries.group_history import group_history
from desktop.sentences.history import history_sentence
from desktop.words import ConsentField, Language
from tests.makers import NOW

FIRST = GroupRequest(
    name="みどりの風",
    form_id=1,
    field_ids=(1, 4),
    representative="髙﨑 花",
    phone="0467-23-3050",
    published=frozenset({ConsentField.PHONE, ConsentField.REPRESENTATIVE}),
    source="登録申請書",
    members=12,
)
OTHER = replace(
    FIRST,
    form_id=2,
    field_ids=(4,),
    representative="𠮷田 健",
    phone="",
    published=frozenset({ConsentField.REPRESENTATIVE}),
    members=20,
    founded_on=date(2012, 4, 1),
)


def test_history_is_told_in_sentences_and_can_be_gone_back_to(database, made):
    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by)

    def version():
        with database.reading() as session:
            return session.get_one(Group, group).version

    def acts():
        with database.reading() as session:
            return group_history(session, group)

    def request():
        with database.reading() as session:
            return request_on(session, session.get_one(Group, group), NOW.date())

    done = write(add_group, request=FIRST)
    group = done.answer
    changed = write(change_group, group_id=group, request=OTHER, seen_version=version()).number
    with database.reading() as session:
        forms = [session.get_one(OrganizationForm, form).name for form in (1, 2)]
        field = session.get_one(ActivityField, 1).name
    last, first = acts()
    assert (last.verb, last.staff, last.at, last.undone) == ("change_group", "高橋", NOW, False)
    assert set(map(partial(history_sentence, language=Language.JAPANESE), last.lines)) == {
        "会員数を「12」から「20」に変更",
        "設立日に「2012/4/1」を記入",
        f"組織形態を「{forms[0]}」から「{forms[1]}」に変更",
        f"活動分野「{field}」を取消し",
        "代表者を「髙﨑 花」から「𠮷田 健」に変更",
        "電話番号「0467-23-3050」を取消し",
        "電話番号を公開しないことに",
    } | {
        each
        for each in map(partial(history_sentence, language=Language.JAPANESE), last.lines)
        if "代表者の公開" in each
    }
    told = [history_sentence(line, Language.ENGLISH) for line in first.lines]
    assert "name: “みどりの風”" in told
    assert "status: registered (2026/11/21)" in told

    with database.reading() as session:
        back = comes_back(session, group, done.number, NOW.date())
    assert back is not None
    assert ("form_id", forms[1], forms[0]) in back
    assert ("representative", "𠮷田 健", "髙﨑 花") in back
    restored = write(restore_version, group_id=group, fact_number=done.number, seen_version=version()).number
    now = request()
    assert (now.form_id, now.field_ids, now.representative, now.phone, now.members, now.founded_on) == (
        *(1, (1, 4), "髙﨑 花", "0467-23-3050", 12, None),
    )
    assert now.published == frozenset()  # neither is a withdrawn consent given again, nor is it somebody else's
    write(undo, number=restored)
    assert replace(request(), number="", registered_from=None, withheld=frozenset()) == replace(
        OTHER, source="", published=request().published
    )
    undoing, gone_back, *_ = acts()
    assert (undoing.undoes, gone_back.undone, gone_back.number) == (restored, True, restored)
    with pytest.raises(NotFound):
        write(restore_version, group_id=group, fact_number=changed - 2, seen_version=version())
