"""The sheets a receipt is drawn on. Lengths in mm of an A6 sheet; a larger sheet is drawn larger, with more room."""

from __future__ import annotations

from dataclasses import dataclass

_LARGER = 1.2


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the margins and the rules of the head and foot are, before `scale` enlarges all of it onto the `page`."""

    page: tuple[float, float]
    left: float
    right: float
    head_rule: float
    foot_rule: float
    scale: float = 1

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


A6 = Layout((105.0, 148.0), 10.5, 94.5, 22.4, 133.5)
A5 = Layout((148.0, 210.0), 10.5, 148.0 / _LARGER - 10.5, 22.4, 160.5, _LARGER)
