"""A small month that can be counted by hand: who booked, printed, paid, asked, came and took part in October 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Base,
    Booking,
    Consultation,
    ConsultationTopic,
    Contact,
    Event,
    Group,
    Machine,
    Payment,
    PaymentPart,
    Permit,
    PrintJob,
    PrintOriginal,
    Receipt,
    Resource,
    StatusChange,
    Tariff,
    Topic,
    VisitCount,
)
from desktop.operations.acting import Acting
from desktop.storage.database import Database
from desktop.words import (
    ActorKind,
    BookingState,
    CaseState,
    Channel,
    GroupStatus,
    MachineKind,
    Openness,
    PaperSize,
    PaymentMethod,
    PrintJobState,
    ResourceKind,
    TakingKind,
    VisitPurpose,
)
from tests.makers import Made


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def tell(database: Database, made: Made, *tellers: Callable[[Session, Made], None]) -> None:
    def write_story(session: Session, _acting: Acting) -> None:
        for teller in tellers:
            teller(session, made)
            session.flush()

    database.write(write_story, made.by)


def october(database: Database, made: Made) -> None:
    """The whole story."""
    tell(database, made, register, rooms, printing, consultations, visits, events)


def put(session: Session, *records: Base) -> None:
    session.add_all(records)
    session.flush()


def register(session: Session, made: Made) -> None:
    """The choir since 2025; the readers since 10 October. A third one came in September and left on 20 October."""
    for change in session.scalars(select(StatusChange)):
        change.since = date(2025, 4, 1) if change.group_id == made.choir else date(2026, 10, 10)
    gone = Group(number="9003", name="去った会", status=GroupStatus.REMOVED)
    put(session, gone)
    moves = ((GroupStatus.REGISTERED, date(2026, 9, 1)), (GroupStatus.REMOVED, date(2026, 10, 20)))
    put(session, *(StatusChange(group_id=gone.id, status=status, since=since) for status, since in moves))


def booking(made: Made, number: int, room: int, start: str, end: str, **more: object) -> Booking:
    return Booking(
        **{
            "number": f"R8-B{number:05}",
            "resource_id": room,
            "group_id": made.choir,
            "starts_at": at(start),
            "ends_at": at(end),
            "state": BookingState.CONFIRMED,
            "people": 10,
            "fee": 400,
            "fee_lines": [],
            "made_at": at("2026-09-01T09:00"),
        }
        | more
    )


def rooms(session: Session, made: Made) -> None:
    """A: 2 h + 3 h; A+B: 4 h; one cancelled, one in November, one in September; one without people."""
    put(
        session,
        booking(made, 1, made.room_a, "2026-10-01T10:00", "2026-10-01T12:00"),
        booking(made, 2, made.room_a, "2026-10-03T13:00", "2026-10-03T16:00", people=None, fee=600),
        booking(made, 3, made.joined, "2026-10-04T09:00", "2026-10-04T13:00", people=25, fee=1600),
        booking(made, 4, made.room_b, "2026-10-06T09:00", "2026-10-06T10:00", state=BookingState.CANCELLED),
        booking(made, 5, made.room_a, "2026-11-01T09:00", "2026-11-01T10:00"),
        booking(made, 6, made.room_a, "2026-09-30T09:00", "2026-09-30T10:00", people=7),
        # midnight on the 31st belongs to October, the one after it to November
        booking(made, 7, made.japanese, "2026-10-31T20:00", "2026-11-01T00:00", people=3, fee=0),
    )
    permit = Permit(number="8-00001", booking_id=1, issued_on=date(2026, 10, 1))
    put(session, permit)
    put_paid(session, payment(made, 400, "2026-10-01T10:00", permit_id=permit.id), TakingKind.ROOM)


def put_paid(session: Session, taken: Payment, kind: TakingKind) -> None:
    put(session, taken)
    put(session, PaymentPart(payment_id=taken.id, kind=kind, amount=taken.amount))


def payment(made: Made, amount: int, when: str, **more: object) -> Payment:
    return Payment(
        **{
            "site_id": 1,
            "taken_at": at(when),
            "till_day": at(when).date(),
            "method": PaymentMethod.CASH,
            "amount": amount,
            "tendered": amount,
            "staff_id": made.manager,
        }
        | more
    )


def printing(session: Session, made: Made) -> None:
    """The duplicator: 2 jobs, 3 masters, 300 sheets, 500 faces, 1,100 yen; one withdrawn. The copier: none."""
    machines = [Resource(kind=ResourceKind.MACHINE, name=name, site_id=1) for name in ("輪転機", "コピー機")]
    put(session, *machines)
    kinds = zip(machines, (MachineKind.DUPLICATOR, MachineKind.COPIER), strict=True)
    put(session, *(Machine(resource_id=machine.id, kind=kind, counter_most=9_999_999) for machine, kind in kinds))
    tariff = session.scalars(select(Tariff)).first()
    if tariff is None:
        tariff = Tariff(name="daisen", title="料金表", valid_from=date(2026, 4, 1))
        put(session, tariff)
    job = partial(print_job, made, machines[0].id, tariff.id)
    put(
        session,
        job(1, "2026-10-02T11:00", masters=1, sheets=100, fee=300),
        job(2, "2026-10-31T20:59", masters=2, sheets=200, fee=800, duplex=True),
        job(3, "2026-10-05T11:00", masters=1, sheets=50, fee=100, state=PrintJobState.WITHDRAWN),
        job(4, "2026-11-01T00:00", masters=1, sheets=50, fee=100),
    )
    jobs = session.scalars(select(PrintJob)).all()
    put(session, *(PrintOriginal(job_id=row.id, position=0, **original(row)) for row in jobs))
    receipt = Receipt(number="8-R00001", site_id=1, issued_at=at("2026-10-02T11:05"), total=300, tax_percent=10, tax=27)
    put(session, receipt)
    taken = payment(made, 300, "2026-10-02T11:05", receipt_id=receipt.id)
    put_paid(session, taken, TakingKind.PRINTING)
    back = payment(made, -300, "2026-10-03T09:00", receipt_id=receipt.id, reverses_id=taken.id)
    put_paid(session, back, TakingKind.PRINTING)


def print_job(
    made: Made, machine: int, tariff: int, number: int, when: str, *, duplex: bool = False, **more: object
) -> PrintJob:
    return PrintJob(
        **{
            "number": f"R8-J{number:05}",
            "site_id": 1,
            "machine_id": machine,
            "group_id": made.choir,
            "done_at": at(when),
            "tariff_id": tariff,
            "fee_lines": [],
            "state": PrintJobState.SETTLED,
            "faces": int(str(more["sheets"])) * (2 if duplex else 1),
        }
        | more
    )


def original(job: PrintJob) -> dict[str, Any]:
    return {"masters": job.masters, "sheets": job.sheets, "size": PaperSize.A4, "duplex": job.faces > job.sheets}


def consultations(session: Session, made: Made) -> None:
    """3 cases begun (one confidential), 4 contacts (one with a case of September); one withdrawn."""
    topics = list(session.scalars(select(Topic).order_by(Topic.position, Topic.id)))[:2]
    if not topics:
        topics = [Topic(name="参加方法", position=1), Topic(name="補助金", position=2)]
        put(session, *topics)
    cases = [
        ("2026-09-20T10:00", ActorKind.CITIZEN, Openness.DESK, CaseState.CLOSED),
        ("2026-10-02T10:00", ActorKind.CITIZEN, Openness.DESK, CaseState.OPEN),
        ("2026-10-05T10:00", ActorKind.CITY, Openness.NAMED, CaseState.OPEN),
        ("2026-10-09T10:00", ActorKind.CITIZEN, Openness.DESK, CaseState.OPEN),
        ("2026-10-10T10:00", ActorKind.CITIZEN, Openness.DESK, CaseState.WITHDRAWN),
    ]
    for number, (when, actor, openness, state) in enumerate(cases, start=1):
        case = Consultation(
            number=f"R8-{number:04}", site_id=1, actor=actor, begun_at=at(when), openness=openness, state=state
        )
        put(session, case)
        put(session, contact(case.id, when, Channel.PHONE if number == 3 else Channel.WALK_IN))
        put(session, ConsultationTopic(consultation_id=case.id, topic_id=topics[0].id))
    put(session, ConsultationTopic(consultation_id=2, topic_id=topics[1].id), contact(1, "2026-10-07T15:00"))


def contact(case: int, when: str, channel: Channel = Channel.EMAIL) -> Contact:
    return Contact(consultation_id=case, site_id=1, at=at(when), channel=channel, note="秘密の相談の内容")


def visits(session: Session, _made: Made) -> None:
    """October 12, September 5, October of last year 9."""
    came = (
        ("2026-10-01T09:10", VisitPurpose.ROOM, 10),
        ("2026-10-01T23:59", VisitPurpose.PRINTING, 1),
        ("2026-10-31T12:00", VisitPurpose.ROOM, 1),
        ("2026-11-01T00:00", VisitPurpose.ROOM, 100),
        ("2026-09-30T12:00", VisitPurpose.OTHER, 5),
        ("2025-10-15T12:00", VisitPurpose.ROOM, 9),
    )
    put(
        session, *(VisitCount(site_id=1, at=at(when), purpose=purpose, people=people) for when, purpose, people in came)
    )


def events(session: Session, _made: Made) -> None:
    held = (
        ("活動見本市", "2026-10-17T10:00", 120),
        ("団体交流会", "2026-10-18T13:00", None),
        ("次の月", "2026-11-03T10:00", 5),
    )
    put(
        session,
        *(
            Event(
                title=title,
                starts_at=at(when),
                ends_at=at(when.replace("T1", "T2")[:13] + ":00"),
                site_id=1,
                attendance=count,
            )
            for title, when, count in held
        ),
    )
