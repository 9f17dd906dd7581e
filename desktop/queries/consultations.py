"""Consultations, as far as the viewer may open them.

Reads consultations, consultation_topics, topics, contacts, follow_ups, referrals, case_readers, groups, staff, search
words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session

from desktop.models import (
    CaseReader,
    Consultation,
    ConsultationTopic,
    Contact,
    FollowUp,
    Group,
    Staff,
    Topic,
)
from desktop.models.same_group import ids_of_records
from desktop.queries.consultation_rows import (
    ConsultationRow,
    TopicRow,
    Viewer,
)
from desktop.queries.groups import find_groups
from desktop.queries.search_words import named_by_words
from desktop.rules.kana import fold
from desktop.rules.openness import may_open
from desktop.words import CaseState, Openness, StaffRole

CONSULTATION_READS = frozenset(
    {
        *("consultations", "consultation_topics", "topics", "contacts", "follow_ups", "referrals"),
        *("case_readers", "groups", "staff"),
    }
)
MOST_GROUPS = 50
NOBODY = 0


def viewer_of(session: Session, staff_id: int | None) -> Viewer:
    """Somebody unknown sees what the whole desk sees."""
    role = session.scalars(select(Staff.role).where(Staff.id == staff_id)).first()
    return Viewer(staff_id, role or StaffRole.STAFF)


def topics(session: Session) -> tuple[TopicRow, ...]:
    """The main topics to choose from, in the order of the center's list."""
    main = select(Topic.id, Topic.name).where(Topic.active, Topic.parent_id.is_(None))
    rows = session.execute(main.order_by(Topic.position, Topic.id))
    return tuple(TopicRow(*row) for row in rows)


def find_consultations(session: Session, viewer: Viewer, text: str, limit: int = 50) -> tuple[ConsultationRow, ...]:
    """The latest cases whose number, caller, group or notes hold the text; nothing asked finds nothing."""
    if not text.strip():
        return ()
    return _rows(session, case_columns().where(openable(viewer), holding(session, text)), limit)


def openable(viewer: Viewer) -> ColumnElement[bool]:
    """The rule `may_open` as a condition in SQL."""
    anybody = [kind for kind in Openness if may_open(kind, viewer.role, wrote=False)]
    own = [kind for kind in Openness if may_open(kind, viewer.role, wrote=True)]
    told = [kind for kind in Openness if may_open(kind, viewer.role, wrote=False, named=True)]
    me = viewer.staff_id or NOBODY
    named = Consultation.id.in_(select(CaseReader.consultation_id).where(CaseReader.staff_id == me))
    return or_(
        Consultation.openness.in_(anybody),
        (Consultation.staff_id == me) & Consultation.openness.in_(own),
        named & Consultation.openness.in_(told),
    )


def of_groups(group_ids: Iterable[int]) -> ColumnElement[bool]:
    """Cases of these groups, also of records that were merged into them."""
    return Consultation.group_id.in_(ids_of_records(group_ids))


def withheld(session: Session, viewer: Viewer) -> int:
    """How many cases there are that this viewer may not open."""
    if all(may_open(kind, viewer.role, wrote=False) for kind in Openness):
        return 0
    kept = func.count() - func.count(case((openable(viewer), 1)))
    return session.scalars(select(kept).where(Consultation.state != CaseState.WITHDRAWN)).one()


def holding(session: Session, asked: str) -> ColumnElement[bool]:
    """Cases that hold the text themselves, and cases of groups that are called so."""
    called = [hit.id for hit in find_groups(session, asked, MOST_GROUPS)]
    wanted = fold(asked)
    if not wanted:
        return of_groups(called)
    by_words = named_by_words(session, "consultations.id", "consultation_search", "consultation_id", wanted)
    told = by_words & Consultation.search_text.contains(wanted, autoescape=True)
    return or_(told, of_groups(called)) if called else told  # alone, the search words lead to the cases


def case_columns() -> Select[*tuple[Any, ...]]:
    """What a row consists of besides its counts."""
    return (
        select(
            Consultation.id,
            Consultation.number,
            Consultation.begun_at,
            Consultation.actor,
            Group.name,
            Consultation.summary,
            Consultation.state,
            Staff.name,
            Consultation.openness,
            Consultation.caller,
        )
        .outerjoin(Group, Group.id == Consultation.group_id)
        .outerjoin(Staff, Staff.id == Consultation.staff_id)
        .where(Consultation.state != CaseState.WITHDRAWN)
    )


def _rows(session: Session, asked: Select[*tuple[Any, ...]], limit: int) -> tuple[ConsultationRow, ...]:
    latest = asked.order_by(Consultation.begun_at.desc(), Consultation.id.desc()).limit(limit)
    return rows_with_counts(session, session.execute(latest).all())


def rows_with_counts(session: Session, found: Sequence[Sequence[Any]]) -> tuple[ConsultationRow, ...]:
    """The rows of `case_columns` with their topics and with what is to be done."""
    ids = [row[0] for row in found]
    named, contacts, to_do = _topics_of(session, ids), _contacts_of(session, ids), _to_do_of(session, ids)
    made: list[ConsultationRow] = []
    for key, number, begun_at, actor, group, summary, state, staff, openness, caller in found:
        still_open, next_due = to_do.get(key, (0, None))
        made.append(
            ConsultationRow(
                id=key,
                number=number,
                begun_at=begun_at,
                actor=actor,
                topics=tuple(named[key]),
                group=group or "",
                summary=summary,
                state=state,
                contacts=contacts.get(key, 0),
                open_follow_ups=still_open,
                next_due=next_due,
                staff=staff or "",
                openness=openness,
                caller=caller,
            )
        )
    return tuple(made)


def _topics_of(session: Session, ids: Iterable[int]) -> defaultdict[int, list[str]]:
    named: defaultdict[int, list[str]] = defaultdict(list)
    rows = session.execute(
        select(ConsultationTopic.consultation_id, Topic.name)
        .join(Topic, Topic.id == ConsultationTopic.topic_id)
        .where(ConsultationTopic.consultation_id.in_(ids))
        .order_by(Topic.position, Topic.id)
    )
    for key, name in rows:
        named[key].append(name)
    return named


def _contacts_of(session: Session, ids: Iterable[int]) -> dict[int, int]:
    counted = select(Contact.consultation_id, func.count()).where(Contact.consultation_id.in_(ids))
    rows = session.execute(counted.group_by(Contact.consultation_id)).all()
    return {row[0]: row[1] for row in rows}


def _to_do_of(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, date]]:
    """How many follow-ups are open, and the earliest day of one."""
    still_open = (
        select(FollowUp.consultation_id, func.count(), func.min(FollowUp.due_on))
        .where(FollowUp.consultation_id.in_(ids), FollowUp.done_on.is_(None))
        .group_by(FollowUp.consultation_id)
    )
    return {key: (count, due) for key, count, due in session.execute(still_open)}
