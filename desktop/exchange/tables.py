"""Tables that other programs wrote: CSV in the encodings people use, and spreadsheets.

Everything is looked at before it is parsed; a file that is no table is refused in words.
"""

from __future__ import annotations

import csv
import errno
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path

from desktop.errors import BrokenFile, CannotRead, NotATable, TooBig
from desktop.exchange.archives import counted_copy

MOST_BYTES = 64 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 100_000, 200
TITLES = 100  # lines above the table and its header, which are no rows
MOST_CELL = 1_000_000
SNIFFED = 64 * 1024
ZIP, OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# how files of another kind begin, and which word of the refusals names them
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"BM6", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"SQLite format 3", "binary"),
    (b"{\\rtf", "document"),
)
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
JIS_SHIFT = b"\x1b$"  # the encoding of old mails
_TEXT_CONTROLS = frozenset(b"\t\n\x0b\x0c\r\x1a\x1b")
TROUBLES = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EISDIR: "folder",
}


@dataclass(frozen=True, slots=True)
class Table:
    """All records as text, title lines included. `encoding` is that of the text, or the kind of spreadsheet."""

    file: str
    records: tuple[tuple[str, ...], ...]
    encoding: str


def read_content(path: Path) -> bytes:
    """The bytes of an ordinary file. Raises CannotRead, TooBig."""
    try:
        if path.is_dir():
            raise CannotRead(str(path), "folder")
        if path.exists() and not path.is_file():
            raise CannotRead(str(path), "special")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise TooBig(path.name, "bytes", size, MOST_BYTES)
        return path.read_bytes()
    except (OSError, ValueError) as failure:
        trouble = TROUBLES.get(getattr(failure, "errno", 0) or 0, "other")
        raise CannotRead(str(path), trouble) from failure


def read_table(path: Path, content: bytes | None = None) -> Table:
    """The first sheet or the whole text. Raises CannotRead, NotATable, BrokenFile, TooBig."""
    content = read_content(path) if content is None else content
    file = path.name
    _refuse_other_kinds(content, file)
    if content.startswith((ZIP, OLD_OFFICE)):
        from desktop.exchange.workbooks import read_workbook

        new = content.startswith(ZIP)
        if new:
            content = counted_copy(content, file, rows=MOST_ROWS + TITLES, columns=MOST_COLUMNS)
        records, encoding = read_workbook(BytesIO(content), file), "xlsx" if new else "xls"
    else:
        text, encoding = _decoded(content, file)
        records = _records_of(text, file)
    return Table(file, _measured(records, file), encoding)


def _refuse_other_kinds(content: bytes, file: str) -> None:
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0\x1a"):
        raise NotATable(file, "empty")
    for begins, found in MAGIC:
        if content.startswith(begins):
            raise NotATable(file, found)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:5].lower() in {b"<html", b"<!doc", b"<?xml"}:
        raise NotATable(file, "document")
    if content[8:12] in {b"WEBP", b"AVI "} or content[4:8] == b"ftyp":
        raise NotATable(file, "image")


def _decoded(content: bytes, file: str) -> tuple[str, str]:
    """The text and its encoding; what is not UTF-8 is tried as cp932, the encoding of Japanese Windows."""
    marked = next((encoding for bom, encoding in BOMS if content.startswith(bom)), None)
    if marked != "utf-16":
        _refuse_binary(content, file)
    if JIS_SHIFT in content[:SNIFFED]:
        raise NotATable(file, "encoding")
    for encoding in [marked] if marked else ["utf-8", "cp932"]:
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise NotATable(file, "encoding")


def _refuse_binary(content: bytes, file: str) -> None:
    """A stray control character happens to texts; a hundredth of them does not."""
    looked_at = content[:SNIFFED]
    controls = sum(1 for byte in looked_at if byte < 0x20 and byte not in _TEXT_CONTROLS)
    if controls * 100 > len(looked_at) and controls > 3:
        raise NotATable(file, "binary")


def _records_of(text: str, file: str) -> Iterable[list[str]]:
    csv.field_size_limit(MOST_CELL)
    # DOS ended texts with a Ctrl+Z
    reader = csv.reader(StringIO(text.rstrip("\x1a"), newline=""), delimiter=_delimiter(text), strict=True)
    try:
        yield from reader
    except csv.Error as broken:
        raise BrokenFile(file, reader.line_num) from broken


def _delimiter(text: str) -> str:
    """The one of comma, tab and semicolon that stands most often outside quotation marks in the first lines."""
    outside = "".join(text[:SNIFFED].split('"')[::2])
    return max(",\t;", key=outside.count)


def _measured(records: Iterable[list[str]], file: str) -> tuple[tuple[str, ...], ...]:
    kept: list[tuple[str, ...]] = []
    for record in records:
        if len(kept) >= MOST_ROWS + TITLES:
            raise TooBig(file, "rows", len(kept) + 1, MOST_ROWS)
        width = len(record)
        while width and not record[width - 1].strip():
            width -= 1
        if width > MOST_COLUMNS:
            raise TooBig(file, "columns", width, MOST_COLUMNS)
        kept.append(tuple(record[:width]))
    if not any(kept):
        raise NotATable(file, "empty")
    return tuple(kept)
