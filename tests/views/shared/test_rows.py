"""What all lists of rows have in common."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.queries.group_lists import GroupListRow
from desktop.views.groups.finding.list_view import GroupListView
from desktop.views.shared import theme
from desktop.views.shared.lettering import BODY, Words, letters
from desktop.views.shared.marks import matched
from desktop.views.shared.rows import RowModel
from desktop.words import GroupStatus, TextSize, ThemeName

LONG = "特定非営利活動法人 鎌倉・湘南の自然と歴史を次の世代へ伝えていくための市民ネットワーク"


class Names(RowModel[str]):
    def title(self, row: str) -> str:
        return row


class Paints(QObject):
    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_model_of_rows_says_what_they_are_called(qtmodeltester):
    names = Names()
    names.fill(("鎌倉合唱団", LONG), "鎌倉")
    qtmodeltester.check(names, force_py=True)

    assert names.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == LONG
    assert names.index(1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_what_does_not_fit_loses_its_end_and_stays_in_its_room(qapp: QApplication):
    picture = QPixmap(200, 30)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    letters().write(painter, QRectF(0, 0, 100, 30), Words(LONG))
    painter.end()
    image = picture.toImage()

    def is_written(left: int, right: int) -> bool:
        return any(image.pixelColor(x, y).lightness() < 128 for x in range(left, right) for y in range(30))

    assert is_written(60, 100)
    assert not is_written(101, 200)


def test_letters_are_those_of_the_present_theme(qapp: QApplication):
    before = letters()
    theme.apply(qapp, ThemeName.DARK, TextSize.LARGEST)

    assert letters() is letters()
    assert letters().colour("text") != before.colour("text")
    assert letters().width("鎌倉", BODY) > before.width("鎌倉", BODY)


def test_a_search_repaints_the_register_once(qtbot: QtBot):
    view, paints = GroupListView(), Paints()
    qtbot.addWidget(view)
    rows = [GroupListRow(key, f"{key}", "会", "かい", GroupStatus.REGISTERED, "", 0, "", None) for key in range(30)]
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    view.viewport().installEventFilter(paints)
    for asked, listed in (("か", rows), ("かい", rows[:20])):
        view.fill(listed, asked, range(500))
        paints.count = 0
        QApplication.processEvents()

        assert paints.count == 1


@pytest.mark.parametrize(
    ("text", "asked", "stretch"),
    [
        ("NPO法人ｶﾞｰﾃﾞﾝの会", "でん", "ﾃﾞﾝ"),
        ("湘南 町会 連合", "自治会", "町会"),
        ("か・ま・く・ら", "かまくら", "か・ま・く・ら"),
        ("ヴァイオリンの会", "ばい", "ヴァイ"),
    ],
)
def test_a_stretch_that_is_longer_or_shorter_than_what_was_asked(text: str, asked: str, stretch: str):
    found = matched(text, asked)

    assert found is not None
    assert text[slice(*found)] == stretch
