"""Texts of a case without the names in them: each person and each group is a number, the same one every time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

PERSON, GROUP = "人物", "団体"
PHONE, MAIL = "（電話番号）", "（メール）"
# behind a family name they say that it is one: 林さん, not 林業
TITLES = (
    *("さん", "様", "さま", "氏", "先生", "君", "くん", "ちゃん", "殿", "会長", "副会長", "代表", "副代表", "理事長"),
    *(
        "理事",
        "監事",
        "事務局長",
        "事務局",
        "課長",
        "係長",
        "部長",
        "室長",
        "館長",
        "所長",
        "センター長",
        "園長",
        "校長",
    ),
    *("教頭", "教諭", "社長", "区長", "市長", "議員", "会計", "書記", "役員", "委員長", "委員", "部員", "夫妻", "家"),
)
_SPACES = r"[ \t\u00a0\u2000-\u200a\u3000]"
_STROKE = r"[-‐‑‒–—―−ー－]"
_MAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", re.ASCII)
_NUMBER = re.compile(
    rf"(?<![\d\-A-Za-z])0\d{{1,4}}(?:{_STROKE}\d{{1,4}}{_STROKE}|\(\d{{1,4}}\)|\d{{1,4}}{_STROKE}?)\d{{3,4}}(?!\d|-\d)"
)
_LETTER = re.compile(r".[ﾞﾟ\u3099\u309a]?", re.DOTALL)
_MOBILE_DIGITS, _LAND_DIGITS = 11, 10


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or a group of the case: the number within it, and every name they are called by there.

    `word` is said instead of the number of one who has none.
    """

    number: int
    names: tuple[str, ...]
    word: str = ""


@dataclass(frozen=True, slots=True)
class Redaction:
    """What takes the names out of the texts of one case."""

    people: tuple[Named, ...] = ()
    groups: tuple[Named, ...] = ()

    def apply(self, text: str) -> str:
        """The text with 人物n, 団体n, （電話番号） and （メール） instead; what is nobody's name stays."""
        narrow, places = _narrowed(text)
        found = sorted(_found(self, narrow), key=lambda each: (each[0], -each[1]))
        said, at = "", 0
        for start, end, instead in found:
            first, last = places[start], places[end]
            if first >= at:
                said, at = f"{said}{text[at:first]}{instead}", last
        return said + text[at:]


def people_of(rows: Iterable[tuple[int, str]]) -> tuple[Named, ...]:
    """Numbers and names as they stand in a case, those with one number together."""
    names: dict[int, list[str]] = {}
    for number, name in rows:
        if name.strip():
            names.setdefault(number, []).append(name.strip())
    return tuple(Named(number, tuple(all_of_it)) for number, all_of_it in sorted(names.items()))


def _found(redaction: Redaction, text: str) -> Iterator[tuple[int, int, str]]:
    """Where something is to be said otherwise: the longest name wins, groups before people of the same length."""
    taken: list[tuple[int, int]] = []
    for pattern, instead in _patterns(redaction):
        for match in pattern.finditer(text):
            if _is_no_phone(instead, match.group()) or any(
                match.start() < end and start < match.end() for start, end in taken
            ):
                continue
            taken.append(match.span())
            yield *match.span(), instead


def _patterns(redaction: Redaction) -> Iterator[tuple[re.Pattern[str], str]]:
    yield _MAIL, MAIL
    whole: list[tuple[int, str, str]] = []
    for kind, all_of_it in ((GROUP, redaction.groups), (PERSON, redaction.people)):
        whole += [(len(name), name, each.word or f"{kind}{each.number}") for each in all_of_it for name in each.names]
    for _length, name, instead in sorted(whole, key=lambda each: -each[0]):
        yield re.compile(_spaced(name), re.IGNORECASE), instead
    titled = [(family, each) for each in redaction.people for family in _families(each.names)]
    for family, each in sorted(titled, key=lambda pair: -len(pair[0])):
        before_title = f"{re.escape(family)}(?={_SPACES}?(?:{'|'.join(TITLES)}))"
        yield re.compile(before_title), each.word or f"{PERSON}{each.number}"
    yield _NUMBER, PHONE


def _families(names: Sequence[str]) -> Iterator[str]:
    """What stands before the first space of a name."""
    for name in names:
        family, _, given = unicodedata.normalize("NFKC", name).strip().partition(" ")
        if given.strip() and family:
            yield family


def _spaced(name: str) -> str:
    """The name with or without spaces between its letters where it has one."""
    parts = unicodedata.normalize("NFKC", name).split()
    return f"{_SPACES}*".join(map(re.escape, parts))


def _is_no_phone(instead: str, text: str) -> bool:
    if instead != PHONE:
        return False
    digits = [letter for letter in text if letter.isdecimal()]
    mobile = "".join(digits[:3]) in {"090", "080", "070", "050", "060"}
    return len(digits) != (_MOBILE_DIGITS if mobile else _LAND_DIGITS)


def _narrowed(text: str) -> tuple[str, list[int]]:
    """The text in one width, and where each of its letters, with the sound marks behind it, stands in the text."""
    narrow, places = "", list[int]()
    for letter in _LETTER.finditer(text):
        same = unicodedata.normalize("NFKC", letter.group())
        narrow += same
        places += [letter.start()] * len(same)
    return narrow, [*places, len(text)]
