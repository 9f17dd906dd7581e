"""fee print."""

from __future__ import annotations

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import read_number
from desktop.errors import NotReadable
from desktop.queries.printing import print_fee_lines
from desktop.queries.staff import desk_rows
from desktop.queries.tariffs import class_named
from desktop.rules.print_fees import MACHINE_WORDS, Printing, PrintUse, size_words
from desktop.words import MachineKind, PaperSize

ALL = 100
MACHINES = {MACHINE_WORDS[kind]: kind for kind in MachineKind} | {kind.value: kind for kind in MachineKind}
SIZES = {size_words(size): size for size in PaperSize} | {size.upper(): size for size in PaperSize}


def print_fee(request: Request) -> Answer:
    """What the job costs at the first site today; the refusals of the tariff's limits."""
    printing = Printing(
        read_number("masters", request.text("masters"), least=0),
        read_number("sheets", request.text("sheets")),
        _read_size(request.text("size")),
        duplex=request.switch("duplex"),
        colour=request.switch("colour"),
        own_paper=request.switch("own_paper"),
    )
    machine = _read_machine(request.text("machine"))
    relief = read_number("relief", request.text("relief") or "0", least=0)
    if relief > ALL:
        raise NotReadable("relief", request.text("relief"))
    with at_counter(request) as counter, counter.database.reading() as session:
        first_site = desk_rows(session).sites[0].id
        use = PrintUse(machine, class_named(session, request.text("class")), relief)
        fee = print_fee_lines(session, printing, counter.now.date(), first_site, request.text("tariff"), use)
    lines = [
        {
            "text": line.text,
            "quantity": line.quantity,
            "price": line.price,
            "amount": line.amount,
            "unit": line.unit,
            "counted": line.counted,
        }
        for line in fee.lines
    ]
    document = {"total": fee.total, "lines": lines, "tariff": fee.title, "since": fee.since}
    shown = [f"{line.amount:>7,}  {line.text}  {line.formula}" for line in fee.lines]
    return Answer(document, [*shown, f"{fee.total:>7,}  {fee.title}"])


def _read_size(text: str) -> PaperSize:
    try:
        return SIZES[text.upper()] if text else PaperSize.A4
    except KeyError:
        raise NotReadable("size", text) from None


def _read_machine(text: str) -> MachineKind:
    try:
        return MACHINES[text.lower()] if text else MachineKind.DUPLICATOR
    except KeyError:
        raise NotReadable("machine", text) from None
