from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import errors
from desktop.errors import Missing, NegativeMoney, NotReadable
from desktop.rules.print_fees import (
    MOST_MASTERS,
    MOST_SHEETS,
    PrintFeeLine,
    Printing,
    TariffLineOn,
    TariffOn,
    print_fee,
    total_of,
)
from desktop.storage.migrations.ready import TARIFFS
from desktop.words import PaperSize, TariffLineKind

BY_HAND = json.loads((Path(__file__).parent / "print_fees_by_hand.json").read_text(encoding="utf-8"))


def read_line(data) -> TariffLineOn:
    size = {"size": PaperSize(data["size"])} if data.get("size") else {}
    return TariffLineOn(**{**data, "kind": TariffLineKind(data["kind"]), **size})


READY = {name: TariffOn(name, title, tuple(map(read_line, lines)), **limits) for name, title, limits, lines in TARIFFS}
TARIFFS_BY_NAME = READY | {
    name: TariffOn(name, name, tuple(map(read_line, lines))) for name, lines in BY_HAND["tariffs"].items()
}


def make_printing(masters=1, sheets=100, **more) -> Printing:
    return Printing(masters, sheets, **more)


@pytest.mark.parametrize("case", BY_HAND["fees"], ids=lambda case: f"{case['tariff']}-{case['why']}")
def test_what_a_print_job_costs(case):
    flags = {name: case[name] for name in ("duplex", "colour", "own_paper") if name in case}
    printing = Printing(case["masters"], case["sheets"], PaperSize(case["size"]), **flags)
    tariff = TARIFFS_BY_NAME[case["tariff"]]
    if "refused" in case:
        with pytest.raises(getattr(errors, case["refused"])):
            print_fee(tariff, printing)
    else:
        assert total_of(print_fee(tariff, printing)) == case["total"]


def test_the_lines_say_how_the_fee_came_about():
    assert print_fee(READY["kitayamada"], make_printing(2, 200, duplex=True)) == (
        PrintFeeLine("master", "製版", "版", 2, 150, 300),
        PrintFeeLine("face", "印刷 A4両面", "面", 400, 2, 800),
    )
    assert print_fee(READY["daisen"], make_printing(1, 101)) == (
        PrintFeeLine("master", "製版", "版", 1, 50, 50),
        PrintFeeLine("block", "印刷 A4片面", "組", 11, 10, 110, "101枚"),
    )
    (paper,) = print_fee(TARIFFS_BY_NAME["paper sold"], make_printing(0, 1200, own_paper=False))[1:]
    assert paper == PrintFeeLine("paper", "用紙 A4", "枚", 1200, 2, 2400)
    (more,) = print_fee(READY["chigasaki"], make_printing(1, 1200))
    assert more == PrintFeeLine("master", "製版", "版", 3, 100, 300, "1,200枚")
    (colour,) = print_fee(TARIFFS_BY_NAME["izumi"], make_printing(0, 1, size=PaperSize.POSTCARD, colour=True))
    assert colour.text == "印刷 はがき片面 カラー"


def test_the_line_that_says_most_is_charged():
    general = TariffLineOn(TariffLineKind.FACE, 2)
    large = replace(general, yen=3, size=PaperSize.A3)
    large_colour = replace(large, yen=30, colour=True)
    tariff = TariffOn("own", "自館", (general, large, large_colour))
    prices = [
        print_fee(tariff, make_printing(size=size, colour=colour))[0].price
        for size, colour in ((PaperSize.A4, False), (PaperSize.A4, True), (PaperSize.A3, False), (PaperSize.A3, True))
    ]
    assert prices == [2, 2, 3, 30]


def test_a_line_that_counts_sheets_does_not_see_the_second_face():
    tariff = TariffOn("own", "自館", (TariffLineOn(TariffLineKind.FACE, 1, counts_faces=False),))
    assert print_fee(tariff, make_printing(0, 100, duplex=True))[0].unit == "枚"
    assert total_of(print_fee(tariff, make_printing(0, 100, duplex=True))) == 100


def test_sheets_that_go_with_a_master_are_never_free():
    assert total_of(print_fee(READY["chigasaki"], make_printing(0, 501))) == 200


@pytest.mark.parametrize(
    ("masters", "sheets", "refusal"),
    [(1, 0, Missing), (1, -1, NotReadable), (-1, 100, NotReadable), (1, MOST_SHEETS + 1, NotReadable)],
)
def test_counts_that_cannot_be_are_refused(masters, sheets, refusal):
    with pytest.raises(refusal):
        print_fee(READY["daisen"], make_printing(masters, sheets))


def test_a_tariff_that_would_pay_people_is_refused():
    with pytest.raises(NegativeMoney) as refusal:
        print_fee(TariffOn("own", "自館", (TariffLineOn(TariffLineKind.FACE, -1),)), make_printing(0, 100))
    assert (refusal.value.field, refusal.value.value) == ("fee", -100)


@given(
    st.sampled_from(["daisen", "yotsukaido", "nagakute", "kitayamada", "chigasaki"]),
    st.integers(0, MOST_MASTERS - 1),
    st.integers(1, MOST_SHEETS - 1),
    st.sampled_from(PaperSize),
    st.booleans(),
)
def test_more_never_costs_less_and_every_line_multiplies(name, masters, sheets, size, duplex):
    def cost(masters, sheets, duplex):
        lines = print_fee(READY[name], Printing(masters, sheets, size, duplex=duplex))
        assert all(line.amount == line.quantity * line.price >= 0 for line in lines)
        return total_of(lines)

    fee = cost(masters, sheets, duplex)
    assert 0 <= fee < 2**31  # what a column of whole yen holds on every engine
    assert fee <= cost(masters + 1, sheets, duplex)
    assert fee <= cost(masters, sheets + 1, duplex)
    assert cost(masters, sheets, duplex=False) <= cost(masters, sheets, duplex=True)
