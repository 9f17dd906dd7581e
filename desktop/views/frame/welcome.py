"""The first start: a demo center to try, a new center, or one that exists."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.application import paths
from desktop.application.first_start import NewCenter, Opener, demo_opener, new_opener, opener
from desktop.errors import DeskError
from desktop.sentences import sentence
from desktop.views.frame.cover import Cover
from desktop.views.shared import theme
from desktop.words import Language


class Welcome(Cover):
    """Says which center was `chosen`: its place, and how it is opened (made first, or opened as it is)."""

    chosen = Signal(str, object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.show_center(self.tr("The front desk of a civic activity center"), "")
        self._lay_out()
        self._demo.clicked.connect(self._open_demo)
        self._make.clicked.connect(self._make_new)
        self._folder.clicked.connect(self._open_folder)
        for field in (self._name, self._code):
            field.returnPressed.connect(self._make_new)
        self._demo.setFocus()

    def refuse(self, refusal: DeskError) -> None:
        """Say why the center could not be opened; what was typed stays."""
        self._message.setText(sentence(refusal, self._language))
        for button in (self._demo, self._make, self._folder):
            button.setEnabled(True)

    def _lay_out(self) -> None:
        title, self._message = QLabel(self.tr("Welcome"), self), QLabel(self)
        theme.set_role(title, "title")
        theme.set_role(self._message, "error")
        self._message.setWordWrap(True)
        self.body.addWidget(title)
        self._demo = self._offer(
            self.tr("Try it with a demo center"),
            self.tr("An invented center with rooms, groups and a week of bookings. Nothing in it is real."),
            self.tr("Open the demo center"),
            "primary",
        )
        self._name, self._code = QLineEdit(self), QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Name of the center"))
        self._code.setPlaceholderText(self.tr("Municipal code, 6 digits"))
        self._name.setAccessibleName(self._name.placeholderText())
        self._code.setAccessibleName(self._code.placeholderText())
        self._make = self._offer(
            self.tr("Begin your own center"),
            self.tr("You choose a PIN at the first sign-in; rooms are entered in the settings."),
            self.tr("Begin"),
            "",
            self._name,
            self._code,
        )
        self._folder = self._offer(
            self.tr("Open a center that exists"),
            self.tr("The folder of a center on this PC."),
            self.tr("Choose the folder"),
            "",
        )
        self.body.addWidget(self._message)
        self.body.addStretch(1)

    def _offer(self, title: str, detail: str, verb: str, role: str, *fields: QLineEdit) -> QPushButton:
        heading, note, button = QLabel(title, self), QLabel(detail, self), QPushButton(verb, self)
        button.setAutoDefault(True)
        theme.set_role(heading, "heading")
        theme.set_role(note, "secondary")
        note.setWordWrap(True)
        if role:
            theme.set_role(button, role)
        for label in (heading, note):
            self.body.addWidget(label)
        row = QHBoxLayout()
        for field in fields:
            row.addWidget(field, 1)
        row.addWidget(button)
        if not fields:
            row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(8)
        return button

    @Slot()
    def _open_demo(self) -> None:
        today = datetime.fromisoformat(QDate.currentDate().toString(Qt.DateFormat.ISODate)).date()
        where = paths.centers_folder() / f"demo-{today}"
        self._choose(str(where), demo_opener(str(where), today))

    @Slot()
    def _make_new(self) -> None:
        wish = NewCenter(self._name.text().strip(), self._code.text().strip(), paths.centers_folder())
        try:
            where = wish.place()
        except DeskError as refusal:
            self.refuse(refusal)
            (self._code if wish.name else self._name).setFocus()
            return
        self._choose(str(where), new_opener(wish))

    @Slot()
    def _open_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("The center's folder"), str(paths.centers_folder()))
        if folder:
            self._choose(str(Path(folder)), opener(folder))

    def _choose(self, where: str, opened_by: Opener) -> None:
        self._message.setText(self.tr("One moment, the center is being opened."))
        for button in (self._demo, self._make, self._folder):
            button.setEnabled(False)
        self.chosen.emit(where, opened_by)
