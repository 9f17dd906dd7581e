"""Fees worked by hand from the text of the rules, before the code was looked at."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop import errors
from desktop.rules.print_fees import Printing, PrintUse, TariffLineOn, TariffOn, job_fee, total_of
from desktop.storage.migrations.ready import COPIER_PRICES, TARIFFS
from desktop.words import MachineKind, PaperSize, TariffLineKind

KNOWN: dict[str, Any] = json.loads((Path(__file__).parent / "print_fee_cases.json").read_text(encoding="utf-8"))
CLASSES = {"registered": 1, "school": 2, "company": 3}


def read_line(data: dict[str, Any]) -> TariffLineOn:
    own = {name: value for name, value in data.items() if name not in {"class", "size", "machine", "kind"}}
    return TariffLineOn(
        TariffLineKind(data["kind"]),
        size=PaperSize(data["size"]) if data.get("size") else None,
        machine=MachineKind(data["machine"]) if data.get("machine") else None,
        class_id=CLASSES[data["class"]] if data.get("class") else None,
        **own,
    )


def ready_tariffs() -> dict[str, TariffOn]:
    """As every center has them: the duplicator's lines, and beside them the copier's where they are published."""
    tariffs = {
        name: TariffOn(name, title, tuple(map(read_line, lines)), **limits) for name, title, limits, lines in TARIFFS
    }
    for name, mono, colour in COPIER_PRICES:
        pressed = tuple(replace(line, machine=MachineKind.DUPLICATOR) for line in tariffs[name].lines)
        copied = tuple(
            TariffLineOn(TariffLineKind.FACE, yen, colour=is_colour, machine=MachineKind.COPIER)
            for is_colour, yen in ((False, mono), (True, colour))
        )
        tariffs[name] = replace(tariffs[name], lines=(*pressed, *copied))
    return tariffs


ALL = ready_tariffs() | {
    name: TariffOn(
        name,
        told["title"],
        tuple(map(read_line, told["lines"])),
        **{limit: told[limit] for limit in ("max_sheets", "press_over", "included", "minimum")},
    )
    for name, told in KNOWN["tariffs"].items()
}


def fee_of(case: dict[str, Any]):
    originals = [Printing(**{**each, "size": PaperSize(each["size"])}) for each in case["originals"]]
    class_id = CLASSES.get(case["class"], 99) if case["class"] else None
    use = PrintUse(MachineKind(case["machine"]), class_id, case["relief_percent"])
    return job_fee(ALL[case["tariff"]], originals, use)


@pytest.mark.parametrize("case", KNOWN["cases"], ids=lambda case: case["name"])
def test_a_fee_worked_by_hand(case):
    if "refused" in case:
        with pytest.raises(getattr(errors, case["refused"])):
            fee_of(case)
        return
    lines = fee_of(case)
    assert total_of(lines) == case["total"]
    told = [{name: getattr(line, name) for name in ("kind", "quantity", "price", "amount")} for line in lines]
    assert told == case["lines"]
