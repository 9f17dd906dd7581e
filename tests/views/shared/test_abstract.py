from __future__ import annotations

from abc import abstractmethod

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.shared.abstract import AbstractType


class Sheet(QWidget, metaclass=AbstractType):
    saved = Signal(int)

    @abstractmethod
    def content(self) -> str:
        """What stands in it."""


class Written(Sheet):
    def content(self) -> str:
        return "as it was written"


def test_a_widget_that_leaves_something_to_others_is_not_made_itself(qtbot):
    with pytest.raises(TypeError, match="Sheet lacks content"):
        Sheet()
    made = Written()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.saved):
        made.saved.emit(1)
    assert (made.content(), made.metaObject().className()) == ("as it was written", "Written")
    assert isinstance(made, Sheet)
    assert not isinstance(QWidget(), Sheet)
