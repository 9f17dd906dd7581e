from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.language import install
from desktop.application.log import bugs
from desktop.views.shared import theme
from desktop.views.shared.error_dialog import ErrorTeller
from desktop.views.shared.form import Field, Form
from desktop.views.shared.key_cap import KeyButton
from desktop.views.shared.light import Light
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.tag import Tag
from desktop.views.shared.undo_bar import UndoBar
from desktop.words import Language, TextSize, ThemeName
from tests.views.shared.gallery import gallery


@pytest.mark.parametrize(
    ("name", "size"), [*product((ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST), TextSize)]
)
def test_everything_paints_in_every_theme_and_size(qapp: QApplication, qtbot: QtBot, name: ThemeName, size: TextSize):
    theme.apply(qapp, name, size)
    shown = gallery()
    qtbot.addWidget(shown)
    shown.show()

    assert not shown.grab().isNull()
    small = [each for each in shown.findChildren(QWidget) if each.font().pointSizeF() < 10]
    assert small == []


def test_everything_the_keyboard_reaches_has_a_name(qtbot: QtBot):
    shown = gallery()
    qtbot.addWidget(shown)
    reached = [each for each in shown.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [each for each in reached if each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())]

    assert [type(each).__name__ for each in reached if each not in named] == []
    buttons = shown.findChildren(QAbstractButton)
    outside = [each for each in buttons if not isinstance(each.parent(), QLineEdit | QComboBox)]
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in outside)


def test_text_that_wraps_keeps_its_height(qtbot: QtBot):
    words = Paragraph()
    qtbot.addWidget(words)
    words.show()
    words.say("会議室Bは14:00から入れません。" * 5)
    words.resize(200, 10)
    narrow = words.minimumHeight()
    words.resize(2000, 10)

    assert narrow > 4 * words.fontMetrics().height()
    assert words.minimumHeight() < 2 * words.fontMetrics().height()


def test_a_message_is_read_out_and_goes_again(qtbot: QtBot):
    message = Message()
    qtbot.addWidget(message)
    message.say("refused", "入れません <B>", "15:00まで予約があります。")

    assert message.accessibleName() == "入れません <B>\n15:00まで予約があります。"
    assert not message.isHidden()
    message.clear()
    assert message.isHidden()


def test_a_form_says_under_the_field_what_is_wrong(qtbot: QtBot):
    name, phone = QLineEdit(), QLineEdit()
    form = Form([(Field("name", "名前", name), Field("phone", "電話", phone, optional=True))])
    qtbot.addWidget(form)
    form.show()
    form.refuse("phone", "9けたです")

    assert phone.accessibleName() == "電話"
    assert phone.accessibleDescription() == "9けたです"
    assert phone.property("wrong") is True
    form.accept()
    assert phone.accessibleDescription() == ""
    assert phone.property("wrong") is False
    with pytest.raises(KeyError):
        form.refuse("fax", "")


def test_a_line_of_a_form_breaks_when_it_does_not_fit(qtbot: QtBot):
    fields = [QLineEdit() for _ in range(3)]
    for each in fields:
        each.setMinimumWidth(150)
    form = Form([tuple(Field(str(at), "欄", each) for at, each in enumerate(fields))])
    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(form)
    around.resize(600, 200)
    around.show()
    wide = {each.mapTo(form, each.rect().topLeft()).y() for each in fields}
    around.resize(300, 400)
    qtbot.waitUntil(lambda: len({each.mapTo(form, each.rect().topLeft()).y() for each in fields}) == 3)

    assert len(wide) == 1


def test_esc_and_the_button_close_a_sheet(qtbot: QtBot):
    sheet = SideSheet("verb.book", "予約をとる")
    qtbot.addWidget(sheet)
    field = QLineEdit()
    sheet.body.addWidget(field)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.width() == theme.current().frame["side_sheet"])
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    sheet.open()
    with qtbot.waitSignal(sheet.closed):
        sheet.findChild(QToolButton).click()


def test_a_tag_has_the_height_of_the_looks(qtbot: QtBot):
    tag = Tag("登録", "good", "status.good")
    qtbot.addWidget(tag)

    assert tag.sizeHint().height() == 22


def test_a_key_presses_its_button(window: QWidget, qtbot: QtBot):
    button = KeyButton("予約", "F2", parent=window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F2)


def test_undo_asks_and_speaks_the_language_of_the_moment(qapp: QApplication, qtbot: QtBot):
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.show_done("里山の会の予約を 15:30 に移動")
    with qtbot.waitSignal(bar.undo_asked):
        bar._undo.click()
    install(qapp, Language.JAPANESE)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    shown = bar._undo.text()
    install(qapp, Language.ENGLISH)

    assert shown == "元に戻す"
    assert bar.toolTip() == "里山の会の予約を 15:30 に移動"


def test_a_pressed_light_explains(qtbot: QtBot):
    light = Light()
    qtbot.addWidget(light)
    light.set("good", "status.good", "保存済み", "最後の保存は 13:51 です。")
    light.show()
    with qtbot.waitSignal(light.explained) as explained:
        light.click()

    assert explained.args == ["最後の保存は 13:51 です。"]


def test_never_more_than_one_dialog(qapp: QApplication, qtbot: QtBot):
    teller = ErrorTeller()
    bugs().happened.emit("first")
    first = teller.dialog
    bugs().happened.emit("second")

    assert teller.dialog is first
    first.copy.click()
    assert qapp.clipboard().text() == "first"
    first.go_on.click()
    assert not first.isVisible()
    teller.deleteLater()
