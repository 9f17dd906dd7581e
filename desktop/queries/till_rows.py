"""What a day, a month and a year of the till are told as. All money in whole yen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.queries.room_uses import SheetCenter
from desktop.rules.cash import Pieces
from desktop.words import PaymentMethod, TakingKind, TillCountKind, TillMoveKind


@dataclass(frozen=True, slots=True)
class TillKindRow:
    """`payments` are those taken, not those given back; cards are not among them."""

    kind: TakingKind
    payments: int
    cash: int
    other: int

    @property
    def sum(self) -> int:
        return self.cash + self.other


@dataclass(frozen=True, slots=True)
class TillEntry:
    """One movement: a payment, or (with a `move`) cash that is no taking; `number` is the receipt's or the permit's."""

    at: datetime
    amount: int
    staff: str
    number: str = ""
    who: str = ""
    note: str = ""
    method: PaymentMethod | None = None
    move: TillMoveKind | None = None
    kinds: tuple[TakingKind, ...] = ()
    back: bool = False
    receipt_id: int | None = None


@dataclass(frozen=True, slots=True)
class TillCountRow:
    kind: TillCountKind
    at: datetime
    pieces: Pieces
    total: int
    expected: int
    note: str
    staff: str

    @property
    def difference(self) -> int:
        return self.total - self.expected


@dataclass(frozen=True, slots=True)
class ReceiptRun:
    """The receipts of the day from the first number to the last, how many, and permits that are their own receipt."""

    first: str = ""
    last: str = ""
    count: int = 0
    voided: int = 0
    permits: int = 0


@dataclass(frozen=True, slots=True)
class Reissue:
    """A receipt that was printed once more; `prints` is how often by then."""

    at: datetime
    number: str
    prints: int


@dataclass(frozen=True, slots=True)
class TillSums:
    """`cash_back` is what of the cash went back; `from_cards` was taken when the cards were filled."""

    cash_income: int = 0
    other_income: int = 0
    cash_back: int = 0
    from_cards: int = 0
    moves: int = 0

    @property
    def income(self) -> int:
        return self.cash_income + self.other_income


@dataclass(frozen=True, slots=True)
class TillClosing:
    """How a closed day was left; `pieces` is None where it was closed with a later day, uncounted."""

    id: int
    at: datetime
    by: str
    expected: int
    counted: int
    kept: int
    to_safe: int
    reason: str
    pieces: Pieces | None
    slip: str = ""
    deposited_on: date | None = None

    @property
    def difference(self) -> int:
        return self.counted - self.expected


@dataclass(frozen=True, slots=True, kw_only=True)
class TillDayRows:
    """A site's till on a day. `later` is cash of the days after it, in the same till while it is not closed.

    `began` says who counted the float and when, None where it began by itself. `before` is the income a week earlier.
    """

    center: SheetCenter
    site: str
    day: date
    opening_float: int
    began: TillCountRow | None
    sums: TillSums
    kinds: tuple[TillKindRow, ...]
    entries: tuple[TillEntry, ...]
    counts: tuple[TillCountRow, ...]
    receipts: ReceiptRun
    reissues: tuple[Reissue, ...]
    closing: TillClosing | None
    usual_float: int
    reason_wanted: bool
    later: int = 0
    before: int | None = None
    tills: int = 1

    @property
    def payments(self) -> int:
        return sum(row.payments for row in self.kinds)

    @property
    def expected(self) -> int:
        """What should be left of this day."""
        return self.opening_float + self.sums.cash_income + self.sums.moves

    @property
    def in_till(self) -> int:
        """What should be found by whoever counts."""
        return self.expected + self.later


@dataclass(frozen=True, slots=True)
class TillState:
    """Where a site's till stands: the day money counts for, days nobody closed, and whether the clock was set back."""

    day: date
    today: date
    unclosed: tuple[date, ...]
    last_closed: date | None
    used: bool

    @property
    def set_back(self) -> bool:
        return self.last_closed is not None and self.today < self.last_closed


@dataclass(frozen=True, slots=True)
class TillLine:
    """A day of a list. `takings` are what it gives to the bank, None while it is open."""

    site: str
    day: date
    sums: TillSums
    kinds: Mapping[TakingKind, TillKindRow] = field(default_factory=dict[TakingKind, TillKindRow])
    opening_float: int | None = None
    closing: TillClosing | None = None

    @property
    def payments(self) -> int:
        return sum(row.payments for row in self.kinds.values())

    @property
    def takings(self) -> int | None:
        return None if self.closing is None else self.closing.to_safe - self.sums.moves


@dataclass(frozen=True, slots=True)
class TillList:
    """The days of a stretch on which the till was used, by day, the sites in their order."""

    center: SheetCenter
    sites: tuple[str, ...]
    first: date
    until: date
    lines: tuple[TillLine, ...]


@dataclass(frozen=True, slots=True)
class DepositRow:
    id: int
    deposited_on: date
    slip: str
    amount: int
    due: int
    reason: str
    staff: str
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class BankRows:
    """The closed days whose takings wait for the bank, by day, and the last slips, the newest first."""

    waiting: tuple[TillLine, ...]
    slips: tuple[DepositRow, ...]
