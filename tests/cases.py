"""Small makers of consultations."""

from __future__ import annotations

from functools import partial

from desktop.operations.acting import By
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.staff import add_staff
from desktop.storage.database import Database
from desktop.words import ActorKind, StaffRole
from tests.makers import BY, Made

NAMES = {StaffRole.STAFF: "佐藤", StaffRole.ADVISOR: "山田", StaffRole.MANAGER: "鈴木"}


def request_for(note: str = "空き家を使って子どもの居場所を作りたい", **more: object) -> ConsultationRequest:
    values: dict[str, object] = {"actor": ActorKind.CITIZEN, "topic_ids": (1,)} | more
    return ConsultationRequest(note=note, **values)


def make_case(database: Database, made: Made, by: By | None = None, **more: object) -> int:
    return database.write(partial(add_consultation, request=request_for(**more)), by or made.by).answer


def make_desk(database: Database, role: StaffRole, code: str = "") -> By:
    """A colleague of this role, sitting down."""
    add = partial(add_staff, code=code or f"{role}-2", name=NAMES[role], role=role)
    by = By(staff_id=1, staff="高橋", site_id=1, pc="受付1")
    return By(staff_id=database.write(add, by).answer, staff=NAMES[role], site_id=1, pc=BY.pc)
