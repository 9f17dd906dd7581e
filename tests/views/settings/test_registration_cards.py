"""The cards for rules, lists and own fields: what is set there is what the form asks."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.queries.center_lists import center_lists
from desktop.queries.group_words import extra_fields, word_lists
from desktop.queries.registration_offers import registration_offer
from desktop.views.settings.extra_fields import ExtraFieldsCard
from desktop.views.settings.registration_rules import RegistrationRulesCard
from desktop.views.settings.word_lists import WordListsCard
from desktop.words import ExtraKind, Language
from tests.makers import NOW
from tests.views.rooms.rooms import asked, close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


def opened(card: QWidget, qtbot) -> QWidget:
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    return card


def test_a_list_is_kept_by_keyboard(desk, qtbot, qapp: QApplication):
    card = opened(WordListsCard(desk, Language.ENGLISH), qtbot)
    qtbot.waitUntil(lambda: card.entries.list.count() > 1)
    first = card.entries.list.item(0).text()
    card.entries.list.setCurrentRow(0)
    card.activateWindow()
    card.entries.list.setFocus()
    qtbot.waitUntil(card.entries.list.hasFocus)
    qtbot.keyClick(card.entries.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: card.entries.list.item(1).text() == first)
    assert card.entries.list.currentRow() == 1
    card.entries.retire.click()
    qtbot.waitUntil(lambda: card.entries.retire.text() == "Offer again")
    card.entries.name.setText(card.entries.list.item(0).text())
    qtbot.keyClick(card.entries.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "one already" in card.said)
    card.new_name.setText("協働の形")
    card.many.part(False).click()
    qtbot.keyClick(card.new_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.which.currentText() == "協働の形")
    card.entries.name.setText("共催")
    qtbot.keyClick(card.entries.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.entries.list.count() == 1)
    mine = next(each for each in asked(desk, qtbot, word_lists) if each.name == "協働の形")
    assert (mine.many, [word.name for word in mine.words]) == (False, ["共催"])
    card.offered.click()
    qtbot.waitUntil(lambda: all(each.name != "協働の形" for each in asked(desk, qtbot, word_lists)))
    inner = card.which.findChildren(QWidget)
    reached = [each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(each.accessibleName() or each.text() for each in reached if each not in inner)
    assert len(asked(desk, qtbot, center_lists).fields) == 9


def test_the_keys_that_move_an_entry_belong_to_the_list_they_are_pressed_in(desk, qtbot):
    page = QWidget()
    lists, extras = WordListsCard(desk, Language.ENGLISH), ExtraFieldsCard(desk, Language.ENGLISH)
    stacked = QVBoxLayout(page)
    stacked.addWidget(lists)
    stacked.addWidget(extras)
    opened(page, qtbot)
    qtbot.waitUntil(lambda: lists.entries.list.count() > 1)
    lists.entries.list.setCurrentRow(0)
    moved: list[object] = []
    lists.entries.wanted.connect(moved.append)
    page.activateWindow()
    for field in (lists.new_name, lists.entries.list):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        assert not moved
        qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert len(moved) == 1
    qtbot.waitUntil(lambda: lists.entries.list.currentRow() == 1)


def test_an_own_field_and_the_rules_reach_the_form(desk, qtbot):
    extras = opened(ExtraFieldsCard(desk, Language.ENGLISH), qtbot)
    extras.entries.name.setText("保険の満期")
    extras.kind.setCurrentIndex(extras.kind.findData(ExtraKind.DAY.value))
    extras.entries.add.click()
    qtbot.waitUntil(lambda: extras.entries.list.count() == 1)
    assert [(row.name, row.kind) for row in asked(desk, qtbot, extra_fields)] == [("保険の満期", ExtraKind.DAY)]
    rules = opened(RegistrationRulesCard(desk, Language.ENGLISH), qtbot)
    qtbot.waitUntil(lambda: rules.numbers["registration.fiscal_years"].value == 1)
    rules.since.set_value(date(2027, 4, 1))
    rules.numbers["registration.min_members"].setText("５")
    rules.marks["registration.reviewed"].click()
    rules.texts["registration.papers"].setPlainText("会則・規約\n\n会員名簿\n")
    rules.save.click()
    qtbot.waitUntil(lambda: "3" in rules.said)
    offer = partial(registration_offer, site_id=1)
    now, later = (asked(desk, qtbot, partial(offer, day=day)) for day in (NOW.date(), date(2027, 4, 1)))
    assert (now.rules.min_members, now.reviewed, now.papers) == (0, False, ())
    assert (later.rules.min_members, later.reviewed, later.papers) == (5, True, ("会則・規約", "会員名簿"))
