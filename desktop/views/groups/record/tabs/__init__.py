"""What is known about a group, in tabs: each is loaded when somebody first looks at it.

A tab is a widget made from (desk, language): `show_card(card)` has it show another group, or None. It may have the
signals booking_chosen(int), case_chosen(int), group_chosen(int) and sheet_wanted(str, object): the key of a sheet and
what it is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.application.desk import Desk
from desktop.words import Language

HERE = "desktop.views.groups.record.tabs"


@dataclass(frozen=True, slots=True)
class TabKind:
    """`name` is the class in `module`."""

    key: str
    word: str
    module: str
    name: str

    def make(self, desk: Desk, language: Language) -> Any:
        make: Callable[[Desk, Language], Any] = getattr(import_module(self.module), self.name)
        return make(desk, language)


TABS: tuple[TabKind, ...] = (
    TabKind("overview", str(QT_TRANSLATE_NOOP("group_tabs", "Overview")), f"{HERE}.overview", "OverviewTab"),
    TabKind("people", str(QT_TRANSLATE_NOOP("group_tabs", "People")), f"{HERE}.people", "PeopleTab"),
    TabKind("activity", str(QT_TRANSLATE_NOOP("group_tabs", "Activity")), f"{HERE}.activity", "ActivityTab"),
    TabKind("papers", str(QT_TRANSLATE_NOOP("group_tabs", "Papers")), f"{HERE}.papers", "PapersTab"),
    TabKind("bookings", str(QT_TRANSLATE_NOOP("group_tabs", "Bookings")), f"{HERE}.bookings", "BookingsTab"),
    TabKind("cases", str(QT_TRANSLATE_NOOP("group_tabs", "Cases")), f"{HERE}.cases", "CasesTab"),
    TabKind("history", str(QT_TRANSLATE_NOOP("group_tabs", "History")), f"{HERE}.history", "HistoryTab"),
)


def tab_word(kind: TabKind) -> str:
    return QCoreApplication.translate("group_tabs", kind.word)
