"""groups find, groups show, groups add."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import Any, cast

from desktop.commands.answer import Answer, written
from desktop.commands.bookings import find_group
from desktop.commands.counter import Request, at_counter
from desktop.commands.group_file import read_group
from desktop.commands.group_parts import parts_of
from desktop.commands.inputs import read_number
from desktop.operations.group_request import unseen_fields
from desktop.operations.groups import add_group
from desktop.queries.days import BookingRow
from desktop.queries.group_cards import GroupCard, group_card
from desktop.queries.groups import find_groups
from desktop.sentences import state_words
from desktop.words import ConsentField, Language

USUAL_LIMIT = "50"
TAKEN_OUT = (
    "見えない文字を取りのぞきました：{fields}",
    "Characters that nobody can see were taken out of: {fields}",
)
SAME = (
    *("id", "version", "number", "kind", "name", "kana", "status", "form", "founded_on", "representative"),
    *("representative_kana", "members", "citizens", "website", "publicity", "registered_from", "registered_until"),
    "open_cases",
)


def find(request: Request) -> Answer:
    limit = read_number("limit", request.text("limit") or USUAL_LIMIT)
    with at_counter(request) as counter, counter.database.reading() as session:
        start = perf_counter()
        hits = find_groups(session, request.text("text"), limit)
        took = (perf_counter() - start) * 1000
    shown = [
        {"id": hit.id, "number": hit.number, "name": hit.name, "kana": hit.kana, "status": hit.status} for hit in hits
    ]
    lines = [f"{hit.number}  {hit.name}  {hit.kana}  {state_words(hit.status, request.language)}" for hit in hits]
    return Answer({"groups": shown, "ms": round(took, 3)}, lines)


def show(request: Request) -> Answer:
    with at_counter(request) as counter, counter.database.reading() as session:
        card = group_card(session, find_group(session, request.text("number")).id, counter.now)
    assert card is not None, "it was found a moment ago"
    document = _document(card)
    lines = [f"{card.number}  {card.name}  {card.kana}  {state_words(card.status, request.language)}"]
    lines += [f"  {key}: {_line(value)}" for key, value in document.items() if key not in {"version", "consents"}]
    return Answer(document, lines)


def add(request: Request) -> Answer:
    """The group's id and number, and the fields out of which unseen characters were taken."""
    with at_counter(request) as counter:
        with counter.database.reading() as session:
            wanted = read_group(session, request.text("file"), counter.now.date())
        group_id = counter.write(partial(add_group, request=wanted)).answer
        with counter.database.reading() as session:
            card = group_card(session, group_id, counter.now)
    assert card is not None, "it was written a moment ago"
    tidied = unseen_fields(wanted)
    lines = [f"{card.number} (id {card.id})  {card.name}"]
    if tidied:
        lines.append(TAKEN_OUT[request.language is Language.ENGLISH].format(fields=", ".join(tidied)))
    return Answer({"id": group_id, "number": card.number, "name": card.name, "tidied": list(tidied)}, lines)


def _document(card: GroupCard) -> dict[str, Any]:
    """The whole card under the names that `groups add` reads, and what the desk knows beyond."""
    private = {row.kind: row for row in card.private}
    address = private.get(ConsentField.ADDRESS)
    booking = card.next_booking
    return {
        **{name: getattr(card, name) for name in SAME},
        "fields": [field.name for field in card.fields],
        **{
            kind.value: private[kind].value if kind in private else ""
            for kind in ConsentField
            if kind is not ConsentField.REPRESENTATIVE
        },
        "postal_code": address.postal_code if address else "",
        "published": [row.kind for row in card.private if row.published],
        "withheld": [row.kind for row in card.private if row.published is False],
        "consents": [
            {"field": row.kind, "published": row.published, "since": row.since, "source": row.source}
            for row in card.private
        ],
        "next_booking": _booking(booking) if booking else None,
        **parts_of(card),
        "history": [{"since": since, "status": status, "reason": reason} for since, status, reason in card.history],
    }


def _booking(row: BookingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "room": row.room,
        "start": row.starts_at,
        "end": row.ends_at,
        "state": row.state,
        "shown": written(row.starts_at, row.ends_at),
    }


def _line(value: Any) -> str:
    if isinstance(value, dict):
        return "  ".join(filter(None, map(_line, cast("dict[str, Any]", value).values())))
    if isinstance(value, list):
        return ", ".join(map(_line, cast("list[Any]", value)))
    return "" if value is None else str(value)
