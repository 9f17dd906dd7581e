"""What this desk had to refuse, handed on to be noted: the same wish once, however often it was refused."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.errors import DeskError
from desktop.operations.acting import By

if TYPE_CHECKING:  # at first paint no SQLAlchemy is loaded
    from desktop.operations.demand import RefusedWish
    from desktop.storage.database import Database

MOST_REMEMBERED = 200
Submit = Callable[[Callable[["Database"], None]], None]


class RefusedWishes:
    """`submit` runs a job on the lane of writes, after what is on its way there."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit
        self._noted: deque[object] = deque(maxlen=MOST_REMEMBERED)

    def of_write(self, operation: Callable[..., Any], failure: BaseException | None, by: By) -> None:
        """An operation has been answered."""
        if isinstance(failure, DeskError):
            from desktop.jobs.demand import refused_write

            self._note(refused_write(operation, failure), by)

    def of_sheet(self, asked: Any, refusal: DeskError, by: By) -> None:
        """Somebody gave up the wish that a sheet was filled with (WishAsked)."""
        from desktop.jobs.demand import refused_wish

        self._note(refused_wish(asked, refusal), by)

    def _note(self, refused: RefusedWish | None, by: By) -> None:
        if refused is None or refused.wish in self._noted:
            return
        from desktop.jobs.demand import note_refused

        self._noted.append(refused.wish)
        self._submit(partial(note_refused, refused=refused, by=by))
