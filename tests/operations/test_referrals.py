from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from desktop.errors import (
    AnsweredAlready,
    CaseClosed,
    ChangedElsewhere,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
)
from desktop.models import Referral
from desktop.operations.cases import close_case
from desktop.operations.referral_targets import TargetRequest, add_referral_target, change_referral_target
from desktop.operations.referrals import (
    ReferralRequest,
    add_referral,
    answer_referral,
    change_referral,
    note_referral_letters,
)
from desktop.operations.undo import undo
from desktop.words import Openness, StaffRole, TargetKind
from tests.cases import make_case, make_desk

DAY = date(2026, 11, 21)


@pytest.fixture
def write(database, made):
    return lambda verb, **arguments: database.write(partial(verb, **arguments), made.by)


@pytest.fixture
def sent(database, made, write):
    """A referral to a target of the list: (id of the case, of the target, of the referral)."""
    target = write(add_referral_target, request=TargetRequest(kind=TargetKind.EXPERT, name="みほん税理士")).answer
    case_id = make_case(database, made)
    request = ReferralRequest(target_id=target, reason=" 決算のこと ")
    return case_id, target, write(add_referral, consultation_id=case_id, request=request).answer


def referral(database, referral_id):
    with database.reading() as session:
        return session.get_one(Referral, referral_id)


def test_a_referral_keeps_what_its_target_was_called(database, write, sent):
    _case_id, target, key = sent
    found = referral(database, key)
    assert (found.target, found.reason, found.made_on, found.answer_by) == (
        "みほん税理士",
        "決算のこと",
        DAY,
        date(2026, 12, 5),
    )
    write(change_referral_target, target_id=target, request=TargetRequest(kind=TargetKind.EXPERT, name="みほん事務所"))
    write(change_referral, referral_id=key, request=ReferralRequest(target_id=target, reason="決算と源泉"))
    assert (referral(database, key).target, referral(database, key).reason) == ("みほん税理士", "決算と源泉")
    assert referral(database, key).answer_by is None  # put right without a day: nobody is waited for by one
    with pytest.raises(ChangedElsewhere) as refused:
        write(change_referral, referral_id=key, request=ReferralRequest(target="市役所"), seen_version=1)
    assert refused.value.theirs["reason"] == "決算と源泉"
    assert refused.value.mine["target"] == "市役所"


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (ReferralRequest(), Missing),
        (ReferralRequest(target_id=999), NotFound),
        (ReferralRequest(target="市役所", made_on=date(2026, 11, 22)), NotReadable),
        (ReferralRequest(target="市役所", answer_by=date(2026, 11, 20)), NotReadable),
    ],
)
def test_what_cannot_be_sent_on_is_refused(database, made, write, request_, refusal):
    case_id = make_case(database, made)
    with pytest.raises(refusal):
        write(add_referral, consultation_id=case_id, request=request_)


def test_an_answer_is_written_once_and_put_right_by_who_has_seen_it(database, write, sent):
    case_id, _target, key = sent
    for wrong, more in (("", {}), ("来ます", {"on": date(2026, 11, 20)}), ("来ます", {"on": date(2026, 11, 22)})):
        with pytest.raises((Missing, NotReadable)):
            write(answer_referral, referral_id=key, answer=wrong, **more)
    write(close_case, consultation_id=case_id)
    with pytest.raises(CaseClosed):
        write(change_referral, referral_id=key, request=ReferralRequest(target="市役所"))
    number = write(answer_referral, referral_id=key, answer="来週うかがいます").number
    with pytest.raises(AnsweredAlready):
        write(answer_referral, referral_id=key, answer="行けません")
    write(answer_referral, referral_id=key, answer="再来週に", seen_version=referral(database, key).version)
    assert (referral(database, key).answer, referral(database, key).answered_on) == ("再来週に", DAY)
    assert number > 0


def test_the_day_of_the_first_letter_stays(database, write, sent):
    *_others, key = sent
    number = write(note_referral_letters, referral_ids=(key,)).number
    assert referral(database, key).letter_on == DAY
    assert write(note_referral_letters, referral_ids=(key, key)).answer == 0
    write(undo, number=number)
    assert referral(database, key).letter_on is None


def test_who_may_not_open_a_case_answers_no_referral_of_it(database, made, write):
    case_id = make_case(database, made, openness=Openness.NAMED)
    key = write(add_referral, consultation_id=case_id, target="市役所").answer
    by = make_desk(database, StaffRole.ADVISOR)
    for act in (
        partial(answer_referral, referral_id=key, answer="来ます"),
        partial(note_referral_letters, referral_ids=(key,)),
        partial(change_referral, referral_id=key, request=ReferralRequest(target="市役所")),
    ):
        with pytest.raises(NotAllowed):
            database.write(act, by)
