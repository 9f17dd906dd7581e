"""The fields of the registration form, and how they stand on the page: the order of the paper form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.views.groups import words
from desktop.views.groups.paper_rows import PaperRow
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.name_edit import NameEdit, ReadingEdit
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import ConsentField, GroupKind

LINES = ("postal_code", "address", "phone", "mobile", "email", "fax", "website")
PUBLICITY_LINES = 4


class Prose(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        notifier().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * PUBLICITY_LINES + 18)

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange:
            self._measure()


class Fields:
    """Every field by its name in the request; `words_of` are said again when the language changes."""

    def __init__(self, today: Callable[[], date]) -> None:
        self.name, self.representative = NameEdit(), NameEdit()
        self.kana, self.representative_kana = ReadingEdit(self.name), ReadingEdit(self.representative)
        self.follows = Tag("")
        self.kind, self.form = Parts((kind.value, "") for kind in GroupKind), Combo()
        self.founded_on, self.registered_until = DayField(today), DayField(today)
        self.lines = {key: QLineEdit() for key in LINES}
        self.consents = {field: Parts(((True, ""), (False, ""))) for field in ConsentField}
        self.members, self.citizens = NumberEdit(), NumberEdit()
        self.between, self.share = QLabel(), QLabel()
        set_role(self.share, "secondary")
        self.fields, self.publicity, self.source = Chips(), Prose(), Parts()
        self._sources: tuple[str, ...] = ("",)
        self.form.addItem("", None)
        for parts in self.consents.values():
            parts.put(False)

    def rows(self) -> list[PaperRow]:
        lines, agreed = self.lines, self.consents
        return [
            PaperRow("name", ((self.name, 1),)),
            PaperRow("kana", ((self.kana, 1), (self.follows, 0))),
            PaperRow("form", ((self.kind, 0), (self.form, 1))),
            PaperRow("founded_on", ((self.founded_on, 1),), optional=True),
            PaperRow(
                "representative",
                ((self.representative, 1), (self.representative_kana, 1), (agreed[ConsentField.REPRESENTATIVE], 0)),
            ),
            PaperRow("address", ((lines["postal_code"], 0), (lines["address"], 1), (agreed[ConsentField.ADDRESS], 0))),
            PaperRow("phone", ((lines["phone"], 1), (agreed[ConsentField.PHONE], 0))),
            PaperRow("mobile", ((lines["mobile"], 1), (agreed[ConsentField.MOBILE], 0)), optional=True),
            PaperRow("email", ((lines["email"], 1), (agreed[ConsentField.EMAIL], 0)), optional=True),
            PaperRow("fax", ((lines["fax"], 1), (agreed[ConsentField.FAX], 0)), optional=True),
            PaperRow("members", ((self.members, 0), (self.between, 0), (self.citizens, 0), (self.share, 1))),
            PaperRow("fields", ((self.fields, 1),)),
            PaperRow("publicity", ((self.publicity, 1),), optional=True),
            PaperRow("website", ((lines["website"], 1),), optional=True),
            PaperRow("registered_until", ((self.registered_until, 1),)),
            PaperRow("source", ((self.source, 0), (QWidget(), 1))),
        ]

    def measure(self) -> None:
        theme = current()
        self.lines["postal_code"].setFixedWidth(theme.scaled(112))
        for field in (self.members, self.citizens):
            field.setFixedWidth(theme.scaled(84))

    def retranslate(self) -> None:
        for key, widget in (
            ("name", self.name),
            ("kana", self.kana),
            ("form", self.form),
            ("founded_on", self.founded_on),
            ("registered_until", self.registered_until),
            ("representative", self.representative),
            ("representative_kana", self.representative_kana),
            ("members", self.members),
            ("citizens", self.citizens),
            ("fields", self.fields),
            ("publicity", self.publicity),
            *self.lines.items(),
        ):
            widget.setAccessibleName(words.form_word(key))
        self.lines["postal_code"].setPlaceholderText("〒")
        self.representative_kana.setPlaceholderText(words.form_word("kana"))
        self.founded_on.setPlaceholderText(QCoreApplication.translate("Groups", "e.g. R6.4.1"))
        self.registered_until.setPlaceholderText(QCoreApplication.translate("Groups", "e.g. R9.3.31"))
        self.form.setItemText(0, QCoreApplication.translate("Groups", "not said"))
        self.between.setText(words.form_word("citizens"))
        self._name_parts()

    @property
    def usual_source(self) -> str:
        """Most registrations are on paper."""
        return self._sources[0]

    def put_source(self, source: str) -> None:
        """A draft of another language has words of its own."""
        self.source.put(source if source in self._sources else self.usual_source)

    def _name_parts(self) -> None:
        for kind in GroupKind:
            self.kind.part(kind.value).setText(words.kind_word(kind))
            self.kind.part(kind.value).setAccessibleName(f"{words.form_word('kind')}: {words.kind_word(kind)}")
        agree, keep = (
            QCoreApplication.translate("Groups", "Publish"),
            QCoreApplication.translate("Groups", "Keep private"),
        )
        for field, parts in self.consents.items():
            for value, word in ((True, agree), (False, keep)):
                parts.part(value).setText(word)
                parts.part(value).setAccessibleName(f"{words.private_word(field)}: {word}")
        self._sources = (
            QCoreApplication.translate("Groups", "application form"),
            QCoreApplication.translate("Groups", "at the counter"),
            QCoreApplication.translate("Groups", "by phone"),
        )
        self.source.show_choices((source, source) for source in self._sources)
        for source in self._sources:
            self.source.part(source).setAccessibleName(f"{words.form_word('source')}: {source}")
