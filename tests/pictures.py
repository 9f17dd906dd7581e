"""Pictures of every kind a desk is given, good and bad."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

from desktop.operations.attachments import PictureRequest


def picture(content: bytes, name: str = "花.png", media_type: str = "image/png") -> PictureRequest:
    return PictureRequest(name=name, media_type=media_type, content=content)


def png(width: int = 60, height: int = 40, colour: str = "#c04a2f") -> bytes:
    return _saved(Image.new("RGB", (width, height), colour), "PNG")


def jpeg(width: int = 60, height: int = 40) -> bytes:
    return _saved(Image.new("RGB", (width, height), "#2f6bc0"), "JPEG")


def promising_png(width: int, height: int) -> bytes:
    """A few bytes that promise so many pixels."""
    return _chunks((b"IHDR", _head(width, height)), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b""))


def two_faced_png(width: int, height: int) -> bytes:
    """A second head takes back what the first one said."""
    heads = (b"IHDR", _head(10, 10)), (b"IHDR", _head(width, height))
    return _chunks(*heads, (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b""))


def two_faced_jpeg(width: int, height: int) -> bytes:
    small, promising = jpeg(), promising_jpeg(width, height)
    at = small.index(b"\xff\xc0")
    return small[: at + 19] + promising[at : at + 19] + small[at + 19 :]


def promising_jpeg(width: int, height: int) -> bytes:
    small = jpeg()
    at = small.index(b"\xff\xc0")
    return small[: at + 5] + struct.pack(">HH", height, width) + small[at + 9 :]


def _saved(image: Image.Image, kind: str) -> bytes:
    out = BytesIO()
    image.save(out, kind)
    return out.getvalue()


def _head(width: int, height: int) -> bytes:
    return struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)


def _chunks(*chunks: tuple[bytes, bytes]) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
