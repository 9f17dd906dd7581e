"""What is worth knowing about what stands in the registration form, though nothing is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.errors import NotReadable
from desktop.rules.corporate_number import CORPORATE_DIGITS, is_corporate_number
from desktop.rules.dates import read_date
from desktop.rules.kana import digits, fold
from desktop.rules.visible import unprinted_in, unseen_in
from desktop.views.groups import words
from desktop.views.groups.registration.paper_rows import NoteKind
from desktop.views.groups.registration.registration_checks import row_of
from desktop.views.groups.registration.registration_content import TEXTS, Filled
from desktop.views.shared.number_edit import read_number

Notes = dict[str, tuple[str, NoteKind]]
NOTED = (*dict.fromkeys(row_of(key) for key in TEXTS if key != "source"), "ages")


def notes(filled: Filled, today: date, staff: Sequence[str]) -> Notes:
    """Row to sentence and its kind; of two sentences about a row the graver stands."""
    found: Notes = {}
    for key, sentence, kind in (
        *_understood(filled, today),
        *_counted(filled),
        *_hard_to_see(filled),
        *_who_is_asked(filled, staff),
    ):
        if kind == "warn" or key not in found:
            found[key] = (sentence, kind)
    return found


def _understood(filled: Filled, today: date) -> Iterator[tuple[str, str, NoteKind]]:
    for key in ("founded_on", "registered_until"):
        try:
            day = read_date(getattr(filled, key), today=today)
        except NotReadable:
            continue
        yield key, QCoreApplication.translate("Groups", "read as {day}").format(day=words.long_era(day)), "good"
    if is_corporate_number(filled.corporate_number):
        yield "corporate_number", QCoreApplication.translate("Groups", "The check digit is right."), "good"
    elif 0 < (count := len(digits(filled.corporate_number))) < CORPORATE_DIGITS:
        said = QCoreApplication.translate("Groups", "{count} of 13 digits")
        yield "corporate_number", said.format(count=count), "warn"


def _counted(filled: Filled) -> Iterator[tuple[str, str, NoteKind]]:
    """The bands together, and whether they are as many as the members."""
    people = sum(read_number(members) or 0 for _band, members, _citizens in filled.ages)
    citizens = sum(read_number(among) or 0 for _band, _members, among in filled.ages)
    if not people:
        return
    members = read_number(filled.members)
    if members is not None and members > people:
        said = QCoreApplication.translate(
            "Groups", "{people} people together; {left} of the members are in no age yet."
        )
        yield "ages", said.format(people=people, left=members - people), "warn"
    elif citizens:
        share = words.percent(people, citizens)
        said = QCoreApplication.translate("Groups", "{people} people together, {citizens} of them citizens ({share})")
        yield "ages", said.format(people=people, citizens=citizens, share=share), "good"
    else:
        yield "ages", QCoreApplication.translate("Groups", "{people} people together").format(people=people), "good"


def _hard_to_see(filled: Filled) -> Iterator[tuple[str, str, NoteKind]]:
    for key in TEXTS:
        typed = getattr(filled, key)
        if unseen_in(typed):
            said = QCoreApplication.translate("Groups", "It holds characters nobody can see; they are left out.")
            yield row_of(key), said, "warn"
        elif pictures := unprinted_in(typed):
            said = QCoreApplication.translate("Groups", "Kept as it is, but papers are printed without {pictures}.")
            yield row_of(key), said.format(pictures=pictures), "warn"


def _who_is_asked(filled: Filled, staff: Sequence[str]) -> Iterator[tuple[str, str, NoteKind]]:
    """Whoever answers for a group should not be the one who looks at its application."""
    named = fold(filled.representative)
    same = next((name for name in staff if named and fold(name) == named), "")
    if same:
        said = QCoreApplication.translate("Groups", "{name} works at this desk too: somebody else should look at it.")
        yield "representative", said.format(name=same), "warn"
