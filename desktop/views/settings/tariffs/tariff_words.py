"""Prices, periods, jobs and faults of tariffs in the words of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.queries.tariffs import TariffRow
from desktop.rules.print_fees import TariffLineOn, TariffOn
from desktop.rules.tariff_checks import Example, FaultKind, TariffFault
from desktop.views.settings.rooms_rules.rule_words import dated
from desktop.views.shared import written
from desktop.views.shared.machine_words import kind_word
from desktop.words import MachineKind, PaperSize, TariffLineKind

Charge = tuple[TariffLineKind, bool]


def charge_choices() -> tuple[tuple[Charge, str], ...]:
    """What a line can charge for, and whether it counts faces; {n} is filled in beside it."""
    return (
        ((TariffLineKind.MASTER, True), QCoreApplication.translate("Tariffs", "Master, each")),
        ((TariffLineKind.FACE, True), QCoreApplication.translate("Tariffs", "Printing, a face")),
        ((TariffLineKind.FACE, False), QCoreApplication.translate("Tariffs", "Printing, a sheet")),
        ((TariffLineKind.BLOCK, True), QCoreApplication.translate("Tariffs", "Printing, so many faces")),
        ((TariffLineKind.BLOCK, False), QCoreApplication.translate("Tariffs", "Printing, so many sheets")),
        ((TariffLineKind.PAPER, True), QCoreApplication.translate("Tariffs", "Our paper, a sheet")),
        ((TariffLineKind.USE, True), QCoreApplication.translate("Tariffs", "Once for each use")),
    )


def size_word(size: PaperSize) -> str:
    return QCoreApplication.translate("Tariffs", "Postcard") if size is PaperSize.POSTCARD else size.value


def colour_word(*, colour: bool) -> str:
    return QCoreApplication.translate("Tariffs", "Colour") if colour else QCoreApplication.translate("Tariffs", "Black")


def charged_for(line: TariffLineOn) -> str:
    """What a line charges for, with its number: printing, 10 faces."""
    if line.kind is TariffLineKind.BLOCK:
        said = (
            QCoreApplication.translate("Tariffs", "Printing, {n} faces")
            if line.counts_faces
            else QCoreApplication.translate("Tariffs", "Printing, {n} sheets")
        )
        return said.format(n=f"{line.block:,}")
    counts = line.counts_faces or line.kind is not TariffLineKind.FACE
    return dict(charge_choices())[line.kind, counts]


def whose(line: TariffLineOn, classes: Mapping[int, str]) -> str:
    """For which jobs a line is; "" for all."""
    parts = (
        kind_word(line.machine) if line.machine else "",
        size_word(line.size) if line.size else "",
        "" if line.colour is None else colour_word(colour=line.colour),
        classes.get(line.class_id, "") if line.class_id is not None else "",
    )
    return "・".join(part for part in parts if part)


def period(row: TariffRow) -> str:
    until = dated(row.valid_until) if row.valid_until else ""
    return f"{dated(row.valid_from)}～{until}"


def limit_lines(tariff: TariffOn) -> list[str]:
    """What limits and least fee the tariff has, a sentence each."""
    told = (
        (tariff.included, QCoreApplication.translate("Tariffs", "A master's price covers {n} sheets.")),
        (tariff.max_sheets, QCoreApplication.translate("Tariffs", "At most {n} sheets a use.")),
        (tariff.press_over, QCoreApplication.translate("Tariffs", "Up to {n} sheets go to the copier.")),
        (tariff.minimum, QCoreApplication.translate("Tariffs", "A job costs at least {n} yen.")),
    )
    return [said.format(n=f"{number:,}") for number, said in told if number]


def example_words(example: Example) -> str:
    """A job in a few words: 2 masters, 200 sheets, A4, both sides."""
    masters = QCoreApplication.translate("Tariffs", "{n} masters").format(n=example.masters) if example.masters else ""
    parts = (
        kind_word(example.machine) if example.machine is not MachineKind.DUPLICATOR else "",
        masters,
        QCoreApplication.translate("Tariffs", "{n} sheets").format(n=f"{example.sheets:,}"),
        size_word(example.size) if example.size is not PaperSize.A4 else "",
        QCoreApplication.translate("Tariffs", "both sides") if example.duplex else "",
        colour_word(colour=True) if example.colour else "",
        "" if example.own_paper else QCoreApplication.translate("Tariffs", "our paper"),
    )
    return "・".join(part for part in parts if part)


def fault_sentence(fault: TariffFault) -> str:
    """What is wrong, and what it would mean at the desk."""
    lines = [place + 1 for place in fault.lines]
    match fault.kind:
        case FaultKind.HOLE:
            return QCoreApplication.translate("Tariffs", "{what}: no price. Such a job is refused.").format(
                what=fault_what(fault)
            )
        case FaultKind.TWICE:
            said = QCoreApplication.translate("Tariffs", "Lines {one} and {two} are for the very same.")
            return said.format(one=lines[0], two=lines[1])
        case FaultKind.BOTH:
            said = QCoreApplication.translate("Tariffs", "Lines {one} and {two} would charge the same sheets twice.")
            return said.format(one=lines[0], two=lines[1])
        case FaultKind.LIMITS:
            return QCoreApplication.translate("Tariffs", "The press has nothing left to print: the two limits meet.")
        case FaultKind.UNUSED:
            if not lines:
                return QCoreApplication.translate(
                    "Tariffs", "Sheets go with a master, but no line has a price for masters."
                )
            return QCoreApplication.translate(
                "Tariffs", "Line {one} never charges: this machine prints nothing."
            ).format(one=lines[0])


def fault_what(fault: TariffFault) -> str:
    """What a fault is about: copier, colour, B4 and B5."""
    charged = {
        TariffLineKind.MASTER: QCoreApplication.translate("Tariffs", "masters"),
        TariffLineKind.PAPER: QCoreApplication.translate("Tariffs", "our paper"),
    }
    parts = (
        kind_word(fault.machine) if fault.machine else "",
        charged.get(fault.charged, "") if fault.charged else "",
        "" if fault.colour is None else colour_word(colour=fault.colour),
        "、".join(size_word(size) for size in fault.sizes),
    )
    return "・".join(part for part in parts if part)


def price_words(line: TariffLineOn) -> str:
    return written.yen(line.yen)


def gap_words(first: date, until: date) -> str:
    return QCoreApplication.translate("Tariffs", "From {first} until {until} no version holds.").format(
        first=dated(first), until=dated(until)
    )
