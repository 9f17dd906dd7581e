"""What every refusal is."""

from __future__ import annotations


class DeskError(Exception):
    """An expected refusal."""
