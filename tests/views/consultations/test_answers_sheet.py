"""The center's answers by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.operations.consultations import PersonRequest
from desktop.queries.knowledge import CardShelf, knowledge_card
from desktop.views.consultations.answers.answers_sheet import AnswersSheet
from desktop.words import CardState, Language
from tests.cases import make_case
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet_on(desk, qtbot):
    def open_sheet(about=None) -> AnswersSheet:
        sheet = AnswersSheet(desk, Language.ENGLISH)
        qtbot.addWidget(sheet)
        sheet.resize(1254, 560)
        sheet.show()
        sheet.open(about)
        qtbot.waitExposed(sheet)
        qtbot.waitUntil(lambda: bool(sheet.form.topics.choices))
        return sheet

    return open_sheet


def test_an_answer_is_written_found_approved_and_changed(sheet_on, database, qtbot):
    sheet = sheet_on()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.form
    form.save()
    qtbot.waitUntil(lambda: bool(form.question.property("wrong")))
    qtbot.keyClicks(form.question, "What is an NPO")
    form.answer.setPlainText("It can hold an account.")
    form.topics.put((1, 7))
    qtbot.keyClick(form.question, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.shelf.value is CardShelf.DRAFT and sheet.key == 1)
    sheet.approve.click()
    qtbot.waitUntil(lambda: not sheet.rows)
    sheet.shelf.part(CardShelf.APPROVED).click()
    qtbot.keyClicks(sheet.asked, "account")
    qtbot.waitUntil(lambda: len(sheet.rows) == 1 and sheet.rows[0].place == "It can hold an account.")
    sheet.change.click()
    assert form.topics.values == (1, 7)
    form.answer.setPlainText("It can hold land.")
    form.save()
    qtbot.waitUntil(lambda: sheet.shelf.value is CardShelf.DRAFT and sheet.key == 1)
    with database.reading() as session:
        row = knowledge_card(session, 1, NOW.date(), 1)
    assert (row.answer, row.state, row.checked_on) == ("It can hold land.", CardState.DRAFT, None)


def test_an_answer_half_written_is_there_again(sheet_on, qtbot):
    sheet = sheet_on()
    sheet.new_card.click()
    qtbot.keyClicks(sheet.form.question, "Parking")
    qtbot.keyClick(sheet.form.question, Qt.Key.Key_Escape)
    assert sheet.shown_form is None
    sheet.form.draft.flush()
    other = sheet_on()
    other.new_card.click()
    assert other.form.question.text() == "Parking"


def test_an_answer_is_made_from_a_case_and_handed_out(sheet_on, database, made, desk, qtbot):
    told = {"advice": "高﨑さんに規約を先に", "people": (PersonRequest(role="代表", name="高﨑 花子"),)}
    case_id = make_case(database, made, **told)
    sheet = sheet_on(("case", case_id))
    form = sheet.form
    qtbot.waitUntil(lambda: sheet.shown_form is form)
    assert form.answer.toPlainText() == "代表さんに規約を先に"
    qtbot.keyClick(form.question, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.shelf.value is CardShelf.DRAFT and sheet.key == 1)
    sheet.print_shown()
    qtbot.waitUntil(lambda: bool(sheet.paper.preview.pdf))
    elsewhere = sheet_on(("card", 1))
    qtbot.waitUntil(lambda: elsewhere.chosen is not None)
    assert elsewhere.chosen.consultation_id == case_id
