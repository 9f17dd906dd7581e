"""By what something is counted, when and where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.queries.desk_rows import SiteRow
from desktop.queries.uses import Asked
from desktop.views.figures.span_field import SpanField
from desktop.views.rooms.choice_combo import ChoiceCombo
from desktop.views.shared import icons
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, notifier, set_role

TABLE, PAPER = "table", "paper"
KINDS = {"xlsx": "Excel", "utf-8-sig": "CSV UTF-8", "cp932": "CSV Shift_JIS"}


class FiguresSide(SideSheet):
    """`figures` are the keys of what can be counted, in their order."""

    def __init__(self, figures: Sequence[str], today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("thing.spreadsheet", "", parent)
        self.by, self.span, self.site = Combo(), SpanField(today), ChoiceCombo()
        self.look, self.kind = Parts(), Combo()
        self.message, self._notes = Message(), Paragraph()
        self.print_button, self.save_button, self.write_button = QPushButton(), QPushButton(), QPushButton()
        for key in figures:
            self.by.addItem("", key)
        for key, word in KINDS.items():
            self.kind.addItem(word, key)
        self.site.addItem("", None)
        self.form = Form(
            [
                *(Field("by", "", self.by), Field("span", "", self.span), Field("site", "", self.site)),
                *(Field("look", "", self.look), Field("kind", "", self._file_line())),
            ]
        )
        for part in (self.form, self.message, self._notes):
            self.body.addWidget(part)
        set_role(self._notes, "secondary")
        self._dress_verbs()
        self.can_write(able=False)
        notifier().changed.connect(self._fit_icons)
        self.say_words()
        self._fit_icons()

    def _file_line(self) -> QWidget:
        file = QWidget()
        line = QHBoxLayout(file)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.kind, 1)
        line.addWidget(self.write_button)
        self.kind.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return file

    def _dress_verbs(self) -> None:
        set_role(self.print_button, "primary")
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
        self.write_button.setIcon(icons.icon("verb.export_list"))
        self.print_button.setToolTip("Ctrl+P")
        self.save_button.setToolTip("Ctrl+S")
        for button in self._buttons:
            button.setAutoDefault(True)
        self.add_verb(self.print_button)
        self.add_verb(self.save_button)

    @property
    def chosen(self) -> str:
        """The key of what is counted."""
        return cast("str", self.by.currentData())

    def asked(self) -> Asked | None:
        """None while the days are no stretch."""
        stretch = self.span.value()
        return Asked(*stretch, self.site.value) if stretch else None

    def can_write(self, *, able: bool) -> None:
        """Whether there is something to print and to write."""
        for button in self._buttons:
            button.setEnabled(able)

    def show_sites(self, rows: Sequence[SiteRow]) -> None:
        self.site.offer((row.id, row.name) for row in rows)

    def say_note(self, note: str) -> None:
        """What has to be known to read the figures."""
        self._notes.say(note)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.print_button, self.save_button, self.write_button

    @Slot()
    def _fit_icons(self) -> None:
        px = current().scaled(18)
        for button in self._buttons:
            button.setIconSize(QSize(px, px))

    def name_figures(self, title: str, words: Sequence[str]) -> None:
        """What the whole is called, and each of what can be counted."""
        self.set_title(title)
        for at, word in enumerate(words):
            self.by.setItemText(at, word)

    def say_words(self) -> None:
        """Every word of the sheet, in the language of the window."""
        self.site.name_first(self.tr("All sites"))
        self.look.show_choices(((TABLE, self.tr("Table")), (PAPER, self.tr("The paper"))))
        labels = {
            "by": self.tr("By what"),
            "span": self.tr("When"),
            "site": self.tr("Where"),
            "look": self.tr("Look at"),
            "kind": self.tr("As a file"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
            self.form.widget(key).setAccessibleName(label)
        self.kind.setAccessibleName(labels["kind"])
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.write_button.setText(self.tr("Write…"))
