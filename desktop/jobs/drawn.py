"""A paper as a job hands it over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper, the characters that stand as 〓 on it, what its file is called; `number` where it has one."""

    pdf: bytes
    missing: tuple[str, ...]
    title: str
    number: str = ""
    faults: tuple[str, ...] = ()
