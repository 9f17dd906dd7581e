"""What can be done with the open case: a sheet beside it each, loaded when it is first wanted.

A sheet is a WritingSheet made from (desk, language, parent): `open_for_case(case, about)` shows it, `about` is the row
of the case it is for, 0 a new one. It may have record_wanted(kind, id), sheet_wanted(key, about) and
`follow_case(case)`, which is told when the case has changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations.sheets import SHEETS
from desktop.views.shared import icons
from desktop.views.shared.sheet_kinds import is_there
from desktop.views.shared.sheet_menu import SheetMenuButton
from desktop.words import CaseState, Language

HERE = "desktop.views.consultations"
TURN = "turn"  # closes what is open, opens what is closed


@dataclass(frozen=True, slots=True)
class CaseVerb:
    """`name` is the class in `module`; `keys` open it wherever the keyboard is; `needs_open` as long as it goes on.

    With `sheet` it is no sheet beside the case but this one of the page, opened with ("case", id).
    """

    key: str
    word: str
    icon: str
    module: str
    name: str
    keys: str = ""
    needs_open: bool = False
    sheet: str = ""

    def make(self, desk: Desk, language: Language, parent: QWidget) -> Any:
        make: Callable[[Desk, Language, QWidget], Any] = getattr(import_module(self.module), self.name)
        return make(desk, language, parent)


CASE_VERBS: tuple[CaseVerb, ...] = (
    CaseVerb(
        "follow_up",
        str(QT_TRANSLATE_NOOP("case_verbs", "Add a follow-up…")),
        "verb.choose",
        f"{HERE}.follow_up_sheet",
        "FollowUpSheet",
        "Alt+F",
        needs_open=True,
    ),
    CaseVerb(
        "referral",
        str(QT_TRANSLATE_NOOP("case_verbs", "Send on to somebody…")),
        "thing.referral",
        f"{HERE}.referral_sheet",
        "ReferralSheet",
        "Alt+R",
        needs_open=True,
    ),
    CaseVerb(
        "visit",
        str(QT_TRANSLATE_NOOP("case_verbs", "Plan a visit on site…")),
        "thing.site",
        f"{HERE}.visits.visit_sheet",
        "VisitSheet",
        "Alt+V",
        needs_open=True,
    ),
    CaseVerb(
        "contact",
        str(QT_TRANSLATE_NOOP("case_verbs", "Change the last contact…")),
        "verb.edit",
        f"{HERE}.change_contact_sheet",
        "ChangeContactSheet",
        "Ctrl+Shift+E",
        needs_open=True,
    ),
    CaseVerb(
        "change",
        str(QT_TRANSLATE_NOOP("case_verbs", "Change the case…")),
        "verb.edit",
        f"{HERE}.change_case_sheet",
        "ChangeCaseSheet",
        "Ctrl+E",
    ),
    CaseVerb(
        "links",
        str(QT_TRANSLATE_NOOP("case_verbs", "What it has to do with…")),
        "verb.attach",
        f"{HERE}.links_sheet",
        "LinksSheet",
        "Alt+L",
    ),
    CaseVerb(
        "readers",
        str(QT_TRANSLATE_NOOP("case_verbs", "Who may open it…")),
        "thing.confidential",
        f"{HERE}.readers_sheet",
        "ReadersSheet",
        "Alt+W",
    ),
    CaseVerb(
        "hand_over",
        str(QT_TRANSLATE_NOOP("case_verbs", "Hand over…")),
        "thing.person",
        f"{HERE}.hand_over_sheet",
        "HandOverSheet",
        "Alt+H",
    ),
    CaseVerb(
        "answer",
        str(QT_TRANSLATE_NOOP("case_verbs", "Make an answer of it…")),
        "verb.help",
        f"{HERE}.answers.answers_sheet",
        "AnswersSheet",
        "Alt+J",
        sheet="answers",
    ),
)


def verb_word(verb: CaseVerb) -> str:
    return QCoreApplication.translate("case_verbs", verb.word)


def case_verb(key: str) -> CaseVerb | None:
    """None for one that is not there."""
    return next((verb for verb in CASE_VERBS if verb.key == key and is_there(verb.module)), None)


def sheet_is_there(key: str) -> bool:
    """Whether the page has this sheet."""
    return any(kind.key == key and is_there(kind.module) for kind in SHEETS)


def offered(case: ConsultationDetails | None) -> tuple[CaseVerb, ...]:
    """What can be done with the case at this moment, in the order of the table."""
    if case is None:
        return ()
    is_open = case.row.state is CaseState.OPEN
    return tuple(verb for verb in CASE_VERBS if (is_open or not verb.needs_open) and is_there(verb.module))


class CaseVerbMenu(SheetMenuButton):
    """The three dots at the head of a case; `wanted` carries the key of a verb."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.case: ConsultationDetails | None = None
        super().__init__("", parent)

    def offered(self) -> Iterable[tuple[str, str]]:
        return ((verb.key, verb_word(verb)) for verb in offered(self.case))

    def fill(self) -> None:
        """Each with its icon, and its keys at the right."""
        self.menu_of_sheets.clear()
        for verb in offered(self.case):
            words = f"{verb_word(verb)}\t{verb.keys}" if verb.keys else verb_word(verb)
            entry = self.menu_of_sheets.addAction(words, partial(self.wanted.emit, verb.key))
            entry.setIcon(icons.icon(verb.icon, "text_2"))
            entry.setData(verb.key)
        if self.case is not None:
            is_open = self.case.row.state is CaseState.OPEN
            words = self.tr("Close the case…") if is_open else self.tr("Reopen the case")
            entry = self.menu_of_sheets.addAction(f"{words}\tAlt+K", partial(self.wanted.emit, TURN))
            entry.setIcon(icons.icon("verb.choose" if is_open else "verb.undo", "text_2"))
            entry.setData(TURN)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about this case"))
        self.setToolTip(self.tr("More about this case (Alt+.)"))
