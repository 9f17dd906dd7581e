"""Labels and letters for lists of groups, on real desks; the letters of a round are noted."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget

from desktop.operations.rounds import begin_round
from desktop.queries.group_cards import group_card
from desktop.queries.letters import round_ids
from desktop.rules.letter_texts import LetterKind
from desktop.views.settings.letters import LettersCard
from desktop.words import Language, RoundKind
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
FOCUSABLE = (QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QToolButton)


def text_of(sheet) -> str:
    return "".join(page_texts(sheet.card.preview.pdf)).replace("\n", "") if sheet.card.preview.pdf else ""


def says(qtbot, sheet, words):
    qtbot.waitUntil(lambda: words in text_of(sheet), timeout=20_000)


@pytest.fixture
def mailed(database, made):
    make = partial(make_group, database, by=made.by)
    make("静かな会", "シズカナカイ", address="みほん市港町2丁目2番2号", mail_refused=True)
    return make("里山の会", "サトヤマノカイ", address="みほん市青葉町3丁目4番5号")


def test_labels_for_the_list_that_is_shown_and_for_one_group(database, mailed, page, qtbot):
    page.finder.line.setText("会")
    page.open_sheet_of("labels")
    sheet = page.sheets.sheet("labels")
    says(qtbot, sheet, "みほん市青葉町3丁目4番5号")
    assert "静かな会" not in text_of(sheet)
    assert "静かな会" in sheet.told.accessibleName()
    sheet.first.put(25)
    sheet.first.changed.emit()
    assert not sheet.check()
    sheet.sheets.setCurrentIndex(sheet.sheets.findData("12"))
    sheet.first.put(12)
    sheet.frame.setChecked(True)
    says(qtbot, sheet, "ためし刷り")
    for widget in sheet.findChildren(QWidget):
        if isinstance(widget, FOCUSABLE) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QPushButton | QToolButton) else ""
            assert widget.accessibleName() or text, widget
    sheet.close_sheet()
    assert page.sheets.shown == ""
    with database.reading() as session:
        card = group_card(session, mailed, NOW)
    page.open_sheet_of("labels", card)
    qtbot.waitUntil(lambda: sheet.group_ids == (mailed,))


def test_letters_of_a_round_are_noted_as_written(database, made, mailed, page, qtbot, tmp_path):
    begin = partial(begin_round, kind=RoundKind.SURVEY, name="活動状況の調査", answer_until=date(2027, 2, 28))
    round_id = database.write(partial(begin, group_ids=[mailed, made.choir]), made.by).answer
    page.open_sheet_of("letters")
    sheet = page.sheets.sheet("letters")
    qtbot.waitUntil(lambda: round_id in sheet.whom.rounds)
    sheet.whom.put("round", round_id)
    sheet.whom.activated.emit(sheet.whom.currentIndex())
    says(qtbot, sheet, "活動状況のおたずね")
    assert sheet.kind is LetterKind.SURVEY
    says(qtbot, sheet, "令和9年2月28日（日）")
    assert set(sheet.group_ids) == {mailed, made.choir}
    sheet.text.setPlainText("短い案内\n{団体名}の皆さま\n{へん}")
    says(qtbot, sheet, "里山の会の皆さま")
    assert "{へん}" in sheet.told.accessibleName()
    file: Path = tmp_path / "letters.pdf"
    sheet._with_all(lambda mailing: (sheet._show_all(mailing), sheet.card.preview.save_to(file)))
    qtbot.waitUntil(lambda: "2" in sheet.told.accessibleName() and "Noted" in sheet.told.accessibleName())
    assert len(page_texts(file.read_bytes())) == 2
    with database.reading() as session:
        assert round_ids(session, round_id, unwritten=True) == ()


def test_the_house_writes_its_own_letters(desk, made, qtbot):
    card = LettersCard(desk, Language.ENGLISH)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: "登録の更新" in card.text.toPlainText())
    card.text.setPlainText("館の案内\n{団体名}さま {へん}")
    card.signatory.setText("センター長　見本 次郎")
    card.save.click()
    qtbot.waitUntil(lambda: card._told is not None and card._told.signatory != "" and card._told.texts["renewal"] != "")
    assert card._told.texts["renewal"].startswith("館の案内")
    assert "{へん}" in card._message.text()
    card.ready.click()
    card.save.click()
    qtbot.waitUntil(lambda: card._told.texts["renewal"] == "")
    card.kinds.setCurrentIndex(card.kinds.findData("referral"))
    card.kinds.activated.emit(card.kinds.currentIndex())
    assert "{紹介の理由}" in card.text.toPlainText()
    assert "紹介の理由" in card.fields.text()
    card.text.setPlainText("ご相談の取り次ぎ\n{紹介の理由}")
    card.save.click()
    qtbot.waitUntil(lambda: card._told.texts["referral"].startswith("ご相談の取り次ぎ"))
    assert "{" not in card._message.text()
