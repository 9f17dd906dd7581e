"""Resources, bookings and the rules of both."""

from enum import StrEnum


class ResourceKind(StrEnum):
    ROOM = "room"
    MACHINE = "machine"
    ADVISOR = "advisor"


class BookingState(StrEnum):
    """REQUESTED waits for approval and keeps nobody out; HELD lives for minutes while on the phone.

    A PROVISIONAL booking waits for its papers, its renewal or its money. ARRIVED is in the room, LEFT has gone; a
    NO_SHOW has lost the room. Whatever ends by itself ends at `expires_at`.
    """

    REQUESTED = "requested"
    HELD = "held"
    PROVISIONAL = "provisional"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    LEFT = "left"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


# these keep others out of the room
LIVE_STATES = frozenset(
    {
        BookingState.HELD,
        BookingState.PROVISIONAL,
        BookingState.CONFIRMED,
        BookingState.ARRIVED,
        BookingState.LEFT,
    }
)
# these are shown and keep nobody out
QUIET_STATES = frozenset({BookingState.REQUESTED, BookingState.NO_SHOW})
# these can still be moved, changed and cancelled
OPEN_STATES = frozenset({BookingState.REQUESTED, BookingState.HELD, BookingState.PROVISIONAL, BookingState.CONFIRMED})
# these came to be: what the figures count as use
USED_STATES = frozenset({BookingState.CONFIRMED, BookingState.ARRIVED, BookingState.LEFT})


class ExpiryKind(StrEnum):
    """What a booking waits for until it ends by itself at `expires_at`."""

    HOLD = "hold"
    CONFIRMATION = "confirmation"
    RENEWAL = "renewal"
    PAPERS = "papers"
    PAYMENT = "payment"


class SlotGrid(StrEnum):
    """How the stretches that can be booked are cut: anywhere, on a grid of minutes, or in named slots."""

    FREE = "free"
    MINUTES = "minutes"
    SLOTS = "slots"


class QuotaUnit(StrEnum):
    HOURS = "hours"
    SLOTS = "slots"
    BOOKINGS = "bookings"


class QuotaPeriod(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class SeriesPart(StrEnum):
    """How much of a series an act concerns."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class DateState(StrEnum):
    """What one date of a series would meet; REFUSED is any other rule of the center."""

    FREE = "free"
    TAKEN = "taken"
    CLOSED = "closed"
    OUT_OF_HOURS = "out_of_hours"
    OVER_QUOTA = "over_quota"
    REFUSED = "refused"


class HolidayShift(StrEnum):
    """What a weekly closed day does when it falls on a public holiday; the last two close another day instead."""

    CLOSED = "closed"
    OPEN = "open"
    NEXT_DAY = "next_day"
    NEXT_WEEKDAY = "next_weekday"


class ChargeKind(StrEnum):
    """What a price charges for. A deposit is given back and is no part of the fee."""

    USE = "use"
    HEATING = "heating"
    LOAN = "loan"
    DEPOSIT = "deposit"


class ClosedDayKind(StrEnum):
    """How a closed-day rule names its days; `rules/closed_days.py` gives the meaning of its numbers."""

    WEEKDAY = "weekday"
    NTH_WEEKDAY = "nth_weekday"
    HOLIDAY = "holiday"
    AFTER_HOLIDAY = "after_holiday"
    YEARLY = "yearly"
    DATES = "dates"


class PriceUnit(StrEnum):
    """Yen per started hour, per started night, per use, per named slot, or the percent of the room's own charge."""

    HOUR = "hour"
    NIGHT = "night"
    USE = "use"
    SLOT = "slot"
    PERCENT = "percent"


class PriceDay(StrEnum):
    """Which day's price a booking freezes."""

    APPLICATION = "application"
    PERMIT = "permit"
    USE = "use"


class RegistrationEnded(StrEnum):
    """What happens to a booking for a day after the group's registration ends."""

    REFUSE = "refuse"
    PROVISIONAL = "provisional"
    ALLOW = "allow"


class WindowAnchor(StrEnum):
    """The day on which booking opens, N months before the date of use."""

    SAME_DAY = "same_day"
    FIRST_DAY = "first_day"
    FIRST_OPEN_DAY = "first_open_day"


class OfferKind(StrEnum):
    """Why an alternative is near what was wanted."""

    OTHER_ROOM = "other_room"
    OTHER_TIME = "other_time"
    OTHER_ROOM_AND_TIME = "other_room_and_time"
    OTHER_DAY = "other_day"
    SHORTER = "shorter"


class CancelReason(StrEnum):
    """Why a booking was cancelled. UNDONE, RELEASED (a deadline passed) and REFUSED are given, never chosen."""

    GROUP_ASKED = "group_asked"
    WEATHER = "weather"
    ILLNESS = "illness"
    DESK_MISTAKE = "desk_mistake"
    UNDONE = "undone"
    RELEASED = "released"
    REFUSED = "refused"
    CLOSURE = "closure"
    CENTER = "center"
    OTHER = "other"


GIVEN_REASONS = frozenset({CancelReason.UNDONE, CancelReason.RELEASED, CancelReason.REFUSED})
