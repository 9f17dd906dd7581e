"""What advisors write down."""

from enum import StrEnum


class CaseOutcome(StrEnum):
    """How a case ended; LEFT: who came did not come again."""

    ANSWERED = "answered"
    REFERRED = "referred"
    CONNECTED = "connected"
    REALIZED = "realized"
    LEFT = "left"
    OTHER = "other"


class TargetKind(StrEnum):
    """Whom a case can be sent on to."""

    SUPPORT_BODY = "support_body"
    DEPARTMENT = "department"
    COORDINATOR = "coordinator"
    EXPERT = "expert"
    OTHER = "other"


class ReadingAct(StrEnum):
    """What was done with a case that not everybody may open."""

    OPENED = "opened"
    PRINTED = "printed"
    EXPORTED = "exported"


class DispatchState(StrEnum):
    """An advisor's visit on site: planned, made, or called off."""

    PLANNED = "planned"
    VISITED = "visited"
    CALLED_OFF = "called_off"


class CardState(StrEnum):
    """A knowledge card is handed out once somebody has approved its answer."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class CountUnit(StrEnum):
    """What a number of consultations counts: the unit stands beside every number."""

    CASES = "cases"
    CONTACTS = "contacts"
