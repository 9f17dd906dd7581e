"""What a case can be linked to."""

from __future__ import annotations

from enum import StrEnum


class LinkKind(StrEnum):
    GROUP = "group"
    BOOKING = "booking"
    EVENT = "event"
    ACTION = "action"
