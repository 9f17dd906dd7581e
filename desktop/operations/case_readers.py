"""Who may read a case that is for named people, and the record of who has."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import CaseReader, CaseReading, Consultation, Staff
from desktop.operations.acting import Acting
from desktop.operations.seen import changed_elsewhere
from desktop.operations.withheld import refuse_withheld
from desktop.rules.openness import is_read_in_writing
from desktop.words import CaseState, Openness, ReadingAct

SAME_READING = timedelta(minutes=10)  # a page that is read anew has not been opened twice


def name_readers(session: Session, acting: Acting, consultation_id: int, staff_ids: Sequence[int]) -> int:
    """These of the staff may read the case while it is for named people, and nobody else of those named before.

    Who is in charge, and managers, read it unnamed. Raises NotFound, NotAllowed.
    """
    case = _case(session, acting, consultation_id, "name_readers")
    _name(session, case, staff_ids)
    return case.id


def set_openness(
    session: Session,
    acting: Acting,
    consultation_id: int,
    openness: Openness,
    staff_ids: Sequence[int],
    *,
    seen: tuple[Openness, frozenset[int]] | None = None,
) -> int:
    """How much of the case is kept back, and who is named for it and nobody else, in one act.

    Whoever acts may keep it back from themselves too. Raises NotFound, NotAllowed, ChangedElsewhere where it is no
    longer as it was `seen`.
    """
    case = _case(session, acting, consultation_id, "set_openness")
    if seen is not None and seen != (case.openness, frozenset(_named(session, case))):
        raise changed_elsewhere(session, case)
    _name(session, case, staff_ids)
    case.openness = openness
    session.flush()
    return case.id


def read_case(session: Session, acting: Acting, consultation_id: int, act: ReadingAct = ReadingAct.OPENED) -> int:
    """Write down that whoever acts has opened, printed or exported a case that not the whole desk may open.

    The same act of the same person counts once in ten minutes; what the whole desk may open is read unrecorded. It is
    never taken back. Returns the id of the case. Raises NotFound, NotAllowed.
    """
    case = _case(session, acting, consultation_id, "read_case", lock=False)
    if is_read_in_writing(case.openness) and not _read_lately(acting, session, case.id, act):
        by = acting.by
        session.add(CaseReading(consultation_id=case.id, staff_id=by.staff_id, at=acting.now, act=act, pc=by.pc))
        session.flush()
    return case.id


def _name(session: Session, case: Consultation, staff_ids: Sequence[int]) -> None:
    wanted, named = set(staff_ids), _named(session, case)
    known = set(session.scalars(select(Staff.id).where(Staff.id.in_(wanted))))
    if unknown := sorted(wanted - known):
        raise NotFound("staff", str(unknown[0]))
    for staff_id in sorted(named.keys() - wanted):
        session.delete(named[staff_id])
    session.add_all(
        CaseReader(consultation_id=case.id, staff_id=staff_id) for staff_id in sorted(wanted - named.keys())
    )
    session.flush()


def _named(session: Session, case: Consultation) -> dict[int, CaseReader]:
    of_case = select(CaseReader).where(CaseReader.consultation_id == case.id).order_by(CaseReader.staff_id)
    return {reader.staff_id: reader for reader in session.scalars(of_case)}


def _read_lately(acting: Acting, session: Session, case_id: int, act: ReadingAct) -> bool:
    mine = select(CaseReading.id).where(
        CaseReading.consultation_id == case_id,
        CaseReading.staff_id == acting.by.staff_id,
        CaseReading.act == act,
        CaseReading.at > acting.now - SAME_READING,
        CaseReading.at <= acting.now,
    )
    return session.scalars(mine.limit(1)).first() is not None


def _case(session: Session, acting: Acting, case_id: int, verb: str, *, lock: bool = True) -> Consultation:
    locked = {"key_share": True} if lock else None
    case = session.get(Consultation, case_id, with_for_update=locked, populate_existing=lock)
    if case is None or case.state is CaseState.WITHDRAWN:
        raise NotFound("consultation", str(case_id))
    refuse_withheld(session, acting.by, case, verb)
    return case
