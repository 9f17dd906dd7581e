"""The open space: who sits at which table, for what work, until when. The slip counts its people as visitors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import EndsBeforeStart, NotAsItStands, NotFound, NotReadable, TooLongText
from desktop.models import ActivityField, TableUse, VisitCount
from desktop.models.space_rules import planned_until
from desktop.operations.acting import Acting
from desktop.operations.one_group import one_group
from desktop.operations.seen import refuse_changed
from desktop.operations.space_parts import locked_tables, refuse_full, refuse_taken
from desktop.operations.visits import hour_of, moment_of, refuse_bad_people, refuse_below_nobody
from desktop.rules.visible import one_line
from desktop.words import VisitPurpose

MOST_TEXT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRequest:
    """The slip. A group, a name, or neither. `starts_at` None is now, `until` None what the slots of the day give.

    `left_at` is of a slip that is entered when they have gone already.
    """

    table_id: int
    people: int
    starts_at: datetime | None = None
    until: datetime | None = None
    left_at: datetime | None = None
    group_id: int | None = None
    who: str = ""
    work: str = ""
    field_id: int | None = None
    purpose_checked: bool = False


def take_table(session: Session, acting: Acting, request: TableRequest) -> int:
    """Seat people at a table and count them as visitors; the slip's id.

    Raises NotFound, TableTaken, SeatsShort, EndsBeforeStart, NotReadable, TooLongText.
    """
    table = locked_tables(session, request.table_id)[0]
    if not table.active:
        raise NotFound("space_table", table.name)
    starts_at, entered = moment_of(acting, request.starts_at)
    use = TableUse(table_id=table.id, starts_at=starts_at, entered_at=entered, staff_id=acting.by.staff_id)
    with session.no_autoflush:
        _fill(acting, session, use, request, table.site_id)
        if entered is not None and use.left_at is None and use.until <= acting.now:
            use.left_at = use.until
        refuse_full(session, acting.now, table, use.people)
        refuse_taken(session, acting.now, table, use)
    session.add(use)
    session.flush()
    count = VisitCount(
        site_id=table.site_id,
        at=use.starts_at,
        purpose=VisitPurpose.OPEN_SPACE,
        people=use.people,
        entered_at=entered,
        table_use_id=use.id,
        staff_id=acting.by.staff_id,
    )
    session.add(count)
    session.flush()
    return use.id


def change_table_use(
    session: Session, acting: Acting, use_id: int, request: TableRequest, *, seen_version: int | None = None
) -> int:
    """Another table, more people, other words on the slip; what it counts follows.

    `starts_at` and `left_at` None stay as they are. Raises as take_table, ChangedElsewhere, FewerThanNobody.
    """
    use = _use(session, use_id)
    table = locked_tables(session, *sorted({use.table_id, request.table_id}))[request.table_id > use.table_id]
    session.refresh(use)
    refuse_changed(session, use, seen_version)
    if request.starts_at is not None and request.starts_at != use.starts_at:
        use.starts_at, use.entered_at = moment_of(acting, request.starts_at)
    with session.no_autoflush:
        if table.id != use.table_id and not table.active:
            raise NotFound("space_table", table.name)
        use.table_id = table.id
        _fill(acting, session, use, request, table.site_id)
        refuse_full(session, acting.now, table, use.people)
        refuse_taken(session, acting.now, table, use)
    _count_anew(session, use, table.site_id)
    session.flush()
    return use.id


def extend_table(
    session: Session, acting: Acting, use_id: int, until: datetime, *, seen_version: int | None = None
) -> int:
    """They stay until another time to come. Raises NotFound, NotAsItStands once they have left, EndsBeforeStart."""
    use = _sitting(session, use_id, "extend_table", seen_version)
    _refuse_bad_end(max(use.starts_at, acting.now), until)
    use.until = until
    session.flush()
    return use.id


def leave_table(
    session: Session, acting: Acting, use_id: int, at: datetime | None = None, *, seen_version: int | None = None
) -> int:
    """They have left and the table is free: now, or on a day before when they were to leave.

    Raises NotFound, NotAsItStands, EndsBeforeStart, NotReadable for a time to come.
    """
    use = _sitting(session, use_id, "leave_table", seen_version)
    if at is None:
        # nobody sat there overnight; and a clock that was set back lets nobody leave before they came
        left = use.until if use.starts_at.date() < acting.today else max(acting.now, use.starts_at)
    else:
        left, _ = moment_of(acting, at)
    if left < use.starts_at:
        raise EndsBeforeStart(use.starts_at, left)
    use.left_at = left
    session.flush()
    return use.id


def _use(session: Session, use_id: int) -> TableUse:
    use = session.get(TableUse, use_id)
    if use is None:
        raise NotFound("table_use", str(use_id))
    return use


def _sitting(session: Session, use_id: int, verb: str, seen_version: int | None) -> TableUse:
    use = _use(session, use_id)
    table = locked_tables(session, use.table_id)[0]
    session.refresh(use)
    refuse_changed(session, use, seen_version)
    if use.left_at is not None:
        raise NotAsItStands(table.name, "left", verb)
    return use


def _count_anew(session: Session, use: TableUse, site_id: int) -> None:
    """What the slip counts follows it; an hour that was put right since must have had whoever leaves it."""
    count = session.scalars(select(VisitCount).where(VisitCount.table_use_id == use.id)).one_or_none()
    if count is None:
        return
    was_site, was_at, was_people = count.site_id, count.at, count.people
    count.people, count.at, count.site_id = use.people, use.starts_at, site_id
    session.flush()
    stays = was_site == site_id and hour_of(was_at) == hour_of(count.at)
    refuse_below_nobody(session, was_site, was_at, count.purpose, was_people - (count.people if stays else 0))


def _fill(acting: Acting, session: Session, use: TableUse, request: TableRequest, site_id: int) -> None:
    refuse_bad_people(request.people)
    texts = {"who": one_line(request.who), "work": one_line(request.work)}
    for field, text in texts.items():
        if len(text) > MOST_TEXT:
            raise TooLongText(field, len(text), MOST_TEXT)
    if request.field_id is not None and session.get(ActivityField, request.field_id) is None:
        raise NotFound("activity_field", str(request.field_id))
    use.group_id, use.who = None, texts["who"]
    if request.group_id is not None:
        use.group_id, use.who = one_group(session, request.group_id).id, ""
    use.people, use.work, use.field_id = request.people, texts["work"], request.field_id
    use.purpose_checked = request.purpose_checked
    use.until = request.until or use.until or planned_until(session, site_id, use.starts_at)
    _refuse_bad_end(use.starts_at, use.until)
    if request.left_at is not None:
        left, _ = moment_of(acting, request.left_at)
        if left < use.starts_at:
            raise EndsBeforeStart(use.starts_at, left)
        use.left_at = left


def _refuse_bad_end(starts_at: datetime, until: datetime) -> None:
    if until <= starts_at:
        raise EndsBeforeStart(starts_at, until)
    if until > datetime.combine(starts_at.date(), time.min) + timedelta(days=1):
        raise NotReadable("end", until.isoformat(sep=" ", timespec="minutes"))
