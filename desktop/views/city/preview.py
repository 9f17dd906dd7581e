"""The middle of the City page: the chosen file as the city will see it, or what a package says of itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.exchange.package_sheets import Sheet
from desktop.views.city import words
from desktop.views.city.sheet_table import SheetTable
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.theme import set_role


class Preview(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.withheld, self.table, self.paper = Message(), SheetTable(), PdfPreview()
        self.inside = QPlainTextEdit()
        self.inside.setReadOnly(True)
        self._foot = QLabel()
        set_role(self._foot, "caption")
        self._stack = QStackedWidget()
        self._inside_page = QWidget()
        padded = QVBoxLayout(self._inside_page)
        padded.setContentsMargins(14, 4, 14, 0)
        padded.addWidget(self.inside)
        for page in (self.table, self.paper, self._inside_page):
            self._stack.addWidget(page)
        above = QVBoxLayout()
        above.setContentsMargins(14, 10, 14, 0)
        above.addWidget(self.withheld)
        below = QVBoxLayout()
        below.setContentsMargins(14, 6, 14, 8)
        below.addWidget(self._foot)
        self.body.addLayout(above)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(below)
        self._sheet: Sheet | None = None
        self._name_parts()

    def show_sheet(self, sheet: Sheet, *, renamed: bool = False) -> None:
        """A table, with what of it is withheld said above; the same one again stays as it is."""
        if sheet == self._sheet and not renamed:
            return
        self._sheet = sheet
        self._stack.setCurrentWidget(self.table)
        self.rename(sheet.name)
        columns = self.tr("{count} columns").format(count=len(sheet.columns))
        self.say(f"{words.rows(len(sheet.rows))}・{columns}")
        self.table.show_sheet(sheet, self.tr("left empty"))
        self._say_withheld(sheet)
        said = self.tr("Opens in Excel. All characters are kept.")
        self._foot.setText(said if sheet.rows else self.tr("Nothing was written down in this month."))

    def show_paper(self, name: str, pdf: bytes) -> None:
        """The month's report."""
        self._begin(name, self.paper)
        self.paper.show_pdf(pdf, name)
        self.say(words.pages(self.paper.page_count))

    def wait_for_paper(self, name: str) -> None:
        self._begin(name, self._inside_page)
        self.inside.setPlainText(self.tr("The report is being drawn…"))

    def show_package(self, name: str, manifest: dict[str, Any]) -> None:
        """What a package says of itself, file by file."""
        self._begin(name, self._inside_page)
        self.inside.setPlainText("\n".join(words.inside(manifest)))

    def _begin(self, name: str, page: QWidget) -> None:
        self._sheet = None
        self._stack.setCurrentWidget(page)
        self.rename(name)
        self.say("")
        self.withheld.clear()
        self._foot.setText("")

    def _say_withheld(self, sheet: Sheet) -> None:
        counted = sheet.withheld_by_column()
        if not counted:
            self.withheld.clear()
            return
        listed = "、".join(f"{column} {count:,}" for column, count in counted.items())
        self.withheld.say("info", self.tr("Private fields without consent are left empty"), listed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()

    def _name_parts(self) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("City", "Rows of the file"))
        self.inside.setAccessibleName(QCoreApplication.translate("City", "What the package says of itself"))
        if self._sheet is not None:
            self.show_sheet(self._sheet, renamed=True)
