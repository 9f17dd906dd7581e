"""Random series against a flat list of dates kept beside them: edited, deleted, this and following, all, undone."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from sqlalchemy import select

from desktop.errors import DeskError
from desktop.models import Booking, Series
from desktop.operations.booking_request import BookingRequest, Details
from desktop.operations.booking_request import Place as Target
from desktop.operations.series import SeriesRequest, book_series, cancel_series, change_series, move_series
from desktop.operations.series_parts import recurrence_of
from desktop.operations.undo import undo
from desktop.rules.series import dates_of
from desktop.rules.ticks import overlaps
from desktop.words import OPEN_STATES, CancelReason, SeriesPart
from tests.soak.figures import Length
from tests.soak.places import DAYS, LAST_DAY, Place

ACTS = 5
# the days that can be booked by now; a date that is moved may come to stand behind those others book
OPEN = frozenset(DAYS) | {date(2027, 2, day) for day in range(21, 29) if day != 22}
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass
class Flat:
    """One date: where the series had put it, where it is, what it says."""

    given: datetime
    start: datetime
    end: datetime
    room: int
    purpose: str
    people: int | None
    alive: bool = True


# one list of dates for each series that the first has come to
Lists = list[dict[int, Flat]]


def series(here: Place, length: Length, random: Random) -> list[str]:
    """So many random series; the figures, or an AssertionError that names the round."""
    counted = Counter[str]()
    for number in length:
        _Round(here, random, counted, f"round {number}").run()
    counts = ", ".join(f"{count} {name}" for name, count in sorted(counted.items()))
    return [f"series: {counts}", here.checked()]


class _Round:
    def __init__(self, here: Place, random: Random, counted: Counter[str], name: str) -> None:
        self.here, self.random, self.counted, self.name = here, random, counted, name
        self.lists: Lists = []
        self.rooms = (here.made.room_a, here.made.room_b, here.made.japanese)

    def run(self) -> None:
        self._make()
        for _ in range(ACTS if self.lists else 0):
            before, act = deepcopy(self.lists), self.random.choice((self._move, self._move, self._change, self._cancel))
            number = act()
            self._compare(act.__name__)
            if number and self.random.random() < 0.3:
                assert self._write("undone", partial(undo, number=number)), (self.name, act.__name__)
                self.lists = before
                self._compare("undo")
        for dates in self.lists:
            if alive := [key for key, each in dates.items() if each.alive]:
                self._write("cleared", self._cancelling(alive[0], SeriesPart.ALL))

    def _make(self) -> None:
        rule, days = self._rule()
        at = time(self.random.randrange(9, 19))
        first = datetime.combine(days[0], at)
        end = first + timedelta(minutes=self.random.choice((30, 60, 90, 120)))
        room = self.random.choice(self.rooms)
        picked = self.random.sample(DAYS[6:], self.random.randrange(3))
        left_out = self.random.sample(days, self.random.randrange(2))
        request = SeriesRequest(
            booking=BookingRequest(
                resource_id=room, starts_at=first, ends_at=end, group_id=self.here.made.choir, purpose="例会", people=5
            ),
            rule=rule,
            picked=tuple(datetime.combine(day, at) for day in picked),
            left_out=tuple(datetime.combine(day, at) for day in left_out),
        )
        wanted = sorted({*days, *picked} - {*left_out})
        expected = [datetime.combine(day, at) for day in wanted if day in OPEN]
        done = self._write("made", partial(book_series, request=request))
        if done is None:
            assert not expected, self.name
            return
        flat = {
            row.id: Flat(row.series_start, row.starts_at, row.ends_at, room, "例会", 5)
            for row in self._rows()
            if row.series_id == done[1] and row.series_start == row.starts_at
        }
        assert [each.start for each in flat.values()] == expected, self.name
        self.lists = [flat]
        self._compare("make")

    def _rule(self) -> tuple[str, list[date]]:
        """A rule, and its days counted by hand."""
        first, count = self.random.choice(DAYS[6:26]), self.random.randrange(2, 9)
        match self.random.randrange(4):
            case 0:
                every, weekdays = self.random.randrange(1, 4), sorted(self.random.sample(range(7), 2))
                monday = first - timedelta(days=first.weekday())
                weeks = (monday + timedelta(weeks=every * number) for number in range(count))
                days = [week + timedelta(days=weekday) for week in weeks for weekday in weekdays]
                days = [day for day in days if first <= day <= LAST_DAY][:count]
                named = ",".join(WEEKDAYS[weekday] for weekday in weekdays)
                return f"FREQ=WEEKLY;INTERVAL={every};BYDAY={named};COUNT={len(days)}", days
            case 1:
                every = self.random.randrange(2, 9)
                days = [first + timedelta(days=every * number) for number in range(count)]
                return f"FREQ=DAILY;INTERVAL={every};UNTIL={days[-1]:%Y%m%d}", [day for day in days if day <= LAST_DAY]
            case 2:
                nth, weekday = self.random.randrange(1, 5), self.random.randrange(7)
                days = [day for day in _days_from(first) if day.weekday() == weekday and (day.day - 1) // 7 + 1 == nth]
                return f"FREQ=MONTHLY;BYDAY={nth}{WEEKDAYS[weekday]};UNTIL={LAST_DAY:%Y%m%d}", days
            case _:
                days = [day for day in _days_from(first) if day.day == monthrange(day.year, day.month)[1]]
                return f"FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL={LAST_DAY:%Y%m%d}", days

    def _chosen(self) -> tuple[int, int, SeriesPart, list[int]] | None:
        """A list, a date of it, a part, and the dates that the part concerns."""
        alive = [(place, key) for place, dates in enumerate(self.lists) for key in dates if dates[key].alive]
        if not alive:
            return None
        (place, key), part = self.random.choice(alive), self.random.choice(list(SeriesPart))
        dates = self.lists[place]
        in_part = {
            SeriesPart.THIS: lambda other: other == key,
            SeriesPart.FOLLOWING: lambda other: dates[key].given <= dates[other].given,
            SeriesPart.ALL: lambda _other: True,
        }[part]
        return place, key, part, [other for other in dates if dates[other].alive and in_part(other)]

    def _move(self) -> int:
        if (chosen := self._chosen()) is None:
            return 0
        place, key, part, concerned = chosen
        dates, mine = self.lists[place], self.lists[place][key]
        by = timedelta(days=self.random.choice((0, 0, 1, -1, 7)), minutes=self.random.choice((0, 30, -60)))
        room = self.random.choice((mine.room, self.random.choice(self.rooms)))
        longer = timedelta(minutes=self.random.choice((0, 0, 30)))
        target = Target(resource_id=room, starts_at=mine.start + by, ends_at=mine.end + by + longer)
        usual_room, usual_length = self._usual(place)
        edited_before = (mine.start, mine.end - mine.start, mine.room) != (mine.given, usual_length, usual_room)
        after = deepcopy(self.lists)
        for other in concerned:
            each, new_length = after[place][other], usual_length + longer if longer == timedelta() else None
            if other == key:
                each.start, each.end, each.room = target.starts_at, target.ends_at, room
                continue
            if (each.start, each.end - each.start) == (each.given, usual_length):
                each.start = each.given + by
                each.end = each.start + (new_length or target.ends_at - target.starts_at)
            if room != mine.room and each.room == usual_room:
                each.room = room
        moving = partial(move_series, booking_id=key, place=target, part=part)
        done = self._write("moved", moving, key)
        if done is None:
            assert edited_before or not self._possible(after), self.name
            return 0
        assert self._possible(after), self.name
        self.lists = after
        if part is not SeriesPart.THIS:
            self._split(place, min(dates[other].given for other in concerned), by)
        return done[0]

    def _change(self) -> int:
        if (chosen := self._chosen()) is None:
            return 0
        place, key, part, concerned = chosen
        dates = self.lists[place]
        purpose, people = self.random.choice(("例会", "総会", "練習")), self.random.choice((None, 5, 8))
        details = Details(group_id=self.here.made.choir, purpose=purpose, people=people)
        usual = {
            name: Counter(getattr(dates[other], name) for other in concerned).most_common(1)[0][0]
            for name in ("purpose", "people")
        }
        changed = [name for name in usual if getattr(dates[key], name) != getattr(details, name)]
        done = self._write("changed", partial(change_series, booking_id=key, details=details, part=part), key)
        assert done is not None, self.name
        for other in concerned:
            for name in changed:
                if other == key or getattr(dates[other], name) == usual[name]:
                    setattr(dates[other], name, getattr(details, name))
        if part is not SeriesPart.THIS and changed:
            self._split(place, min(dates[other].given for other in concerned), timedelta())
        return done[0]

    def _cancel(self) -> int:
        if (chosen := self._chosen()) is None:
            return 0
        place, key, part, concerned = chosen
        done = self._write("cancelled", self._cancelling(key, part), key)
        assert done is not None, self.name
        for other in concerned:
            self.lists[place][other].alive = False
        return done[0]

    def _cancelling(self, key: int, part: SeriesPart):
        return partial(
            cancel_series, booking_id=key, reason=CancelReason.WEATHER, part=part, seen_version=self._version(key)
        )

    def _split(self, place: int, first: datetime, by: timedelta) -> None:
        dates = self.lists[place]
        moving = {key: each for key, each in dates.items() if first <= each.given}
        if len(moving) < len(dates):
            self.lists[place] = {key: each for key, each in dates.items() if key not in moving}
            self.lists.append(moving)
        for each in moving.values():
            each.given += by

    def _usual(self, place: int) -> tuple[int, timedelta]:
        """Room and length of the series that this list is."""
        with self.here.database.reading() as session:
            row = session.get_one(Series, session.get_one(Booking, next(iter(self.lists[place]))).series_id)
            return row.resource_id, timedelta(minutes=row.minutes)

    def _possible(self, lists: Lists) -> bool:
        """Whether all dates can be where they are: open, in hours, and none over another."""
        alive = [each for dates in lists for each in dates.values() if each.alive]
        for number, each in enumerate(alive):
            opens, closes = (datetime.combine(each.start.date(), time(hour)) for hour in (9, 21))
            if each.start.date() not in OPEN or each.start < opens or closes < each.end:
                return False
            for other in alive[:number]:
                if each.room == other.room and overlaps(each.start, each.end, other.start, other.end):
                    return False
        return True

    def _compare(self, act: str) -> None:
        """The center's bookings are those of the lists, and each series' rule names the dates of its list."""
        rows = {row.id: row for row in self._rows()}
        for dates in self.lists:
            for key, each in dates.items():
                row = rows[key]
                is_ = (row.series_start, row.starts_at, row.ends_at, row.resource_id, row.purpose, row.people)
                shall = (each.given, each.start, each.end, each.room, each.purpose, each.people)
                assert (is_, row.state in OPEN_STATES) == (shall, each.alive), (self.name, act, is_, shall)
            (series_id,) = {rows[key].series_id for key in dates}
            with self.here.database.reading() as session:
                recurrence = recurrence_of(session.get_one(Series, series_id))
            given = sorted(each.given for each in dates.values())
            assert dates_of(recurrence) == given, (self.name, act, recurrence, given)

    def _rows(self) -> list[Booking]:
        with self.here.database.reading() as session:
            in_series = select(Booking).where(Booking.series_id.is_not(None)).order_by(Booking.starts_at)
            return list(session.scalars(in_series.where(Booking.series_id >= self._first_series())))

    def _first_series(self) -> int:
        """The rounds before have left their cancelled bookings."""
        if not self.lists:
            return 0
        with self.here.database.reading() as session:
            ids = [key for dates in self.lists for key in dates]
            return min(session.scalars(select(Booking.series_id).where(Booking.id.in_(ids))))

    def _version(self, key: int) -> int:
        with self.here.database.reading() as session:
            return session.get_one(Booking, key).version

    def _write(self, name: str, operation, key: int | None = None) -> tuple[int, int] | None:
        """The act's number and answer; None where it was refused."""
        if key is not None and "seen_version" not in operation.keywords:
            operation = partial(operation, seen_version=self._version(key))
        try:
            done = self.here.database.write(operation, self.here.made.by)
        except DeskError as refusal:
            self.counted[f"refused {type(refusal).__name__}"] += 1
            return None
        self.counted[name] += 1
        return done.number, done.answer


def _days_from(first: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((LAST_DAY - first).days + 1)]
