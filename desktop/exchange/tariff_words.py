"""How a tariff is written in a file: columns, rows and words; English keys are read as well."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TypeVar

from desktop.words import MachineKind, PaperSize, TariffLineKind

COLUMNS = ("項目", "値", "何枚ごと", "用紙", "色", "機械", "利用者の区分", "両面の数え方")
KEYS = ("kind", "yen", "block", "size", "colour", "machine", "class", "counts_faces")
# rows that say something of the whole tariff: the word in the first column, and the key in a JSON file
HEADS: Mapping[str, str] = {
    "name": "料金表の名前",
    "title": "題名",
    "valid_from": "始まる日",
    "valid_until": "終わる日（その日を含まない）",
    "max_sheets": "1回の上限の枚数",
    "press_over": "コピー機を使う枚数",
    "included": "1版にふくむ枚数",
    "minimum": "最低料金",
}
CHARGES: Mapping[TariffLineKind, str] = {
    TariffLineKind.MASTER: "製版",
    TariffLineKind.BLOCK: "印刷（何枚ごと）",
    TariffLineKind.FACE: "印刷",
    TariffLineKind.PAPER: "用紙",
    TariffLineKind.USE: "1回ごと",
}
SIZES: Mapping[PaperSize, str] = {size: size.value for size in PaperSize} | {PaperSize.POSTCARD: "はがき"}
COLOURS: Mapping[bool, str] = {False: "白黒", True: "カラー"}
FACES: Mapping[bool, str] = {True: "面", False: "枚"}
MACHINES: Mapping[MachineKind, str] = {
    MachineKind.DUPLICATOR: "輪転機",
    MachineKind.COPIER: "コピー機",
    MachineKind.FOLDER: "紙折り機",
    MachineKind.CUTTER: "裁断機",
    MachineKind.LARGE_FORMAT: "大判プリンター",
}
_ALSO: Mapping[bool, tuple[str, ...]] = {
    True: ("true", "yes", "colour", "color", "faces", "2"),
    False: ("false", "no", "mono", "モノクロ", "sheets", "1"),
}
Value = TypeVar("Value")


def folded(text: str) -> str:
    """How words of a file are compared: without widths, capitals and spaces."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def word_in(words: Mapping[Value, str], text: str) -> Value | None:
    """The value that the word or its English key stands for; None for another word."""
    wanted = folded(text)
    for value, word in words.items():
        keys = _ALSO[value] if isinstance(value, bool) else (folded(value),) if isinstance(value, str) else ()
        if wanted in {folded(word), *keys}:
            return value
    return None
