"""What is wrong with a tariff before anybody prints by it: no price, two prices, lines that never charge, periods.

Every question is put to the rule of the fee itself, one job after the other, so that both cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations, pairwise

from desktop.errors import DeskError, NoPriceFor
from desktop.rules.print_fees import (
    PRINTS_NOTHING,
    PrintFeeLine,
    Printing,
    PrintUse,
    TariffLineOn,
    TariffOn,
    job_fee,
    total_of,
)
from desktop.words import MachineKind, PaperSize, TariffLineKind

SIZES = tuple(PaperSize)
_PRINTED = frozenset({TariffLineKind.BLOCK, TariffLineKind.FACE})
_ON_PAPER = frozenset({*_PRINTED, TariffLineKind.PAPER})


class FaultKind(StrEnum):
    """HOLE refuses a job for want of a price. TWICE: two lines for the same; BOTH: sheets charged by two kinds of line.

    UNUSED lines never charge anything; LIMITS leave the press nothing to print.
    """

    HOLE = "hole"
    TWICE = "twice"
    BOTH = "both"
    UNUSED = "unused"
    LIMITS = "limits"


@dataclass(frozen=True, slots=True)
class TariffFault:
    """`lines` are places in the tariff's lines; `sizes` without any are all sizes, `colour` None is both.

    `charged` is what a hole is about: MASTER, FACE for anything printed, PAPER.
    """

    kind: FaultKind
    lines: tuple[int, ...] = ()
    machine: MachineKind | None = None
    sizes: tuple[PaperSize, ...] = ()
    colour: bool | None = None
    charged: TariffLineKind | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A job to see a tariff by."""

    masters: int
    sheets: int
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    colour: bool = False
    own_paper: bool = True
    machine: MachineKind = MachineKind.DUPLICATOR
    class_id: int | None = None

    @property
    def printing(self) -> Printing:
        return Printing(self.masters, self.sheets, self.size, self.duplex, self.colour, self.own_paper)


@dataclass(frozen=True, slots=True)
class Worked:
    """What an example costs, or why it costs nothing that can be said."""

    example: Example
    lines: tuple[PrintFeeLine, ...] = ()
    refused: DeskError | None = None

    @property
    def total(self) -> int:
        return total_of(self.lines)


EXAMPLES = (
    Example(1, 100),
    Example(1, 101),
    Example(2, 350),
    Example(2, 200, duplex=True),
    Example(0, 10, machine=MachineKind.COPIER),
)


def worked(tariff: TariffOn, examples: Iterable[Example] = EXAMPLES) -> tuple[Worked, ...]:
    """The examples as the tariff charges them."""
    return tuple(_worked(tariff, example) for example in examples)


def tariff_faults(tariff: TariffOn, machines: Mapping[MachineKind, bool] | None = None) -> tuple[TariffFault, ...]:
    """All that is wrong, the worst first. `machines` print by the tariff, True in colour; None: those that it names."""
    asked = dict(machines) if machines is not None else named_machines(tariff)
    return (*_twice(tariff), *_both(tariff, asked), *_holes(tariff, asked), *_unused(tariff), *_limits(tariff))


def overlaps(faults: Iterable[TariffFault]) -> tuple[TariffFault, ...]:
    """Those by which nobody could say which line holds."""
    return tuple(fault for fault in faults if fault.kind in {FaultKind.TWICE, FaultKind.BOTH})


def holes(faults: Iterable[TariffFault]) -> tuple[TariffFault, ...]:
    return tuple(fault for fault in faults if fault.kind is FaultKind.HOLE)


def named_machines(tariff: TariffOn) -> dict[MachineKind, bool]:
    """The machines that the lines name, the duplicator where they name none, and whether a line is for its colour."""
    printed = [line for line in tariff.lines if line.kind in _PRINTED]
    named = {line.machine for line in printed if line.machine} or {MachineKind.DUPLICATOR}
    return {
        machine: any(line.colour and line.machine in {None, machine} for line in printed)
        for machine in MachineKind
        if machine in named
    }


def period_faults(periods: Iterable[tuple[date, date | None]]) -> tuple[tuple[FaultKind, date, date], ...]:
    """Days between two versions of a tariff without any (HOLE), or with both (TWICE), as half-open stretches."""
    found: list[tuple[FaultKind, date, date]] = []
    for (_, until), (after, after_until) in pairwise(sorted(periods, key=lambda period: period[0])):
        if until is None or until > after:
            ends = [day for day in (until, after_until) if day is not None]
            found.append((FaultKind.TWICE, after, min(ends, default=date.max)))
        elif until < after:
            found.append((FaultKind.HOLE, until, after))
    return tuple(found)


def _worked(tariff: TariffOn, example: Example) -> Worked:
    try:
        return Worked(example, job_fee(tariff, (example.printing,), PrintUse(example.machine, example.class_id)))
    except DeskError as refused:
        return Worked(example, refused=refused)


