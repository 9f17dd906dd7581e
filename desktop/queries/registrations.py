"""How a group comes onto the register and stays there. Reads the tables of REGISTRATION_READS."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Application, Attachment, Group, GroupPaper, Round, RoundGroup
from desktop.models.rulebook import rulebook
from desktop.queries.group_facts import consents, person_in_role
from desktop.rules.booking_rules import Rulebook
from desktop.rules.eligibility import Candidate, Finding, eligibility_rules, judge
from desktop.rules.papers import Paper, Wanted, expired, missing_papers, wanted_papers
from desktop.words import (
    ApplicationKind,
    ApplicationState,
    GroupKind,
    GroupStatus,
    PersonRole,
    RoundKind,
)

REGISTRATION_READS = frozenset(
    {
        *("applications", "group_papers", "attachments", "groups", "rounds", "round_groups"),
        *("consents", "group_roles", "people", "settings", "status_changes"),
    }
)
OPEN = (ApplicationState.RECEIVED, ApplicationState.CHECKED)
DUE = (GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE, GroupStatus.SUSPENDED)
THE_SITE = 1  # the register is the whole center's: its rules are those of the first site


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper in hand; `file_name` is empty where it was not scanned."""

    id: int
    name: str
    received_on: date
    expires_on: date | None
    remark: str
    attachment_id: int | None
    file_name: str
    expired: bool


