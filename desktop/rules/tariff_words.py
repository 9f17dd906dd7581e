"""A tariff's lines and faults as the receipt and a refusal would call them."""

from __future__ import annotations

from desktop.rules.print_fees import MACHINE_WORDS, size_words
from desktop.rules.tariff_checks import FaultKind, TariffFault
from desktop.words import TariffLineKind

_CHARGED = {
    TariffLineKind.MASTER: "製版",
    TariffLineKind.BLOCK: "印刷",
    TariffLineKind.FACE: "印刷",
    TariffLineKind.PAPER: "用紙",
    TariffLineKind.USE: "1回の利用",
}


def fault_words(fault: TariffFault) -> str:
    """What a fault is about: コピー機 印刷 カラー（B4・B5）."""
    sizes = "・".join(size_words(size) for size in fault.sizes)
    parts = (
        MACHINE_WORDS[fault.machine] if fault.machine else "",
        _CHARGED[fault.charged] if fault.charged else "印刷" if fault.kind is FaultKind.BOTH else "",
        "" if fault.colour is None else "カラー" if fault.colour else "白黒",
    )
    return " ".join(part for part in parts if part) + (f"（{sizes}）" if sizes else "")
