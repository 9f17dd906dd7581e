"""Until when a tariff holds, what it is called, and which of them a site prints by."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import EndsBeforeStart, Missing, NotFound, TariffHole, TariffInUse, TariffOverlap, TooLongText
from desktop.models import Machine, Setting, Site, Tariff, TariffLine
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.dated import hold_from
from desktop.operations.managers import refuse_other_staff
from desktop.operations.tariffs import MOST_TITLE, jobs_charged, tariff_as_seen, versions_of
from desktop.rules.periods import holds
from desktop.rules.tariff_checks import FaultKind, period_faults
from desktop.rules.visible import one_line

SETTING = "printing.tariff"


def rename_tariff(
    session: Session, acting: Acting, tariff_id: int, title: str, *, seen_version: int | None = None
) -> int:
    """Another title, whoever was charged by it. Raises NotAllowed, NotFound, Missing, TooLongText, ChangedElsewhere."""
    refuse_other_staff(acting, session, "rename_tariff")
    tariff = tariff_as_seen(session, tariff_id, seen_version)
    wanted = one_line(title)
    if not wanted:
        raise Missing("title")
    if len(wanted) > MOST_TITLE:
        raise TooLongText("title", len(wanted), MOST_TITLE)
    tariff.title = wanted
    session.flush()
    return tariff.id


def end_tariff(
    session: Session, acting: Acting, tariff_id: int, valid_until: date | None, *, seen_version: int | None = None
) -> int:
    """It holds until before a day; None lets it go on until the next version, or without an end.

    Raises NotAllowed, NotFound, ChangedElsewhere, EndsBeforeStart, TariffInUse for days on which somebody was charged
    by it, TariffOverlap with the next version, TariffHole where a site or a machine prints by it afterwards.
    """
    refuse_other_staff(acting, session, "end_tariff")
    tariff = tariff_as_seen(session, tariff_id, seen_version)
    later = [each.valid_from for each in versions_of(session, tariff.name) if each.valid_from > tariff.valid_from]
    following = min(later, default=None)
    until = valid_until or following
    if until is not None and until <= tariff.valid_from:
        raise EndsBeforeStart(datetime.combine(tariff.valid_from, time.min), datetime.combine(until, time.min))
    if until is not None and following is not None and until > following:
        raise TariffOverlap(tariff.title, f"{following.isoformat()}～")
    if until is not None and (jobs := jobs_charged(session, [tariff], until)):
        raise TariffInUse(tariff.title, jobs)
    tariff.valid_until = until
    session.flush()
    if until is not None and until != following:
        _refuse_printed_by(session, tariff, until)
    return tariff.id


def remove_tariff(session: Session, acting: Acting, tariff_id: int, *, seen_version: int | None = None) -> int:
    """Take a version away that nobody was charged by; the one before it goes on in its place.

    Raises NotAllowed, NotFound, ChangedElsewhere, TariffInUse, TariffHole where a site or a machine prints by it.
    """
    refuse_other_staff(acting, session, "remove_tariff")
    tariff = tariff_as_seen(session, tariff_id, seen_version)
    if jobs := jobs_charged(session, [tariff]):
        raise TariffInUse(tariff.title, jobs)
    before = [each for each in versions_of(session, tariff.name) if each.valid_until == tariff.valid_from]
    for each in before:
        each.valid_until = tariff.valid_until
    if not before:
        _refuse_printed_by(session, tariff, tariff.valid_from)
    for line in session.scalars(select(TariffLine).where(TariffLine.tariff_id == tariff.id)):
        session.delete(line)
    session.flush()
    session.delete(tariff)
    session.flush()
    return tariff_id


def choose_tariff(session: Session, acting: Acting, name: str, valid_from: date, *, site_id: int | None = None) -> int:
    """A site, or (None) every site without a choice of its own, prints by the tariff from a day on. The setting's id.

    Raises NotAllowed, NotFound, Contradicts where a later choice is already written down, TariffHole for a day from
    then on that no version of the tariff holds on.
    """
    refuse_other_staff(acting, session, "choose_tariff")
    if site_id is not None and session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    versions = versions_of(session, name)
    if not versions:
        raise NotFound("tariff", name)
    _refuse_uncovered(versions, valid_from)
    own = Setting.site_id.is_(None) if site_id is None else Setting.site_id == site_id
    rows = list(session.scalars(select(Setting).where(Setting.name == SETTING, own).order_by(Setting.valid_from)))
    held = next((row for row in rows if holds(valid_from, row.valid_from, row.valid_until)), None)
    if held is not None and held.value == name and held.valid_until is None:
        return held.id
    chosen = Setting(name=SETTING, value=name, valid_from=valid_from, site_id=site_id)
    hold_from(session, rows, valid_from, [chosen])
    return chosen.id


def _refuse_uncovered(versions: list[Tariff], first: date) -> None:
    """Raises TariffHole with the first day that no version holds on."""
    held = [(each.valid_from, each.valid_until) for each in versions]
    running = [period for period in held if period[1] is None or period[1] > first]
    if not running or running[0][0] > first:
        raise TariffHole(versions[-1].title, first.isoformat())
    for kind, begins, _ in period_faults(running):
        if kind is FaultKind.HOLE:
            raise TariffHole(versions[-1].title, begins.isoformat())
    if (end := running[-1][1]) is not None:
        raise TariffHole(versions[-1].title, end.isoformat())


def _refuse_printed_by(session: Session, tariff: Tariff, day: date) -> None:
    """Raises TariffHole where a site or a machine would be without a tariff from the day on."""
    book = rulebook(session)
    chosen = {str(book.setting(SETTING, day, site)) for site in session.scalars(select(Site.id))}
    planned = select(Setting.value).where(Setting.name == SETTING, Setting.valid_from > day)
    machines = session.scalars(select(Machine.tariff).where(Machine.tariff == tariff.name)).all()
    if tariff.name in {*chosen, *map(str, session.scalars(planned)), *machines}:
        raise TariffHole(tariff.title, day.isoformat())
