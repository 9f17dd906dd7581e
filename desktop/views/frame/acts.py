"""The last action in one line, for the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sentences import verb_words
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.queries.journal import ActRow


def act_words(verb: str, about: ActRow, language: Language) -> str:
    """What was done; for a booking also whose, where and when. What was done again is called as it was at first."""
    done = verb_words(verb, language)
    if about.starts_at is None or about.ends_at is None:
        return done
    start, end = about.starts_at, about.ends_at
    when = f"{start.month}/{start.day} {start.hour}:{start.minute:02}～{end.hour}:{end.minute:02}"
    return f"{done}  {about.group}  {about.room} {when}"
