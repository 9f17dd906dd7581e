"""What a print job costs, in whole yen, by the lines of a tariff; every line of the fee says how it came about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.errors import CopierInstead, Missing, NegativeMoney, NoPriceFor, NotReadable, OverSheetLimit, PressInstead
from desktop.words import MachineKind, PaperSize, TariffLineKind

MOST_SHEETS = 999_999
MOST_MASTERS = 9_999
_SIZES = {PaperSize.POSTCARD: "はがき"}


@dataclass(frozen=True, slots=True)
class TariffLineOn:
    """Yen per master, per started `block`, per face, per sheet of the center's paper or per use.

    `size`, `colour`, `machine` and `class_id` None hold for all; duplex sheets count two where `counts_faces`.
    """

    kind: TariffLineKind
    yen: int
    block: int = 1
    size: PaperSize | None = None
    colour: bool | None = None
    counts_faces: bool = True
    machine: MachineKind | None = None
    class_id: int | None = None


@dataclass(frozen=True, slots=True)
class TariffOn:
    """A tariff as it holds on a day.

    `max_sheets` is the most for one use, up to `press_over` sheets go to the copier, `included` are the sheets that
    one master's price covers. None: no such limit. A job costs `minimum` yen at least.
    """

    name: str
    title: str
    lines: tuple[TariffLineOn, ...]
    max_sheets: int | None = None
    press_over: int | None = None
    included: int | None = None
    minimum: int = 0


@dataclass(frozen=True, slots=True)
class PrintUse:
    """On which machine, for whom: the class of user, and the relief of the whole fee."""

    machine: MachineKind = MachineKind.DUPLICATOR
    class_id: int | None = None
    relief_percent: int = 0
    relief_ground: str = ""


USE = PrintUse()


@dataclass(frozen=True, slots=True)
class Printing:
    """What was made of one original: two faces a sheet when `duplex`; paper is charged unless they brought it."""

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


def print_fee(tariff: TariffOn, printing: Printing, use: PrintUse = USE) -> tuple[PrintFeeLine, ...]:
    """The lines of a job with one original; see `job_fee`."""
    return job_fee(tariff, (printing,), use)


def job_fee(tariff: TariffOn, originals: Sequence[Printing], use: PrintUse = USE) -> tuple[PrintFeeLine, ...]:
    """The lines of the fee, original by original and masters first; none where the tariff has no price.

    Of each kind of line, the one that says most about the job is charged. What is missing to the minimum and the
    relief, rounded down, come last. Raises NotReadable or Missing for counts that cannot be, OverSheetLimit,
    CopierInstead, PressInstead, NoPriceFor, NegativeMoney for a tariff that would pay people.
    """
    for original in originals:
        refuse_bad_counts(original)
    _refuse_limits(tariff, originals, use)
    lines = [line for original in originals for line in _lines(tariff, original, use) if line.quantity]
    if once := _line_for(tariff, originals[0], use, TariffLineKind.USE, alone=False):
        lines.append(_charged(once, MACHINE_WORDS[use.machine], "回", 1))
    for line in lines:
        if line.amount < 0:
            raise NegativeMoney("fee", line.amount)
    lines += _minimum(tariff, total_of(lines), len(lines))
    return (*lines, *_relief(use, total_of(lines)))


def refuse_bad_counts(printing: Printing) -> None:
    """Raises Missing for no sheets, NotReadable for less than nothing or more than any machine prints."""
    if printing.sheets == 0:
        raise Missing("sheets")
    for field, count, most in (("sheets", printing.sheets, MOST_SHEETS), ("masters", printing.masters, MOST_MASTERS)):
        if not 0 <= count <= most:
            raise NotReadable(field, str(count))


def _refuse_limits(tariff: TariffOn, originals: Sequence[Printing], use: PrintUse) -> None:
    for sheets in (original.sheets for original in originals):
        if tariff.press_over is None:
            break
        if use.machine is MachineKind.DUPLICATOR and sheets <= tariff.press_over:
            raise CopierInstead(sheets, tariff.press_over)
        if use.machine is MachineKind.COPIER and sheets > tariff.press_over:
            raise PressInstead(sheets, tariff.press_over)
    together = sum(original.sheets for original in originals)
    if tariff.max_sheets is not None and together > tariff.max_sheets:
        raise OverSheetLimit(together, tariff.max_sheets)


def _lines(tariff: TariffOn, printing: Printing, use: PrintUse) -> Iterator[PrintFeeLine]:
    # where sheets go with the master, a master left on from the job before is charged for its sheets too
    wanted = printing.masters or tariff.included
    if wanted and (master := _line_for(tariff, printing, use, TariffLineKind.MASTER, alone=use.machine in _PRESSES)):
        yield _master(tariff, printing, master)
    printed = [(kind, _line_for(tariff, printing, use, kind, alone=False)) for kind in _PRINTED]
    priced = use.machine not in PRINTS_NOTHING and any(line.kind in _PRINTED for line in tariff.lines)
    if priced and not any(line for _, line in printed):
        raise NoPriceFor(tariff.title, _described(printing))
    for kind, line in printed:
        if line is not None and use.machine not in PRINTS_NOTHING:
            yield _PRINTED[kind](printing, line)
    if not printing.own_paper and (paper := _line_for(tariff, printing, use, TariffLineKind.PAPER, alone=True)):
        yield _charged(paper, f"用紙 {size_words(printing.size)}", "枚", printing.sheets)


def _line_for(
    tariff: TariffOn, printing: Printing, use: PrintUse, kind: TariffLineKind, *, alone: bool
) -> TariffLineOn | None:
    """The line of the kind that says most about the job, None where the tariff has none.

    `alone`: no other kind charges for the same, so lines of which none is for this job are a missing price.
    """
    of_kind = [line for line in tariff.lines if line.kind is kind]
    fitting = [line for line in of_kind if _fits(line, printing, use)]
    if of_kind and not fitting and alone:
        paper = f"用紙 {size_words(printing.size)}"
        raise NoPriceFor(tariff.title, paper if kind is TariffLineKind.PAPER else "製版")
    return max(fitting, key=_conditions, default=None)


def _fits(line: TariffLineOn, printing: Printing, use: PrintUse) -> bool:
    return (
        line.size in {None, printing.size}
        and line.colour in {None, printing.colour}
        and line.machine in {None, use.machine}
        and line.class_id in {None, use.class_id}
    )


def _conditions(line: TariffLineOn) -> tuple[bool, ...]:
    return tuple(value is not None for value in (line.class_id, line.machine, line.size, line.colour))


def _minimum(tariff: TariffOn, total: int, lines: int) -> list[PrintFeeLine]:
    missing = tariff.minimum - total
    if missing <= 0 or not lines:
        return []
    return [PrintFeeLine("minimum", f"最低料金 {tariff.minimum:,}円まで", "式", 1, missing, missing)]


def _relief(use: PrintUse, total: int) -> list[PrintFeeLine]:
    off = total * use.relief_percent // 100
    text = f"減免 {use.relief_percent}％"
    return [PrintFeeLine("relief", f"{text} {use.relief_ground}".rstrip(), "式", 1, -off, -off)] if off else []


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
_PRESSES = frozenset({MachineKind.DUPLICATOR})
PRINTS_NOTHING = frozenset({MachineKind.FOLDER, MachineKind.CUTTER})
MACHINE_WORDS = {
    MachineKind.DUPLICATOR: "輪転機",
    MachineKind.COPIER: "コピー機",
    MachineKind.FOLDER: "紙折り機",
    MachineKind.CUTTER: "裁断機",
    MachineKind.LARGE_FORMAT: "大判プリンター",
}


def _counted(printing: Printing, line: TariffLineOn) -> tuple[int, str]:
    """How many of what the line counts: the faces of duplex sheets, else sheets."""
    return (printing.faces, "面") if printing.duplex and line.counts_faces else (printing.sheets, "枚")


def _charged(line: TariffLineOn, text: str, unit: str, quantity: int, counted: str = "") -> PrintFeeLine:
    return PrintFeeLine(line.kind.value, text, unit, quantity, line.yen, quantity * line.yen, counted)


def size_words(size: PaperSize) -> str:
    return _SIZES.get(size, size.value)


def _described(printing: Printing) -> str:
    """What was printed, as the receipt says it."""
    faces = "両面" if printing.duplex else "片面"
    return f"印刷 {size_words(printing.size)}{faces}{' カラー' if printing.colour else ''}"


def total_of(lines: Iterable[PrintFeeLine]) -> int:
    """In yen."""
    return sum(line.amount for line in lines)
