"""The last action in one line, for the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.rules.times import time_range
from desktop.sentences import verb_words
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.queries.journal import ActRow


def act_words(verb: str, about: ActRow, language: Language) -> str:
    """What was done; for a booking also whose, where and when. What was done again is called as it was at first."""
    done = verb_words(verb, language)
    if about.starts_at is None or about.ends_at is None:
        return done
    day = f"{about.starts_at.month}/{about.starts_at.day}"
    return f"{done}  {about.group}  {about.room} {day} {time_range(about.starts_at, about.ends_at)}"
