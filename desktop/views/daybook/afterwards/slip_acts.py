"""What writes a slip down: the operation of its kind, with the slip's own time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.operations.afterwards import RoomSlip, enter_room_use
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.print_request import PrintJobRequest
from desktop.operations.printing import record_print_job
from desktop.operations.space import TableRequest, take_table
from desktop.operations.visits import count_visit
from desktop.rules.slips import Slip, SlipKind
from desktop.words import ActorKind, VisitPurpose


def act_of(slip: Slip) -> Callable[..., Any]:
    return _ACTS[slip.kind](slip)


def _visit(slip: Slip) -> Callable[..., Any]:
    purpose = slip.purpose or VisitPurpose.OTHER
    return partial(count_visit, purpose=purpose, people=slip.people or 1, at=slip.starts_at)


def _room(slip: Slip) -> Callable[..., Any]:
    assert slip.thing_id is not None
    assert slip.ends_at is not None
    told = RoomSlip(
        resource_id=slip.thing_id,
        starts_at=slip.starts_at,
        ends_at=slip.ends_at,
        group_id=slip.group_id,
        guest_name=slip.who,
        phone=slip.phone,
        people=slip.people,
        purpose=slip.note,
    )
    return partial(enter_room_use, slip=told)


def _print_job(slip: Slip) -> Callable[..., Any]:
    """It waits for its money in the print room."""
    assert slip.thing_id is not None
    request = PrintJobRequest(
        machine_id=slip.thing_id,
        masters=slip.masters or 0,
        sheets=slip.sheets or 0,
        group_id=slip.group_id,
        guest=slip.who,
        purpose=slip.note,
        done_at=slip.starts_at,
    )
    return partial(record_print_job, request=request)


def _consultation(slip: Slip) -> Callable[..., Any]:
    assert slip.thing_id is not None
    minutes = slip.end - slip.start if slip.end is not None else None
    request = ConsultationRequest(
        actor=slip.actor or ActorKind.CITIZEN,
        topic_ids=(slip.thing_id,),
        note=slip.note,
        group_id=slip.group_id,
        caller=slip.who,
        minutes=minutes,
        at=slip.starts_at,
    )
    return partial(add_consultation, request=request)


def _table(slip: Slip) -> Callable[..., Any]:
    assert slip.thing_id is not None
    request = TableRequest(
        table_id=slip.thing_id,
        people=slip.people or 1,
        starts_at=slip.starts_at,
        until=slip.ends_at,
        left_at=slip.ends_at,
        group_id=slip.group_id,
        who=slip.who,
        work=slip.note,
    )
    return partial(take_table, request=request)


_ACTS: dict[SlipKind, Callable[[Slip], Callable[..., Any]]] = {
    SlipKind.VISIT: _visit,
    SlipKind.ROOM: _room,
    SlipKind.PRINTING: _print_job,
    SlipKind.CONSULTATION: _consultation,
    SlipKind.TABLE: _table,
}
