"""What the desk writes down between bookings."""

from enum import StrEnum


class VisitPurpose(StrEnum):
    ROOM = "room"
    PRINTING = "printing"
    CONSULTATION = "consultation"
    OPEN_SPACE = "open_space"
    INFORMATION = "information"
    OTHER = "other"


class Importance(StrEnum):
    """MUST_READ is read by everybody it is for before their first act of the day."""

    ORDINARY = "ordinary"
    IMPORTANT = "important"
    MUST_READ = "must_read"


class EntryKind(StrEnum):
    """What the day book keeps until it is done with; a task is what nothing else is."""

    LOST_ITEM = "lost_item"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    INCIDENT = "incident"
    FIRST_AID = "first_aid"
    REPAIR = "repair"
    INSPECTION = "inspection"
    MESSAGE = "message"
    PARCEL = "parcel"
    TASK = "task"


class EntryState(StrEnum):
    """A withdrawn entry was written by mistake and counts nowhere."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class EntryOutcome(StrEnum):
    """How an entry ended; which ones there are depends on its kind."""

    GIVEN_BACK = "given_back"
    POLICE = "police"
    DISPOSED = "disposed"
    ANSWERED = "answered"
    PASSED_ON = "passed_on"
    REPAIRED = "repaired"
    FOUND_SOUND = "found_sound"
    DONE = "done"


class DisplayKind(StrEnum):
    """A flyer lies in a rack in copies, a poster hangs on a board."""

    FLYER = "flyer"
    POSTER = "poster"


class DisplayEnd(StrEnum):
    """Why a flyer or poster came down."""

    OVER = "over"
    GONE = "gone"
    FETCHED = "fetched"
    REFUSED = "refused"
    MISTAKE = "mistake"


class EventKind(StrEnum):
    COURSE = "course"
    EXCHANGE = "exchange"
    FESTIVAL = "festival"
    MEETING = "meeting"
    EXHIBITION = "exhibition"
    OTHER = "other"


class EventState(StrEnum):
    PLANNED = "planned"
    CALLED_OFF = "called_off"


class SignUpState(StrEnum):
    """WAITING moves up when a place becomes free; CAME and ABSENT are attendance by name."""

    SIGNED_UP = "signed_up"
    WAITING = "waiting"
    CAME = "came"
    ABSENT = "absent"
    CANCELLED = "cancelled"


class DayMoment(StrEnum):
    """When a checklist is gone through."""

    OPENING = "opening"
    CLOSING = "closing"
