"""The rules of the print room and the till are edited as sentences, from a day on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.queries.room_rules import room_rules
from desktop.rules.money_limits import money_settings
from desktop.views.settings.money_rules.money_page import MoneyPage
from desktop.views.settings.money_rules.text_input import LongTextInput, TextInput
from desktop.views.settings.rooms_rules.inputs import LinesInput, NumberInput
from desktop.views.shared import theme
from desktop.words import Language, TextSize, ThemeName
from tests.views.rooms.rooms import asked, close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
APRIL = date(2027, 4, 1)


@pytest.fixture
def page(where, made, qtbot, qapp):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    page = MoneyPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    qtbot.waitUntil(lambda: page.rules is not None)
    yield page
    close_desk(desk)


def test_every_setting_of_money_is_there_named_and_its_default_is_no_fault(page):
    fields = {name: field for card in page.cards for name, field in card.inputs.items()}
    assert set(fields) == set(money_settings())
    assert not any(card.is_wrong for card in page.cards)
    assert page.operations() == []
    assert all(field.accessibleName() for field in fields.values())
    kinds = (TextInput, LongTextInput, LinesInput, NumberInput)
    reached = [each for each in page.findChildren(QWidget) if isinstance(each, kinds)]
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in reached)


def test_a_wrong_pattern_is_said_below_its_sentence_and_a_right_one_holds_from_its_day(page, qtbot):
    numbers = page.cards[5]
    field = numbers.inputs["number.receipt"]
    field.setText("R-{year}")
    field.textEdited.emit("")
    assert numbers.is_wrong
    page.save()
    assert page.said.isVisible()
    field.setText("{site}{fy}-{n:06}")
    field.textEdited.emit("")
    assert not numbers.is_wrong
    assert "A2026-000001" in page.example.accessibleName()
    page.head.since.set_value(APRIL)
    till = page.cards[2].inputs["till.float"]
    till.setText("30,000")
    till.textEdited.emit("")
    page.save()
    qtbot.waitUntil(lambda: page.rules.book.setting("till.float", APRIL, 1) == 30_000)
    book = asked(page.desk, qtbot, room_rules).book
    assert book.setting("number.receipt", APRIL, 1) == "{site}{fy}-{n:06}"
    assert book.setting("till.float", date(2027, 3, 31), 1) == 20_000
    assert any("30000" in line for line in page.past_lines())
