"""Texts that end before their end, with a word on where the rest is: where a paper has so much room and no more."""

from __future__ import annotations

from dataclasses import replace

from desktop.documents import fonts, line_breaking
from desktop.documents.fitting import Box, Fitted, fit, within

AT_THE_DESK = "…（続きは窓口で）"
_NO_END = "、。・「（( 　"


def cut_paragraph(text: str, box: Box, pointer: str = AT_THE_DESK) -> Fitted:
    """Running text at the box's full size on its lines; one that is longer ends with the pointer."""
    text = " ".join(fonts.printable(text).split())
    lines = line_breaking.lines(text, box.width, lambda part: box.measure(part, box.size))
    if len(lines) > box.lines:
        last = lines[box.lines - 1]
        while last and box.measure(last.rstrip(_NO_END) + pointer, box.size) > box.width:
            last = last[:-1]
        lines = [*lines[: box.lines - 1], last.rstrip(_NO_END) + pointer]
    return Fitted(tuple(lines), box.size, 100, box.leading, box.bold)


def fit_or_cut(text: str, box: Box, pointer: str = "…") -> Fitted:
    """As `fit`; what is too long for the smallest type is cut there."""
    fitted = fit(text, box)
    return fitted if within(fitted, box) else cut_paragraph(text, replace(box, size=box.smallest), pointer)
