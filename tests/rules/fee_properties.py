"""What is true of every fee by every tariff, as checks on one random job; soak runs them by the ten thousand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from desktop.errors import DeskError
from desktop.rules.print_fees import Printing, PrintUse, TariffLineOn, TariffOn, job_fee, total_of
from desktop.words import MachineKind, PaperSize, TariffLineKind
from tests.rules.test_print_fee_cases import ALL

MACHINES, CLASSES = st.sampled_from(list(MachineKind)), st.none() | st.integers(1, 3)
LINES = st.builds(
    TariffLineOn,
    kind=st.sampled_from(list(TariffLineKind)),
    yen=st.integers(0, 300),
    block=st.sampled_from((1, 7, 10, 50, 100)),
    size=st.none() | st.sampled_from(list(PaperSize)),
    colour=st.none() | st.booleans(),
    counts_faces=st.booleans(),
    machine=st.none() | MACHINES,
    class_id=CLASSES,
)
RANDOM = st.builds(
    TariffOn,
    name=st.just("random"),
    title=st.just("乱数"),
    lines=st.lists(LINES, max_size=8).map(tuple),
    max_sheets=st.none() | st.integers(1, 3000),
    press_over=st.none() | st.integers(1, 40),
    included=st.none() | st.integers(1, 600),
    minimum=st.sampled_from((0, 0, 50, 100, 500)),
)
TARIFFS = st.sampled_from(list(ALL.values())) | RANDOM
ORIGINALS = st.builds(
    Printing,
    masters=st.integers(0, 5),
    sheets=st.integers(1, 1200),
    size=st.sampled_from(list(PaperSize)),
    duplex=st.booleans(),
    colour=st.booleans(),
    own_paper=st.booleans(),
)
USES = st.builds(PrintUse, machine=MACHINES, class_id=CLASSES, relief_percent=st.sampled_from((0, 0, 25, 33, 50, 100)))
JOBS = st.lists(ORIGINALS, min_size=1, max_size=4).map(tuple)


def total(tariff: TariffOn, originals: tuple[Printing, ...], use: PrintUse) -> int | None:
    """None where the rule refuses the job."""
    try:
        return total_of(job_fee(tariff, originals, use))
    except DeskError:
        return None


def check_lines_sum_to_the_total(tariff: TariffOn, originals: tuple[Printing, ...], use: PrintUse) -> None:
    """Every line is its quantity times its price; only the relief takes off; the total is their sum, never below 0."""
    try:
        lines = job_fee(tariff, originals, use)
    except DeskError:
        return
    assert all(line.amount == line.quantity * line.price for line in lines)
    assert all(line.amount >= 0 for line in lines if line.kind != "relief")
    charged = sum(line.amount for line in lines if line.kind != "relief")
    assert total_of(lines) == charged - charged * use.relief_percent // 100 >= 0
    assert not lines or use.relief_percent or not tariff.minimum or charged >= tariff.minimum


def check_a_further_sheet_never_lowers_the_total(
    tariff: TariffOn, originals: tuple[Printing, ...], use: PrintUse, place: int, more: int
) -> None:
    """One more sheet of any original, or one more master; a job that is refused then is not compared."""
    at, before = place % len(originals), total(tariff, originals, use)
    one = originals[at]
    for grown in (replace(one, sheets=one.sheets + more), replace(one, masters=one.masters + 1)):
        after = total(tariff, (*originals[:at], grown, *originals[at + 1 :]), use)
        if before is not None and after is not None:
            assert after >= before, (before, after, grown)


def check_a_split_job_costs_no_less(
    tariff: TariffOn, original: Printing, use: PrintUse, sheets: int, masters: int
) -> None:
    """Split in two jobs, a use costs no less than in one; no rounding excuses it, for each part rounds its relief down.

    The parts share the sheets and the masters; a block, a master's included sheets, a minimum and the price of a use
    that begin in both parts are paid twice. Parts or wholes that a limit refuses are not compared.
    """
    first = min(sheets, original.sheets - 1)
    if first < 1:
        return
    made = min(masters, original.masters)
    parts = (
        replace(original, sheets=first, masters=made),
        replace(original, sheets=original.sheets - first, masters=original.masters - made),
    )
    whole = total(tariff, (original,), use)
    apart = [total(tariff, (part,), use) for part in parts]
    if whole is not None and None not in apart:
        assert sum(each for each in apart if each is not None) >= whole
