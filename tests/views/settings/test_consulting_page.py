"""The rules of the consultations are edited as sentences, from a day on."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.queries.room_rules import room_rules
from desktop.rules.money_limits import consulting_settings
from desktop.views.settings.consultations.consulting_page import ConsultingPage
from desktop.words import Language
from tests.views.rooms.rooms import asked, close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
APRIL = date(2027, 4, 1)


def test_every_setting_of_consultations_is_there_and_holds_from_its_day(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    page = ConsultingPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    qtbot.waitUntil(lambda: page.rules is not None)
    fields = {name: field for card in page.cards for name, field in card.inputs.items()}
    assert set(fields) == set(consulting_settings())
    assert not any(card.is_wrong for card in page.cards)
    assert page.operations() == []
    page.head.since.set_value(APRIL)
    days = fields["consultation.still_days"]
    days.setText("0")
    days.textEdited.emit("")
    assert page.cards[0].is_wrong
    days.setText("5")
    days.textEdited.emit("")
    slots = fields["specialist.slots"]
    slots.setPlainText("9:00-11:00\n11-13")
    assert page.cards[2].is_wrong
    assert "“11-13”" in page.cards[2].lines[0][0].wrong
    slots.setPlainText("9:00-11:00\n11:00-13:00")
    assert not page.cards[2].is_wrong
    page.save()
    qtbot.waitUntil(lambda: page.rules.book.setting("consultation.still_days", APRIL, 1) == 5)
    assert asked(desk, qtbot, room_rules).book.setting("consultation.still_days", date(2027, 3, 31), 1) == 30
    close_desk(desk)
