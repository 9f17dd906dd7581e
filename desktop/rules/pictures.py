"""What a picture file says of itself, read from its first bytes: nothing is unfolded."""

from __future__ import annotations

from dataclasses import dataclass

PNG, JPEG = "image/png", "image/jpeg"
_PNG_BEGINS, _JPEG_BEGINS = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
# the markers of a JPEG that carry its measures: all of SOF0 to SOF15 but the three that mean something else
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset(range(0xD0, 0xD9)) | {0x01}


@dataclass(frozen=True, slots=True)
class PictureSays:
    """`width` and `height` in pixels, as promised by the file's head."""

    media_type: str
    width: int
    height: int


def read_picture(content: bytes) -> PictureSays | None:
    """The kind and the measures of a PNG or JPEG; None for anything else, whatever its name says."""
    if content.startswith(_PNG_BEGINS):
        head = content[8:24]
        if len(head) < 16 or head[4:8] != b"IHDR":
            return None
        return _said(PNG, int.from_bytes(head[8:12]), int.from_bytes(head[12:16]))
    return _jpeg(content) if content.startswith(_JPEG_BEGINS) else None


def _jpeg(content: bytes) -> PictureSays | None:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # a byte that only fills
            place += 1
        elif marker in _FRAMES:
            height, width = (int.from_bytes(content[at : at + 2]) for at in (place + 5, place + 7))
            return _said(JPEG, width, height)
        elif marker in _WITHOUT_LENGTH:
            place += 2
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4])
    return None


def _said(media_type: str, width: int, height: int) -> PictureSays | None:
    return PictureSays(media_type, width, height) if width and height else None
