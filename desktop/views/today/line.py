"""A line of a card as it is told: what it says, and what its buttons do."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.views.shared.tag import Mark

TALL, LESS_TALL, LOW = 52, 46, 36


@dataclass(frozen=True, slots=True)
class LineAct:
    """A button of a line: its word, or its icon with the word for a tooltip; `name` is what it does."""

    name: str
    word: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """With a `lead` (a time) the line has two rows, else an icon and one row; `key` is what is chosen.

    `acts` do their work in place, the first of them with Enter too; `about` is what they are about. With a `room_key`
    (which may be empty) the number of another key can be typed.
    """

    key: int
    title: str
    detail: str = ""
    lead: str = ""
    lead_under: str = ""
    is_late: bool = False
    icon: str = ""
    right: str = ""
    is_urgent: bool = False
    mark: Mark | None = None
    acts: tuple[LineAct, ...] = ()
    about: object = None
    room_key: str | None = None

    def height(self, *, low: bool = False) -> int:
        """At standard text; `low` where the place is short."""
        return (LESS_TALL if low else TALL) if self.lead else LOW

    @property
    def spoken(self) -> str:
        mark = self.mark.word if self.mark else ""
        parts = (self.lead, self.lead_under, self.title, self.detail, mark, self.right)
        return "、".join(part for part in parts if part)
