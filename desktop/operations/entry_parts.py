"""What the verbs of entries are made of: one as the clerk saw it, what is said of it, what it is found by."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop.errors import Missing, NotFound, NotReadable, TooLongText
from desktop.models import Base, DayEntry, Group, Resource, Staff, StockItem
from desktop.operations.one_group import one_group
from desktop.operations.seen import refuse_changed
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.rules.kana import digits, fold
from desktop.rules.visible import many_lines, one_line, phone_number
from desktop.words import EntryKind, EntryState

if TYPE_CHECKING:
    from desktop.operations.entries import Ending, EntryRequest

MOST_LINE, MOST_TEXT, MOST_PHONE = 300, 20_000, 40
# a letter nobody types: folding drops a legal form at either end, and a text may well begin with one
EDGE = "\u02bc"
_LINES = ("place", "kept_at", "who", "for_whom")
_THINGS: tuple[tuple[str, str, type[Base]], ...] = (
    ("resource_id", "room", Resource),
    ("item_id", "equipment", StockItem),
    ("group_id", "group", Group),
    ("for_staff_id", "staff", Staff),
)


def entry_as_seen(session: Session, entry_id: int, seen_version: int | None) -> DayEntry:
    """The entry, locked, if it is still the one the clerk saw. Raises NotFound, ChangedElsewhere."""
    entry = session.get(DayEntry, entry_id, populate_existing=True, with_for_update={"key_share": True})
    if entry is None or entry.state is EntryState.WITHDRAWN:
        raise NotFound("entry", str(entry_id))
    refuse_changed(session, entry, seen_version)
    return entry


def refuse_bad_entry(session: Session, request: EntryRequest, now: datetime) -> None:
    """Raises Missing, TooLongText, NotFound, NotReadable."""
    if not one_line(request.title):
        raise Missing("entry_title")
    _refuse_long("entry_title", one_line(request.title), MOST_LINE)
    _refuse_long("text", request.text, MOST_TEXT)
    for field in _LINES:
        _refuse_long(field, one_line(getattr(request, field)), MOST_LINE)
    _refuse_long("phone", phone_number(request.phone), MOST_PHONE)
    if request.at is not None:
        refuse_bad_day(request.at.date())
        if request.at > now:
            raise NotReadable("entry_at", f"{request.at:%Y-%m-%d %H:%M}")
    if request.due_on is not None:
        refuse_bad_day(request.due_on)
    for field, what, model in _THINGS:
        known = getattr(request, field)
        if known is not None and session.get(model, known) is None:
            raise NotFound(what, str(known))


def refuse_bad_ending(kind: EntryKind, ending: Ending) -> tuple[str, str, str]:
    """Result, who and number as they are kept. Raises NotReadable, Missing, TooLongText."""
    rule = ENTRY_KINDS[kind]
    if ending.outcome not in rule.outcomes:
        raise NotReadable("outcome", ending.outcome)
    result, who = many_lines(ending.result), one_line(ending.result_who)
    number = one_line(ending.result_number)
    said = {"result": result, "result_who": who, "result_number": number}
    for field in rule.wanted(ending.outcome):
        if not said[field]:
            raise Missing(field)
    for field, text in said.items():
        _refuse_long(field, text, MOST_TEXT if field == "result" else MOST_LINE)
    return result, who, number


def fill_entry(session: Session, entry: DayEntry, request: EntryRequest) -> None:
    """Only what the kind has a field for."""
    fields = ENTRY_KINDS[request.kind].fields
    entry.kind, entry.title, entry.text = request.kind, one_line(request.title), many_lines(request.text)
    for field in _LINES:
        setattr(entry, field, one_line(getattr(request, field)) if field in fields else "")
    entry.phone = phone_number(request.phone) if "phone" in fields else ""
    for field in ("resource_id", "item_id", "group_id", "for_staff_id", "due_on"):
        setattr(entry, field, getattr(request, field) if field in fields else None)
    if entry.group_id is not None:
        entry.group_id = one_group(session, entry.group_id).id


def index_entry(session: Session, entry: DayEntry) -> None:
    """Rebuild what the entry is found by."""
    resource = session.get(Resource, entry.resource_id) if entry.resource_id else None
    group = session.get(Group, entry.group_id) if entry.group_id else None
    texts = (
        *(entry.number, entry.title, entry.text, entry.place, entry.kept_at, entry.who, digits(entry.phone)),
        *(entry.for_whom, entry.result, entry.result_who, entry.result_number),
        *(thing.name for thing in (resource, group) if thing is not None),
    )
    entry.search_text = "\n".join(fold(f"{EDGE}{text}{EDGE}") for text in texts if text)
    session.flush()


def _refuse_long(field: str, text: str, most: int) -> None:
    if len(text) > most:
        raise TooLongText(field, len(text), most)
