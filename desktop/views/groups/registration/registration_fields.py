"""The fields of the registration form, and how they stand on the page: the order of the paper form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.views.groups import words
from desktop.views.groups.registration.age_bands import AgeBands
from desktop.views.groups.registration.own_fields import ExtraFields, WordFields
from desktop.views.groups.registration.paper_rows import PaperRow
from desktop.views.groups.registration.word_chips import WordChips
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.name_edit import NameEdit, ReadingEdit
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.parts import Parts
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier
from desktop.words import ConsentField, GroupKind

LINES = (
    *("postal_code", "address", "phone", "mobile", "email", "fax", "website", "abbreviations", "corporate_number"),
    *("days", "joining", "gains"),
)
SECTIONS = ("contact", "people", "activity", "together", "register")
PUBLICITY_LINES = 4
TRI = (None, True, False)
LESS_ASKED = frozenset({ConsentField.MOBILE, ConsentField.EMAIL, ConsentField.FAX})
NAMED = (
    *("name", "kana", "form", "founded_on", "registered_until", "representative", "representative_kana", "town"),
    *("members", "citizens", "ages", "fields", "publicity", "incorporation_planned", "mail_refused"),
)


class Prose(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        notifier().changed.connect(self._measure)
        self._measure()

    @Slot()
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
        self.town = Combo()
        self.members, self.citizens = NumberEdit(), NumberEdit()
        self.between, self.share, self.share_mark = QLabel(), QLabel(), QLabel()
        self.ages, self.fields, self.publicity, self.source = AgeBands(), WordChips(), Prose(), Parts()
        self.incorporation_planned, self.mail_refused = CheckBox(""), CheckBox("")
        self.collaborates = Parts((each, "") for each in TRI)
        self.lists, self.extras = WordFields(), ExtraFields(today)
        self._sources: tuple[str, ...] = ("",)
        self.form.addItem("", None)
        for parts in self.consents.values():
            parts.put(False)

    def rows(self) -> list[PaperRow]:
        """Those that every center has; the center's lists and own fields come later, after `fields` and `publicity`."""
        lines = self.lines
        return [
            *self._group_rows(),
            *self._contact_rows(),
            PaperRow(
                "members",
                ((self.members, 0), (self.between, 0), (self.citizens, 0), (self.share_mark, 0), (self.share, 1)),
                section="people",
            ),
            PaperRow("ages", ((self.ages, 1),)),
            PaperRow("fields", ((self.fields, 1),), section="activity"),
            PaperRow("collaborates", ((self.collaborates, 0), (QWidget(), 1))),
            *(PaperRow(key, ((lines[key], 1),)) for key in ("days", "joining", "gains", "website")),
            PaperRow("publicity", ((self.publicity, 1),)),
            PaperRow("mail_refused", ((self.mail_refused, 1),), section="register"),
            PaperRow("registered_until", ((self.registered_until, 1),)),
            PaperRow("source", ((self.source, 0), (QWidget(), 1))),
        ]

    def _group_rows(self) -> list[PaperRow]:
        return [
            PaperRow("name", ((self.name, 1),)),
            PaperRow("kana", ((self.kana, 1), (self.follows, 0))),
            PaperRow("abbreviations", ((self.lines["abbreviations"], 1),)),
            PaperRow("form", ((self.kind, 0), (self.form, 1))),
            PaperRow("founded_on", ((self.founded_on, 1),)),
            PaperRow("corporate_number", ((self.lines["corporate_number"], 1),)),
            PaperRow("incorporation_planned", ((self.incorporation_planned, 1),)),
        ]

    def _contact_rows(self) -> list[PaperRow]:
        lines, agreed = self.lines, self.consents
        people = ((self.representative, 1), (self.representative_kana, 1), (agreed[ConsentField.REPRESENTATIVE], 0))
        address = ((lines["postal_code"], 0), (lines["address"], 1), (agreed[ConsentField.ADDRESS], 0))
        return [
            PaperRow("representative", people, section="contact"),
            PaperRow("address", address),
            PaperRow("town", ((self.town, 1),)),
            *(
                PaperRow(field.value, ((lines[field.value], 1), (agreed[field], 0)), optional=field in LESS_ASKED)
                for field in (ConsentField.PHONE, ConsentField.MOBILE, ConsentField.EMAIL, ConsentField.FAX)
            ),
        ]

    def measure(self) -> None:
        theme = current()
        self.lines["postal_code"].setFixedWidth(theme.scaled(112))
        for field in (self.members, self.citizens):
            field.setFixedWidth(theme.scaled(84))

    def retranslate(self) -> None:
        for key, widget in (
            *((key, getattr(self, key)) for key in NAMED),
            *self.lines.items(),
        ):
            widget.setAccessibleName(words.form_word(key))
        self.lines["postal_code"].setPlaceholderText("〒")
        self.representative_kana.setPlaceholderText(words.form_word("kana"))
        self.founded_on.setPlaceholderText(QCoreApplication.translate("Groups", "e.g. R6.4.1"))
        self.registered_until.setPlaceholderText(QCoreApplication.translate("Groups", "e.g. R9.3.31"))
        for key, example in examples().items():
            self.lines[key].setPlaceholderText(example)
        self.form.setItemText(0, QCoreApplication.translate("Groups", "not said"))
        self.between.setText(words.form_word("citizens"))
        self.incorporation_planned.setText(QCoreApplication.translate("Groups", "is to become a corporation"))
        self.mail_refused.setText(QCoreApplication.translate("Groups", "wants no circulars and invitations"))
        self.ages.retranslate()
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
        for value, word in zip(TRI, words.wish_words(), strict=True):
            self.collaborates.part(value).setText(word)
            self.collaborates.part(value).setAccessibleName(f"{words.form_word('collaborates')}: {word}")
        self._sources = (
            QCoreApplication.translate("Groups", "application form"),
            QCoreApplication.translate("Groups", "at the counter"),
            QCoreApplication.translate("Groups", "by phone"),
        )
        self.source.show_choices((source, source) for source in self._sources)
        for source in self._sources:
            self.source.part(source).setAccessibleName(f"{words.form_word('source')}: {source}")


def examples() -> dict[str, str]:
    """What stands in an empty field."""
    return {
        "abbreviations": QCoreApplication.translate("Groups", "e.g. Satoyama, the Hill People"),
        "corporate_number": QCoreApplication.translate("Groups", "13 digits"),
        "days": QCoreApplication.translate("Groups", "e.g. every 2nd Saturday morning"),
        "joining": QCoreApplication.translate("Groups", "e.g. call the representative; come and look any time"),
        "gains": QCoreApplication.translate("Groups", "e.g. one learns the names of trees"),
    }
