"""The words of the form of the print room: machines, what is not printed, what the tariff says in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.rules.print_fees import PrintFeeLine, TariffLineOn, TariffOn, size_words
from desktop.words import MachineKind, TariffLineKind

MACHINES = {
    MachineKind.DUPLICATOR: "輪転機",
    MachineKind.COPIER: "コピー機",
    MachineKind.FOLDER: "紙折り機",
    MachineKind.CUTTER: "裁断機",
    MachineKind.LARGE_FORMAT: "大判プリンター",
}
_MOST_PRICES = 6
BLANK_LINES = 3


def not_printed(banned: Sequence[str]) -> str:
    """What whoever prints says with a tick."""
    if not banned:
        return "印刷するものの内容を、受付に見せました。"
    return f"{'・'.join(banned)}のための印刷物ではありません。"


def prices(tariff: TariffOn | None) -> str:
    """製版 1版50円　印刷 10枚ごとに10円（端数は切り上げ）　両面は2面."""
    if tariff is None:
        return ""
    told = list(dict.fromkeys(_price(line) for line in _general(tariff)))
    faces = any(line.counts_faces for line in tariff.lines if line.kind in {TariffLineKind.BLOCK, TariffLineKind.FACE})
    more = ["ほか"] if len(told) > _MOST_PRICES else []
    return "　".join([*told[:_MOST_PRICES], *more, *(["両面は2面"] if faces else [])])


def blank_lines(tariff: TariffOn | None) -> list[tuple[str, str]]:
    """What the desk will multiply: the word, and the formula without its number."""
    rows: dict[str, str] = {}
    for line in _general(tariff) if tariff else ():
        word, unit = _WORDS[line.kind]
        block = f"組（{line.block}枚）" if line.kind is TariffLineKind.BLOCK else unit
        one_price = len({other.yen for other in _general(tariff) if other.kind is line.kind}) == 1 if tariff else False
        rows.setdefault(word, f"{block} × {line.yen:,}円" if one_price else f"{block} ×　　　円")
    told = list(rows.items())[:BLANK_LINES]
    return told + [("", "")] * (BLANK_LINES - len(told))


def filled_lines(lines: Sequence[PrintFeeLine]) -> list[tuple[str, str, str]]:
    """Word, formula and yen of each line of the fee; what was charged alike for several originals is one line."""
    return [(line.text, "" if line.unit == "式" else line.formula, f"{line.amount:,}") for line in _summed(lines)]


def _summed(lines: Sequence[PrintFeeLine]) -> list[PrintFeeLine]:
    """A line that says where its quantity comes from stands by itself: started blocks do not add up."""
    found: dict[tuple[object, ...], PrintFeeLine] = {}
    for number, line in enumerate(lines):
        key = (line.text, line.unit, line.price, number if line.counted else None)
        had = found.get(key)
        added = (had.quantity + line.quantity, had.amount + line.amount) if had else (line.quantity, line.amount)
        found[key] = replace(line, quantity=added[0], amount=added[1])
    return list(found.values())


_WORDS = {
    TariffLineKind.MASTER: ("製版", "版"),
    TariffLineKind.BLOCK: ("印刷", "組"),
    TariffLineKind.FACE: ("印刷", "面"),
    TariffLineKind.PAPER: ("用紙", "枚"),
    TariffLineKind.USE: ("機械", "回"),
}


def _general(tariff: TariffOn) -> Iterator[TariffLineOn]:
    """The lines for everybody at the press."""
    machines = {None, MachineKind.DUPLICATOR}
    return (line for line in tariff.lines if line.class_id is None and line.machine in machines)


def _price(line: TariffLineOn) -> str:
    size = f"{size_words(line.size)} " if line.size else ""
    colour = "カラー " if line.colour else ""
    match line.kind:
        case TariffLineKind.MASTER:
            return f"製版 {size}1版{line.yen:,}円"
        case TariffLineKind.BLOCK:
            return f"印刷 {size}{colour}{line.block}枚ごとに{line.yen:,}円（端数は切り上げ）"
        case TariffLineKind.FACE:
            return f"印刷 {size}{colour}1面{line.yen:,}円"
        case TariffLineKind.PAPER:
            return f"用紙 {size}1枚{line.yen:,}円"
        case TariffLineKind.USE:
            return f"1回{line.yen:,}円"
