"""The line of a long text in which words stand, and the words of a text that say what it is about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from desktop.rules.kana import fold

LONGEST, BEFORE = 60, 12
_SENTENCES = re.compile(r"[^。！？!?\n]+[。！？!?]*")
_TELLING = re.compile("[一-鿿々〆]{2,}|[ァ-ヴー]{2,}|[A-Za-z0-9]{3,}")
_folded = lru_cache(20_000)(fold)


def line_with(wanted: str, *texts: str) -> str:
    """The first sentence that holds the folded words, at most LONGEST characters of it; "" where none does.

    Words that run over the end of a sentence are shown from the one in which they begin.
    """
    if not wanted:
        return ""
    for text in texts:
        for sentence in _sentences(text) if wanted in text else ():  # folding costs more than all the rest
            if wanted in sentence:
                return _cut(sentence, max(0, sentence.find(wanted) - BEFORE))
        for sentence in _sentences(text):
            if wanted in _folded(sentence):
                return _around(sentence, wanted)
        if wanted in _folded(text):
            return _around(_line(text), wanted)
    return ""


def first_line(text: str) -> str:
    """What a list shows of a text."""
    return _cut(_line(text), 0)


def telling_pairs(text: str) -> tuple[str, ...]:
    """Pairs of neighbours of the folded kanji, katakana and Latin words, each once, in the order of the text.

    Where there are none of these, those of the whole text.
    """
    plain = unicodedata.normalize("NFKC", text)
    runs = [fold(run) for run in _TELLING.findall(plain)] or [fold(plain)]
    return tuple(dict.fromkeys(run[place : place + 2] for run in runs for place in range(len(run) - 1)))


def _sentences(text: str) -> Iterator[str]:
    return (found.group().strip() for found in _SENTENCES.finditer(text))


def _line(text: str) -> str:
    return " ".join(text.split())


def _around(sentence: str, wanted: str) -> str:
    """The part of it in which the words stand; a character and its folded form are counted alike."""
    share = _folded(sentence).find(wanted) / max(1, len(_folded(sentence)))
    return _cut(sentence, max(0, int(share * len(sentence)) - BEFORE))


def _cut(line: str, start: int) -> str:
    if len(line) <= LONGEST:
        return line
    start = min(start, len(line) - LONGEST)
    end = start + LONGEST
    return f"{'…' if start else ''}{line[start:end]}{'…' if end < len(line) else ''}"
