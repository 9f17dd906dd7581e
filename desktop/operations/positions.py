"""The order of a list in which an entry is moved by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from desktop.models import ConsultationTemplate, ReferralTarget, Topic

Placed = TypeVar("Placed", Topic, ReferralTarget, ConsultationTemplate)


def move_among(beside: Sequence[Placed], moved: Placed, step: int) -> None:
    """So many places down among those `beside` it, up for less than 0, as far as it goes; retired ones do not count."""
    shown = [each for each in beside if each.active or each is moved]
    at = shown.index(moved)
    shown.insert(max(0, min(len(shown) - 1, at + step)), shown.pop(at))
    for position, each in enumerate([*shown, *(each for each in beside if each not in shown)]):
        if each.position != position:
            each.position = position
