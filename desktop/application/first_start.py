"""How a center is opened: as it is, as a demo made first, or as a new one. The openers run beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import Missing, NotReadable
from desktop.rules.numbers import municipal_code_ok

if TYPE_CHECKING:
    from desktop.storage.database import Database

Opener = Callable[[], "Database"]
UNSAFE = '\\/:*?"<>|.'


@dataclass(frozen=True, slots=True)
class NewCenter:
    """What must be known of a new center; `below` is the folder that gets its folder."""

    name: str
    municipality: str
    below: Path

    def place(self) -> Path:
        """The new center's folder. Raises Missing without a name, NotReadable for a code with a wrong check digit."""
        if not self.name:
            raise Missing("name")
        if not municipal_code_ok(self.municipality):
            raise NotReadable("municipality", self.municipality)
        return self.below / "".join("_" if letter in UNSAFE else letter for letter in self.name)


def opener(where: str, now: datetime | None = None) -> Opener:
    """Open an existing center; a demo center's clock begins at `now`, else on its own day at ten, and runs on."""
    return partial(_open, where, now)


def demo_opener(where: str, today: date) -> Opener:
    """Make the demo center if it is not there yet, then open it."""
    return partial(_open_demo, where, today)


def new_opener(wish: NewCenter) -> Opener:
    return partial(_open_new, wish)


def _open(where: str, now: datetime | None) -> Database:
    from desktop.storage.centers import open_center, with_demo_clock
    from desktop.storage.keys import key_of

    return with_demo_clock(open_center(where, key_of(where)), now, running=True)


def _open_demo(where: str, today: date) -> Database:
    from desktop.jobs.demo import make_demo
    from desktop.storage.centers import DATABASE_FILE

    if not (Path(where) / DATABASE_FILE).exists():
        make_demo(where, today=today)
    return _open(where, None)


def _open_new(wish: NewCenter) -> Database:
    from desktop.jobs.new_center import make_new_center

    make_new_center(str(wish.place()), name=wish.name, municipality=wish.municipality)
    return _open(str(wish.place()), None)
