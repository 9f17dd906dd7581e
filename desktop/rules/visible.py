"""Texts without what nobody can see: control characters, zero widths, marks of direction."""

from __future__ import annotations

import re
import unicodedata

# variation selectors are marks (Mn), not formats: they say how a kanji is drawn and stay
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_EMOJI = 0x1F000
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_PHONE_STROKES = re.compile(r"[-‐‑‒–—―−ー()（）\s.・]+")


def one_line(text: str) -> str:
    """The text as one line, without characters that cannot be seen and without spaces at either end."""
    return "".join(filter(_seen, _BREAKS.sub(" ", text))).strip()


def many_lines(text: str) -> str:
    """The same for a text that may have several lines."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return "".join(character for character in lines if character == "\n" or _seen(character)).strip()


def unseen_in(text: str) -> bool:
    """Whether the text holds something nobody can see, other than spaces and the ends of lines."""
    return not all(map(_seen, _BREAKS.sub(" ", text)))


def phone_number(text: str) -> str:
    """A phone number as digits and single hyphens, however it is written; what is no number keeps its letters."""
    return _PHONE_STROKES.sub("-", one_line(unicodedata.normalize("NFKC", text))).strip("-")


def postal_code(text: str) -> str:
    """A postal code as seven digits with a hyphen; what is none stays as it is."""
    plain = one_line(unicodedata.normalize("NFKC", text)).removeprefix("〒").strip()
    digits = _PHONE_STROKES.sub("", plain)
    return f"{digits[:3]}-{digits[3:]}" if re.fullmatch("[0-9]{7}", digits) else plain


def unprinted_in(text: str) -> str:
    """The emoji and other pictures in a text, each once: the fonts of the papers have none of them."""
    pictures = (character for character in text if unicodedata.category(character) == "So" and ord(character) >= _EMOJI)
    return "".join(dict.fromkeys(pictures))


def _seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN
