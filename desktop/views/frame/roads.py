"""The roads between pages: what a page asks for, and which page does it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

# a page's signal -> the place that answers, and the method of its page; what the signal carries is handed over
ROADS: dict[str, tuple[str, str]] = {
    "booking_chosen": ("rooms", "show_record"),
    "slot_chosen": ("consultations", "show_sheet"),
    "book_wanted": ("rooms", "open_sheet"),
    "print_wanted": ("printing", "open_sheet"),
    "consult_wanted": ("consultations", "open_sheet"),
    "case_chosen": ("consultations", "show_record"),
    "group_chosen": ("groups", "show_record"),
    "card_wanted": ("handouts", "show_card"),
    "paper_wanted": ("handouts", "show_paper"),
    "flyer_wanted": ("handouts", "show_flyer"),
    "receipt_chosen": ("printing", "show_receipt"),
    "thing_chosen": ("printing", "show_thing"),
    "renewals_wanted": ("groups", "shown"),
    "import_wanted": ("groups", "open_import"),
    "day_chosen": ("rooms", "show_day"),
}

# what a place's records are called
RECORDS = {"rooms": "booking", "groups": "group", "consultations": "case", "events": "event", "printing": "job"}


@runtime_checkable
class Sheeted(Protocol):
    """A page with a daily verb: its sheet opens with the draft of whoever sits here."""

    def open_sheet(self) -> None: ...


@runtime_checkable
class PutAway(Protocol):
    """A page that puts half-filled things away when somebody else sits down."""

    def put_away(self) -> None: ...


@runtime_checkable
class Shown(Protocol):
    """A page that looks again when it comes to the front: time has passed meanwhile."""

    def shown(self) -> None: ...


@runtime_checkable
class Recorded(Protocol):
    """A page that can show one of its records."""

    def show_record(self, record_id: int) -> None: ...
