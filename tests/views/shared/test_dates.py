from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.language import install
from desktop.errors import NotReadable
from desktop.views.shared.calendar_popup import CalendarPopup
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.time_range_edit import TimeRangeEdit
from desktop.words import Language

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def japanese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install(qapp, Language.JAPANESE)
    yield
    install(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def field(qtbot: QtBot) -> DateEdit:
    made = DateEdit(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def write(field: QWidget, text: str) -> None:
    field.selectAll()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "text",
    ["令和8年11月23日", "R8.11.23", "2026/11/23", "2026-11-23", "11/23", "１１／２３", "11月23日", "11/23(月)"],
)
def test_any_form_a_person_writes(field: DateEdit, qtbot: QtBot, text: str):
    with qtbot.waitSignal(field.picked) as picked:
        write(field, text)

    assert picked.args == [date(2026, 11, 23)]
    assert field.text() == "11/23(月)"


def test_another_fiscal_year_shows_its_year_and_is_not_read_again(field: DateEdit):
    field.set_value(date(2027, 4, 1))
    heard: list[object] = []
    field.picked.connect(heard.append)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "2027/4/1(木)"
    assert heard == []


def test_what_cannot_be_read_is_refused_and_stays(field: DateEdit, qtbot: QtBot):
    field.set_value(TODAY)
    with qtbot.waitSignal(field.refused) as refused:
        write(field, "きのうのつぎ")

    assert refused.args == [NotReadable(field="date", value="きのうのつぎ")]
    assert field.text() == "きのうのつぎ"
    assert field.value() == TODAY


def test_emptying_it_is_a_choice(field: DateEdit, qtbot: QtBot):
    field.set_value(TODAY)
    with qtbot.waitSignal(field.picked) as picked:
        write(field, "")

    assert picked.args == [None]


def test_the_arrows_go_by_days(field: DateEdit):
    field.set_value(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)

    assert field.value() == date(2026, 11, 22)


def test_the_calendar_opens_with_the_keyboard_and_picks(field: DateEdit, qtbot: QtBot):
    field.set_value(TODAY)
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    view = popup.findChild(QCalendarWidget).findChild(QWidget, "qt_calendar_calendarview")
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(field.picked) as picked:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert picked.args == [date(2026, 11, 22)]


@pytest.mark.parametrize("text", ["14-16", "14:00～16:00", "14時から16時", "午後2時から4時"])
def test_times_the_way_people_say_them(qtbot: QtBot, text: str):
    field = TimeRangeEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.picked) as picked:
        write(field, text)

    assert picked.args == [(14 * 60, 16 * 60)]
    assert field.text() == "14:00～16:00"


def test_no_time_is_refused(qtbot: QtBot):
    field = TimeRangeEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.refused):
        write(field, "ひる")

    assert field.value() is None
