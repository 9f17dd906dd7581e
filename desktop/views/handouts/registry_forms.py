"""The papers of the register: of one group, or of all; letters and labels for many begin at the list of groups."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.operations.acting import By
from desktop.rules.label_sheets import label_sheets
from desktop.views.handouts.drawing import draw_handout
from desktop.views.handouts.paper_form import Job, PaperForm
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role


class GroupPaperForm(PaperForm):
    """A paper of one group; `paper` is its name among the handouts."""

    paper = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.group, self._note = GroupField(desk), Paragraph()
        self.form = Form([Field("group", self.tr("Group"), self.group, optional=self.is_optional), *self.fields()])
        set_role(self._note, "secondary")
        self._note.say(self.note())
        self.whole.addWidget(self.form)
        self.whole.addWidget(self._note)
        self.whole.addStretch(1)
        self.setFocusProxy(self.group)
        self.group.group_changed.connect(self._chosen)

    is_optional = False

    def fields(self) -> list[Field | tuple[Field, ...]]:
        """What is asked besides the group."""
        return []

    def settings(self) -> dict[str, str]:
        """What was set, as words of the handout."""
        return {}

    @abstractmethod
    def note(self) -> str:
        """What to know of the paper."""

    def name(self) -> str:
        """Which handout it is."""
        return self.paper

    def job(self, by: By) -> Job | None:
        number = self.group.group_number
        if not number and not (self.is_optional and not self.group.text().strip()):
            return None
        return partial(draw_handout, by=by, name=self.name(), for_=number, settings=self.settings())

    def hint(self) -> str:
        return self.tr("Choose a group and see its paper here.")

    def put_away(self) -> None:
        self.group.put(None, "", "")

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """Under the fields: why nothing stands there, or what the text asks for in vain."""
        said = [words for fault in faults if (words := self._fault_words(fault))]
        self._note.say("\n".join(said) or self.note())
        set_role(self._note, "warn_words" if said else "secondary")

    def _fault_words(self, fault: str) -> str:
        match fault.split(" ", maxsplit=1)[0]:
            case "mail_refused":
                return self.tr("This group refused mail: nothing is written to it.")
            case "no_address":
                return self.tr("The register has no address of this group.")
            case "unknown":
                return self.tr("No letter knows this field: {name}").format(name=fault.split(" ", 1)[1])
            case _:
                return self.tr("Nothing stands in this field: {name}").format(name=fault.split(" ", 1)[1])

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class ApplicationForm(GroupPaperForm):
    paper = "application"
    is_optional = True

    def note(self) -> str:
        return self.tr("Blank without a group; with one, filled in with what the register says. Print on both sides.")


class ProfileForm(GroupPaperForm):
    paper = "profile"

    def note(self) -> str:
        return self.tr("For everybody: only what the group agreed to have published is on it.")


class RegisterForm(GroupPaperForm):
    """As it is, or as it stood on a day."""

    paper = "register"

    def fields(self) -> list[Field | tuple[Field, ...]]:
        self.day = DayField(self._today)
        self.day.picked.connect(self._picked)
        return [Field("on", self.tr("As it stood on"), self.day, optional=True)]

    def settings(self) -> dict[str, str]:
        day = self.day.value()
        return {"on": day.isoformat()} if day is not None else {}

    def note(self) -> str:
        return self.tr("For the desk alone: everything that is known of the group.")

    def put_away(self) -> None:
        self.day.set_value(None)
        super().put_away()

    def _today(self) -> date:
        return self.desk.now().date()

    @Slot(object)
    def _picked(self, _day: object) -> None:
        self.changed.emit()


class LetterForm(GroupPaperForm):
    """One of the house's letters to one group."""

    def fields(self) -> list[Field | tuple[Field, ...]]:
        self.letter = Combo()
        for name, word in (
            ("notice", self.tr("Notice of registration")),
            ("refusal", self.tr("Refusal")),
            ("renewal", self.tr("Renewal")),
            ("reminder", self.tr("Reminder")),
            ("survey", self.tr("Survey of activity")),
            ("letter", self.tr("Letter of your own")),
        ):
            self.letter.addItem(word, name)
        self.letter.activated.connect(self._chosen)
        return [Field("letter", self.tr("Letter"), self.letter)]

    def name(self) -> str:
        return str(self.letter.currentData())

    def note(self) -> str:
        return self.tr(
            "To many groups, with words of your own, and for a round: on the page of groups, under the three dots."
        )


class LabelForm(GroupPaperForm):
    """One label, on a sheet that was used before."""

    paper = "labels"

    def fields(self) -> list[Field | tuple[Field, ...]]:
        self.sheet, self.first = Combo(), NumberEdit()
        for sheet in label_sheets().values():
            self.sheet.addItem(sheet.name, sheet.key)
        self.first.put(1)
        self.sheet.activated.connect(self._chosen)
        self.first.changed.connect(self._chosen)
        sheet_field = Field("sheet", self.tr("Label sheet"), self.sheet, stretch=3)
        return [(sheet_field, Field("first", self.tr("First free label"), self.first, stretch=2))]

    def settings(self) -> dict[str, str]:
        most = label_sheets()[self.sheet.currentData()].count
        first = min(max(self.first.value or 1, 1), most)
        return {"sheet": str(self.sheet.currentData()), "first": str(first - 1)}

    def note(self) -> str:
        return self.tr("Labels for many groups: on the page of groups, under the three dots.")


class DirectoryForm(PaperForm):
    """The booklet of all groups on the register."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.order, self.pages, self._note = Chips(one=True), Chips(one=True), Paragraph()
        self.order.show_choices([("field", self.tr("By field")), ("kana", self.tr("By reading"))])
        self.pages.show_choices([("", self.tr("One page after another")), ("1", self.tr("Two on A4, for folding"))])
        self.form = Form(
            [Field("order", self.tr("Order"), self.order), Field("pages", self.tr("Pages"), self.pages)],
        )
        set_role(self._note, "secondary")
        self._note.say(self.tr("Only what the groups agreed to have published is in it."))
        self.whole.addWidget(self.form)
        self.whole.addWidget(self._note)
        self.whole.addStretch(1)
        self.setFocusProxy(self.order)
        self.put_away()
        self.order.changed.connect(self._chosen)
        self.pages.changed.connect(self._chosen)

    def job(self, by: By) -> Job | None:
        settings = {"order": str(self.order.value or "field"), "folded": str(self.pages.value or "")}
        return partial(draw_handout, by=by, name="directory", for_="", settings=settings)

    def hint(self) -> str:
        return self.tr("The directory is drawn here.")

    def put_away(self) -> None:
        self.order.put(["field"])
        self.pages.put([""])

    @Slot()
    def _chosen(self) -> None:
        """A chip that is pressed again stays chosen."""
        for chips, usual in ((self.order, "field"), (self.pages, "")):
            if chips.value is None:
                chips.put([usual])
        self.changed.emit()
