"""The design tokens as typed values: colours, points and measures for each theme and text size."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from desktop.resources import resource
from desktop.words import TextSize, ThemeName


@dataclass(frozen=True, slots=True)
class Hatch:
    """Diagonal or upright lines over a fill; `colour` is a role, measures are logical px."""

    angle: int
    pitch: int
    line: int
    colour: str


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a state shows without relying on colour: roles, dashes in px, hatch, icon name, bar in px, Japanese word."""

    name: str
    fill: str | None
    text: str | None
    line: str | None
    line_px: int
    dash: tuple[float, ...]
    hatch: Hatch | None
    icon: str | None
    bar: int
    word: str
    bold: bool


@cache
def tokens() -> Mapping[str, Any]:
    """The token file, read once."""
    loaded: dict[str, Any] = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    return MappingProxyType(loaded)


def colours(theme: ThemeName) -> Mapping[str, str]:
    """Role to `#RRGGBB`."""
    return cast("dict[str, str]", tokens()["themes"][theme.value]["colours"])


def points(size: TextSize) -> Mapping[str, float]:
    """Role to points, with `control_px` and `icon_px` in logical px."""
    return cast("dict[str, float]", tokens()["type"]["points"][size.value])


def frame(size: TextSize) -> Mapping[str, int]:
    """Width or height of rail, top, bottom, side_sheet and inspector in logical px."""
    return cast("dict[str, int]", tokens()["frame_px"][size.value])


def state_look(name: str, theme: ThemeName) -> StateLook:
    """How a state of the timetable is painted in a theme; `KeyError` for an unknown one."""
    raw: dict[str, Any] = tokens()["states"][name]
    border: dict[str, Any] = raw["border"]
    style = str(border.get("style") or "solid").split()
    return StateLook(
        name=name,
        fill=raw["fill"],
        text=raw["text"],
        line=border["colour"],
        line_px=max(border["px"], 2) if theme is ThemeName.HIGH_CONTRAST and border["px"] else border["px"],
        dash=tuple(float(part) for part in style[1:]),
        hatch=_hatch(raw.get("hatch"), theme),
        icon=f"state.{name}" if raw["icon"] else None,
        bar=raw.get("left_bar_px", 0),
        word=raw["word"],
        bold=raw.get("name_bold", True),
    )


def _hatch(raw: dict[str, Any] | None, theme: ThemeName) -> Hatch | None:
    if raw is None:
        return None
    pitch = raw["pitch_px_high_contrast"] if theme is ThemeName.HIGH_CONTRAST else raw["pitch_px"]
    return Hatch(raw["angle_deg"], pitch, raw["line_px"], raw["colour"])


@cache
def icon_names() -> Mapping[str, str]:
    """`place.rooms`, `verb.book`, `state.confirmed` and so on to names of the icon font."""
    names = {f"state.{state}": raw["icon"]["ph"] for state, raw in tokens()["states"].items() if raw["icon"]}
    for kind, icons in tokens()["icons"].items():
        names |= {f"{kind}.{name}": choice["ph"] for name, choice in icons.items()}
    names |= json.loads(resource("icons", "more.json").read_text(encoding="utf-8"))
    return MappingProxyType(names)
