"""The settings as data: what there is to set, its default, and which value holds on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, cast

from desktop.rules.periods import holds
from desktop.words import PriceDay, ReceiptForm, RegistrationEnded, SlotGrid, WindowAnchor


@dataclass(frozen=True, slots=True)
class SettingKind:
    """`kind` is int, bool, str, a StrEnum, or list for a list of strings."""

    name: str
    default: object
    kind: type


@dataclass(frozen=True, slots=True)
class DatedValue:
    """`site_id`, `room_id` and `class_id` None hold for all; `valid_until` is the first day without it."""

    name: str
    value: object
    valid_from: date
    valid_until: date | None
    site_id: int | None
    room_id: int | None = None
    class_id: int | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Where and for whom a value is asked."""

    site_id: int | None
    room_id: int | None = None
    class_id: int | None = None

    def within(self, value: DatedValue) -> bool:
        """Whether the value holds here."""
        return (
            value.site_id in {None, self.site_id}
            and value.room_id in {None, self.room_id}
            and value.class_id in {None, self.class_id}
        )


_NO_LINES: list[str] = []
CONTENTS = ("会報", "会議の資料", "チラシ")
BANNED = ("営利", "政治", "宗教")
WORKS = ("打合せ", "資料づくり", "印刷物の整理", "発送の作業", "学習・読書", "その他")
SPECIALIST_SLOTS = ("10:00-10:50", "10:50-11:40")
SPECIALIST_QUESTIONS = ("相談したいこと", "これまでにしたこと", "持参する資料")
AGE_BANDS = ("10代以下", "20代", "30代", "40代", "50代", "60代", "70代以上")

