"""What the form of the print room asks while it is filled in: the fee, what the group usually prints, the desk's rules.

Reads tariffs, machines, user_classes, relief_applications, accounts, print_jobs, settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.models import UserClass
from desktop.models.accounts import account_on
from desktop.models.print_charges import CHARGE_TABLES, Charging, charge
from desktop.models.rulebook import rulebook
from desktop.queries.print_jobs import UsualJob, usual_job
from desktop.rules.print_fees import PrintFeeLine

FeeAsked = Charging
OFFER_READS = CHARGE_TABLES | {"accounts", "print_jobs", "print_originals"}


@dataclass(frozen=True, slots=True)
class JobFee:
    """What a job costs: by which tariff, since when it holds, line by line, in yen, and for which class of user."""

    title: str
    since: date
    lines: tuple[PrintFeeLine, ...]
    total: int
    class_name: str
    relief_percent: int
    relief_ground: str


@dataclass(frozen=True, slots=True)
class PrinterOffer:
    """What is known of a group that comes to print: its usual job, and whether it pays by invoice."""

    group_id: int
    usual: UsualJob | None
    has_account: bool


@dataclass(frozen=True, slots=True)
class PrintRules:
    """What the center wants written down: kinds of content, those it does not print, what has to be ticked."""

    contents: tuple[str, ...]
    banned: tuple[str, ...]
    content_check: bool
    specimen: bool
    gap_faces: int


def job_fee_answer(session: Session, charging: Charging) -> JobFee:
    """What the job costs on its day. Raises NotFound and the refusals of `job_fee`."""
    due = charge(session, charging)
    held = session.get(UserClass, due.use.class_id) if due.use.class_id is not None else None
    return JobFee(
        due.tariff.says.title,
        due.tariff.since,
        due.lines,
        due.total,
        held.name if held else "",
        due.use.relief_percent,
        due.use.relief_ground,
    )


def printer_offer(session: Session, group_id: int, day: date) -> PrinterOffer:
    return PrinterOffer(group_id, usual_job(session, group_id), account_on(session, group_id, day) is not None)


def print_rules(session: Session, site_id: int, day: date) -> PrintRules:
    """As they hold at the site on the day."""
    book = rulebook(session)

    def words(name: str) -> tuple[str, ...]:
        return tuple(str(word) for word in book.setting(name, day, site_id))

    return PrintRules(
        words("printing.contents"),
        words("printing.banned"),
        bool(book.setting("printing.content_check", day, site_id)),
        bool(book.setting("printing.specimen", day, site_id)),
        int(book.setting("printing.gap_faces", day, site_id)),
    )
