"""Which characters of a shown text made it an answer."""

from __future__ import annotations

from functools import lru_cache

from desktop.rules.kana import fold

MOST_TEXTS = 4096
_folded = lru_cache(MOST_TEXTS)(fold)


@lru_cache(MOST_TEXTS)
def matched(text: str, asked: str) -> tuple[int, int] | None:
    """The shortest stretch [start, end) of `text` that compares like `asked`; None when there is none."""
    wanted = _folded(asked) if asked.strip() else ""
    place = _folded(text).find(wanted) if wanted else -1
    if place < 0:
        return None
    end = _first_end(text, wanted, place + len(wanted))
    return None if end is None else (_last_start(text[:end], wanted), end)


def _first_end(text: str, wanted: str, likely: int) -> int | None:
    """Most characters are compared as they stand: where that is so, a look at both sides of the place is enough."""
    if wanted in fold(text[:likely]) and wanted not in fold(text[: likely - 1]):
        return likely
    return next((end for end in range(1, len(text) + 1) if wanted in fold(text[:end])), None)


def _last_start(text: str, wanted: str) -> int:
    likely = max(len(text) - len(wanted), 0)
    if wanted in fold(text[likely:]) and wanted not in fold(text[likely + 1 :]):
        return likely
    return next(start for start in range(len(text) - 1, -1, -1) if wanted in fold(text[start:]))
