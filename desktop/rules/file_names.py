"""Names of files that come from elsewhere: what they may be called here, and what is kept at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from desktop.rules.visible import one_line

MOST_NAME = 100
NAMELESS = "書類"
PDF = "application/pdf"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
# what cannot run by itself when somebody opens it
KEPT: Mapping[str, str] = {
    ".pdf": PDF,
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".docx": f"{_OFFICE}.wordprocessingml",
    ".xlsx": f"{_OFFICE}.spreadsheetml",
    ".pptx": f"{_OFFICE}.presentationml",
    ".odt": f"{_OPEN}.text",
    ".ods": f"{_OPEN}.spreadsheet",
    ".jtd": "application/x-js-taro",
    ".xdw": "application/vnd.fujixerox.docuworks",
}
_ZIP, _OLE = (b"PK\x03\x04",), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)
_BEGINS: Mapping[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    **dict.fromkeys((".jpg", ".jpeg"), (b"\xff\xd8\xff",)),
    ".gif": (b"GIF87a", b"GIF89a"),
    **dict.fromkeys((".tif", ".tiff"), (b"II*\x00", b"MM\x00*")),
    **dict.fromkeys((".docx", ".xlsx", ".pptx", ".odt", ".ods"), (*_ZIP, *_OLE)),  # locked ones are OLE
    **dict.fromkeys((".doc", ".xls", ".jtd"), _OLE),
}
_PDF_HEAD, _PDF_WITHIN = b"%PDF-", 1024
# names of devices, on Windows, whatever follows the dot
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]+')


def safe_name(name: str) -> str:
    """The name without folders, without what cannot be seen, no system forbids it, no longer than MOST_NAME."""
    last = re.split(r"[/\\]", one_line(name))[-1]
    plain = _FORBIDDEN.sub("_", last).rstrip(" .")
    suffix = suffix_of(plain)
    stem = plain.removesuffix(plain[len(plain) - len(suffix) :]) if suffix else plain
    stem = stem.lstrip(" .")[: MOST_NAME - len(suffix)].rstrip(" .") or NAMELESS
    if _RESERVED.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return stem + suffix


def suffix_of(name: str) -> str:
    """The ending of a kind that is kept, in small letters; empty for any other."""
    suffix = PurePosixPath(name).suffix.lower() or (name.lower() if name.startswith(".") else "")
    return suffix if suffix in KEPT else ""


def is_what_it_says(suffix: str, content: bytes) -> bool:
    """Whether a file of that ending begins as such files do; texts begin as they like."""
    if suffix == ".pdf":
        return _PDF_HEAD in content[:_PDF_WITHIN]
    return suffix not in _BEGINS or content.startswith(_BEGINS[suffix])
