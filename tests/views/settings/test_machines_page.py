from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.views.settings.machines import MachinesPage
from desktop.words import Language, MachineKind
from tests.views.rooms.rooms import close_desk, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


def test_a_machine_is_added_changed_and_taken_out_of_use(desk, qtbot):
    page = MachinesPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.card.accessibleName() == "A new machine")
    page.fields.first.setText("紙折り機")
    page.fields.kind.setCurrentIndex(page.fields.kind.findData(MachineKind.FOLDER))
    page.fields.kind.activated.emit(page.fields.kind.currentIndex())
    assert not page.fields.counted.isChecked()
    page.save.click()
    qtbot.waitUntil(lambda: page.machine is not None)
    assert (page.machine.name, page.machine.kind, page.machine.counter_most) == ("紙折り機", MachineKind.FOLDER, None)
    page.fields.counted.setChecked(True)
    page.fields.most.setText("many")
    page.save.click()
    assert page.said.isVisible()
    page.fields.most.setText("999,999")
    page.fields.note.setText("A3まで")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.machine is not None and page.machine.counter_most == 999_999)
    page.retire.click()
    qtbot.waitUntil(lambda: not page.machine.active)
    assert page.retire.text() == "Use it again"
