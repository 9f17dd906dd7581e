"""What a reviewer has to have looked at before a group comes onto the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, NotAllowed, NotAnswered, PapersMissing, RulesUnkept
from desktop.models import Application, Group, GroupPaper, Staff
from desktop.models.fitting import refuse_no_day
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.group_facts import ages_of, facts_on
from desktop.operations.renewed import go_on_renewed
from desktop.operations.standing import RENEWABLE, refuse_unless, renew, stand
from desktop.rules.booking_rules import Rulebook
from desktop.rules.eligibility import Candidate, eligibility_rules, judge
from desktop.rules.papers import Paper, missing_papers, wanted_papers
from desktop.rules.validity import renewed_until, valid_until
from desktop.words import ApplicationKind, ApplicationState, GroupStatus, StaffRole

Answer = tuple[str, bool | None, str]  # a question of the checklist, its answer, and a remark
NOT_ASKED = frozenset({"representative"})  # it is always looked at, but no rule of the center
OPEN = frozenset({ApplicationState.RECEIVED, ApplicationState.CHECKED})


@dataclass(frozen=True, slots=True)
class Review:
    """What was answered, and the days of the registration where they are not those of the rules."""

    checklist: tuple[Answer, ...]
    registered_from: date | None
    registered_until: date | None


def refuse_other_roles(session: Session, verb: str, acting: Acting) -> None:
    """Where the center reviews its registrations, the desk receives them and a manager decides. Raises NotAllowed."""
    if not rulebook(session).setting("registration.reviewed", acting.today, acting.by.site_id):
        return
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if actor is None or actor.role is not StaffRole.MANAGER:
        raise NotAllowed(verb, StaffRole.MANAGER)


def missing_of(session: Session, application: Application, acting: Acting) -> tuple[str, ...]:
    """The papers that an application still needs."""
    renewal = application.kind is ApplicationKind.RENEWAL
    wanted = wanted_papers(rulebook(session), application.received_on, acting.by.site_id, renewal=renewal)
    columns = select(GroupPaper.name, GroupPaper.received_on, GroupPaper.expires_on)
    held = session.execute(columns.where(GroupPaper.group_id == application.group_id))
    return missing_papers(wanted, [Paper(*row) for row in held], acting.today)


def accept(session: Session, application: Application, group: Group, review: Review, acting: Acting) -> None:
    """Register or renew the group. Raises NotAnswered, PapersMissing, RulesUnkept, NotNow, Contradicts."""
    book = rulebook(session)
    _refuse_unanswered(book, acting, review.checklist)
    if not application.reason:
        if missing := missing_of(session, application, acting):
            raise PapersMissing(group.name, "、".join(missing))
        if _unkept(session, acting, group, book) or any(
            answer is False for _question, answer, _why in review.checklist
        ):
            raise RulesUnkept(group.name)
    application.state = ApplicationState.ACCEPTED
    application.checked_on = application.checked_on or acting.today
    years = fiscal_years(acting, book)
    if application.kind is ApplicationKind.REGISTRATION:
        _register(session, acting, group, review, years)
        return
    refuse_unless(group, RENEWABLE, "decide_application")
    until = review.registered_until or renewed_until(group.registered_until, acting.today, years)
    renew(acting, session, group, until, application.reason)


def fiscal_years(acting: Acting, book: Rulebook) -> int:
    """How many fiscal years a registration lasts, the one it begins in included."""
    return max(1, int(book.setting("registration.fiscal_years", acting.today, acting.by.site_id)))


def _register(session: Session, acting: Acting, group: Group, review: Review, years: int) -> None:
    refuse_unless(group, (GroupStatus.APPLIED,), "decide_application")
    since = review.registered_from or acting.today
    refuse_no_day("registered_from", since)
    until = review.registered_until or valid_until(since, years)
    if until < since:
        raise Contradicts("registered_until", until.isoformat(), "registered_from", since.isoformat())
    group.registered_from, group.registered_until = since, until
    stand(session, group, GroupStatus.REGISTERED, since)
    go_on_renewed(acting, session, [group.id])


def _refuse_unanswered(book: Rulebook, acting: Acting, checklist: tuple[Answer, ...]) -> None:
    answers = {question: answer for question, answer, _remark in checklist}
    asked: list[str] = book.setting("registration.checklist", acting.today, acting.by.site_id)
    for question in (*asked, *answers):
        if answers.get(question) is None:
            raise NotAnswered(question)


def _unkept(session: Session, acting: Acting, group: Group, book: Rulebook) -> bool:
    facts = facts_on(session, group.id, acting.today)
    candidate = Candidate(
        kind=group.kind,
        members=group.members,
        citizens=group.citizens,
        founded_on=group.founded_on,
        ages=ages_of(group.ages),
        published_any=any(consent.given for consent in facts.consents.values()),
        representative=facts.person is not None,
    )
    rules = eligibility_rules(book, acting.today, acting.by.site_id)
    broken = {finding.name for finding in judge(candidate, rules, acting.today) if finding.kept is False}
    return bool(broken - NOT_ASKED)
