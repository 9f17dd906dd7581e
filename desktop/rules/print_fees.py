"""What a print job costs, in whole yen, by the lines of a tariff; every line of the fee says how it came about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.errors import CopierInstead, Missing, NegativeMoney, NoPriceFor, NotReadable, OverSheetLimit
from desktop.words import PaperSize, TariffLineKind

MOST_SHEETS = 999_999
MOST_MASTERS = 9_999
_SIZES = {PaperSize.POSTCARD: "はがき"}


@dataclass(frozen=True, slots=True)
class TariffLineOn:
    """Yen per master, per started `block`, per face or per sheet of the center's paper.

    `size` and `colour` None hold for all; duplex sheets count two where `counts_faces`.
    """

    kind: TariffLineKind
    yen: int
    block: int = 1
    size: PaperSize | None = None
    colour: bool | None = None
    counts_faces: bool = True


@dataclass(frozen=True, slots=True)
class TariffOn:
    """A tariff as it holds on a day.

    `max_sheets` is the most for one use, up to `press_over` sheets go to the copier, `included` are the sheets that
    one master's price covers. None: no such limit.
    """

    name: str
    title: str
    lines: tuple[TariffLineOn, ...]
    max_sheets: int | None = None
    press_over: int | None = None
    included: int | None = None


@dataclass(frozen=True, slots=True)
class Printing:
    """What was printed: each of `sheets` has two faces when `duplex`; paper is charged unless they brought it."""

    masters: int
    sheets: int
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    colour: bool = False
    own_paper: bool = True

    @property
    def faces(self) -> int:
        return self.sheets * 2 if self.duplex else self.sheets


@dataclass(frozen=True, slots=True)
class PrintFeeLine:
    """One line as the receipt has it: `quantity` of `unit` at `price` yen each make `amount` yen.

    `counted` is what the quantity comes from where it is not what was counted: 101枚 behind 11組.
    """

    kind: str
    text: str
    unit: str
    quantity: int
    price: int
    amount: int
    counted: str = ""

    @property
    def formula(self) -> str:
        """How the amount came about: 101枚＝11組 × 10円."""
        counted = f"{self.counted}＝" if self.counted else ""
        return f"{counted}{self.quantity:,}{self.unit} × {self.price:,}円"


def print_fee(tariff: TariffOn, printing: Printing) -> tuple[PrintFeeLine, ...]:
    """The lines of the fee, masters first; none where the tariff has no price.

    Of each kind of line, the one that says most about the job is charged. Raises NotReadable or Missing for counts that
    cannot be, OverSheetLimit, CopierInstead, NoPriceFor, NegativeMoney for a tariff that would pay people.
    """
    refuse_bad_counts(printing)
    _refuse_limits(tariff, printing)
    lines = tuple(_lines(tariff, printing))
    for line in lines:
        if line.amount < 0:
            raise NegativeMoney("fee", line.amount)
    return lines


def refuse_bad_counts(printing: Printing) -> None:
    """Raises Missing for no sheets, NotReadable for less than nothing or more than any machine prints."""
    if printing.sheets == 0:
        raise Missing("sheets")
    for field, count, most in (("sheets", printing.sheets, MOST_SHEETS), ("masters", printing.masters, MOST_MASTERS)):
        if not 0 <= count <= most:
            raise NotReadable(field, str(count))


def _refuse_limits(tariff: TariffOn, printing: Printing) -> None:
    if tariff.press_over is not None and printing.sheets <= tariff.press_over:
        raise CopierInstead(printing.sheets, tariff.press_over)
    if tariff.max_sheets is not None and printing.sheets > tariff.max_sheets:
        raise OverSheetLimit(printing.sheets, tariff.max_sheets)


def _lines(tariff: TariffOn, printing: Printing) -> Iterator[PrintFeeLine]:
    # where sheets go with the master, a master left on from the job before is charged for its sheets too
    if (printing.masters or tariff.included) and (master := _line_for(tariff, printing, TariffLineKind.MASTER)):
        yield _master(tariff, printing, master)
    printed = [(kind, _line_for(tariff, printing, kind, alone=False)) for kind in _PRINTED]
    if any(line.kind in _PRINTED for line in tariff.lines) and not any(line for _, line in printed):
        raise NoPriceFor(tariff.title, _described(printing))
    for kind, line in printed:
        if line is not None:
            yield _PRINTED[kind](printing, line)
    if not printing.own_paper and (paper := _line_for(tariff, printing, TariffLineKind.PAPER)):
        yield _charged(paper, f"用紙 {size_words(printing.size)}", "枚", printing.sheets)


def _line_for(tariff: TariffOn, printing: Printing, kind: TariffLineKind, *, alone: bool = True) -> TariffLineOn | None:
    """The line of the kind that says most about the job, None where the tariff has none.

    `alone`: no other kind charges for the same, so lines of which none is for this job are a missing price.
    """
    of_kind = [line for line in tariff.lines if line.kind is kind]
    fitting = [line for line in of_kind if _fits(line, printing)]
    if of_kind and not fitting and alone:
        raise NoPriceFor(tariff.title, _described(printing, paper=kind is TariffLineKind.PAPER))
    return max(fitting, key=_conditions, default=None)


def _fits(line: TariffLineOn, printing: Printing) -> bool:
    return line.size in {None, printing.size} and line.colour in {None, printing.colour}


def _conditions(line: TariffLineOn) -> int:
    return (line.size is not None) + (line.colour is not None)


def _master(tariff: TariffOn, printing: Printing, line: TariffLineOn) -> PrintFeeLine:
    if tariff.included is None:
        return _charged(line, "製版", "版", printing.masters)
    count, unit = _counted(printing, line)
    times = max(printing.masters, -(-count // tariff.included))
    return _charged(line, "製版", "版", times, f"{count:,}{unit}" if times > printing.masters else "")


def _block(printing: Printing, line: TariffLineOn) -> PrintFeeLine:
    count, unit = _counted(printing, line)
    return _charged(line, _described(printing), "組", -(-count // line.block), f"{count:,}{unit}")


def _face(printing: Printing, line: TariffLineOn) -> PrintFeeLine:
    count, unit = _counted(printing, line)
    return _charged(line, _described(printing), unit, count)


_PRINTED: dict[TariffLineKind, Callable[[Printing, TariffLineOn], PrintFeeLine]] = {
    TariffLineKind.BLOCK: _block,
    TariffLineKind.FACE: _face,
}


def _counted(printing: Printing, line: TariffLineOn) -> tuple[int, str]:
    """How many of what the line counts: the faces of duplex sheets, else sheets."""
    return (printing.faces, "面") if printing.duplex and line.counts_faces else (printing.sheets, "枚")


def _charged(line: TariffLineOn, text: str, unit: str, quantity: int, counted: str = "") -> PrintFeeLine:
    return PrintFeeLine(line.kind.value, text, unit, quantity, line.yen, quantity * line.yen, counted)


def size_words(size: PaperSize) -> str:
    return _SIZES.get(size, size.value)


def _described(printing: Printing, *, paper: bool = False) -> str:
    """What was printed, or the paper it was printed on, as the receipt says it."""
    if paper:
        return f"用紙 {size_words(printing.size)}"
    faces = "両面" if printing.duplex else "片面"
    return f"印刷 {size_words(printing.size)}{faces}{' カラー' if printing.colour else ''}"


def total_of(lines: Iterable[PrintFeeLine]) -> int:
    """In yen."""
    return sum(line.amount for line in lines)
