from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.rules.print_fees import TariffLineOn, TariffOn
from desktop.rules.tariff_checks import (
    FaultKind,
    TariffFault,
    holes,
    overlaps,
    period_faults,
    tariff_faults,
    worked,
)
from desktop.words import MachineKind, PaperSize, TariffLineKind
from tests.rules.test_print_fee_cases import ALL

PRESS, COPIER = MachineKind.DUPLICATOR, MachineKind.COPIER
A4, A3 = PaperSize.A4, PaperSize.A3
MASTER, BLOCK, FACE, PAPER, USE = TariffLineKind
WITHOUT_FAULT = (
    "daisen",
    "yotsukaido",
    "nagakute",
    "kitayamada",
    "inazawa",
    "chigasaki",
    "hillside",
    "pier",
    "finishing",
)


def tariff(*lines: TariffLineOn, **limits) -> TariffOn:
    return TariffOn("own", "自館", lines, **limits)


@pytest.mark.parametrize("name", WITHOUT_FAULT)
def test_the_ready_tariffs_have_no_fault(name):
    assert tariff_faults(ALL[name]) == ()


def test_holes_are_told_with_machine_size_and_colour():
    assert holes(tariff_faults(ALL["riverside"], {PRESS: False, COPIER: True})) == (
        TariffFault(FaultKind.HOLE, (), COPIER, (PaperSize.B4, PaperSize.B5, PaperSize.POSTCARD), False, FACE),
        TariffFault(FaultKind.HOLE, (), COPIER, (), True, FACE),
    )
    assert holes(tariff_faults(ALL["station"], {PRESS: False, COPIER: False})) == (
        TariffFault(FaultKind.HOLE, (), PRESS, tuple(size for size in PaperSize if size is not A3), None, PAPER),
        TariffFault(FaultKind.HOLE, (), COPIER, (), None, FACE),
        TariffFault(FaultKind.HOLE, (), COPIER, (), None, PAPER),
    )
    only_a3 = tariff(TariffLineOn(MASTER, 50, size=A3), TariffLineOn(FACE, 1))
    (hole,) = tariff_faults(only_a3)
    assert (hole.charged, A3 in hole.sizes, A4 in hole.sizes) == (MASTER, False, True)


def test_two_lines_for_the_same_and_sheets_charged_twice():
    twice = tariff(TariffLineOn(FACE, 1, size=A4), TariffLineOn(FACE, 2), TariffLineOn(FACE, 3, size=A4))
    assert overlaps(tariff_faults(twice)) == (TariffFault(FaultKind.TWICE, (0, 2), None, (A4,), None, FACE),)
    both = tariff(TariffLineOn(FACE, 1), TariffLineOn(BLOCK, 10, block=10, size=A4))
    assert overlaps(tariff_faults(both)) == (TariffFault(FaultKind.BOTH, (0, 1), None, (A4,)),)
    apart = tariff(TariffLineOn(FACE, 10, machine=COPIER), TariffLineOn(BLOCK, 10, block=10, machine=PRESS))
    assert overlaps(tariff_faults(apart)) == ()
    classes = tariff(TariffLineOn(FACE, 1, class_id=1), TariffLineOn(FACE, 2, class_id=2), TariffLineOn(FACE, 3))
    assert tariff_faults(classes) == ()


def test_lines_that_never_charge_and_limits_that_leave_nothing():
    folder = tariff(TariffLineOn(FACE, 1), TariffLineOn(PAPER, 1), TariffLineOn(FACE, 5, machine=MachineKind.FOLDER))
    faults = tariff_faults(folder)
    assert TariffFault(FaultKind.UNUSED, (2,), MachineKind.FOLDER, (), None, FACE) in faults
    assert tariff_faults(tariff(max_sheets=10, press_over=10)) == (TariffFault(FaultKind.LIMITS),)
    assert [each.kind for each in tariff_faults(tariff(TariffLineOn(FACE, 1), included=500))] == [FaultKind.UNUSED]


def test_periods_touch():
    april, may, june = (date(2026, month, 1) for month in (4, 5, 6))
    assert period_faults([(may, None), (april, may)]) == ()
    assert period_faults([(april, may), (june, None)]) == ((FaultKind.HOLE, may, june),)
    assert period_faults([(april, None), (may, june)]) == ((FaultKind.TWICE, may, june),)


def test_the_examples_are_worked_and_a_refusal_is_kept():
    assert [each.total for each in worked(ALL["daisen"])] == [150, 160, 450, 500, 100]
    refused = worked(replace(ALL["inazawa"], max_sheets=300))
    assert [type(each.refused).__name__ for each in refused] == [
        *("NoneType", "NoneType", "OverSheetLimit", "NoneType", "NoneType")
    ]
