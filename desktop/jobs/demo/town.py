"""The demo center while it is being made: who acts, what there is, and how its days are written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from desktop.operations.acting import Acting, By
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database, Operation, T

PC = "受付1"
ONE_BY_ONE = timedelta(days=2)  # what happened lately stands in the journal act by act
SET_UP_BEFORE = timedelta(days=200)


@dataclass(frozen=True, slots=True)
class Act:
    """Something somebody did at the desk. `make` is asked when its turn comes; `then` hears the answer."""

    at: datetime
    staff: str
    make: Callable[[], Operation[Any]]
    site_id: int = 1
    then: Callable[[Any], None] | None = None


@dataclass
class Town:
    """Ids by code or name, in the order in which things were made."""

    database: Database
    today: date
    staff: dict[str, By]
    rooms: dict[str, int] = field(default_factory=dict[str, int])
    machines: list[int] = field(default_factory=list[int])
    items: dict[str, int] = field(default_factory=dict[str, int])
    groups: list[int] = field(default_factory=list[int])

    @property
    def set_up_at(self) -> datetime:
        return datetime.combine(self.today - SET_UP_BEFORE, time(9))

    def act(self, operation: Operation[T], staff: str = "manager", at: datetime | None = None, site_id: int = 1) -> T:
        """Do it at that moment; without one on the day on which the center was set up."""
        self.database.clock = standing_clock(at or self.set_up_at)
        return self.database.write(operation, replace(self.staff[staff], site_id=site_id)).answer

    def go_through(self, acts: Iterable[Act]) -> None:
        """Do it all in the order in which it happened: days long past in one go each, the last ones act by act."""
        lately = datetime.combine(self.today - ONE_BY_ONE, time())
        ordered = sorted(acts, key=lambda act: act.at)
        for day, of_day in groupby((act for act in ordered if act.at < lately), key=lambda act: act.at.date()):
            some = list(of_day)
            whole = partial(write_demo_day, acts=some, staff=self.staff)
            self.act(whole, at=datetime.combine(day, time(21)))
        for act in ordered:
            if act.at >= lately:
                _answer(act, self.act(act.make(), act.staff, act.at, act.site_id))


def write_demo_day(session: Session, acting: Acting, acts: list[Act], staff: dict[str, By]) -> int:
    """What one day brought, each act at its own moment; how many acts it was."""
    for act in acts:
        by = replace(staff[act.staff], site_id=act.site_id)
        _answer(act, act.make()(session, replace(acting, by=by, now=act.at)))
        session.flush()
    return len(acts)


def as_is(operation: Operation[T]) -> Operation[T]:
    """`make` of an act that is known beforehand."""
    return operation


def _answer(act: Act, answer: Any) -> None:
    if act.then is not None:
        act.then(answer)
