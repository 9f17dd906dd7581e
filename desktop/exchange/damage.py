"""What went wrong with a cell on its way: kanji that an encoding did not have, cells that slid into the next column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.exchange.cells import Unfit, code
from desktop.rules.numbers import municipal_check_digit, municipal_code_ok

LOST = re.compile("[〓□■�￿]")
# a question mark among kanji stands where an encoding had no character; at the end it asks
_ASKED = re.compile(r"(?<=[ぁ-んァ-ヶ一-鿿々])\?+(?=[ぁ-んァ-ヶ一-鿿々])|^\?+(?=[ぁ-んァ-ヶ一-鿿々])|\?{2,}")
_OWN_CHARACTERS = re.compile("[\ue000-\uf8ff]")
NAMED = frozenset({"name", "kana", "representative", "representative_kana", "address"})
# columns whose cells only fit where they belong
TYPED = frozenset(
    {"postal_code", "phone", "mobile", "fax", "email", "website", "members", "citizens", "founded_on"}
    | {"registered_from", "registered_until", "published"}
)
PLAIN_NUMBER = re.compile(r"[0-9\-/.()+ ]+")
_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ]")
SURE = 2  # cells that have to fit one column further
SUMS = frozenset({"計", "小計", "合計", "総計", "総合計", "累計", "団体数"})
Reader = Callable[[str], tuple[Any, str]]


def lost_in(field: str, text: str) -> str:
    """The reason why a name may be damaged, "" where it looks whole."""
    if _OWN_CHARACTERS.search(text):
        return "own_character"
    if LOST.search(text) or (field in NAMED and _ASKED.search(text)):
        return "lost_character"
    return ""


def is_no_name(text: str) -> bool:
    """A number, a mail address, nothing but signs or the word of a line of sums where a name should be."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(plain.split()) in SUMS or "@" in plain or PLAIN_NUMBER.fullmatch(plain) is not None


def was_wide(text: str) -> bool:
    return _WIDE.search(text) is not None


def read_municipal_code(text: str) -> tuple[str, str]:
    """The six digits; a lost zero or check digit is put back with a note. Raises Unfit where nobody can say."""
    plain = re.sub(r"\.0+$", "", code(text))
    if not plain:
        return "", ""
    if not plain.isdecimal() or len(plain) > 6:
        raise Unfit("not_a_municipality")
    # 01202 of Hakodate may be 012025 without its first or last digit: only one of them has to fit
    fits = [each for each in dict.fromkeys((plain, plain.zfill(6))) if municipal_code_ok(each)]
    if not fits and len(plain) == 5:
        fits = [f"{plain}{municipal_check_digit(plain)}"]
    if not fits:
        raise Unfit("not_a_municipality")
    return fits[0], "" if fits[0] == plain else "code_mended"


def slid(fields: Sequence[str], record: Sequence[str], readers: Mapping[str, Reader]) -> int:
    """By how many columns (1 or -1) the row has slid, 0 where it stands right or nobody can say."""
    places = [place for place, field in enumerate(fields) if field in TYPED]
    stands = sum(_fits(fields[place], record, place, readers) is True for place in places)
    for by in (1, -1):
        moved = [_fits(fields[place], record, place + by, readers) for place in places]
        if moved.count(True) >= SURE and not moved.count(False) and moved.count(True) > stands:
            return by
    return 0


def _fits(field: str, record: Sequence[str], place: int, readers: Mapping[str, Reader]) -> bool | None:
    """Whether the cell at this place could be of the field; None for an empty one."""
    text = record[place].strip() if 0 <= place < len(record) else ""
    if not code(text):
        return None
    try:
        readers[field](text)
    except Unfit:
        return False
    return True