SETTINGS: dict[str, SettingKind] = {
    setting.name: setting
    for setting in (
        SettingKind("booking.window_months", 3, int),
        SettingKind("booking.window_anchor", WindowAnchor.FIRST_DAY, WindowAnchor),
        # Above zero: so many days before the date of use, instead of months.
        SettingKind("booking.window_days", 0, int),
        # The minute of the day at which booking opens on the first day of the window.
        SettingKind("booking.window_opens_at", 0, int),
        # Accepted until so many days before the date of use, to that minute of the day; 0 days: until it begins.
        SettingKind("booking.last_acceptance_days", 0, int),
        SettingKind("booking.last_acceptance_at", 1440, int),
        SettingKind("booking.min_minutes", 0, int),
        SettingKind("booking.max_minutes", 0, int),
        SettingKind("booking.grid", SlotGrid.FREE, SlotGrid),
        SettingKind("booking.grid_minutes", 60, int),
        # Each as 午前 9:00-12:00; one that spans others is several at once. Slots in a row include the gap.
        SettingKind("booking.slots", _NO_LINES, list),
        SettingKind("booking.buffer_before", 0, int),
        SettingKind("booking.buffer_after", 0, int),
        SettingKind("booking.hold_minutes", 10, int),
        SettingKind("booking.provisional_days", 7, int),
        SettingKind("booking.provisional_working_days", default=False, kind=bool),
        # Whether a booking stays provisional until its application is handed in, so many days before use.
        SettingKind("booking.papers_wanted", default=False, kind=bool),
        SettingKind("booking.papers_days", 0, int),
        # Paid within so many working days of booking, and so many days before use; 0 asks for neither.
        SettingKind("booking.payment_within", 0, int),
        SettingKind("booking.payment_days", 0, int),
        # Each as 20 hours month, 2 slots week, 4 bookings day; not counted in the last days before use.
        SettingKind("booking.quotas", _NO_LINES, list),
        SettingKind("booking.quota_free_days", 0, int),
        SettingKind("booking.guests", default=True, kind=bool),
        # Cancelled later than so many days before use earns points, and so does a no-show; at the limit nobody books
        # until the points of the last months have become fewer. A limit of 0 counts without consequence.
        SettingKind("booking.late_cancel_days", 0, int),
        SettingKind("booking.late_cancel_points", 0, int),
        SettingKind("booking.no_show_points", 0, int),
        SettingKind("booking.points_limit", 0, int),
        SettingKind("booking.points_months", 6, int),
        # Each as 30 100: cancelled at least 30 days before use, 100 percent come back.
        SettingKind("booking.refunds", _NO_LINES, list),
        # So many minutes after its start a booking that nobody has come for is late; 0: arrivals are not written down.
        SettingKind("booking.late_after", 15, int),
        SettingKind("booking.consecutive_slots", 0, int),
        SettingKind("booking.registration_ended", RegistrationEnded.PROVISIONAL, RegistrationEnded),
        SettingKind("booking.price_day", PriceDay.APPLICATION, PriceDay),
        # How long after its start a booking may still be entered: the desk also writes down afterwards who came.
        SettingKind("booking.past_minutes", 720, int),
        # Who may register, and for how long; 0 asks for nothing.
        SettingKind("registration.min_members", 0, int),
        SettingKind("registration.citizen_percent", 0, int),
        SettingKind("registration.min_years", 0, int),
        SettingKind("registration.min_age", 0, int),
        SettingKind("registration.individuals", default=True, kind=bool),
        SettingKind("registration.publish_something", default=False, kind=bool),
        SettingKind("registration.papers", _NO_LINES, list),
        SettingKind("registration.renewal_papers", _NO_LINES, list),
        SettingKind("registration.checklist", _NO_LINES, list),
        SettingKind("registration.fiscal_years", 1, int),
        SettingKind("registration.age_bands", list(AGE_BANDS), list),
        SettingKind("registration.reviewed", default=False, kind=bool),
        # Years that the records of a group are kept after it has left the register, by the record's class. Cases go
        # the ordinary years after the day they were closed, guests' bookings after their day, and so on.
        SettingKind("retention.ordinary_years", 5, int),
        SettingKind("retention.long_years", 10, int),
        # What letters say; {name}, {number}, {until}, {answer_until} and the like are filled in.
        SettingKind("letter.signatory", "", str),
        SettingKind("letter.renewal", "", str),
        SettingKind("letter.reminder", "", str),
        SettingKind("letter.survey", "", str),
        SettingKind("letter.notice", "", str),
        SettingKind("letter.refusal", "", str),
        SettingKind("number.booking", "{era}{era_year}-B{n:05}", str),
        SettingKind("number.permit", "{era_year}-{n:05}", str),
        SettingKind("number.group", "{n:04}", str),
        SettingKind("number.print_job", "{era}{era_year}-J{n:05}", str),
        # A pattern with {site} (the site's mark) counts for each site by itself.
        SettingKind("number.receipt", "{site}{era_year}-R{n:05}", str),
        SettingKind("number.invoice", "{era_year}-I{n:04}", str),
        SettingKind("number.card", "{n:05}", str),
        SettingKind("number.rental", "{era_year}-L{n:04}", str),
        SettingKind("number.loan", "{era_year}-K{n:04}", str),
        SettingKind("number.entry", "{era_year}-D{n:04}", str),
        SettingKind("number.display", "{era_year}-F{n:04}", str),
        SettingKind("number.consultation", "{era}{era_year}-{n:04}", str),
        SettingKind("number.knowledge_card", "Q{n:04}", str),
        SettingKind("number.submission", "{era}{era_year}-S{n:03}", str),
        # Which of the center's tariffs a print job is charged by.
        SettingKind("printing.tariff", "daisen", str),
        # What is printed, to choose from; what may not be, and whether the desk has to look at every original.
        SettingKind("printing.contents", list(CONTENTS), list),
        SettingKind("printing.banned", list(BANNED), list),
        SettingKind("printing.content_check", default=False, kind=bool),
        SettingKind("printing.specimen", default=False, kind=bool),
        # A counter that jumped by more faces than this needs a reason; 0 asks for none.
        SettingKind("printing.gap_faces", 0, int),
        # What receipts are for, by what is on them; the joint one has several kinds.
        SettingKind("receipt.provision", "印刷機利用料として", str),
        SettingKind("receipt.provision_room", "会議室使用料として", str),
        SettingKind("receipt.provision_rental", "ロッカー等使用料として", str),
        SettingKind("receipt.provision_card", "プリペイドカード代として", str),
        SettingKind("receipt.provision_joint", "施設・印刷機利用料として", str),
        SettingKind("receipt.form", ReceiptForm.A6, ReceiptForm),
        # Whether receipts show what a qualified invoice needs: registration number, rate and tax.
        SettingKind("receipt.qualified", default=True, kind=bool),
        SettingKind("till.float", 20_000, int),
        SettingKind("till.reason_wanted", default=True, kind=bool),
        SettingKind("invoice.due_days", 30, int),
        SettingKind("invoice.bank", "", str),
        SettingKind("invoice.text", "", str),
        SettingKind("letter.rental", "", str),
        SettingKind("loan.max_nights", 14, int),
        # Whether whoever sits down reads what must be read before anything else.
        SettingKind("handover.read_first", default=True, kind=bool),
        # What is done at the tables of the open space, to choose from; each slot as 9:00-11:00, none: free times.
        SettingKind("space.works", list(WORKS), list),
        SettingKind("space.slots", _NO_LINES, list),
        SettingKind("space.minutes", 120, int),
        # So many days after it was found a lost item goes to the police; so many until a complaint is answered.
        SettingKind("entry.police_days", 7, int),
        SettingKind("entry.answer_days", 14, int),
        # How long a flyer without an event stays, how many copies are taken, how soon after its end it comes down.
        SettingKind("display.months", 3, int),
        SettingKind("display.copies", 30, int),
        SettingKind("display.remove_days", 0, int),
        # Whether whoever closes writes a backup, and whether the log is signed by a manager only.
        SettingKind("closing.backup", default=True, kind=bool),
        SettingKind("log.manager_signs", default=True, kind=bool),
        # So many days without a contact or a follow-up and a case stands still; so many until a referral is answered.
        SettingKind("consultation.still_days", 30, int),
        SettingKind("consultation.answer_days", 14, int),
        # Counts below this are not shown in what goes out; 0 shows all.
        SettingKind("consultation.suppress_below", 0, int),
        # What a call back is asked until; an approved answer is made sure of again after so many months.
        SettingKind("consultation.call_back_days", 7, int),
        SettingKind("knowledge.check_months", 12, int),
        # What a specialist's day begins with: its slots, and what is asked beforehand.
        SettingKind("specialist.slots", list(SPECIALIST_SLOTS), list),
        SettingKind("specialist.questions", list(SPECIALIST_QUESTIONS), list),
        # Whether what is written about a slot is for advisors.
        SettingKind("specialist.advisors_only", default=True, kind=bool),
        SettingKind("letter.referral", "", str),
        SettingKind("permit.ordinance", "", str),
        SettingKind("permit.form_number", "", str),
        SettingKind("permit.signatory", "", str),
        SettingKind("permit.operator", "", str),
        SettingKind("permit.conditions", _NO_LINES, list),
        SettingKind("permit.tax_percent", 10, int),
        SettingKind("permit.invoice_number", "", str),
    )
}


