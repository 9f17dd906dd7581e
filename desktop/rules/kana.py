"""Names as they are compared and as they are sorted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from desktop.rules.kana_tables import (
    BRACKETED_FORMS,
    KANJI,
    LEGAL_FORMS,
    LEGAL_READINGS,
    OLD_KANA,
    SMALL,
    V_SOUNDS,
    VOWELS,
)

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_KANJI = str.maketrans({variant: word[0] for word in KANJI.split() for variant in word[1:]})
_FULL_WIDTH = {half: half + 0xFEE0 for half in range(0x21, 0x7F)}
_LONG = "ー"


class _Dropping(dict[int, int | None]):
    """A table for `str.translate` that drops characters by the start of their category and learns as it goes."""

    def __init__(self, *categories: str) -> None:
        self._categories = categories

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)).startswith(self._categories) else code
        return self[code]


_NO_FORMATS = _Dropping("Cf")
_NO_INVISIBLES = _Dropping("Cc", "Cf", "Cs", "M", "Z")
_NO_SIGNS = _Dropping("P", "S")
_NO_SIGNS[ord(_LONG)] = None
# Variation selectors say how a kanji is drawn, not which it is.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_MARKS = {"\u3099": "1", "\u309a": "2"}
_REPEATS = "ゝゞ"


def fold(text: str) -> str:
    """Return the form in which names are compared; folding it again changes nothing.

    Width, case, hiragana and katakana, small kana, long vowels, common variants of kanji, spaces, punctuation and
    legal forms at either end make no difference; 町会 is compared as 自治会. A text of nothing else keeps itself.
    """
    folded = _fold_once(text)
    while folded != text:
        text, folded = folded, _fold_once(folded)
    return folded


def words(text: str) -> frozenset[str]:
    """Return every single character and every pair of neighbours of the folded text."""
    return folded_words(fold(text))


def folded_words(folded: str) -> frozenset[str]:
    """The same of a text that is folded already."""
    return frozenset(folded).union(map(str.__add__, folded, folded[1:]))


def widths(text: str) -> tuple[str, str]:
    """Return the text with its signs, letters and digits in half width, and in full width."""
    half = unicodedata.normalize("NFKC", text)
    return half, half.translate(_FULL_WIDTH)


def digits(text: str) -> str:
    """Return the digits of a phone number however it is written."""
    return "".join(character for character in unicodedata.normalize("NFKC", text) if character in "0123456789")


@lru_cache(4000)
def plain_name(name: str) -> str:
    """The name without the legal form before or behind it, for where there is little room; never empty."""
    return _without(_WRITTEN_FORMS, name.strip()).strip() or name


def sort_key(kana: str) -> str:
    """Return a key that sorts readings in gojuon order by plain comparison of characters.

    Voiced sounds follow their plain ones where all else is equal, a long vowel counts as the vowel before it, and
    the readings of legal forms do not count. Blank, for a second level, sorts before every kana.
    """
    bases: list[str] = []
    marks: list[str] = []
    for character in unicodedata.normalize("NFD", _reading(kana)):
        if character in _MARKS and marks:
            marks[-1] = _MARKS[character]
        elif base := _base(character, bases[-1] if bases else ""):
            bases.append(base)
            marks.append("0")
    return f"{''.join(bases)} {''.join(marks).rstrip('0')}".rstrip()


def _base(character: str, before: str) -> str:
    if character in _LONG:
        return VOWELS.get(before, "")
    if character in _REPEATS:
        return before
    if character in _MARKS:
        return ""
    return character.translate(_NO_SIGNS).translate(SMALL).translate(OLD_KANA)


def _fold_once(text: str) -> str:
    plain = _plain(text)
    bare = (_FORM_IN_BRACKETS.sub("", plain) or plain).translate(_NO_SIGNS)
    return _without(_FOLDED_FORMS, _NEIGHBOURS.sub("自治会", bare)) or plain


def _plain(text: str) -> str:
    """Fold width, case and variants; spaces and invisible characters go, punctuation stays."""
    hiragana = _hiragana(text).translate(OLD_KANA)
    for foreign, usual in V_SOUNDS:
        hiragana = hiragana.replace(foreign, usual)
    return hiragana.translate(SMALL).translate(_KANJI)


def _hiragana(text: str) -> str:
    shown = unicodedata.normalize("NFKC", _SELECTORS.sub("", text).translate(_NO_FORMATS))
    return shown.casefold().translate(_HIRAGANA).translate(_NO_INVISIBLES)


def _reading(kana: str) -> str:
    """Return a reading in hiragana without its legal form."""
    hiragana = _hiragana(kana)
    hiragana = _FORM_IN_BRACKETS.sub("", hiragana) or hiragana
    return _without(_READ_FORMS, hiragana)


def _without(forms: tuple[str, ...], text: str) -> str:
    """Take the longest form off either end; a text that is nothing else keeps it."""
    if text.endswith(forms):
        text = next(text.removesuffix(form) for form in forms if text.endswith(form)) or text
    if text.startswith(forms):
        text = next(text.removeprefix(form) for form in forms if text.startswith(form)) or text
    return text


def _longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(forms), key=len, reverse=True))


_WRITTEN_AND_READ = [*LEGAL_FORMS.split(), *LEGAL_READINGS.split()]
_FOLDED_FORMS = _longest_first(_plain(form).translate(_NO_SIGNS) for form in _WRITTEN_AND_READ)
# NPO alone is more often a part of the name
_WRITTEN_FORMS = _longest_first(form for form in LEGAL_FORMS.split() if form != "NPO")
_READ_FORMS = _longest_first(_hiragana(form) for form in _WRITTEN_AND_READ if form != "NPO")
_IN_BRACKETS = rf"[(\[〔【](?:{'|'.join(_plain(form) for form in BRACKETED_FORMS.split())})[)\]〕】]"
_FORM_IN_BRACKETS = re.compile(f"^{_IN_BRACKETS}|{_IN_BRACKETS}$")
# 町会館 and 町会議員 are other words.
_NEIGHBOURS = re.compile("町内会|町会(?![館議場員])")
