"""The rows of the gojuon table, as the tabs and heads of a directory."""

from __future__ import annotations

ROWS = "あかさたなはまやらわ"
OTHERS = "他"
_ENDS = {
    "あ": "ぁお",
    "か": "かご",
    "さ": "さぞ",
    "た": "たど",
    "な": "なの",
    "は": "はぽ",
    "ま": "まも",
    "や": "ゃよ",
    "ら": "らろ",
    "わ": "ゎん",
}


def kana_row(reading: str) -> str:
    """あ to わ by the first character of a reading in hiragana; 他 for what is none."""
    first = reading[:1]
    return next((row for row, ends in _ENDS.items() if first and ends[0] <= first <= ends[-1]), OTHERS)
