"""The desk, its staff, consultations and the screen."""

from enum import StrEnum


class Engine(StrEnum):
    """The two databases a center can live in."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class StaffRole(StrEnum):
    STAFF = "staff"
    ADVISOR = "advisor"
    MANAGER = "manager"


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
    """Who may open a consultation: the desk; advisors and managers; who is in charge, who is named and managers."""

    DESK = "desk"
    ADVISORS = "advisors"
    NAMED = "named"


class ActionStatus(StrEnum):
    """Whether the city's plan continues an action or begins it."""

    EXISTING = "existing"
    NEW = "new"


class NumberRangeName(StrEnum):
    BOOKING = "booking"
    PERMIT = "permit"
    GROUP = "group"
    PRINT_JOB = "print_job"
    RECEIPT = "receipt"
    CONSULTATION = "consultation"
    SUBMISSION = "submission"
    INVOICE = "invoice"
    CARD = "card"
    RENTAL = "rental"
    LOAN = "loan"
    ENTRY = "entry"
    DISPLAY = "display"
    KNOWLEDGE_CARD = "knowledge_card"


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