def _place(line: TariffLineOn) -> tuple[object, ...]:
    """What the line is for: two lines for the very same are equally particular."""
    return (line.kind, line.size, line.colour, line.machine, line.class_id)


def _twice(tariff: TariffOn) -> Iterator[TariffFault]:
    for (first, one), (second, other) in combinations(enumerate(tariff.lines), 2):
        if _place(one) == _place(other):
            yield TariffFault(FaultKind.TWICE, (first, second), one.machine, _sizes(one), one.colour, one.kind)


def _both(tariff: TariffOn, machines: Mapping[MachineKind, bool]) -> Iterator[TariffFault]:
    blocks = [each for each in enumerate(tariff.lines) if each[1].kind is TariffLineKind.BLOCK]
    faces = [each for each in enumerate(tariff.lines) if each[1].kind is TariffLineKind.FACE]
    for (first, block), (second, face) in ((one, other) for one in blocks for other in faces):
        if all(_meet(block, face, name) for name in ("machine", "size", "colour", "class_id")):
            machine = block.machine or face.machine
            if machine in {None, *machines}:
                lines = tuple(sorted((first, second)))
                yield TariffFault(FaultKind.BOTH, lines, machine, _sizes(block) or _sizes(face))


def _meet(one: TariffLineOn, other: TariffLineOn, name: str) -> bool:
    values = {getattr(one, name), getattr(other, name)} - {None}
    return len(values) <= 1


def _holes(tariff: TariffOn, machines: Mapping[MachineKind, bool]) -> Iterator[TariffFault]:
    free = replace(tariff, max_sheets=None, press_over=None)
    for machine, has_colour in machines.items():
        for charged, printing in _probes(tariff, machine):
            per_colour = {
                colour: tuple(
                    size for size in SIZES if _refused(free, replace(printing, size=size, colour=colour), machine)
                )
                for colour in ((False, True) if has_colour else (False,))
            }
            yield from _told(machine, charged, per_colour)


def _probes(tariff: TariffOn, machine: MachineKind) -> Iterator[tuple[TariffLineKind, Printing]]:
    """A job for each kind of price that can be missing; the master's and the paper's are asked beside a printed one."""
    if machine in PRINTS_NOTHING:
        return
    sheet = Printing(0, 1)
    kinds = {line.kind for line in tariff.lines}
    if kinds & _PRINTED:
        yield TariffLineKind.FACE, sheet
    if TariffLineKind.MASTER in kinds and machine is MachineKind.DUPLICATOR:
        yield TariffLineKind.MASTER, replace(sheet, masters=1)
    if TariffLineKind.PAPER in kinds:
        yield TariffLineKind.PAPER, replace(sheet, own_paper=False)


def _told(
    machine: MachineKind, charged: TariffLineKind, per_colour: Mapping[bool, Sequence[PaperSize]]
) -> Iterator[TariffFault]:
    """One fault where all colours miss the same sizes, else one for each."""
    missing = {colour: tuple(sizes) for colour, sizes in per_colour.items() if sizes}
    same = len(missing) == len(per_colour) and len(set(missing.values())) == 1
    for colour, sizes in list(missing.items())[: 1 if same else None]:
        said = () if len(sizes) == len(SIZES) else sizes
        yield TariffFault(FaultKind.HOLE, (), machine, said, None if same else colour, charged)


def _refused(tariff: TariffOn, printing: Printing, machine: MachineKind) -> bool:
    """Whether it is this kind of price that is missing: masters and paper are not told again as printing."""
    kinds = {TariffLineKind.MASTER} if printing.masters else set[TariffLineKind]()
    kinds |= set() if printing.own_paper else {TariffLineKind.PAPER}
    only = replace(
        tariff, included=None, lines=tuple(each for each in tariff.lines if each.kind in (kinds or _PRINTED))
    )
    try:
        job_fee(only, (printing,), PrintUse(machine))
    except NoPriceFor:
        return True
    return False


def _unused(tariff: TariffOn) -> Iterator[TariffFault]:
    for at, line in enumerate(tariff.lines):
        if line.kind in _ON_PAPER and line.machine in PRINTS_NOTHING:
            yield TariffFault(FaultKind.UNUSED, (at,), line.machine, _sizes(line), line.colour, line.kind)


def _limits(tariff: TariffOn) -> Iterator[TariffFault]:
    if tariff.max_sheets is not None and tariff.press_over is not None and tariff.press_over >= tariff.max_sheets:
        yield TariffFault(FaultKind.LIMITS)
    if tariff.included is not None and all(line.kind is not TariffLineKind.MASTER for line in tariff.lines):
        yield TariffFault(FaultKind.UNUSED, charged=TariffLineKind.MASTER)


def _sizes(line: TariffLineOn) -> tuple[PaperSize, ...]:
    return () if line.size is None else (line.size,)
