"""Cases that ended long ago: who came, what was said and what was answered goes; what is counted stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Base,
    CasePerson,
    Consultation,
    Contact,
    Dispatch,
    FollowUp,
    JournalPayload,
    Referral,
    SpecialistSlot,
)
from desktop.models.group_past import Key
from desktop.models.images import record_id
from desktop.operations.case_words import index_consultation
from desktop.operations.erased_journal import erase_journal
from desktop.operations.search_words import forget_dropped

# what somebody wrote into them; days, channels, minutes, topics, links, who advised and how it ended stay
WRITTEN: dict[type[Base], tuple[str, ...]] = {
    Contact: ("note", "advice", "materials"),
    FollowUp: ("result",),
    Referral: ("reason", "answer"),
    CasePerson: ("role", "name", "phone"),
    Dispatch: ("place", "purpose"),
    SpecialistSlot: ("about",),
}
OF_THE_CASE = ("caller", "department", "result", "search_text")


def forget_cases(session: Session, cases: Iterable[Consultation]) -> None:
    """Erase what was written into them, in the journal too; a case is called by its number then.

    Answers of the center that were made from one stay, and so does who has read it. It has to be the act of somebody
    who may erase.
    """
    past = tuple(cases)
    gone = _gone(session, [case.id for case in past])
    for case in past:
        parts = [each for model in WRITTEN for each in _parts(session, model, case.id)]
        keys = {(each.__tablename__, record_id(each)) for each in (case, *parts)}
        erase_journal(session, keys | gone[case.id])
        for part in parts:
            _forget(part, case.number)
        for name in OF_THE_CASE:
            setattr(case, name, "")
        case.summary = case.number
        session.flush()
        index_consultation(session, case)
    if past:
        forget_dropped(session, Consultation.__tablename__)


def forget_parts(parts: Iterable[Base], session: Session) -> None:
    """The same for visits on site and slots of specialists that became no case."""
    alone = tuple(parts)
    erase_journal(session, [(each.__tablename__, record_id(each)) for each in alone])
    for part in alone:
        _forget(part, "")
    session.flush()


def _forget(part: Any, number: str) -> None:
    for name in WRITTEN[type(part)]:
        setattr(part, name, "")
    if isinstance(part, FollowUp):
        part.what = number
    elif isinstance(part, Referral) and part.target_id is None:
        part.target = number  # typed by hand: it may be somebody's name
    elif isinstance(part, SpecialistSlot):
        part.answers = []


def _parts(session: Session, model: Any, case_id: int) -> list[Any]:
    return list(session.scalars(select(model).where(model.consultation_id == case_id)))


def _gone(session: Session, case_ids: Iterable[int]) -> dict[int, set[Key]]:
    """Rows of each case that are no more: an act that wrote them was undone."""
    found: dict[int, set[Key]] = {case_id: set() for case_id in case_ids}
    if not found:
        return found
    tables = [model.__tablename__ for model in WRITTEN]
    taken = select(JournalPayload.table_name, JournalPayload.record_id, JournalPayload.before).where(
        JournalPayload.table_name.in_(tables), JournalPayload.after.is_(None), JournalPayload.version.is_(None)
    )
    for table, key, before in session.execute(taken):
        if before is not None and (case_id := before["consultation_id"]) in found:
            found[case_id].add((table, key))
    return found
