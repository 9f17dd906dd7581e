"""Settings: how the program looks here, and what the center consists of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.views.settings.extra_fields import ExtraFieldsCard
from desktop.views.settings.letters import LettersCard
from desktop.views.settings.looks import LooksCard
from desktop.views.settings.machines import MachinesCard
from desktop.views.settings.registration_rules import RegistrationRulesCard
from desktop.views.settings.rooms import RoomsCard
from desktop.views.settings.staff import StaffCard
from desktop.views.settings.word_lists import WordListsCard
from desktop.views.shared import theme
from desktop.words import Language

WIDEST = 860


class SettingsPage(QWidget):
    """Cards one under the other; each saves by itself and at once."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Settings"), self)
        theme.set_role(title, "title")
        body = QWidget()
        body.setProperty("role", "body")
        body.setMaximumWidth(WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        rooms, machines = RoomsCard(desk, language, body), MachinesCard(desk, language, body)
        for card in (
            LooksCard(body),
            rooms,
            machines,
            StaffCard(desk, language, body),
            LettersCard(desk, language, body),
            RegistrationRulesCard(desk, language, body),
            WordListsCard(desk, language, body),
            ExtraFieldsCard(desk, language, body),
        ):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 0)
        page.addWidget(title)
        page.setSpacing(12)
        page.addWidget(area, 1)
