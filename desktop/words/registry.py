"""Groups and their registration."""

from enum import StrEnum


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
