"""The last action in one line, for the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.sentences import verb_words
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.queries.journal import ActRow


def act_words(act: ActRow, language: Language) -> str:
    """What was done; for a booking also whose, where and when."""
    verb = verb_words(act.verb, language)
    if act.starts_at is None or act.ends_at is None:
        return verb
    start, end = act.starts_at, act.ends_at
    when = f"{start.month}/{start.day} {start.hour}:{start.minute:02}～{end.hour}:{end.minute:02}"
    return f"{verb}  {act.group}  {act.room} {when}"
