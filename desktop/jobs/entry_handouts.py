"""The papers of the day book's entries by name, for the numbers people call them by."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound, NotReadable
from desktop.jobs import entry_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.queries.entries import entry_by_number
from desktop.sentences.labels import ENTRIES
from desktop.storage.database import Database
from desktop.words import EntryKind

Settings = Mapping[str, str]
FORM_SETTINGS = frozenset({"kind", "site"})


def entry(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """The paper of an entry's kind; without a number it is blank, an incident report unless another kind is set."""
    if for_:
        return entry_papers.draw_entry(database, by, _entry(database, for_))
    return entry_papers.draw_blank_entry(database, by, _kind(settings), _site(database, by, settings))


def given_back(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as the entry does
    return entry_papers.draw_given_back(database, by, _entry(database, for_))


def lost_list(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del for_  # all that lies here
    return entry_papers.draw_lost_list(database, by, _site(database, by, settings))


def police_list(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del for_  # all that lies here
    return entry_papers.draw_police_list(database, by, _site(database, by, settings))


def _site(database: Database, by: By, settings: Settings) -> int:
    return site_asked(database, by, settings) or by.site_id


def _kind(settings: Settings) -> EntryKind:
    told = settings.get("kind", "").strip() or EntryKind.INCIDENT
    found = next((kind for kind in EntryKind if told in (kind.value, ENTRIES[kind])), None)
    if found is None:
        raise NotReadable("set", f"kind={told}")
    return found


def _entry(database: Database, number: str) -> int:
    with database.reading() as session:
        entry_id = entry_by_number(session, number)
    if entry_id is None:
        raise NotFound("entry", number)
    return entry_id
