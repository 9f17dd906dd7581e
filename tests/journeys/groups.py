"""What the journeys through the register have in common."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication

from desktop.queries.group_cards import group_card
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName
from tests.makers import NOW
from tests.views.groups.conftest import shown
from tests.views.rooms.rooms import asked


def open_groups(desk, qtbot):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, ThemeName.LIGHT, TextSize.STANDARD)
    page = shown(desk, qtbot)
    qtbot.waitUntil(page.isActiveWindow)
    return page


def status_of(desk, qtbot, group_id):
    return asked(desk, qtbot, partial(group_card, group_id=group_id, now=NOW)).status


def choose_in(page, qtbot, menu, key):
    """Press the entry of a menu that leads to this sheet."""
    action = next(action for action in menu.actions() if action.data() == key)
    menu.close()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    action.trigger()


def is_chosen(page, name):
    card = page.inspector.card
    return card is not None and card.name == name
