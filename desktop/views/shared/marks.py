"""Which characters of a shown text made it an answer."""

from __future__ import annotations

from functools import lru_cache

from desktop.rules.kana import fold


@lru_cache(maxsize=512)
def matched(text: str, asked: str) -> tuple[int, int] | None:
    """The shortest stretch [start, end) of `text` that compares like `asked`; None when there is none."""
    wanted = fold(asked) if asked.strip() else ""
    if not wanted or wanted not in fold(text):
        return None
    ends = [end for end in range(1, len(text) + 1) if wanted in fold(text[:end])]
    if not ends:
        return None
    starts = [start for start in range(ends[0]) if wanted in fold(text[start : ends[0]])]
    return (starts[-1], ends[0]) if starts else None
