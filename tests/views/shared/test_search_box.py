import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.shared.marks import matched
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current

ANSWERS = (
    Answer(11, "鎌倉合唱団", "かまくらがっしょうだん", Mark("登録", "good", "status.good")),
    Answer(12, "北鎌倉の谷戸を守る会", "きたかまくらのやとをまもるかい"),
    Answer(13, "鎌倉日本語ひろば"),
)


@pytest.fixture
def box(window: QWidget, qtbot: QtBot) -> SearchBox:
    made = SearchBox(key="Ctrl+K")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    window.show()
    window.activateWindow()
    made.setFocus()
    return made


def ask(box: SearchBox) -> None:
    QTest.keyClicks(box, "kama")
    box.show_answers("kama", ANSWERS)


def test_every_keystroke_asks(box: SearchBox):
    heard: list[str] = []
    box.asked.connect(heard.append)
    QTest.keyClicks(box, "ka")
    QTest.keyClick(box, Qt.Key.Key_Backspace)

    assert heard == ["k", "ka", "k"]


def test_the_arrows_and_enter_choose(box: SearchBox, qtbot: QtBot):
    ask(box)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Up)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)

    assert chosen.args == [12]
    assert not box.answers_shown()


def test_enter_at_once_takes_the_first(box: SearchBox, qtbot: QtBot):
    ask(box)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Enter)

    assert chosen.args == [11]


def test_esc_closes_the_list_and_keeps_the_text(box: SearchBox):
    ask(box)
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert not box.answers_shown()
    assert box.text() == "kama"
    assert box.hasFocus()


def test_the_mouse_chooses_too(box: SearchBox, qtbot: QtBot):
    ask(box)
    view = box._list.view
    second = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(second))

    assert chosen.args == [12]


def test_late_answers_are_dropped(box: SearchBox):
    QTest.keyClicks(box, "kama")
    box.show_answers("kam", ANSWERS)

    assert not box.answers_shown()


def test_nothing_found_shows_no_list(box: SearchBox):
    ask(box)
    box.show_answers("kama", ())

    assert not box.answers_shown()


def test_the_list_lies_below_the_box_and_inside_the_window(box: SearchBox):
    ask(box)
    below = box._list.geometry()

    assert below.top() >= box.geometry().bottom()
    assert below.bottom() <= box.window().height()
    assert below.width() == box.width()


def test_matched_characters_stand_on_the_colour_for_marks(box: SearchBox):
    box.setText("かまくら")
    box.show_answers("かまくら", ANSWERS)
    picture = box._list.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(14, 80) for y in range(0, 52, 2)}

    assert current().colour("mark").name() in colours


def test_a_screen_reader_hears_title_reading_and_tag(box: SearchBox):
    ask(box)
    spoken = box._list.answers.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "鎌倉合唱団、かまくらがっしょうだん、登録"


@pytest.mark.parametrize(
    ("text", "asked", "stretch"),
    [
        ("鎌倉合唱団", "合唱", "合唱"),
        ("きたかまくらのやと", "カマクラ", "かまくら"),
        ("ＡＢＣクラブ", "abc", "ＡＢＣ"),
        ("鎌倉合唱団", "印刷", None),
        ("鎌倉合唱団", " ", None),
    ],
)
def test_what_is_marked(text: str, asked: str, stretch: str | None):
    found = matched(text, asked)

    assert (found and text[slice(*found)]) == stretch
