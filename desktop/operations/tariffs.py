"""Tariffs: written and changed by a manager, but never the prices by which somebody was charged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import (
    AlreadyThere,
    EndsBeforeStart,
    Missing,
    NotFound,
    NotReadable,
    TariffHole,
    TariffInUse,
    TariffOverlap,
    TooLongText,
)
from desktop.models import PrintJob, Tariff, TariffLine, UserClass
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.rules.print_fees import MOST_SHEETS, TariffLineOn, TariffOn
from desktop.rules.tariff_checks import holes, overlaps, tariff_faults
from desktop.rules.tariff_words import fault_words
from desktop.rules.visible import one_line
from desktop.words import TariffLineKind

MOST_NAME, MOST_TITLE, MOST_YEN, MOST_LINES = 40, 100, 1_000_000, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffRequest:
    """A version of the tariff `name`; limits as in TariffOn. `valid_until` None holds until the next version begins.

    `with_holes` says that what has no price is meant to have none: such jobs are refused.
    """

    name: str
    title: str
    lines: tuple[TariffLineOn, ...]
    valid_from: date
    valid_until: date | None = None
    max_sheets: int | None = None
    press_over: int | None = None
    included: int | None = None
    minimum: int = 0
    with_holes: bool = False

    @property
    def says(self) -> TariffOn:
        return TariffOn(
            self.name, self.title, self.lines, self.max_sheets, self.press_over, self.included, self.minimum
        )


def save_tariff(
    session: Session,
    acting: Acting,
    request: TariffRequest,
    *,
    tariff_id: int | None = None,
    seen_version: int | None = None,
) -> int:
    """Write a version down, new or in the place of one that nobody was charged by; the one before ends where it begins.

    Raises NotAllowed for staff but managers, Missing, TooLongText, NotReadable, NotFound, EndsBeforeStart, TariffHole,
    TariffOverlap for lines and for periods, AlreadyThere for a version from that day, TariffInUse, ChangedElsewhere.
    """
    refuse_other_staff(acting, session, "save_tariff")
    _refuse_bad(session, request)
    versions = versions_of(session, one_line(request.name))
    tariff = _changed(session, tariff_id, seen_version) if tariff_id is not None else None
    others = [each for each in versions if each is not tariff]
    if any(each.valid_from == request.valid_from for each in others):
        raise AlreadyThere("tariff", f"{one_line(request.title)} {request.valid_from.isoformat()}")
    _refuse_charged_days(session, acting, others, request)
    if tariff is None:
        tariff = Tariff()
    elif tariff.name == one_line(request.name):
        _reach(others, tariff.valid_from, tariff.valid_until, request.valid_from)
    until = _make_room(others, request)
    _fill(tariff, request, until)
    session.add(tariff)
    if tariff_id is not None:
        flag_modified(tariff, "title")  # its version rises also where only lines change
    try:
        session.flush()
    except IntegrityError as meanwhile:  # another desk wrote the first version of that name at the same moment
        raise AlreadyThere("tariff", one_line(request.title)) from meanwhile
    _put_lines(session, tariff, request.lines)
    return tariff.id


def versions_of(session: Session, name: str) -> list[Tariff]:
    """The versions of a tariff by their first day, locked so that two desks write one after the other."""
    wanted = select(Tariff).where(Tariff.name == name).order_by(Tariff.valid_from).with_for_update()
    return list(session.scalars(wanted))


def tariff_as_seen(session: Session, tariff_id: int, seen_version: int | None) -> Tariff:
    """Raises NotFound, ChangedElsewhere."""
    tariff = session.get(Tariff, tariff_id, with_for_update=True)
    if tariff is None:
        raise NotFound("tariff", str(tariff_id))
    refuse_changed(session, tariff, seen_version)
    return tariff


def jobs_charged(session: Session, tariffs: list[Tariff], since: date | None = None) -> int:
    """How many print jobs have their price from these versions, those from a day on where one is named."""
    counted = select(func.count()).select_from(PrintJob).where(PrintJob.tariff_id.in_([each.id for each in tariffs]))
    if since is not None:
        counted = counted.where(PrintJob.done_at >= datetime.combine(since, time.min))
    return session.scalars(counted).one()


def _changed(session: Session, tariff_id: int, seen_version: int | None) -> Tariff:
    tariff = tariff_as_seen(session, tariff_id, seen_version)
    if jobs := jobs_charged(session, [tariff]):
        raise TariffInUse(tariff.title, jobs)
    return tariff


def _refuse_charged_days(session: Session, acting: Acting, others: list[Tariff], request: TariffRequest) -> None:
    """Days that are over keep their prices: a version that begins on one must not be where another was charged by."""
    if request.valid_from < acting.today and (jobs := jobs_charged(session, others, request.valid_from)):
        raise TariffInUse(one_line(request.title), jobs)


def _reach(others: list[Tariff], first: date, until: date | None, new_first: date) -> None:
    """A version that begins later than it did leaves no day between: the one before it holds until then."""
    for each in others:
        if each.valid_until == first and new_first > first and (until is None or new_first < until):
            each.valid_until = new_first


def _make_room(others: list[Tariff], request: TariffRequest) -> date | None:
    """The version before ends on the first day; where none is wanted, the end is where the next one begins."""
    later = min((each.valid_from for each in others if each.valid_from > request.valid_from), default=None)
    if later is not None and request.valid_until is not None and request.valid_until > later:
        raise TariffOverlap(one_line(request.title), f"{later.isoformat()}～")
    for each in others:
        if each.valid_from < request.valid_from and (each.valid_until is None or each.valid_until > request.valid_from):
            each.valid_until = request.valid_from
    return request.valid_until or later


def _fill(tariff: Tariff, request: TariffRequest, until: date | None) -> None:
    tariff.name, tariff.title = one_line(request.name), one_line(request.title)
    tariff.max_sheets, tariff.press_over, tariff.included = request.max_sheets, request.press_over, request.included
    tariff.minimum, tariff.valid_from, tariff.valid_until = request.minimum, request.valid_from, until


def _put_lines(session: Session, tariff: Tariff, lines: tuple[TariffLineOn, ...]) -> None:
    """Line by line over those that were there."""
    stored = select(TariffLine).where(TariffLine.tariff_id == tariff.id).order_by(TariffLine.position, TariffLine.id)
    rows = list(session.scalars(stored))
    for row in rows[len(lines) :]:
        session.delete(row)
    for at, line in enumerate(lines):
        row = rows[at] if at < len(rows) else TariffLine(tariff_id=tariff.id)
        row.position, row.kind, row.yen, row.block, row.size = at, line.kind, line.yen, line.block, line.size
        row.colour, row.counts_faces, row.machine = line.colour, line.counts_faces, line.machine
        row.class_id = line.class_id
        session.add(row)
    session.flush()


def _refuse_bad(session: Session, request: TariffRequest) -> None:
    for field, text, most in (("name", request.name, MOST_NAME), ("title", request.title, MOST_TITLE)):
        if not one_line(text):
            raise Missing(field)
        if len(one_line(text)) > most:
            raise TooLongText(field, len(one_line(text)), most)
    if len(request.lines) > MOST_LINES:
        raise TooLongText("tariff_lines", len(request.lines), MOST_LINES)
    if request.valid_until is not None and request.valid_until <= request.valid_from:
        raise EndsBeforeStart(
            datetime.combine(request.valid_from, time.min), datetime.combine(request.valid_until, time.min)
        )
    _refuse_bad_numbers(request)
    classes = {line.class_id for line in request.lines if line.class_id is not None}
    if unknown := classes - set(session.scalars(select(UserClass.id))):
        raise NotFound("user_class", str(min(unknown)))
    faults = tariff_faults(request.says)
    if twice := overlaps(faults):
        raise TariffOverlap(one_line(request.title), fault_words(twice[0]))
    if (missing := holes(faults)) and not request.with_holes:
        raise TariffHole(one_line(request.title), fault_words(missing[0]))


def _refuse_bad_numbers(request: TariffRequest) -> None:
    limits = {name: getattr(request, name) for name in ("max_sheets", "press_over", "included")}
    for field, value in limits.items():
        if value is not None and not 1 <= value <= MOST_SHEETS:
            raise NotReadable(field, str(value))
    for field, value in (("minimum", request.minimum), *(("yen", line.yen) for line in request.lines)):
        if not 0 <= value <= MOST_YEN:
            raise NotReadable(field, str(value))
    for line in request.lines:
        if not 1 <= line.block <= MOST_SHEETS or (line.block > 1 and line.kind is not TariffLineKind.BLOCK):
            raise NotReadable("block", str(line.block))
