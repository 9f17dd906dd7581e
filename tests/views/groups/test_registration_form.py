"""The registration form in a real window: what it says while one types, and what it leaves to the desk."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.operations.center import set_setting
from desktop.operations.word_lists import add_extra_field
from desktop.queries.group_cards import group_card
from desktop.queries.registrations import group_papers
from desktop.views.shared import theme
from desktop.words import ExtraKind, GroupKind, GroupStatus, TextSize, ThemeName
from tests.makers import NOW
from tests.views.groups.conftest import shown
from tests.views.rooms.rooms import asked, compose

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

CONTROL = Qt.KeyboardModifier.ControlModifier
RULES = {"registration.papers": ["会則", "会員名簿"], "registration.citizen_percent": 50}


@pytest.fixture
def form(database, desk, made, qtbot, qapp: QApplication):
    """The form of a center that asks for papers and citizens, and has a field of its own."""
    for name, value in RULES.items():
        database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), made.by)
    database.write(partial(add_extra_field, name="保険", kind=ExtraKind.YES_NO), made.by)
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    page = shown(desk, qtbot)
    page.open_sheet()
    qtbot.waitUntil(lambda: page.registration.offer.bands != ())
    yield page.registration
    page.close()


def typed(field, text: str) -> None:
    field.setFocus()
    field.clear()
    compose(field, text)


def test_the_whole_form_waits_for_review_and_is_read_back(form, desk, qtbot):
    fields = form.form.fields
    typed(fields.name, "里山の会")
    typed(fields.lines["corporate_number"], "７００００１２０５０００３")
    assert "check digit" in form.form.sentence("corporate_number")
    typed(fields.lines["corporate_number"], "7000012050002")
    assert (form.form.sentence("corporate_number"), form.form.noted("corporate_number")) == (
        "",
        "The check digit is right.",
    )
    typed(fields.representative, "高橋")
    assert "works at this desk" in form.form.noted("representative")
    fields.lines["postal_code"].setFocus()
    qtbot.keyClicks(fields.lines["postal_code"], "2480012")
    qtbot.waitUntil(lambda: fields.lines["address"].text() == "神奈川県鎌倉市御成町"[4:])
    qtbot.keyClicks(fields.lines["phone"], "0467(22)1234")
    fields.members.setText("38")
    fields.citizens.setText("31")
    assert fields.share.text() == "81.6 % (50 % or more)"
    for name, people, citizens in (("20代", "8", "7"), ("60代", "30", "")):
        members, among = fields.ages.cell(name)
        members.setText(people)
        among.setText(citizens)
    word = form.offer.lists[1].words[0]
    fields.lists.fields[word.list_id].chip(word.id).click()
    fields.extras.fields[form.offer.extras[0].id].part("yes").click()
    fields.collaborates.part(False).click()
    fields.mail_refused.click()
    form.requirements.box("会則").click()
    assert not form.save_button.isEnabled()
    fields.lines["days"].setFocus()
    qtbot.keyClick(fields.lines["days"], Qt.Key.Key_Return, CONTROL)
    assert form.wait_button.hasFocus()
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.wait_button, Qt.Key.Key_Space)
    (group_id,) = saved.args
    card = asked(desk, qtbot, partial(group_card, group_id=group_id, now=NOW))
    assert (card.status, card.corporate_number, card.collaborates) == (GroupStatus.APPLIED, "7000012050002", False)
    assert {row.kind.value: row.value for row in card.private}["phone"] == "0467-22-1234"
    assert card.ages == (("20代", 8, 7), ("60代", 30, None))
    assert ([each.id for each in card.words], [each.value for each in card.extras]) == ([word.id], ["yes"])
    assert card.mail_refused
    papers = asked(desk, qtbot, partial(group_papers, group_id=group_id, day=NOW.date()))
    assert ([row.name for row in papers.rows], papers.missing) == (["会則"], ("会員名簿",))


def test_what_cannot_be_right_says_so_and_what_is_odd_is_kept(form, qtbot):
    fields, rows = form.form.fields, form.form
    typed(fields.name, "会" * 301)
    form.form.judge(everything=True)
    assert "301" in rows.sentence("name")
    typed(fields.name, "みどり\u200bの\u202e会🌳")
    form.form.judge(everything=True)
    assert rows.sentence("name") == ""
    assert "nobody can see" in rows.noted("name")
    typed(fields.name, "みどりの会🌳")
    assert "🌳" in rows.noted("name")
    fields.members.setText("5")
    fields.ages.cell("20代")[0].setText("6")
    form.form.judge(everything=True)
    assert "6 people" in rows.sentence("ages")
    fields.ages.cell("20代")[0].setText("")
    fields.lines["postal_code"].setFocus()
    qtbot.keyClicks(fields.lines["postal_code"], "4411324")
    qtbot.waitUntil(fields.town.isVisible)
    assert (fields.town.count(), fields.lines["address"].text()) == (4, "愛知県新城市")
    fields.town.setCurrentIndex(2)
    fields.town.activated.emit(2)
    assert fields.lines["address"].text() == "愛知県新城市内井道"
    fields.lines["address"].setText("鎌倉市御成町1")
    fields.lines["postal_code"].setFocus()
    fields.lines["postal_code"].clear()
    qtbot.keyClicks(fields.lines["postal_code"], "2730100")
    qtbot.waitUntil(lambda: "鎌ケ谷市" in rows.noted("address"))
    assert fields.lines["address"].text() == "鎌倉市御成町1"


def test_every_row_is_explained_and_a_single_person_is_asked_less(form):
    rows = form.form
    assert [key for key in rows.keys if not rows.line(key).hint] == []
    assert all(rows.label(key) for key in rows.keys)
    assert rows.line("corporate_number").isVisible()
    rows.fields.kind.part(GroupKind.INDIVIDUAL.value).click()
    assert not rows.line("corporate_number").isVisible()
    rows.fields.name.setFocus()
    passed = []
    for _step in range(160):
        if (row := rows.row_at(QApplication.focusWidget())) and row not in passed:
            passed.append(row)
        form.focusNextChild()
    assert passed == [key for key in rows.keys if rows.line(key).isVisible()]


def test_the_draft_keeps_papers_lists_and_ages(form, desk, qtbot):
    fields = form.form.fields
    typed(fields.name, "里山の会")
    form.requirements.box("会員名簿").click()
    fields.ages.cell("20代")[0].setFocus()
    qtbot.keyClicks(fields.ages.cell("20代")[0], "8")
    qtbot.keyClick(fields.ages.cell("20代")[0], Qt.Key.Key_Escape)
    again = shown(desk, qtbot)
    again.open_sheet()
    qtbot.waitUntil(lambda: again.registration.requirements.ticked == ("会員名簿",))
    assert again.registration.form.fields.ages.rows == (("20代", "8", ""),)