@dataclass(frozen=True, slots=True)
class GroupPapers:
    """The papers of a group, the newest first, and those that are asked for and not in hand."""

    rows: tuple[PaperRow, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A question of the checklist as it was answered."""

    question: str
    answer: bool | None
    remark: str


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application and its review; `decided_on` is also the day it was withdrawn."""

    id: int
    version: int
    group_id: int
    kind: ApplicationKind
    state: ApplicationState
    received_on: date
    checked_on: date | None
    decided_on: date | None
    reviewer: str
    reason: str
    checklist: tuple[CheckRow, ...]

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class ApplicationListRow:
    """An application that waits, with how many papers it still needs."""

    id: int
    group_id: int
    number: str
    name: str
    kana: str
    kind: ApplicationKind
    state: ApplicationState
    received_on: date
    missing: int


@dataclass(frozen=True, slots=True)
class DueRow:
    """A group whose registration ends; `asked` says that an open round asks it to renew."""

    group_id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    registered_until: date
    asked: bool


def group_papers(session: Session, group_id: int, day: date, *, renewal: bool | None = None) -> GroupPapers:
    """What a group has handed in, and what is missing: for its renewal where it is due or has applied for one.

    `renewal` asks for the one or the other where no application waits.
    """
    columns = (
        *(GroupPaper.id, GroupPaper.name, GroupPaper.received_on, GroupPaper.expires_on, GroupPaper.remark),
        *(GroupPaper.attachment_id, Attachment.name),
    )
    listed = select(*columns).outerjoin(Attachment, Attachment.id == GroupPaper.attachment_id)
    mine = listed.where(GroupPaper.group_id == group_id)
    rows = session.execute(mine.order_by(GroupPaper.received_on.desc(), GroupPaper.id.desc())).all()
    papers = [Paper(row[1], row[2], row[3]) for row in rows]
    return GroupPapers(
        tuple(
            PaperRow(*row[:6], file_name=row[6] or "", expired=expired(paper, day))
            for row, paper in zip(rows, papers, strict=True)
        ),
        missing_papers(_wanted(session, group_id, day, renewal=renewal), papers, day),
    )


def papers_asked(session: Session, day: date, *, renewal: bool) -> tuple[str, ...]:
    """The names of the papers that the center asks for."""
    return wanted_papers(rulebook(session), day, THE_SITE, renewal=renewal).names


def checklist(session: Session, day: date) -> tuple[str, ...]:
    """The questions a reviewer answers."""
    return tuple(rulebook(session).setting("registration.checklist", day, THE_SITE))


def application_of(session: Session, group_id: int) -> ApplicationRow | None:
    """The group's application that waits, or the last one it made."""
    made = select(Application).where(Application.group_id == group_id)
    rows = session.scalars(made.order_by(Application.received_on.desc(), Application.id.desc())).all()
    row = next((row for row in rows if row.state in OPEN), rows[0] if rows else None)
    return _application(row) if row is not None else None


def open_applications(session: Session, day: date) -> tuple[ApplicationListRow, ...]:
    """All that wait to be decided, the oldest first."""
    columns = (
        *(Application.id, Group.id, Group.number, Group.name, Group.kana),
        *(Application.kind, Application.state, Application.received_on),
    )
    waiting = select(*columns).join(Group, Group.id == Application.group_id).where(Application.state.in_(OPEN))
    rows = session.execute(waiting.order_by(Application.received_on, Application.id)).all()
    held: dict[int, list[Paper]] = {row[1]: [] for row in rows}
    papers = select(GroupPaper.group_id, GroupPaper.name, GroupPaper.received_on, GroupPaper.expires_on)
    for group_id, name, received_on, expires_on in session.execute(papers.where(GroupPaper.group_id.in_(held))):
        held[group_id].append(Paper(name, received_on, expires_on))
    book = rulebook(session)
    return tuple(
        ApplicationListRow(*row, missing=len(missing_papers(_asked_for(book, row[5], row[7]), held[row[1]], day)))
        for row in rows
    )


def eligibility(session: Session, group_id: int, day: date) -> tuple[Finding, ...]:
    """What the center's rules say of a group as it is known; empty where there is no such group."""
    group = session.get(Group, group_id)
    if group is None:
        return ()
    person = person_in_role(session, group_id, PersonRole.REPRESENTATIVE, day)
    candidate = Candidate(
        kind=group.kind,
        members=group.members,
        citizens=group.citizens,
        founded_on=group.founded_on,
        ages=tuple((band, members, citizens) for band, members, citizens in group.ages),
        published_any=any(consent.given for consent in consents(session, group_id, day).values()),
        representative=person is not None,
    )
    return judge(candidate, eligibility_rules(rulebook(session), day, THE_SITE), day)


def due_for_renewal(session: Session, until: date, kind: GroupKind | None = None) -> tuple[DueRow, ...]:
    """The groups on the register whose registration ends by a day, in gojuon order."""
    asked = (
        select(RoundGroup.id)
        .join(Round, Round.id == RoundGroup.round_id)
        .where(
            RoundGroup.group_id == Group.id,
            Round.kind == RoundKind.RENEWAL,
            Round.closed_on.is_(None),
        )
        .exists()
    )
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    ending = select(*columns, asked).where(Group.status.in_(DUE), Group.registered_until <= until)
    if kind is not None:
        ending = ending.where(Group.kind == kind)
    return tuple(DueRow(*row) for row in session.execute(ending.order_by(Group.sort_key, Group.id)))


def _application(row: Application) -> ApplicationRow:
    return ApplicationRow(
        id=row.id,
        version=row.version,
        group_id=row.group_id,
        kind=row.kind,
        state=row.state,
        received_on=row.received_on,
        checked_on=row.checked_on,
        decided_on=row.decided_on,
        reviewer=row.reviewer,
        reason=row.reason,
        checklist=tuple(CheckRow(*answer) for answer in row.checklist),
    )


def _wanted(session: Session, group_id: int, day: date, *, renewal: bool | None) -> Wanted:
    """An application asks for the papers of its own kind; without one, who is due to renew for a renewal's."""
    waiting = select(Application.kind, Application.received_on)
    row = session.execute(waiting.where(Application.group_id == group_id, Application.state.in_(OPEN))).first()
    book = rulebook(session)
    if row is not None:
        return _asked_for(book, row.kind, row.received_on)
    if renewal is not None:
        return wanted_papers(book, day, THE_SITE, renewal=renewal)
    status = session.scalars(select(Group.status).where(Group.id == group_id)).first()
    return wanted_papers(book, day, THE_SITE, renewal=status is GroupStatus.RENEWAL_DUE)


def _asked_for(book: Rulebook, kind: ApplicationKind, received_on: date) -> Wanted:
    return wanted_papers(book, received_on, THE_SITE, renewal=kind is ApplicationKind.RENEWAL)
