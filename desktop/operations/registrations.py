"""Coming onto the register: a group applies, hands in its papers, is looked at, and is registered or refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyDecided, Contradicts, Missing, NotFound, NotNow, PapersMissing
from desktop.models import Application, Attachment, Group, GroupPaper
from desktop.operations.acting import Acting
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import write_down
from desktop.operations.review import OPEN, Answer, Review, accept, missing_of, refuse_other_roles
from desktop.operations.standing import RENEWABLE, group_in, group_now, refuse_to_come, refuse_unless, stand, touch
from desktop.rules.visible import one_line
from desktop.words import ApplicationKind, ApplicationState, GroupStatus

MAY_APPLY = frozenset({GroupStatus.REFUSED, GroupStatus.REMOVED, GroupStatus.DISSOLVED})
PAPERS_TAKEN = frozenset(GroupStatus) - {GroupStatus.MERGED}


def apply_group(session: Session, acting: Acting, request: GroupRequest) -> int:
    """Write down a group that applies, with its application; its id. It is registered once that is accepted."""
    request = replace(request, registered_from=None, registered_until=None)
    group_id = write_down(session, request, acting, GroupStatus.APPLIED)
    session.add(_application(group_id, ApplicationKind.REGISTRATION, acting.today))
    session.flush()
    return group_id


def receive_application(
    session: Session, acting: Acting, group_id: int, kind: ApplicationKind, received_on: date
) -> int:
    """A group that is known applies to come back or to renew; the application's id. Raises NotNow, DayToCome."""
    refuse_to_come(acting, "received_on", received_on)
    group = group_now(session, group_id)
    refuse_unless(group, MAY_APPLY if kind is ApplicationKind.REGISTRATION else RENEWABLE, "receive_application")
    waiting = select(Application.id).where(Application.group_id == group_id, Application.state.in_(OPEN))
    if session.scalars(waiting).first() is not None:
        raise NotNow(group.name, GroupStatus.APPLIED, "receive_application")
    if kind is ApplicationKind.REGISTRATION:
        stand(session, group, GroupStatus.APPLIED, received_on)
    touch(group)
    application = _application(group_id, kind, received_on)
    session.add(application)
    session.flush()
    return application.id


def take_paper(
    session: Session,
    acting: Acting,
    group_id: int,
    name: str,
    received_on: date,
    *,
    expires_on: date | None = None,
    remark: str = "",
    attachment_id: int | None = None,
) -> int:
    """A paper is handed in, with its file where it was scanned; its id. Raises Missing, DayToCome, Contradicts."""
    refuse_to_come(acting, "received_on", received_on)
    name = one_line(name)
    if not name:
        raise Missing("paper")
    if expires_on is not None and expires_on < received_on:
        raise Contradicts("expires_on", expires_on.isoformat(), "received_on", received_on.isoformat())
    if attachment_id is not None and session.get(Attachment, attachment_id) is None:
        raise NotFound("file", str(attachment_id))
    group = group_in(session, group_id, PAPERS_TAKEN, "take_paper")
    paper = GroupPaper(
        group_id=group_id,
        name=name,
        received_on=received_on,
        expires_on=expires_on,
        remark=one_line(remark),
        attachment_id=attachment_id,
    )
    session.add(paper)
    session.flush()
    touch(group)
    return paper.id


def remove_paper(session: Session, _acting: Acting, paper_id: int) -> int:
    """A paper was noted by mistake, or is given back; its group's id. Raises NotFound."""
    paper = session.get(GroupPaper, paper_id)
    if paper is None:
        raise NotFound("paper", str(paper_id))
    group = group_now(session, paper.group_id)
    session.delete(paper)
    touch(group)
    return group.id


def check_papers(session: Session, acting: Acting, application_id: int) -> int:
    """All papers are in hand: the application can be looked at. Raises PapersMissing, AlreadyDecided."""
    application, group = _waiting(session, application_id)
    if missing := missing_of(session, application, acting):
        raise PapersMissing(group.name, "、".join(missing))
    if application.state is ApplicationState.RECEIVED:
        application.state, application.checked_on = ApplicationState.CHECKED, acting.today
        touch(group)
    return application.id


def decide_application(
    session: Session,
    acting: Acting,
    application_id: int,
    *,
    accepted: bool,
    reason: str = "",
    checklist: tuple[Answer, ...] = (),
    registered_from: date | None = None,
    registered_until: date | None = None,
) -> int:
    """Register or renew the group, or refuse it with a reason; the application's id.

    Without days the registration begins today and lasts as long as the rules say. To accept, every question of the
    checklist is answered; papers missing, rules unkept or a question answered with no need a reason. Raises
    NotAnswered, PapersMissing, RulesUnkept, Missing, AlreadyDecided, NotAllowed where a review is a manager's.
    """
    refuse_other_roles(session, "decide_application", acting)
    application, group = _waiting(session, application_id)
    application.checklist = [[question, answer, one_line(remark)] for question, answer, remark in checklist]
    application.reviewer, application.decided_on = acting.by.staff, acting.today
    application.reason = one_line(reason)
    if accepted:
        accept(session, application, group, Review(checklist, registered_from, registered_until), acting)
    elif not application.reason:
        raise Missing("grounds")
    else:
        application.state = ApplicationState.REFUSED
        if application.kind is ApplicationKind.REGISTRATION:
            stand(session, group, GroupStatus.REFUSED, acting.today, application.reason)
    touch(group)
    return application.id


def withdraw_application(session: Session, acting: Acting, application_id: int, reason: str = "") -> int:
    """Whoever applied changed their mind: a group that waited to be registered is not. Raises AlreadyDecided."""
    application, group = _waiting(session, application_id)
    application.state, application.decided_on = ApplicationState.WITHDRAWN, acting.today
    application.reason = one_line(reason)
    if application.kind is ApplicationKind.REGISTRATION:
        stand(session, group, GroupStatus.REFUSED, acting.today, application.reason)
    touch(group)
    return application.id


def _application(group_id: int, kind: ApplicationKind, received_on: date) -> Application:
    return Application(group_id=group_id, kind=kind, received_on=received_on, checklist=[])


def _waiting(session: Session, application_id: int) -> tuple[Application, Group]:
    """An application nobody has decided, and its group; two PCs that decide at once do so one after the other."""
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound("application", str(application_id))
    group = group_now(session, application.group_id)
    session.refresh(application)
    refuse_unless(group, frozenset(GroupStatus), "decide_application")
    if application.state not in OPEN:
        raise AlreadyDecided(group.name, application.state, application.reviewer, application.decided_on)
    return application, group
