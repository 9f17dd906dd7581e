"""The letter of a referral: what it tells, to whom it is refused, that printing it is noted."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from desktop.documents.referral_letter import ReferralPaper, referral_letter_pdf, unknown, unprintable
from desktop.errors import NotFound
from desktop.jobs.referral_papers import referral_letter_handout
from desktop.models import CaseReading, Referral
from desktop.operations.acting import By
from desktop.operations.center import set_setting
from desktop.operations.consultations import PersonRequest
from desktop.operations.referral_targets import TargetRequest, add_referral_target
from desktop.operations.referrals import ReferralRequest, add_referral
from desktop.queries.consultation_rows import Viewer
from desktop.queries.referral_letters import referral_letter
from desktop.queries.referrals import latest_referrals, referral_for
from desktop.words import Openness, StaffRole, TargetKind
from tests.cases import make_case, make_desk
from tests.documents.reading import page_texts, text_boxes
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TARGET = TargetRequest(
    kind=TargetKind.DEPARTMENT, name="みほん市役所 髙﨑𠮷課", person="協働の係", address="みほん市本町1丁目2番3号"
)


def told(database, by: By, for_: str, **settings: str) -> list[str]:
    pdf = referral_letter_handout(database, by, for_, settings).pdf
    return ["".join(page.split()) for page in page_texts(pdf)]


@pytest.fixture
def sent(database, made):
    """Sends a case of the level on and returns the id of the referral."""

    def send(openness: Openness, reason: str = "総会の開き方をたずねています。") -> int:
        people = (PersonRequest(role="代表", name="山田 太郎", phone="090-1234-5678"),)
        case_id = make_case(database, made, caller="山田 太郎", people=people, openness=openness, topic_ids=(1, 2))
        target = database.write(partial(add_referral_target, request=TARGET), made.by).answer
        request = ReferralRequest(target_id=target, reason=reason)
        return database.write(partial(add_referral, consultation_id=case_id, request=request), made.by).answer

    return send


def test_nobody_is_named_without_consent_and_the_first_letter_is_noted(database, made, sent):
    key = sent(Openness.DESK)
    (plain,) = told(database, made.by, "R8-0001")
    for said in ("髙﨑𠮷課", "総会の開き方", "相談番号", "返信票", "お返事の期限", "令和8年12月5日"):
        assert said in plain
    for secret in ("山田", "090-1234-5678"):
        assert secret not in plain
    (named,) = told(database, made.by, str(key), consent="1")
    assert "山田太郎" in named
    assert "090-1234-5678" in named
    with database.reading() as session:
        assert session.scalars(select(Referral.letter_on)).one() == date(2026, 11, 21)
        assert session.scalars(select(CaseReading)).all() == []
    for wrong in ("R8-0002", "99"):
        with pytest.raises(NotFound):
            told(database, made.by, wrong)
    with pytest.raises(NotFound):
        told(database, made.by, "R8-0001", number="2")


def test_a_case_for_named_people_is_told_by_its_number_alone(database, made, sent):
    key = sent(Openness.NAMED)
    (letter,) = told(database, made.by, str(key))
    assert "取扱注意" in letter
    assert "相談の内容" not in letter
    clerk = make_desk(database, StaffRole.ADVISOR)
    with pytest.raises(NotFound):
        told(database, clerk, str(key))
    with database.reading() as session:
        assert [row.staff_id for row in session.scalars(select(CaseReading))] == [made.manager]
        assert latest_referrals(session, clerk.staff_id) == ()
        assert referral_for(session, clerk.staff_id, key) is None
        assert latest_referrals(session, made.manager)[0].id == key


def test_a_reason_of_pages_runs_on_and_nothing_lies_over_anything(database, made, sent):
    key = sent(Openness.ADVISORS, "\n".join(f"{number}行目の理由を書きます。" * 8 for number in range(30)))
    with database.reading() as session:
        letter = referral_letter(session, Viewer(made.manager, StaffRole.MANAGER), key, 1, NOW.date())
    paper = ReferralPaper(letter, agreed=True, printed_at=NOW, staff="高橋")
    pdf = referral_letter_pdf(paper)
    pages = ["".join(page.split()) for page in page_texts(pdf)]
    assert len(pages) >= 3
    assert all(f"{number}行目の理由" in "".join(pages) for number in range(30))
    assert [("返信票" in page, "本人の同意を" in page) for page in pages[-2:]] == [(False, False), (True, True)]
    for number in range(len(pages)):
        boxes = [box for box in text_boxes(pdf, number) if box.text.strip()]
        for at, box in enumerate(boxes):
            assert 19 <= box.left < box.right <= 197, box
            for other in boxes[at + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.6 or down < 0.6, (box, other)
    assert unprintable(paper) == ()


def test_the_house_writes_the_letter_as_it_wants(database, made, sent):
    key = sent(Openness.DESK)
    text = "ご相談の取り次ぎ\n{紹介先}の皆さま {へん}\n{紹介の理由}"
    database.write(partial(set_setting, name="letter.referral", value=text, valid_from=NOW.date()), made.by)
    (letter,) = told(database, made.by, str(key))
    assert "ご相談の取り次ぎ" in letter
    assert "{へん}" in letter
    with database.reading() as session:
        facts = referral_letter(session, Viewer(made.manager, StaffRole.MANAGER), key, 1, NOW.date())
    assert unknown(ReferralPaper(facts, agreed=False, printed_at=NOW, staff="")) == ("へん",)