def value_on(name: str, day: date, values: Iterable[DatedValue], scope: Scope) -> object:
    """Return the value that holds on `day`, the most particular one: room and class, room, class, site, center.

    Of those the one that began last.

    A stored word becomes its StrEnum. An unknown name or a value of the wrong kind is a `ValueError`.
    """
    setting = _setting(name)
    latest = holding(name, day, values, scope)
    return checked(name, setting.default if latest is None else latest.value)


def holding(name: str, day: date, values: Iterable[DatedValue], scope: Scope) -> DatedValue | None:
    """The stored value that holds on `day`, None where the default does."""
    found = (
        value
        for value in values
        if value.name == name and holds(day, value.valid_from, value.valid_until) and scope.within(value)
    )
    return max(found, key=_particular, default=None)


def checked(name: str, value: object) -> object:
    """Return `value` as the setting's kind; of the wrong kind a `ValueError`."""
    kind = _setting(name).kind
    if kind is list and isinstance(value, list | tuple):
        lines = list(cast("Iterable[Any]", value))
        if all(isinstance(line, str) for line in lines):
            return lines
    elif issubclass(kind, StrEnum) and isinstance(value, str) and value in set(kind):
        return kind(value)
    elif type(value) is kind:
        return value
    raise ValueError(f"setting {name}: {value!r} is not of kind {kind.__name__}")


def _setting(name: str) -> SettingKind:
    if name not in SETTINGS:
        raise ValueError(f"there is no setting {name}")
    return SETTINGS[name]


def _particular(value: DatedValue) -> tuple[bool, bool, bool, date]:
    return (value.room_id is not None, value.class_id is not None, value.site_id is not None, value.valid_from)
