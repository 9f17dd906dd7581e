"""The picture of a flyer, cut to its frame."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps

DPI = 300
COARSE = 100  # dots to an inch below which dots are seen
_MM_PER_INCH = 25.4
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class Cut:
    """A picture that fills its frame: JPEG or PNG, and how many of its own dots stand to an inch."""

    content: bytes
    dpi: float


@lru_cache(maxsize=4)
def cut(picture: bytes, width: float, height: float) -> Cut | None:
    """The middle of the picture over the whole frame (mm), no finer than DPI; None for what is no picture."""
    try:
        with Image.open(BytesIO(picture), formats=("PNG", "JPEG")) as opened:
            kind = opened.format
            turned = ImageOps.exif_transpose(opened)
            flat = _on_white(turned)
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        return None
    share = min(flat.width / width, flat.height / height)
    dots = min(share * _MM_PER_INCH, DPI)
    size = (max(1, round(width / _MM_PER_INCH * dots)), max(1, round(height / _MM_PER_INCH * dots)))
    fitted = ImageOps.fit(flat, size, Image.Resampling.LANCZOS)
    out = BytesIO()
    if kind == "JPEG":
        fitted.save(out, "JPEG", quality=_QUALITY)
    else:
        fitted.save(out, "PNG")
    return Cut(out.getvalue(), share * _MM_PER_INCH)


def _on_white(image: Image.Image) -> Image.Image:
    """As it looks on paper: what is see-through is white."""
    if image.mode in {"RGB", "L"}:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("RGB")
