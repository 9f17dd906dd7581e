"""Refusals that know what would work instead."""

from __future__ import annotations

from desktop.errors.base import DeskError
from desktop.errors.printing import MachineNotReady
from desktop.errors.rooms import Offer, PlaceRefused


def offers_of(refusal: DeskError | None) -> tuple[Offer, ...]:
    """The nearest things that would work; none for a refusal that is not about a place."""
    return refusal.alternatives if isinstance(refusal, PlaceRefused | MachineNotReady) else ()
