"""Free texts that may be published, without the private values that were not agreed to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

WITHHELD = "（非公開）"
FEWEST = 3  # a shorter value would be found in every other text
_BETWEEN = r"[\s\-‐‑‒–—―−ー－()（）.・]*"
_REPEATED = re.compile(rf"(?:[（(]{WITHHELD}[）)]|{WITHHELD})+")
_LEFT_OUT = re.compile(_BETWEEN.removesuffix("*"))


def without_private(text: str, withheld: Iterable[str]) -> str:
    """The text with （非公開） where it says one of the withheld values, however it is spaced or hyphenated."""
    if not text:
        return text
    bare = _bare(text)
    for value in sorted(set(withheld), key=len, reverse=True):
        wanted = _bare(value)
        if len(wanted) >= FEWEST and wanted in bare:
            text = re.sub(_BETWEEN.join(map(_written, wanted)), WITHHELD, text, flags=re.IGNORECASE)
    return _REPEATED.sub(WITHHELD, text) if WITHHELD in text else text


def _bare(text: str) -> str:
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _written(char: str) -> str:
    """The character in its own and in full width."""
    wide = chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else ""
    return f"[{re.escape(char)}{re.escape(wide)}]" if wide else re.escape(char)
