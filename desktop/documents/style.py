"""The measures of every paper, read from resources/papers/style.json: lengths in mm, type and rules in points."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeVar

from desktop.resources import resource

MM_PER_POINT = 25.4 / 72

Part = TypeVar("Part")


@dataclass(frozen=True)
class Margin:
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class TypeSizes:
    footer: float
    form_number: float
    note: float
    label: float
    table: float
    body: float
    lead_text: float
    section: float
    subtitle: float
    title: float
    receipt_amount: float


@dataclass(frozen=True)
class Rules:
    frame: float
    title: float
    table_edge: float
    box: float
    row: float


@dataclass(frozen=True)
class Header:
    running_baseline: float
    running_rule_y: float


@dataclass(frozen=True)
class Footer:
    rule_from_bottom: float
    baseline_from_bottom: float


@dataclass(frozen=True)
class Fit:
    widths_percent: list[int]
    width_power: float
    line_factor: float
    broken_word_factor: float
    short_last_line_factor: float
    size_step: float


@dataclass(frozen=True)
class PermitMeasures:
    ticket_columns: list[float]
    fee_width: float


@dataclass(frozen=True)
class Style:
    page: tuple[float, float]
    margin: Margin
    type: TypeSizes
    rules: Rules
    header: Header
    footer: Footer
    fit: Fit
    permit: PermitMeasures
    text_leading: float
    smallest: float
    qr_size: float
    qr_quiet: int
    qr_module: float

    @property
    def left(self) -> float:
        return self.margin.left

    @property
    def right(self) -> float:
        """The x of the right edge of the text."""
        return self.page[0] - self.margin.right

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def bottom(self) -> float:
        """The y of the footer's rule."""
        return self.page[1] - self.footer.rule_from_bottom


@dataclass(frozen=True)
class Cards:
    """Cards side by side from `first` on; `inset` is kept free inside the cut, `code` the side of the QR code."""

    size: tuple[float, float]
    first: tuple[float, float]
    across: int
    down: int
    inset: float
    code: float


@dataclass(frozen=True)
class Sheet:
    """A sheet that is no letter: a table on its side, a poster."""

    page: tuple[float, float]
    margin: Margin

    @property
    def left(self) -> float:
        return self.margin.left

    @property
    def right(self) -> float:
        """The x of the right edge of the text."""
        return self.page[0] - self.margin.right

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def bottom(self) -> float:
        """The y of the lower edge of the text."""
        return self.page[1] - self.margin.bottom


@cache
def sheet(name: str) -> Sheet:
    """One of a4_landscape, a4_poster, a3_poster."""
    data: dict[str, Any] = json.loads(resource("papers", "style.json").read_text(encoding="utf-8"))
    paper = data["page"][name]
    return Sheet((paper["size"][0], paper["size"][1]), _part(Margin, paper["margin"]))


@cache
def a4() -> Style:
    """A4 portrait with the margins of the house."""
    data: dict[str, Any] = json.loads(resource("papers", "style.json").read_text(encoding="utf-8"))
    paper = data["page"]["a4"]
    return Style(
        page=(paper["size"][0], paper["size"][1]),
        margin=_part(Margin, paper["margin"]),
        type=_part(TypeSizes, data["type"]),
        rules=_part(Rules, data["rules_pt"]),
        header=_part(Header, data["header"]),
        footer=_part(Footer, data["footer"]),
        fit=_part(Fit, data["fit"]),
        permit=_part(PermitMeasures, data["permit"]),
        text_leading=data["leading"]["text"],
        smallest=data["type"]["minimum"]["label"],
        qr_size=data["qr"]["permit"],
        qr_quiet=data["qr"]["quiet_modules"],
        qr_module=data["qr"]["module_min"],
    )


@cache
def cards() -> Cards:
    """The sheet of registration cards."""
    data: dict[str, Any] = json.loads(resource("papers", "style.json").read_text(encoding="utf-8"))
    card = data["card"]
    (width, height), (left, top) = card["size"], card["first"]
    return Cards((width, height), (left, top), card["across"], card["down"], card["inset"], data["qr"]["card"])


def _part(kind: type[Part], data: dict[str, Any]) -> Part:
    return kind(**{field.name: data[field.name] for field in fields(kind)})  # pyright: ignore[reportArgumentType]
