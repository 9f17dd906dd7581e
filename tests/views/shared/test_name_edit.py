import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.shared.name_edit import NameEdit, ReadingEdit


@pytest.fixture
def fields(window):
    name = NameEdit(window)
    reading = ReadingEdit(name, window)
    window.show()
    return name, reading


def typed(field, kana: str, commit: str, rest: str = "") -> None:
    """The kana grow letter by letter, are converted and committed; `rest` goes on as the next phrase."""
    for upto in range(1, len(kana) + 1):
        QApplication.sendEvent(field, QInputMethodEvent(kana[:upto], []))
    event = QInputMethodEvent(rest, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_the_reading_is_what_the_input_method_was_fed(fields):
    name, reading = fields
    typed(name, "かまくら", "鎌倉")
    typed(name, "さとやまの", "里山の")
    typed(name, "かいk", "会")
    assert name.text() == "鎌倉里山の会"
    assert reading.text() == "カマクラサトヤマノカイ"


def test_phrases_committed_one_after_the_other_share_the_kana(fields):
    name, reading = fields
    typed(name, "たかはしさき", "髙橋", rest="さき")
    typed(name, "さき", "﨑")
    assert reading.text() == "タカハシサキ"


def test_a_phrase_takes_its_reading_along(fields):
    name, reading = fields
    typed(name, "かまくら", "鎌倉")
    typed(name, "かい", "会")
    name.setCursorPosition(2)
    typed(name, "えほん", "絵本")
    assert (name.text(), reading.text()) == ("鎌倉絵本会", "カマクラエホンカイ")
    name.setSelection(2, 2)
    QTest.keyClick(name, "\b")
    assert (name.text(), reading.text()) == ("鎌倉会", "カマクラカイ")


def test_the_end_of_a_phrase_typed_with_another_kanji_is_read_once(fields):
    name, reading = fields
    typed(name, "さとやまのかい", "里山の会")
    QTest.keyClick(name, "\b")
    typed(name, "かい", "會")
    assert (name.text(), reading.text()) == ("里山の會", "サトヤマノカイ")


def test_letters_and_kana_read_as_they_stand(fields):
    name, reading = fields
    QTest.keyClicks(name, "NPO ")
    typed(name, "あおぞら", "あおぞら")
    assert reading.text() == "NPO アオゾラ"


def test_a_hand_on_the_reading_is_never_overwritten_until_it_is_emptied(fields):
    name, reading = fields
    typed(name, "はなこ", "花子")
    reading.setFocus()
    reading.selectAll()
    typed(reading, "", "かこ")
    typed(name, "さん", "さん")
    assert (reading.text(), reading.by_hand) == ("かこ", True)
    reading.editingFinished.emit()
    assert reading.text() == "カコ"
    reading.selectAll()
    QTest.keyClick(reading, "\b")
    typed(name, "へ", "へ")
    assert (reading.text(), reading.by_hand) == ("ハナコサンヘ", False)


def test_a_known_name_keeps_its_reading_and_goes_on_from_it(fields):
    name, reading = fields
    name.put("鎌倉合唱団", "カマクラガッショウダン")
    reading.put(name.reading, by_hand=False)
    name.end(False)
    typed(name, "しぶ", "支部")
    assert reading.text() == "カマクラガッショウダンシブ"
    name.clear()
    assert reading.text() == ""
