"""What stands in the form of the print room, as it was typed, and what it means."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from desktop.operations.printing import PrintJobRequest
from desktop.rules.print_fees import Printing
from desktop.views.printing.counter_check import CounterCheck, check_counter
from desktop.views.shared.number_edit import read_number
from desktop.words import PaperSize

TEXTS = ("group", "group_number", "before", "after", "purpose")
NUMBERS = ("group_id", "machine_id", "masters", "sheets")
CHOICES = ("duplex", "own_paper", "colour")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`group` without `group_id` is a guest's name; `before` and `after` are text as typed."""

    group_id: int | None = None
    group: str = ""
    group_number: str = ""
    machine_id: int | None = None
    size: PaperSize = PaperSize.A4
    before: str = ""
    after: str = ""
    masters: int = 1
    sheets: int = 0
    duplex: bool = False
    own_paper: bool = True
    colour: bool = False
    purpose: str = ""

    def printing(self) -> Printing | None:
        """What the fee is asked for; None while there is nothing to charge."""
        if not self.sheets:
            return None
        return Printing(
            masters=self.masters,
            sheets=self.sheets,
            size=self.size,
            duplex=self.duplex,
            colour=self.colour,
            own_paper=self.own_paper,
        )

    def check(self) -> CounterCheck:
        return check_counter(read_number(self.before), read_number(self.after), self.sheets, duplex=self.duplex)

    def request(self) -> PrintJobRequest:
        assert self.machine_id is not None
        return PrintJobRequest(
            machine_id=self.machine_id,
            group_id=self.group_id,
            guest="" if self.group_id is not None else self.group.strip(),
            masters=self.masters,
            sheets=self.sheets,
            size=self.size,
            duplex=self.duplex,
            colour=self.colour,
            own_paper=self.own_paper,
            counter_before=read_number(self.before),
            counter_after=read_number(self.after),
            purpose=self.purpose.strip(),
        )

    @property
    def is_worth_keeping(self) -> bool:
        return bool(self.group or self.after or self.sheets or self.purpose)

    def as_draft(self) -> dict[str, Any]:
        return asdict(self)


def from_draft(content: dict[str, Any]) -> Filled:
    """What can be understood of a draft; the rest is as in a new form."""
    kept: dict[str, Any] = {name: content[name] for name in TEXTS if isinstance(content.get(name), str)}
    kept |= {name: content[name] for name in NUMBERS if type(content.get(name)) is int}
    kept |= {name: content[name] for name in CHOICES if isinstance(content.get(name), bool)}
    sizes = {size.value: size for size in PaperSize}
    return Filled(**kept, size=sizes.get(str(content.get("size")), PaperSize.A4))
