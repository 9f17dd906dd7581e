"""Cells as people fill them, read into values or refused with the reason.

A reader returns its value and a note for the person, "" where nothing had to be said.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from desktop.errors import NotReadable
from desktop.rules.dates import read_date

MOST_COUNT = 10_000_000
NOTHING = frozenset({"", "-", "--", "なし", "無し", "無", "同上なし", "n/a", "null", "none"})
YES = frozenset(
    {"可", "公開", "公開可", "公開する", "○", "〇", "◯", "◎", "はい", "する", "同意", "同意する", "承諾", "有"}
    | {"yes", "y", "true", "1", "ok"}
)
NO = frozenset(
    {"不可", "非公開", "公開不可", "公開しない", "×", "✕", "✖", "x", "いいえ", "しない", "不同意", "同意しない", "無"}
    | {"なし", "否", "no", "n", "false", "0", "ng", "-", ""}
)
# invisible: control characters, zero-width and soft marks, marks that turn the direction of writing, tags
_MARKS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f]"
)
_LINES = re.compile(r"[ \u3000]*[\r\n\t]+[ \u3000]*")
_STROKES = str.maketrans(dict.fromkeys("‐‑‒–—―−ー─━ｰ", "-"))
_PHONE = re.compile(r"\+?[0-9()][0-9()\- .]*")
_MOBILE = re.compile(r"(0[5-9]0)([0-9]{4})([0-9]{4})")
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s.,;]+")
_WEBSITE = re.compile(r"(https?://)?[^\s/:@]+\.[^\s/:@]+(:[0-9]+)?(/\S*)?", re.IGNORECASE)
_MIDNIGHT = re.compile(r"[T ]0{1,2}:00(:00)?(\.0+)?$")
_MONTH = re.compile(r"(?:.+年[0-9]{1,2}月|[0-9]{4}([/.-])[0-9]{1,2})")
_POSTAL_BEFORE = re.compile(r"\s*〒?\s*([0-9０-９]{3}[-‐－−ー][0-9０-９]{4})[\s　]*(.*)", re.DOTALL)


class Unfit(Exception):
    """A cell cannot be right; `reason` is a word of `sentences/held.py`."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


def without_marks(text: str) -> tuple[str, bool]:
    """The text without what nobody sees, and whether there was any; a space that holds words together is a space."""
    clean = _MARKS.sub("", text.replace("\xa0", " "))
    return clean.strip(), clean != text


def one_line(text: str) -> str:
    return _LINES.sub(" ", text)


def code(text: str) -> str:
    """Digits and letters in one width with plain strokes; "" for the strokes and words that say nothing is there."""
    plain = unicodedata.normalize("NFKC", text).translate(_STROKES).strip()
    return "" if plain.casefold() in NOTHING else plain


def read_number_code(text: str) -> tuple[str, str]:
    plain = "".join(code(text).split())
    if len(plain) > 40:
        raise Unfit("too_long_code", str(len(plain)))
    return plain, ""


def read_phone(text: str) -> tuple[str, str]:
    """A number with the hyphens it has; a leading zero that a spreadsheet took away is given back."""
    plain = code(text)
    if not plain:
        return "", ""
    if not _PHONE.fullmatch(plain):
        raise Unfit("not_a_phone")
    parts = re.findall("[0-9]+", plain)
    if plain.startswith("+"):
        if not parts[0].startswith("81"):
            raise Unfit("not_a_phone")
        parts[0] = parts[0][2:]
        parts = [part for part in parts if part]
        parts[0] = f"0{parts[0].removeprefix('0')}"
    digits, note = "".join(parts), ""
    if len(parts) == 1 and len(digits) in {9, 10} and not digits.startswith("0"):
        parts, note = [f"0{digits}"], "zero_restored"
        digits = parts[0]
    if len(digits) not in {10, 11} or not digits.startswith("0"):
        raise Unfit("not_a_phone")
    return _MOBILE.sub(r"\1-\2-\3", "-".join(parts)), note


def read_postal_code(text: str) -> tuple[str, str]:
    digits = re.sub(r"[\s〒-]", "", code(text))
    if not digits:
        return "", ""
    note = "zero_restored" if len(digits) == 6 else ""
    digits = digits.zfill(7) if note else digits
    if not re.fullmatch("[0-9]{7}", digits):
        raise Unfit("not_a_postal_code")
    return f"{digits[:3]}-{digits[3:]}", note


def postal_code_before(address: str) -> tuple[str, str]:
    """A postal code that stands before an address, and the address without it."""
    match = _POSTAL_BEFORE.fullmatch(address)
    return (read_postal_code(match[1])[0], match[2]) if match else ("", address)


def read_email(text: str) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain.translate(_STROKES).casefold() in NOTHING:
        return "", ""
    if not _EMAIL.fullmatch(plain):
        raise Unfit("not_an_email")
    return plain, ""


def read_website(text: str) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain.translate(_STROKES).casefold() in NOTHING:
        return "", ""
    if not _WEBSITE.fullmatch(plain):
        raise Unfit("not_a_website")
    return plain, ""


def read_count(text: str) -> tuple[int | None, str]:
    plain = code(text).replace(",", "")
    if not plain:
        return None, ""
    about = plain.startswith("約")
    digits = plain.removeprefix("約").removesuffix("人").removesuffix("名").strip()
    if not re.fullmatch("[0-9]{1,8}", digits) or int(digits) > MOST_COUNT:
        raise Unfit("not_a_count")
    return int(digits), "about" if about else ""


def read_day(text: str, today: date) -> tuple[date | None, str]:
    """A date in any form people write; a month is its first day, with a note."""
    plain = _MIDNIGHT.sub("", code(text))
    if not plain:
        return None, ""
    for added in ("", "1日" if plain.endswith("月") else ""):
        try:
            return read_date(plain + added, today=today), "month_only" if added else ""
        except NotReadable:
            continue
    if (match := _MONTH.fullmatch(plain)) and match[1]:
        return read_day(f"{plain}{match[1]}1", today)[0], "month_only"
    raise Unfit("not_a_date")


def read_yes(text: str) -> tuple[bool, str]:
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if plain in YES:
        return True, ""
    if plain in NO:
        return False, ""
    raise Unfit("not_yes_or_no")
