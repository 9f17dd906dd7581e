"""Sheets of address labels as they are sold, read from resources/papers/labels.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.resources import resource


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels side by side on A4, in mm; `first` is the corner of the first one, `inset` is kept free inside."""

    key: str
    name: str
    size: tuple[float, float]
    first: tuple[float, float]
    across: int
    down: int
    gap: tuple[float, float]
    inset: float

    @property
    def count(self) -> int:
        return self.across * self.down

    def corner(self, place: int) -> tuple[float, float]:
        """The left and top of the label at a place, counted from 0 in reading order."""
        row, column = divmod(place, self.across)
        return (
            self.first[0] + column * (self.size[0] + self.gap[0]),
            self.first[1] + row * (self.size[1] + self.gap[1]),
        )


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """Every sheet by its key; the first one is the usual one."""
    data: dict[str, Any] = json.loads(resource("papers", "labels.json").read_text(encoding="utf-8"))
    return {
        each["key"]: LabelSheet(
            key=each["key"],
            name=each["name"],
            size=(each["size"][0], each["size"][1]),
            first=(each["first"][0], each["first"][1]),
            across=each["across"],
            down=each["down"],
            gap=(each["gap"][0], each["gap"][1]),
            inset=each["inset"],
        )
        for each in data["sheets"]
    }
