"""The words of refusals and acts, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.errors import DeskError, offers_of
from desktop.sentences.nouns import ACTORS, CHANNELS, DATE_STATES, STATES
from desktop.sentences.refusals import OFFERED, REFUSALS
from desktop.sentences.rows import Row
from desktop.sentences.values import Values
from desktop.sentences.verbs import OTHER_VERB, VERBS
from desktop.words import ActorKind, Channel, DateState, GroupStatus, Language

# what a row can be for besides "this field is set"
CASES: dict[str, Callable[[Any], bool]] = {
    "shut": lambda refusal: refusal.opens == refusal.closes,
    "coded": lambda refusal: refusal.field == "municipality",
    "nowhere": lambda refusal: not refusal.where,
    "uncounted": lambda refusal: not refusal.tries_left,
    "waiting": lambda refusal: refusal.status == GroupStatus.APPLIED,
    "gone": lambda refusal: refusal.status in {GroupStatus.REFUSED, GroupStatus.DISSOLVED, GroupStatus.MERGED},
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """What does not work, which rule says so, and what to do instead."""

    what: str
    why: str
    instead: str


def explain(refusal: DeskError, language: Language) -> Sentence:
    """The refusal in the words of the counter; offers of a refused place take the place of the general advice."""
    row = _row(refusal)
    offered = offers_of(refusal)
    values = Values(refusal, language)
    what, why, instead = (
        pair[language is Language.ENGLISH].format_map(values)
        for pair in (row.what, row.why, OFFERED if offered else row.instead)
    )
    return Sentence(what, why, instead)


def sentence(refusal: DeskError, language: Language) -> str:
    """The whole explanation in one line."""
    told = explain(refusal, language)
    between = " " if language is Language.ENGLISH else ""
    return between.join((told.what, told.why, told.instead))


def verb_words(verb: str, language: Language) -> str:
    """What an act is called: 予約, booked. An act of a newer program is a change."""
    return VERBS.get(verb, OTHER_VERB)[language is Language.ENGLISH]


def state_words(state: str, language: Language) -> str:
    """A state of a booking or the status of a group; a word of a newer program as it is."""
    pair = STATES.get(state)
    return pair[language is Language.ENGLISH] if pair else state


def date_state_words(state: DateState, language: Language) -> str:
    """What one date of a series would meet: 空き, free."""
    return DATE_STATES[state][language is Language.ENGLISH]


def actor_words(actor: ActorKind, language: Language) -> str:
    """Who came with a consultation: 市民, citizen."""
    return ACTORS[actor][language is Language.ENGLISH]


def channel_words(channel: Channel, language: Language) -> str:
    """How a contact came about: 来館, walk-in."""
    return CHANNELS[channel][language is Language.ENGLISH]


def _row(refusal: DeskError) -> Row:
    """The row of the refusal's class; the one for a case that holds goes before the plain one."""
    name = type(refusal).__name__
    for row_name, row in REFUSALS.items():
        of, _, case = row_name.partition(":")
        if of == name and case and (CASES[case](refusal) if case in CASES else getattr(refusal, case)):
            return row
    return REFUSALS[name]
