"""Numbers people read aloud: patterns of issued numbers, check digits of municipal codes and of QR codes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from string import Formatter, punctuation
from urllib.parse import quote, unquote

from desktop.rules.dates import era_short, era_year, fiscal_year, fiscal_year_range

_ALPHANUMERICS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WEIGHTS = (6, 5, 4, 3, 2)
# A scanner set to an American keyboard types + for : on a Japanese one, and the other way round '.
_QR = re.compile(r"MDG[:+']([A-Z])[:+'](.+)[:+']([0-9A-Z])")
_QR_BEGINS = re.compile(r"MDG[:+']")
# an input method that is on writes a hyphen as a long vowel or as a minus sign
_HYPHENS = str.maketrans("ー−‐―ｰ", "-----")
# beside letters and digits; a scanner types nothing but ASCII, and what stands between the parts is no part of one
_TYPED = "".join(sorted({*punctuation, " "} - set("%:+'")))
_WIDTH = re.compile(r"0?[0-9]{0,2}")


def format_number(pattern: str, *, sequence: int, day: date, site: str = "") -> str:
    """Write a number by its pattern: {n}, {n:05}, {era} (R), {era_year}, {fy} (2026), {yy} (26), {site} (its mark).

    Era and years are those of the first day of the fiscal year. Another field or a negative number is a
    `ValueError`.
    """
    if sequence < 0:
        raise ValueError(f"number {sequence}")
    year = fiscal_year(day)
    april = fiscal_year_range(year)[0]
    fields = {
        "n": sequence,
        "era": era_short(april)[0],
        "era_year": era_year(april)[1],
        "fy": year,
        "yy": f"{year % 100:02}",
        "site": site,
    }
    for _literal, field, width, conversion in Formatter().parse(pattern):
        if field is not None and (field not in fields or conversion or not _WIDTH.fullmatch(width or "")):
            raise ValueError(f"unknown field {{{field}}} in {pattern}")
    return pattern.format_map(fields)


def municipal_check_digit(code: str) -> int:
    """Return the check digit of a five-digit municipal code, by the ministry's rule: weights 6 to 2, modulus 11."""
    if not re.fullmatch(r"[0-9]{5}", code):
        raise ValueError(f"{code} is not five digits")
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, code, strict=True))
    return (11 - total % 11) % 10


def municipal_code_ok(code: str) -> bool:
    """Tell whether `code` is six digits of which the last one checks the others."""
    return re.fullmatch(r"[0-9]{6}", code) is not None and municipal_check_digit(code[:5]) == int(code[5])


def permit_qr(number: str) -> str:
    """Return the text of a permit's QR code: MDG:P:8-01234:X with a check character."""
    return qr_text("P", number)


def qr_text(kind: str, number: str) -> str:
    """Return the text of a QR code of one `kind` (a capital letter): what no scanner types is written %E5 by %E5."""
    typed = quote(number, safe=_TYPED)
    return f"MDG:{kind}:{typed}:{_check_character(kind + typed)}"


def read_qr(text: str) -> tuple[str, str] | None:
    """Return kind and number of a scanned code; None when it is none of ours or was misread."""
    match = _QR.fullmatch(_as_scanned(text))
    if match is None:
        return None
    kind, typed, check = match.groups()
    return (kind, unquote(typed)) if _check_character(kind + typed) == check else None


def is_code(text: str) -> bool:
    """Whether a text is a scanned code of ours, rightly read or not."""
    return _QR_BEGINS.match(_as_scanned(text)) is not None


def _as_scanned(text: str) -> str:
    """As the code was printed, whatever stood between it and here: width, hyphens, a Caps Lock that was on."""
    half = unicodedata.normalize("NFKC", text.translate(_HYPHENS)).strip()
    return half.upper() if half[:3] == "mdg" else half


def _check_character(text: str) -> str:
    """Luhn's rule with 36 characters: it catches every wrong character and nearly every swapped pair."""
    values = [_ALPHANUMERICS.index(character) for character in text.upper() if character in _ALPHANUMERICS]
    doubled = [value * 2 if place % 2 == 0 else value for place, value in enumerate(reversed(values))]
    total = sum(value // 36 + value % 36 for value in doubled)
    return _ALPHANUMERICS[-total % 36]
