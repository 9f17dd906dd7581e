"""The records of an act as they were before it: what it made is taken away, what it changed or deleted comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby

from sqlalchemy import inspect, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import ChangedSince, NeverUndone, StillUsed
from desktop.models import (
    Base,
    Booking,
    Closure,
    Consultation,
    DayEntry,
    Display,
    Group,
    GroupRole,
    JournalPayload,
    Loan,
    Person,
    PrintJob,
    Rental,
    Resource,
)
from desktop.models.base import Versioned
from desktop.models.images import model_of, record_name, values_of
from desktop.operations.group_index import forget_group
from desktop.operations.seen import all_taken_back, latest_fact
from desktop.operations.undo_many import FEW, take_many
from desktop.words import (
    BookingState,
    CancelReason,
    CaseState,
    DisplayEnd,
    EntryState,
    LoanState,
    PrintJobState,
    RentalState,
)

# what is written down beside an act and says nothing wrong when the act is taken back
STAYING = frozenset({"attachments", "imports", "import_maps", "atoms", "resource_atoms", "series"})
DELETED = frozenset(
    {
        *("booking_items", "settings", "closure_rooms"),
        *("user_classes", "relief_grounds", "prices", "opening_hours", "closed_day_rules"),
        "stock_items",
        *("groups", "people", "group_roles", "group_forms", "group_activities"),
        *("private_fields", "consents", "status_changes", "group_names", "group_words", "extra_values"),
        *("word_lists", "list_words", "extra_fields", "activity_fields", "organization_forms"),
        *("applications", "group_papers", "rounds", "round_groups", "desk_notes", "group_relations"),
        *("not_the_same", "saved_lists"),
        *("consultation_topics", "contacts", "follow_ups", "referrals"),
        *("events", "event_actions", "visit_counts", "handover_notes"),
        *("print_originals", "tariffs", "tariff_lines", "machines", "machine_entries", "consumables"),
        *("consumable_moves", "accounts", "relief_applications", "loan_items"),
        *("table_uses", "space_tables", "note_readings", "site_days", "checklist_items", "checklist_ticks"),
        *("emergency_contacts", "display_places", "programs", "event_bookings", "sign_ups"),
        *("rental_kinds", "rental_prices", "rental_units", "rental_wishes"),
        *("case_readers", "case_people", "case_groups", "case_bookings", "case_events", "case_actions", "dispatches"),
        *("referral_targets", "consultation_templates", "knowledge_cards", "knowledge_card_topics"),
        *("consultation_counts", "specialist_days", "specialist_slots"),
    }
)
AT_ONCE = 500
PLACES = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}  # parents before children


def put_all_back(session: Session, payloads: Sequence[JournalPayload], verb: str) -> list[Base]:
    """Take back what the act made, children first; then put back what it changed or deleted, parents first.

    The records that still stand are returned. Raises ChangedSince, StillUsed, and NeverUndone for what `verb` made for
    good.
    """
    restored: list[Base] = []
    ordered = sorted(payloads, key=lambda payload: PLACES[payload.table_name])
    made = [payload for payload in reversed(ordered) if payload.before is None]
    pointing = _pointing_at(made, ordered)
    restored += _put_all(session, pointing)  # what was made is not taken away from under them
    try:
        for table, all_of_it in groupby(made, key=lambda payload: payload.table_name):
            those = list(all_of_it)
            if len(those) > FEW and table in DELETED and _has_one_key(table):
                take_many(session, table, those, partial(_refuse_other_version, session))
                continue
            same = _read_anew(session, table, those)
            with session.no_autoflush:  # the whole table at once, not one by one before the next question
                restored += filter(None, [_take_away(session, payload, verb) for payload in same])
            session.flush()
    except IntegrityError as used:
        raise StillUsed(verb) from used
    changed = [payload for payload in ordered if payload.before is not None and payload not in pointing]
    return restored + _put_all(session, changed)


def _put_all(session: Session, changed: Iterable[JournalPayload]) -> list[Base]:
    restored: list[Base] = []
    for table, those in groupby(changed, key=lambda payload: payload.table_name):
        same = _read_anew(session, table, those)
        restored += [_put_back(session, payload) for payload in same]
        session.flush()
    return restored


def _pointing_at(made: Iterable[JournalPayload], payloads: Iterable[JournalPayload]) -> list[JournalPayload]:
    """Records that stood before the act and that it made point at what it made."""
    if not (keys := {(payload.table_name, payload.record_id) for payload in made}):
        return []
    return [
        payload
        for payload in payloads
        if payload.before is not None
        and payload.after is not None
        and any(
            (key.column.table.name, str(payload.after.get(column.name))) in keys
            for column in inspect(model_of(payload.table_name)).columns
            for key in column.foreign_keys
        )
    ]


def _read_anew(session: Session, table: str, payloads: Iterable[JournalPayload]) -> Sequence[JournalPayload]:
    """Have the records in the session as they are at this moment: one by one, an import's would take minutes."""
    same, model = list(payloads), model_of(table)
    keys = inspect(model).primary_key
    for start in range(0, len(same), AT_ONCE):
        some = same[start : start + AT_ONCE]
        if len(keys) == 1:
            named = keys[0].in_([int(payload.record_id) for payload in some])
            found = session.scalars(select(model).where(named).execution_options(populate_existing=True))
            session.info.setdefault("read anew", []).extend(found)  # the session itself holds them weakly
    return same


