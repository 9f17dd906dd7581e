from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from functools import partial

import pytest

from desktop.models import ExtraField, ListWord, WordList
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.queries.group_cards import group_card
from desktop.views.groups.registration.registration_content import Filled, from_draft, of_card
from desktop.words import ConsentField, ExtraKind, GroupKind
from tests.makers import NOW, make_group

TODAY = NOW.date()
FULL = GroupRequest(
    name="特定非営利活動法人里山の会",
    kana="サトヤマノカイ",
    kind=GroupKind.GROUP,
    founded_on=date(2024, 4, 1),
    representative="髙橋 﨑子",
    representative_kana="タカハシ サキコ",
    postal_code="248-0012",
    address="鎌倉市御成町1-1",
    phone="0467-00-0123",
    mobile="090-0000-0000",
    fax="0467-00-0124",
    email="a@example.jp",
    published=frozenset({ConsentField.PHONE}),
    source="application form",
    members=38,
    citizens=31,
    website="https://example.jp",
    publicity="里山を守る",
    registered_until=date(2027, 3, 31),
    corporate_number="7000012050002",
    abbreviations=("里山", "さと、やま"),
    days="第2土曜",
    joining="電話で",
    gains="木の名前",
    ages=(("20代", 8, 7), ("60代", 30, None)),
    incorporation_planned=True,
    collaborates=False,
    mail_refused=True,
)


def _lists(session, _acting) -> int:
    purposes = WordList(name="協働の形", many=True)
    session.add_all([purposes, ExtraField(name="保険", kind=ExtraKind.YES_NO)])
    session.flush()
    session.add(ListWord(list_id=purposes.id, name="共催"))
    return purposes.id


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_a_change_from_the_form_keeps_everything_it_does_not_touch(database, made):
    database.write(_lists, made.by)
    request = replace(FULL, word_ids=(1,), extras=((1, "yes"),))
    values = {field.name: getattr(request, field.name) for field in fields(request) if field.name != "number"}
    group_id = make_group(database, **values)
    with database.reading() as session:
        card = group_card(session, group_id, NOW)
    filled = from_draft(of_card(card, "by phone").as_draft())
    assert filled == of_card(card, "by phone")
    same = partial(change_group, group_id=group_id, request=filled.request(TODAY, card), seen_version=card.version)
    database.write(same, made.by)
    with database.reading() as session:
        assert group_card(session, group_id, NOW) == card
    other = replace(filled, days="第3土曜").request(TODAY, card)
    database.write(partial(change_group, group_id=group_id, request=other, seen_version=card.version), made.by)
    with database.reading() as session:
        changed = group_card(session, group_id, NOW)
    assert changed == replace(card, days="第3土曜", version=changed.version)


def test_of_a_damaged_draft_what_can_be_understood_is_kept():
    broken = {"days": 3, "ages": [["20代", "8"], ["60代", "30", ""]], "extras": "x", "word_ids": [1, "2"]}
    assert from_draft(broken | {"collaborates": "yes", "mail_refused": True}) == Filled(
        ages=(("60代", "30", ""),), word_ids=(1,), mail_refused=True
    )
