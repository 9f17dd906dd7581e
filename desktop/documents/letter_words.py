"""What the fields of a letter say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.documents import words
from desktop.queries.letters import LetterFacts, RoundFacts, Sender
from desktop.rules.dates import era_date
from desktop.rules.letter_defaults import ready_text
from desktop.rules.letter_texts import Filled, LetterKind, fill
from desktop.words import RoundKind

_NO_END = "期限の定めなし"


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """What is written to all: `text` is empty for the house's own or the ready one, `number` that of the document.

    `answer_until` is the round's where there is one.
    """

    kind: LetterKind
    day: date
    text: str = ""
    number: str = ""
    about: RoundFacts | None = None
    answer_until: date | None = None


def text_of(plan: LetterPlan, sender: Sender) -> str:
    """What was typed, else the house's own text, else the ready one."""
    about = plan.about.kind if plan.about else RoundKind.RENEWAL
    house = sender.texts.get(plan.kind, "")
    return plan.text.strip() or house.strip() or ready_text(plan.kind, about)


def filled(plan: LetterPlan, facts: LetterFacts, sender: Sender) -> Filled:
    """The letter as it goes to one group."""
    return fill(text_of(plan, sender), values(plan, facts, sender))


def values(plan: LetterPlan, facts: LetterFacts, sender: Sender) -> dict[str, str]:
    """Every field of `FIELDS`."""
    until = plan.about.answer_until if plan.about else plan.answer_until
    new_until = plan.about.registered_until if plan.about else None
    return {
        "name": facts.to.name,
        "number": facts.to.number,
        "representative": facts.representative,
        "person": facts.to.person or facts.to.name,
        "from": _day(facts.registered_from),
        "until": era_date(facts.registered_until) if facts.registered_until else _NO_END,
        "new_until": _day(new_until),
        "answer_until": words.paper_date(until) if until else "",
        "applied_on": _day(facts.applied_on),
        "reason": facts.reason,
        "papers": "、".join(sender.papers),
        "round": plan.about.name if plan.about else "",
        "today": era_date(plan.day),
        "center": sender.issuer.center,
        "site": sender.site,
        "center_phone": sender.issuer.phone,
    }


def _day(day: date | None) -> str:
    return era_date(day) if day else ""
