"""What the center's rules mean for the form that is being filled in: findings, and what stands in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.errors import NotReadable
from desktop.queries.registration_offers import RegistrationOffer
from desktop.rules.eligibility import Candidate, Finding, judge
from desktop.views.groups.registration.finding_words import finding_words
from desktop.views.groups.registration.registration_content import Filled
from desktop.views.groups.registration.requirements_card import RequirementsCard

NOT_ASKED = frozenset({"representative"})  # it is always looked at, but no rule of the center


def findings(filled: Filled, offer: RegistrationOffer, today: date) -> tuple[Finding, ...]:
    """The center's rules for what is filled in so far; a date that cannot be read counts as not said."""
    try:
        request = filled.request(today, None)
    except NotReadable:
        request = replace(filled, founded_on="", registered_until="").request(today, None)
    candidate = Candidate(
        kind=request.kind,
        members=request.members,
        citizens=request.citizens,
        founded_on=request.founded_on,
        ages=request.ages,
        published_any=bool(request.published),
        representative=bool(request.representative),
    )
    return judge(candidate, offer.rules, today)


def in_the_way(offer: RegistrationOffer, card: RequirementsCard) -> str:
    """Why the group cannot be registered at once; "" where it can. An application can always be taken."""
    if offer.reviewed:
        return QCoreApplication.translate("Groups", "This center reviews every registration before it holds.")
    if card.missing:
        said = QCoreApplication.translate("Groups", "Still missing: {papers}. It can wait for review meanwhile.")
        return said.format(papers="、".join(card.missing))
    broken = [finding_words(finding) for finding in card.broken if finding.name not in NOT_ASKED]
    if broken:
        said = QCoreApplication.translate("Groups", "The rules say no: {rules}. A review can decide.")
        return said.format(rules="、".join(broken))
    return ""
