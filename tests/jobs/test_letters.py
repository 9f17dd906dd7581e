"""Letters and labels go to whom they should: the contact before the representative, and not to who refused mail."""

from datetime import date
from functools import partial

import pytest

from desktop.errors import NotFound
from desktop.jobs.letters import LabelOrder, LetterOrder, application_form, draw_application_form, labels, letters
from desktop.operations.people import PersonEntry, set_role
from desktop.operations.rounds import begin_round, note_written
from desktop.queries.letters import letter_rounds, round_ids
from desktop.rules.letter_texts import LetterKind
from desktop.words import PersonRole, RoundKind
from tests.documents.reading import page_texts
from tests.makers import make_group


@pytest.fixture
def some(database, made):
    """Four groups: with a contact, with a representative, who refused mail, and without an address."""
    make = partial(make_group, database, by=made.by, representative="見本 花子")
    first = make("里山の会", "サトヤマノカイ", address="みほん市青葉町3丁目4番5号", postal_code="247-0056")
    contact = partial(set_role, role=PersonRole.CONTACT_PERSON, person=PersonEntry(name="髙橋 𠮷子"))
    database.write(partial(contact, group_id=first), made.by)
    second = make("野鳥の会", "ヤチョウノカイ", address="みほん市中央1丁目1番1号")
    refused = make("静かな会", "シズカナカイ", address="みほん市港町2丁目2番2号", mail_refused=True)
    return first, second, refused, make("旅の会", "タビノカイ")


def text_of(pdf: bytes) -> str:
    return "".join(page_texts(pdf)).replace("\r", "").replace("\n", "").replace(" ", "").replace("\u3000", "")


def test_who_refused_mail_and_who_has_no_address_is_named(database, made, some):
    told = labels(database, made.by, LabelOrder(some, "24"))
    text = text_of(told.drawn.pdf)
    assert "ご担当髙橋𠮷子様" in text
    assert "〒247-0056" in text
    assert "代表見本花子様" in text
    assert "静かな会" not in text
    assert [(each.name, each.why) for each in told.left_out] == [("静かな会", "mail_refused"), ("旅の会", "no_address")]
    assert told.group_ids == some[:2]
    written = letters(database, made.by, LetterOrder(LetterKind.FREE, some, text="題\n{団体名}へ{へん}"))
    assert written.group_ids == (some[0], some[1], some[3])
    assert [each.name for each in written.by_hand] == ["旅の会"]
    assert written.unknown == ("へん",)
    assert len(page_texts(written.drawn.pdf)) == 3
    assert len(page_texts(letters(database, made.by, LetterOrder(LetterKind.FREE, some), most=1).drawn.pdf)) == 1
    answer = letters(database, made.by, LetterOrder(LetterKind.NOTICE, some))
    assert len(answer.group_ids) == 4
    with pytest.raises(NotFound):
        labels(database, made.by, LabelOrder(some, "7"))


def test_letters_of_a_round_go_to_those_who_have_not_answered(database, made, some):
    begin = partial(begin_round, kind=RoundKind.RENEWAL, name="令和9年度の更新", answer_until=date(2027, 2, 28))
    round_id = database.write(partial(begin, group_ids=some[:3]), made.by).answer
    written = partial(note_written, round_id=round_id, group_ids=[some[0]], on=date(2026, 11, 21))
    database.write(written, made.by)
    with database.reading() as session:
        assert [asked.name for asked in letter_rounds(session)] == ["令和9年度の更新"]
        assert set(round_ids(session, round_id)) == set(some[:3])
        assert set(round_ids(session, round_id, unwritten=True)) == set(some[1:3])
    drawn = letters(database, made.by, LetterOrder(LetterKind.REMINDER, some[:2], round_id=round_id))
    assert drawn.empty == ()
    assert "令和9年2月28日（日）" in text_of(drawn.drawn.pdf)
    with pytest.raises(NotFound):
        letters(database, made.by, LetterOrder(LetterKind.RENEWAL, some[:2], round_id=99))


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_an_application_form_is_blank_or_filled_in(database, made, some):
    blank, filled = draw_application_form(database, None), application_form(database, made.by, some[0])
    assert "里山の会" not in text_of(blank)
    for said in ("里山の会", "見本花子", "髙橋𠮷子", "みほん市青葉町3丁目4番5号"):
        assert said in text_of(filled.pdf)
    with pytest.raises(NotFound):
        draw_application_form(database, 999)
