"""A Saturday at the desk, worked out by hand: every act through the real operations, every figure of its log."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.day_log import sign_day
from desktop.operations.displays import DisplayRequest, bring_display
from desktop.operations.entries import Ending, EntryRequest, write_entry
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.machines import add_machine
from desktop.operations.payments import CashRequest
from desktop.operations.permits import issue_permit
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.operations.space import TableRequest, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.tariff_periods import choose_tariff
from desktop.operations.tariffs import TariffRequest, save_tariff
from desktop.operations.visits import correct_visits, count_visit
from desktop.queries.day_log import day_log
from desktop.rules.day_counts import DayCounts
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.rules.print_fees import TariffLineOn
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, DisplayKind, EntryKind, Importance, PriceUnit, TariffLineKind, VisitPurpose

STORY = json.loads((Path(__file__).parent / "day_story.json").read_text("utf-8"))
DAY = date.fromisoformat(STORY["day"])
APRIL = date(2026, 4, 1)
SEATS = (2, 4, 6)


class Desk:
    """Each act at its moment; what was entered later is written then, with its own time."""

    def __init__(self, database: Any, made: Any) -> None:
        self._database, self._made = database, made
        self._uses: dict[int, int] = {}
        lines = (TariffLineOn(TariffLineKind.MASTER, 50), TariffLineOn(TariffLineKind.FACE, 1))
        self._write(save_tariff, request=TariffRequest(name="own", title="自館", lines=lines, valid_from=APRIL))
        self._write(choose_tariff, name="own", valid_from=APRIL)
        self._machine = self._write(add_machine, name="輪転機1", site_id=1)
        self._tables = {
            seats: self._write(add_table, request=SpaceTableRequest(name=str(seats), seats=seats)) for seats in SEATS
        }

    def do(self, number: int, act: dict[str, Any]) -> None:
        self.at = _at(act["at"])
        entered = act.get("entered_at")
        self._database.clock = standing_clock(_at(entered) if entered else self.at)
        self._then = self.at if entered else None
        _ACTS[act["act"]](self, number, act)

    def visit(self, _number: int, act: dict[str, Any]) -> None:
        self._write(count_visit, purpose=VisitPurpose(act["purpose"]), people=act["people"], at=self._then)

    def correct(self, _number: int, act: dict[str, Any]) -> None:
        wanted = {"hour": act["hour"], "purpose": VisitPurpose(act["purpose"]), "people": act["to"]}
        self._write(correct_visits, day=DAY, reason=act["reason"], **wanted)

    def note(self, _number: int, act: dict[str, Any]) -> None:
        self._write(write_note, request=NoteRequest(text=act["text"], importance=Importance(act["importance"])))

    def printed(self, _number: int, act: dict[str, Any]) -> None:
        request = PrintJobRequest(
            machine_id=self._machine, group_id=self._made.choir, masters=act["masters"], sheets=act["sheets"]
        )
        self._write(record_print_job, request=request, cash=CashRequest(tendered=act["yen"]))

    def room(self, _number: int, act: dict[str, Any]) -> None:
        room = {"会議室A": self._made.room_a, "会議室B": self._made.room_b}[act["room"]]
        request = BookingRequest(
            resource_id=room,
            starts_at=_at(act["start"]),
            ends_at=_at(act["end"]),
            group_id=self._made.readers,
            people=act["people"],
        )
        # the story's rooms cost half an hour exactly, a center's started hours: the price is that of this use
        price = (PriceEntry(act["yen"], PriceUnit.USE),)
        self._write(change_prices, thing=PricedThing(resource_id=room), entries=price, valid_from=APRIL)
        booking = self._write(book_room, request=request)
        if act["paid"]:
            self._write(issue_permit, booking_id=booking, paid_by="cash")

    def display(self, _number: int, act: dict[str, Any]) -> None:
        kind = DisplayKind.POSTER if "ポスター" in act["title"] else DisplayKind.FLYER
        event_on = date.fromisoformat(act["event_on"]) if act["event_on"] else None
        request = DisplayRequest(kind=kind, title=act["title"], who="見本", copies=act["copies"], event_on=event_on)
        self._write(bring_display, request=request)

    def table(self, number: int, act: dict[str, Any]) -> None:
        whose = {"group_id": self._made.choir} if "group" in act else {"who": act["who"]}
        table, until = self._tables[act["seats_wanted"]], _at(act["slot_end"])
        request = TableRequest(table_id=table, people=act["people"], until=until, work=act["work"], **whose)
        self._uses[number] = self._write(take_table, request=request)

    def free(self, _number: int, act: dict[str, Any]) -> None:
        self._write(leave_table, use_id=self._uses[act["ref"]])

    def entry(self, _number: int, act: dict[str, Any]) -> None:
        kind = EntryKind(act["kind"])
        ending = Ending(outcome=ENTRY_KINDS[kind].outcomes[0], result="済み", result_who="持ち主")
        self._write(
            write_entry, request=EntryRequest(kind=kind, title=act["title"], ending=ending if act["done"] else None)
        )

    def consultation(self, _number: int, act: dict[str, Any]) -> None:
        request = ConsultationRequest(
            actor=ActorKind(act["actor"]), topic_ids=(1,), note="相談", minutes=act["minutes"]
        )
        self._write(add_consultation, request=request)

    def _write(self, verb: Callable[..., Any], **arguments: Any) -> Any:
        return self._database.write(partial(verb, **arguments), self._made.by).answer


_ACTS = {
    "visit": Desk.visit,
    "correct_visits": Desk.correct,
    "note": Desk.note,
    "print": Desk.printed,
    "room": Desk.room,
    "display": Desk.display,
    "table": Desk.table,
    "table_free": Desk.free,
    "entry": Desk.entry,
    "consultation": Desk.consultation,
}


def _at(clock: str) -> datetime:
    return datetime.fromisoformat(f"{DAY}T{clock}")


def _visits(counts: DayCounts) -> dict[str, Any]:
    return {
        "total": counts["visits"],
        "by_purpose": counts.parts("visits.purpose"),
        "by_hour": counts.parts("visits.hour"),
    }


def _told(counts: DayCounts) -> dict[str, Any]:
    return {
        "visits": _visits(counts),
        "space": {"uses": counts["space.uses"], "people": counts["space.people"]},
        "rooms": {
            "bookings": counts["rooms"],
            "people": counts["rooms.people"],
            "minutes": counts["rooms.minutes"],
            "yen": counts["rooms.yen"],
        },
        "printing": {
            "jobs": counts["printing"],
            "masters": counts["printing.masters"],
            "sheets": counts["printing.sheets"],
            "yen": counts["printing.yen"],
        },
        "money": {"receipts": counts["money.receipts"], "total": counts["money"]},
        "consultations": {
            "cases": counts["cases"],
            "contacts": counts["contacts"],
            "minutes": counts["contacts.minutes"],
        },
        "entries": counts.parts("entries.kind"),
        "entries_open": counts["entries.open"],
        "notes": counts["notes"],
        "displays": {"brought": counts["displays"], "copies": counts["displays.copies"]},
    }


def test_the_log_of_a_saturday_says_what_was_worked_out_by_hand(database, made):
    expected = dict(STORY["expected"])
    noon = expected.pop("at_noon")
    desk, at_noon = Desk(database, made), None
    for number, act in enumerate(STORY["acts"]):
        if at_noon is None and act["at"] > "12:00":
            with database.reading() as session:
                at_noon = _visits(day_log(session, 1, DAY, _at("12:00")).counts)
        desk.do(number, act)
    assert at_noon == noon
    database.clock = standing_clock(_at("21:05"))
    database.write(partial(sign_day, day=DAY), made.by)
    with database.reading() as session:
        log = day_log(session, 1, DAY, _at("21:05"))
    assert _told(log.counts) == expected
    assert (log.signed, log.since) == (True, ())
