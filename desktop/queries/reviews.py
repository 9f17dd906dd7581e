"""Everything a reviewer looks at before deciding about a group. Reads what registrations and group cards read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.queries.group_cards import GroupCard, group_card
from desktop.queries.registrations import (
    THE_SITE,
    ApplicationRow,
    GroupPapers,
    application_of,
    checklist,
    eligibility,
    group_papers,
    papers_asked,
)
from desktop.rules.eligibility import Finding
from desktop.rules.validity import renewed_until, valid_until
from desktop.words import ON_THE_REGISTER, ApplicationKind


@dataclass(frozen=True, slots=True)
class ReviewRows:
    """`kind` is what the group applies for, or would; `until` the last day it would be registered by the rules."""

    card: GroupCard
    application: ApplicationRow | None
    kind: ApplicationKind
    asked: tuple[str, ...]
    papers: GroupPapers
    findings: tuple[Finding, ...]
    questions: tuple[str, ...]
    until: date


def review_of(session: Session, group_id: int, now: datetime) -> ReviewRows | None:
    """The review of a group's application, or of the one it could make; None where there is no such group."""
    day, card = now.date(), group_card(session, group_id, now)
    if card is None:
        return None
    application = application_of(session, group_id)
    waits = application is not None and application.is_open
    kind = ApplicationKind.RENEWAL if card.status in ON_THE_REGISTER else ApplicationKind.REGISTRATION
    kind = application.kind if application is not None and waits else kind
    renewal = kind is ApplicationKind.RENEWAL
    years = max(1, int(rulebook(session).setting("registration.fiscal_years", day, THE_SITE)))
    until = renewed_until(card.registered_until, day, years) if renewal else valid_until(day, years)
    return ReviewRows(
        card=card,
        application=application,
        kind=kind,
        asked=papers_asked(session, day, renewal=renewal),
        papers=group_papers(session, group_id, day, renewal=renewal),
        findings=eligibility(session, group_id, day),
        questions=checklist(session, day),
        until=until,
    )
