"""A picture for the demo's flyers: hills under an evening sky, drawn, so that nobody's photograph is used."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from math import sin

WIDTH, HEIGHT = 1200, 800
SKY, SUN = (240, 221, 180), (226, 154, 66)
HILLS = (((168, 186, 132), 430, 70, 0.006), ((118, 150, 92), 540, 60, 0.008), ((76, 110, 62), 650, 40, 0.011))


@cache
def hills() -> bytes:
    """A PNG, 1,200 by 800 pixels, the same every time."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, HEIGHT), SKY)
    draw = ImageDraw.Draw(image)
    draw.ellipse((840, 120, 980, 260), fill=SUN)
    for number, (colour, top, swing, wave) in enumerate(HILLS):
        ridge = [(x, top + swing * sin(x * wave + 1.7 * number)) for x in range(0, WIDTH + 20, 20)]
        draw.polygon([*ridge, (WIDTH, HEIGHT), (0, HEIGHT)], fill=colour)
    for x, y in ((180, 560), (240, 575), (1010, 590)):
        draw.polygon([(x, y - 110), (x - 40, y), (x + 40, y)], fill=(52, 82, 48))
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
