"""Whose consent a consent is."""

from __future__ import annotations

from datetime import date

from desktop.words import ConsentField


def covers(field: ConsentField, told: date, represents_since: date | None) -> bool:
    """Whether what was told about a field on a day speaks of what stands in it.

    Addresses and phones are the group's. The representative's name is the person's own: what was told before they took
    over was the predecessor's word, and a group without a representative has nobody to name.
    """
    return field is not ConsentField.REPRESENTATIVE or (represents_since is not None and told >= represents_since)
