"""The thirteen digits of a corporation (法人番号), of which the first checks the others."""

from __future__ import annotations

from stdnum.jp import cn

from desktop.rules.kana import digits

CORPORATE_DIGITS = 13


def is_corporate_number(text: str) -> bool:
    """Whether the number is whole and its check digit right, however it is written."""
    return cn.is_valid(digits(text))


def corporate_number(text: str) -> str:
    """The bare digits of a number that is right; anything else as it was written: a damaged one is never mended."""
    return digits(text) if is_corporate_number(text) else text.strip()
