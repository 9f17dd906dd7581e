"""series: every date of a rule with what it meets, booked unless it is a dry run."""

from __future__ import annotations

from functools import partial

from desktop.commands.answer import Answer, written
from desktop.commands.bookings import find_group, find_room
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import read_end, read_moment, read_number
from desktop.operations.booking_request import BookingRequest
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.series import SeriesAsked, SeriesBooking, SeriesDate, series_bookings, series_dates
from desktop.queries.wishes import WishAsked
from desktop.sentences import date_state_words, state_words
from desktop.words import DateState, Language


def series(request: Request) -> Answer:
    """A date that cannot be had is left out; none at all is a refusal."""
    with at_counter(request) as counter:
        today = counter.now.date()
        start = read_moment("start", request.text("start"), today)
        end, rule = read_end(request.text("end"), start, today), request.text("rule")
        people = read_number("people", request.text("people")) if request.text("people") else None
        with counter.database.reading() as session:
            room, group = find_room(session, request.text("room")), find_group(session, request.text("group"))
            wish = WishAsked(resource_id=room.id, starts_at=start, ends_at=end, group_id=group.id, people=people)
            dates = series_dates(session, SeriesAsked(wish=wish, rule=rule), counter.now)
        if request.switch("dry_run"):
            return _answer(dates, {}, request.language)
        booking = BookingRequest(
            resource_id=room.id,
            starts_at=start,
            ends_at=end,
            group_id=group.id,
            purpose=request.text("purpose"),
            people=people,
        )
        made = counter.write(partial(book_series, request=SeriesRequest(booking=booking, rule=rule))).answer
        with counter.database.reading() as session:
            booked = {row.starts_at: row for row in series_bookings(session, made)}
        return _answer(dates, {date.starts_at: booked.get(date.starts_at) for date in dates}, request.language, made)


def _answer(
    dates: tuple[SeriesDate, ...],
    booked: dict[object, SeriesBooking | None],
    language: Language,
    series_id: int | None = None,
) -> Answer:
    rows: list[dict[str, object]] = []
    said: list[str] = []
    for date in dates:
        row = booked.get(date.starts_at)
        # taken between the look and the write
        judged = DateState.TAKEN if booked and row is None and date.state is DateState.FREE else date.state
        refused = type(date.refusal).__name__ if date.refusal else None
        rows.append(
            {
                "start": date.starts_at,
                "end": date.ends_at,
                "state": row.state if row else judged,
                "number": row.number if row else None,
                "fee": date.fee,
                "refused": refused,
            }
        )
        words = state_words(row.state, language) if row else date_state_words(judged, language)
        said.append(f"{written(date.starts_at, date.ends_at)}  {words}  {row.number if row else ''}".rstrip())
    return Answer({"series": series_id, "dates": rows}, said)
