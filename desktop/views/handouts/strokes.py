"""How the papers look from afar, and what such a picture consists of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stroke:
    """A bar or a frame on the sheet, in shares of its width and height; `role` is a colour."""

    x: float
    y: float
    width: float
    height: float
    role: str = "line_strong"
    filled: bool = True


def lines(x: float, y: float, widths: tuple[float, ...], step: float = 0.07) -> tuple[Stroke, ...]:
    """Lines of writing, of these widths."""
    return tuple(Stroke(x, y + number * step, width, 0.018) for number, width in enumerate(widths))


FORM = (
    Stroke(0.1, 0.07, 0.4, 0.045, "text"),
    *(Stroke(0.1, 0.16 + row * 0.1, 0.8, 0.1, filled=False) for row in range(4)),
    *(Stroke(0.13, 0.18 + row * 0.1, 0.2, 0.02) for row in range(4)),
    Stroke(0.1, 0.62, 0.8, 0.28, "text_2", filled=False),
    *(
        Stroke(0.14 + column * 0.26, 0.67 + row * 0.08, 0.05, 0.035, filled=False)
        for row in range(3)
        for column in range(3)
    ),
)
LETTER = (
    *lines(0.1, 0.06, (0.28, 0.22), 0.04),
    Stroke(0.1, 0.15, 0.2, 0.03, "accent"),
    *lines(0.62, 0.1, (0.28, 0.22), 0.04),
    Stroke(0.32, 0.26, 0.36, 0.035, "text"),
    *lines(0.1, 0.35, (0.8, 0.7, 0.74, 0.5), 0.06),
    Stroke(0.04, 0.66, 0.92, 0.008, "text_2"),
    Stroke(0.1, 0.74, 0.8, 0.18, filled=False),
    *lines(0.14, 0.79, (0.3, 0.2)),
)
LABELS = tuple(
    stroke
    for row in range(6)
    for column in range(3)
    for stroke in (
        Stroke(0.05 + column * 0.3, 0.06 + row * 0.15, 0.3, 0.15, filled=False),
        Stroke(0.08 + column * 0.3, 0.085 + row * 0.15, 0.18, 0.014),
        Stroke(0.08 + column * 0.3, 0.12 + row * 0.15, 0.2, 0.026, "accent"),
    )
)
SHEET = (
    Stroke(0.1, 0.07, 0.5, 0.045, "text"),
    Stroke(0.74, 0.06, 0.16, 0.1, filled=False),
    *(Stroke(0.1, 0.2 + row * 0.09, 0.8, 0.008) for row in range(8)),
    *(Stroke(0.1, 0.225 + row * 0.09, 0.16, 0.03, "text_2") for row in range(7)),
    *(Stroke(0.32, 0.225 + row * 0.09, 0.3 + row % 3 * 0.1, 0.03) for row in range(7)),
)
PROFILE = (
    Stroke(0.1, 0.08, 0.6, 0.06, "accent"),
    *lines(0.1, 0.19, (0.4,)),
    Stroke(0.1, 0.27, 0.8, 0.26, "accent_soft"),
    *lines(0.14, 0.31, (0.7, 0.66, 0.5)),
    *lines(0.1, 0.61, (0.5, 0.56, 0.44, 0.6)),
)
BOOKLET = (
    Stroke(0.02, 0.18, 0.96, 0.62, filled=False),
    Stroke(0.496, 0.18, 0.008, 0.62, "line_strong"),
    *(Stroke(x, 0.23 + row * 0.14, 0.22, 0.03, "accent") for x in (0.07, 0.56) for row in range(4)),
    *(Stroke(x, 0.275 + row * 0.14, 0.36, 0.016) for x in (0.07, 0.56) for row in range(4)),
)
ENTRANCE = (
    Stroke(0.07, 0.07, 0.5, 0.06, "text"),
    Stroke(0.66, 0.07, 0.27, 0.06, "accent"),
    Stroke(0.07, 0.16, 0.86, 0.012, "text"),
    *(Stroke(0.07, 0.2 + part * 0.24, 0.07, 0.22, "text") for part in range(3)),
    *(Stroke(0.19, 0.22 + row * 0.12, 0.2, 0.045, "text_2") for row in range(6)),
    *(Stroke(0.46, 0.22 + row * 0.12, 0.3 + row % 3 * 0.06, 0.045) for row in range(6)),
)
DOOR = (
    Stroke(0.07, 0.09, 0.7, 0.15, "accent"),
    Stroke(0.07, 0.28, 0.86, 0.014, "text"),
    *(Stroke(0.07, 0.34 + row * 0.17, 0.26, 0.06, "text_2") for row in range(3)),
    *(Stroke(0.4, 0.34 + row * 0.17, 0.5 - row * 0.08, 0.06) for row in range(3)),
)
WEEK = (
    Stroke(0.05, 0.08, 0.36, 0.09, "text"),
    *(Stroke(0.05 + day * 0.13, 0.24, 0.004, 0.68, "line_strong") for day in range(8)),
    Stroke(0.05, 0.24, 0.91, 0.012, "text"),
    *(Stroke(0.06 + day * 0.13, 0.3 + day % 3 * 0.1, 0.11, 0.2, "accent_soft") for day in range(7)),
    *(Stroke(0.06 + day * 0.13, 0.66 + day % 2 * 0.06, 0.11, 0.16, "accent") for day in (0, 2, 3, 6)),
)
MONTH = (
    Stroke(0.05, 0.08, 0.44, 0.09, "text"),
    *(Stroke(0.05, 0.26 + row * 0.16, 0.9, 0.01) for row in range(5)),
    *(Stroke(0.05, 0.3 + row * 0.16, 0.14, 0.05, "text_2") for row in range(4)),
    *(
        Stroke(0.24 + day * 0.06, 0.3 + row * 0.16, 0.03, 0.06, "accent" if (row + day) % 3 else "line_strong")
        for row in range(4)
        for day in range(12)
    ),
)
PERMIT = (
    Stroke(0.1, 0.08, 0.44, 0.04, "text"),
    Stroke(0.72, 0.07, 0.18, 0.12, "text_2"),
    *lines(0.1, 0.2, (0.5, 0.46)),
    Stroke(0.1, 0.34, 0.8, 0.14, filled=False),
    *lines(0.1, 0.54, (0.8, 0.8, 0.8)),
    Stroke(0.1, 0.8, 0.8, 0.012, "text"),
    Stroke(0.72, 0.84, 0.18, 0.1, "danger_line", filled=False),
    *lines(0.1, 0.87, (0.4,)),
)
BILL = (
    Stroke(0.34, 0.07, 0.32, 0.045, "text"),
    *lines(0.1, 0.17, (0.4, 0.3), 0.04),
    Stroke(0.7, 0.17, 0.2, 0.08, "danger_line", filled=False),
    Stroke(0.1, 0.31, 0.8, 0.1, "accent_soft"),
    Stroke(0.34, 0.34, 0.32, 0.04, "accent"),
    *(Stroke(0.1, 0.48 + row * 0.08, 0.8, 0.008) for row in range(5)),
    *(Stroke(0.12, 0.505 + row * 0.08, 0.4 - row % 2 * 0.1, 0.025, "text_2") for row in range(4)),
    *(Stroke(0.76, 0.505 + row * 0.08, 0.12, 0.025) for row in range(4)),
)
BARS = (
    Stroke(0.1, 0.08, 0.4, 0.045, "text"),
    *(
        Stroke(0.14 + number * 0.15, 0.52 - height, 0.1, height, "accent")
        for number, height in enumerate((0.12, 0.2, 0.16, 0.26, 0.22))
    ),
    Stroke(0.1, 0.52, 0.8, 0.012, "text"),
    *lines(0.1, 0.62, (0.8, 0.8, 0.8, 0.8, 0.8), 0.06),
)
