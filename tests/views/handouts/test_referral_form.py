"""The letter of a referral in the gallery: which one, and only with consent a name."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.referrals import add_referral
from desktop.views.handouts.referral_form import ReferralLetterForm
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.views.rooms.rooms import close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


def test_consent_is_asked_for_each_and_nobody_else_finds_what_is_kept_back(desk, database, made, qtbot):
    cases = [make_case(database, made, openness=level) for level in (Openness.DESK, Openness.NAMED)]
    sent = [partial(add_referral, consultation_id=case_id, target="市役所") for case_id in cases]
    first, kept = (database.write(sending, made.by).answer for sending in sent)
    clerk = make_desk(database, StaffRole.STAFF)
    form = ReferralLetterForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.begin_with(kept)
    qtbot.waitUntil(lambda: form.for_() == str(kept))
    qtbot.keyClick(form.agreed, Qt.Key.Key_Space)
    assert form.settings() == {"consent": "1"}
    form.begin_with(first)
    qtbot.waitUntil(lambda: form.for_() == str(first))
    assert form.settings() == {}
    form.put_away()
    desk.sit_down(clerk.staff_id, clerk.staff, 1)
    form.begin_with(kept)
    qtbot.waitUntil(lambda: form.choice.count() == 2)
    assert form.for_() is None
