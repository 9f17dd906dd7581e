"""The daily log of a site: what is written by hand, and who signed it."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from desktop.errors import DayNotSigned, DaySigned, NotReadable
from desktop.models import SiteDay, Staff
from desktop.models.day_counts import day_counts
from desktop.models.rulebook import rulebook
from desktop.models.site_days import taken_day
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_all_but_managers
from desktop.rules.dates import EARLIEST
from desktop.rules.visible import many_lines, one_line


def write_day(
    session: Session,
    acting: Acting,
    day: date,
    weather: str | None = None,
    on_duty: str | None = None,
    remarks: str | None = None,
) -> int:
    """What of the log is written by hand; None stays as it is. The id of the day.

    Raises NotReadable for a day that has not come, DaySigned.
    """
    row = _open_day(session, acting, day)
    if weather is not None:
        row.weather = one_line(weather)
    if on_duty is not None:
        row.on_duty = one_line(on_duty)
    if remarks is not None:
        row.remarks = many_lines(remarks)
    session.flush()
    return row.id


def sign_day(session: Session, acting: Acting, day: date) -> int:
    """The log is as it should be: its figures are frozen as they are now. The id of the day.

    Raises NotReadable for a day that has not come, DaySigned, NotAllowed where only managers sign.
    """
    if rulebook(session).setting("log.manager_signs", day, acting.by.site_id):
        refuse_all_but_managers(acting, session, "sign_day")
    row = _open_day(session, acting, day)
    row.signed_at, row.signed_by = acting.now, acting.by.staff_id
    row.frozen = day_counts(session, acting.by.site_id, day, acting.now).frozen()
    session.flush()
    return row.id


def unsign_day(session: Session, acting: Acting, day: date) -> int:
    """A log that was signed today is taken up again by a manager. The id of the day.

    Raises NotAllowed, DayNotSigned, DaySigned where it was signed on a day before.
    """
    refuse_all_but_managers(acting, session, "unsign_day")
    row = taken_day(session, acting.by.site_id, day)
    if row.signed_at is None:
        raise DayNotSigned(day)
    if row.signed_at.date() != acting.today:
        raise _signed(session, row)
    row.signed_at, row.signed_by, row.frozen = None, None, {}
    session.flush()
    return row.id


def _open_day(session: Session, acting: Acting, day: date) -> SiteDay:
    if not EARLIEST <= day <= acting.today:
        raise NotReadable("date", day.isoformat())
    row = taken_day(session, acting.by.site_id, day)
    if row.signed_at is not None:
        raise _signed(session, row)
    return row


def _signed(session: Session, row: SiteDay) -> DaySigned:
    staff = session.get(Staff, row.signed_by) if row.signed_by is not None else None
    assert row.signed_at is not None
    return DaySigned(row.day, staff.name if staff is not None else "", row.signed_at)
