"""What a QR code of ours can name: the letter in it says where its number counts."""

from __future__ import annotations

from enum import StrEnum


class QrKind(StrEnum):
    """An event, which has no number, is named by its id."""

    PERMIT = "P"
    GROUP = "G"
    BOOKING = "B"
    CASE = "C"
    DISPLAY = "D"
    ENTRY = "E"
    INVOICE = "I"
    JOB = "J"
    CARD = "K"
    LOAN = "L"
    RECEIPT = "R"
    RENTAL = "S"
    EVENT = "V"