def _record(session: Session, payload: JournalPayload) -> Base | None:
    """The record as it is at this moment, refused when somebody has changed it since."""
    model = model_of(payload.table_name)
    key = [int(part) for part in payload.record_id.split(",")]
    # one key: it was read anew with the others of its table
    record = session.get(model, tuple(key), populate_existing=len(key) > 1)
    if record is not None and issubclass(model, Versioned):
        _refuse_changed(session, record, payload)
    return record


def _put_back(session: Session, payload: JournalPayload) -> Base:
    assert payload.before is not None
    values = values_of(model_of(payload.table_name), payload.before)
    values.pop("version", None)
    record = _record(session, payload)
    if record is None:
        record = model_of(payload.table_name)(**values)
        session.add(record)
    else:
        for name, value in values.items():
            setattr(record, name, value)
        if isinstance(record, Group):
            # its version rises also where only what hangs on it comes back
            flag_modified(record, "number")
    return record


def _take_away(session: Session, payload: JournalPayload, verb: str) -> Base | None:
    """Delete what the act made. A numbered record stays and says so; a person somebody else has by now stays too."""
    table = payload.table_name
    if table not in STAYING | DELETED and table not in WITHDRAWN:
        raise NeverUndone(verb)  # whatever became of it since
    record = _record(session, payload)
    if record is None or table in STAYING:
        return None
    if table in WITHDRAWN:
        WITHDRAWN[table](record)
        return record
    if isinstance(record, Person) and _has_role(session, record):
        return None
    if isinstance(record, Group):
        forget_group(session, record.id)
    session.delete(record)
    return None


def _has_role(session: Session, person: Person) -> bool:
    return session.scalars(select(GroupRole.id).where(GroupRole.person_id == person.id)).first() is not None


def _withdraw_booking(record: Base) -> None:
    assert isinstance(record, Booking)
    record.state, record.cancel_reason = BookingState.CANCELLED, CancelReason.UNDONE


def _withdraw_closure(record: Base) -> None:
    assert isinstance(record, Closure)
    record.withdrawn = True


def _retire_room(record: Base) -> None:
    assert isinstance(record, Resource)
    record.active = False


def _withdraw_print_job(record: Base) -> None:
    assert isinstance(record, PrintJob)
    record.state = PrintJobState.WITHDRAWN


def _withdraw_consultation(record: Base) -> None:
    assert isinstance(record, Consultation)
    record.state = CaseState.WITHDRAWN


def _withdraw_rental(record: Base) -> None:
    assert isinstance(record, Rental)
    record.state = RentalState.WITHDRAWN


def _cancel_loan(record: Base) -> None:
    assert isinstance(record, Loan)
    record.state = LoanState.CANCELLED


def _withdraw_entry(record: Base) -> None:
    assert isinstance(record, DayEntry)
    record.state, record.done_at = EntryState.WITHDRAWN, None


def _take_down_display(record: Base) -> None:
    assert isinstance(record, Display)
    record.down_on, record.ended = record.brought_on, DisplayEnd.MISTAKE


WITHDRAWN: dict[str, Callable[[Base], None]] = {
    "bookings": _withdraw_booking,
    "closures": _withdraw_closure,
    "resources": _retire_room,
    "consultations": _withdraw_consultation,
    "print_jobs": _withdraw_print_job,
    "rentals": _withdraw_rental,
    "loans": _cancel_loan,
    "day_entries": _withdraw_entry,
    "displays": _take_down_display,
}


def _refuse_changed(session: Session, record: Base, payload: JournalPayload) -> None:
    _refuse_other_version(session, record_name(record), inspect(record).dict["version"], payload)


def _refuse_other_version(session: Session, record: str, version: int, payload: JournalPayload) -> None:
    if version == payload.version or all_taken_back(session, record, payload.number):
        return
    since = latest_fact(session, record)
    assert since is not None
    raise ChangedSince(record, since.verb, since.staff, since.at)


def _has_one_key(table: str) -> bool:
    return [key.name for key in inspect(model_of(table)).primary_key] == ["id"]
