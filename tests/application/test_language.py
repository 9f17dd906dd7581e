from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.language import install
from desktop.words import Language


class Listener(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def changeEvent(self, event: QEvent) -> None:
        self.heard += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    install(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


def test_our_words_and_those_of_qt(qapp: QApplication):
    install(qapp, Language.JAPANESE)

    assert QCoreApplication.translate("UndoBar", "Undo") == "元に戻す"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    assert QLocale().language() is QLocale.Language.Japanese


def test_switching_at_run_time_reaches_every_widget(qapp: QApplication, qtbot: QtBot):
    widget = Listener()
    qtbot.addWidget(widget)
    widget.show()
    install(qapp, Language.JAPANESE)
    QCoreApplication.sendPostedEvents()
    after_first = widget.heard
    install(qapp, Language.ENGLISH)
    QCoreApplication.sendPostedEvents()

    assert after_first > 0
    assert widget.heard > after_first
    assert QCoreApplication.translate("UndoBar", "Undo") == "Undo"
