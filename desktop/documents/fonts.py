"""Which font sets which character, how wide it is, and what cannot be set at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import Lock

from reportlab.pdfbase import pdfmetrics

from desktop.documents.style import MM_PER_POINT
from desktop.documents.typefaces import Font
from desktop.resources import resource

MISSING = "〓"
_STYLES = {False: "Regular", True: "Bold"}
_LATIN = re.compile("[!-~¥×]")
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# most texts have nothing to be taken out, and are drawn by the thousand
_PLAIN = re.compile("[ -~ぁ-んァ-ヶ一-龥\u3000、。・ー「」（）…～]*")
_COMBINED = re.compile("[A-Za-z\u3040-\u30ff][\u0300-\u036f\u3099\u309a]+")
_loading = Lock()


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character as it is set: `char` is 〓 where no font has it; `advance` in thousandths of the type size."""

    font: str
    char: str
    advance: float


@dataclass(frozen=True, slots=True)
class Run:
    font: str
    text: str


def printable(text: str) -> str:
    """The text without what has no shape: variation selectors, zero-width, direction and control characters."""
    if _PLAIN.fullmatch(text):
        return text
    composed = _COMBINED.sub(lambda pair: unicodedata.normalize("NFC", pair[0]), text)
    spaced = "".join(" " if char in "\t\n\v\f\r\u2028\u2029" else char for char in _UNSEEN.sub("", composed))
    return "".join(char for char in spaced if unicodedata.category(char) != "Cc")


def missing_characters(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters that print as 〓, each once, in the order they occur."""
    chars = dict.fromkeys("".join(printable(text) for text in texts))
    return tuple(char for char in chars if char != MISSING and glyph(char, bold=False).char == MISSING)


def runs(text: str, *, bold: bool, display: bool = False) -> list[Run]:
    """The text cut where the font changes."""
    glyphs = [glyph(char, bold=bold, display=display) for char in text]
    return [Run(font, "".join(each.char for each in run)) for font, run in groupby(glyphs, key=lambda each: each.font)]


def width(text: str, size: float, *, bold: bool = False, display: bool = False) -> float:
    """In mm, at `size` points."""
    return sum(map(_ADVANCES[bold, display].__getitem__, text)) * size * MM_PER_POINT / 1000


@cache
def glyph(char: str, *, bold: bool, display: bool = False) -> Glyph:
    """`display` is the type of headlines: bold, with full-width kana, one family as far as it goes."""
    bold = bold or display
    japanese, latin = _font("BIZUDPGothic", bold=bold), _font("MadoguchiSans", bold=bold)
    for font in (latin, japanese) if display or _LATIN.match(char) else (japanese, latin):
        if font.face.charToGlyph.get(ord(char)):
            return Glyph(font.fontName, char, font.face.charWidths[ord(char)])
    return Glyph(japanese.fontName, MISSING, japanese.face.charWidths[ord(MISSING)])


class _Advances(dict[str, float]):
    """The advance of every character of a type, learnt as it is asked for."""

    def __init__(self, *, bold: bool, display: bool) -> None:
        self._bold, self._display = bold, display

    def __missing__(self, char: str) -> float:
        self[char] = glyph(char, bold=self._bold, display=self._display).advance
        return self[char]


_ADVANCES = {
    (bold, display): _Advances(bold=bold, display=display) for bold in (False, True) for display in (False, True)
}


def any_font() -> str:
    """A registered font for a canvas to begin with, so that it declares no font it does not embed."""
    return _font("MadoguchiSans", bold=False).fontName


def _font(family: str, *, bold: bool) -> Font:
    with _loading:
        return _load(f"{family}-{_STYLES[bold]}")


@cache
def _load(name: str) -> Font:
    font = Font(name, resource("fonts", f"{name}.ttf"))
    pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType] # ReportLab has no types
    return font
