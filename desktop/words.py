"""The vocabulary that every layer shares. The values are what is stored and what other programs read."""

from enum import StrEnum


class Engine(StrEnum):
    """The two databases a center can live in."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class StaffRole(StrEnum):
    STAFF = "staff"
    ADVISOR = "advisor"
    MANAGER = "manager"


class GroupKind(StrEnum):
    GROUP = "group"
    INDIVIDUAL = "individual"


class GroupStatus(StrEnum):
    """APPLIED waits for its review; MERGED is what remains of a record whose group is kept under another."""

    APPLIED = "applied"
    REFUSED = "refused"
    REGISTERED = "registered"
    RENEWAL_DUE = "renewal_due"
    SUSPENDED = "suspended"
    REMOVED = "removed"
    DISSOLVED = "dissolved"
    MERGED = "merged"


ON_THE_REGISTER = frozenset({GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE, GroupStatus.SUSPENDED})
OFF_THE_REGISTER = frozenset(GroupStatus) - ON_THE_REGISTER


class ApplicationKind(StrEnum):
    REGISTRATION = "registration"
    RENEWAL = "renewal"


class ApplicationState(StrEnum):
    """RECEIVED at the desk, CHECKED once its papers are in hand, then decided by a reviewer."""

    RECEIVED = "received"
    CHECKED = "checked"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class NoteGrade(StrEnum):
    """A NOTE is there to be read, an ALERT shows itself with the group, a BLOCK stops booking until it is lifted."""

    NOTE = "note"
    ALERT = "alert"
    BLOCK = "block"


class NameKind(StrEnum):
    """What a group is also called: by the name it had until a day, or for short."""

    FORMER = "former"
    ABBREVIATION = "abbreviation"


class ExtraKind(StrEnum):
    """What a center's own field holds; own choices are word lists."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"


class RoundKind(StrEnum):
    """What a round asks its groups for."""

    RENEWAL = "renewal"
    SURVEY = "survey"


class RoundAnswer(StrEnum):
    """WAITING has not answered; REMOVED was taken off the register because it never did."""

    WAITING = "waiting"
    ANSWERED = "answered"
    DECLINED = "declined"
    REMOVED = "removed"


class Retention(StrEnum):
    """How long a record is kept once it has ended; the settings say how many years each class is."""

    ORDINARY = "ordinary"
    LONG = "long"
    FOREVER = "forever"


class PersonRole(StrEnum):
    """What a person is to a group; the contact person is whom the desk calls."""

    REPRESENTATIVE = "representative"
    VICE_REPRESENTATIVE = "vice_representative"
    CONTACT_PERSON = "contact_person"
    TREASURER = "treasurer"
    SECRETARY = "secretary"
    AUDITOR = "auditor"
    OFFICER = "officer"


class PrivateKind(StrEnum):
    """The private fields of a group: nothing of them leaves the desk without consent."""

    ADDRESS = "address"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    EMAIL = "email"


class ConsentField(StrEnum):
    """What a group may agree to have published, each for itself: the private fields and its representative's name."""

    REPRESENTATIVE = "representative"
    ADDRESS = "address"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    EMAIL = "email"


class PaperSize(StrEnum):
    A3 = "A3"
    A4 = "A4"
    B4 = "B4"
    B5 = "B5"
    POSTCARD = "postcard"


class TariffLineKind(StrEnum):
    """What one line of a tariff charges: a master, a started block of sheets, a face, a sheet of the center's paper."""

    MASTER = "master"
    BLOCK = "block"
    FACE = "face"
    PAPER = "paper"


class PrintJobState(StrEnum):
    """UNPAID waits for its money, SETTLED was paid or free, WITHDRAWN was taken back by undo."""

    UNPAID = "unpaid"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"


class PaymentMethod(StrEnum):
    CASH = "cash"
    OTHER = "other"


class ActorKind(StrEnum):
    """Who comes with a consultation (多様な主体): exactly six."""

    CITIZEN = "citizen"
    GROUP = "group"
    NEIGHBOURHOOD = "neighbourhood"
    BUSINESS = "business"
    CITY = "city"
    EDUCATION = "education"


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Channel(StrEnum):
    """How a contact came about."""

    WALK_IN = "walk_in"
    PHONE = "phone"
    EMAIL = "email"
    ONLINE = "online"
    ON_SITE = "on_site"
    CITY_HALL = "city_hall"


class Openness(StrEnum):
    """Who may open a consultation: the whole desk, advisors and managers, or only who wrote it and managers."""

    DESK = "desk"
    ADVISORS = "advisors"
    NAMED = "named"


class VisitPurpose(StrEnum):
    ROOM = "room"
    PRINTING = "printing"
    CONSULTATION = "consultation"
    OPEN_SPACE = "open_space"
    INFORMATION = "information"
    OTHER = "other"


class Importance(StrEnum):
    ORDINARY = "ordinary"
    IMPORTANT = "important"


class ActionStatus(StrEnum):
    """Whether the city's plan continues an action or begins it."""

    EXISTING = "existing"
    NEW = "new"


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
    """Yen per started hour, per use, per named slot, or the percent of the room's own charge."""

    HOUR = "hour"
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


class NumberRangeName(StrEnum):
    BOOKING = "booking"
    PERMIT = "permit"
    GROUP = "group"
    PRINT_JOB = "print_job"
    RECEIPT = "receipt"
    CONSULTATION = "consultation"
    SUBMISSION = "submission"


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


class Confidentiality(StrEnum):
    ORDINARY = "ordinary"
    PERSONAL = "personal"
    CONFIDENTIAL = "confidential"


class Language(StrEnum):
    JAPANESE = "ja"
    ENGLISH = "en"


class ThemeName(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class TextSize(StrEnum):
    STANDARD = "standard"
    LARGE = "large"
    LARGEST = "largest"
