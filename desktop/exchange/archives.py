"""Spreadsheets are zip archives: what they promise and what they hold is measured before anything reads them."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from desktop.errors import BrokenFile, NotATable, TooBig
from desktop.exchange.sheet_extent import Extent, extent_of, text_lengths

MOST_UNPACKED = 192 * 1024 * 1024
MOST_CELLS = 8_000_000  # a reader sets aside some thirty bytes for each, filled or not
MOST_PARTS = 5_000
MOST_RATIO = 400  # the tightest honest sheet, one word in every cell, packs a hundredfold
SMALL = 8 * 1024 * 1024
CHUNK = 256 * 1024
LOCKED_FLAG = 0x1


def counted_copy(content: bytes, file: str, *, rows: int, columns: int) -> bytes:
    """The archive again, unpacked, of bytes that were counted: what it declares may be a lie.

    Raises BrokenFile, TooBig (also for cells beyond so many rows and columns), NotATable for an archive of something
    else.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _refuse_promises(parts, len(content), file)
            _refuse_other_archives([part.filename for part in parts], file)
            return _copied(archive, parts, file, (rows, columns))
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as broken:
        raise BrokenFile(file) from broken


def open_document(content: bytes, file: str) -> tuple[bytes, bytes] | None:
    """Content and manifest of an OpenDocument spreadsheet, counted; None for any other archive.

    Raises BrokenFile, TooBig.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            if "content.xml" not in parts or not _says_sheet(archive, parts, file):
                return None
            _refuse_promises(list(parts.values()), len(content), file)
            read = (parts["content.xml"], parts.get("META-INF/manifest.xml"))
            inside, manifest = (_read(archive, part, MOST_UNPACKED, file) if part else b"" for part in read)
            return inside, manifest
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as broken:
        raise BrokenFile(file) from broken


def _says_sheet(archive: ZipFile, parts: dict[str, ZipInfo], file: str) -> bool:
    """The kind stands in a part of its own; without it the content itself has to be a sheet."""
    kind = parts.get("mimetype")
    return kind is None or b"spreadsheet" in _read(archive, kind, SMALL, file)


def _refuse_promises(parts: list[ZipInfo], packed: int, file: str) -> None:
    promised = sum(part.file_size for part in parts)
    if promised > MOST_UNPACKED or len(parts) > MOST_PARTS:
        raise TooBig(file, "bytes", promised, MOST_UNPACKED)
    if promised > SMALL and promised > MOST_RATIO * max(packed, 1):
        raise TooBig(file, "bytes", promised, MOST_RATIO * packed)
    if any(part.flag_bits & LOCKED_FLAG for part in parts):
        raise NotATable(file, "locked")


def _refuse_other_archives(names: list[str], file: str) -> None:
    if "xl/workbook.xml" in names:
        return
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise NotATable(file, "document")
    other = "document" if "content.xml" in names else "archive"
    raise NotATable(file, "spreadsheet" if "xl/workbook.bin" in names else other)


def _copied(archive: ZipFile, parts: list[ZipInfo], file: str, most: tuple[int, int]) -> bytes:
    copy, left = BytesIO(), MOST_UNPACKED
    shared, kept = list[int](), list[list[int]]()
    with ZipFile(copy, "w") as unpacked:
        for part in parts:
            if part.is_dir():
                continue
            content = _read(archive, part, left, file)
            left -= len(content)
            extent = extent_of(content, file)
            _refuse_far_cells(extent, file, most)
            shared += extent.shared
            kept.append(text_lengths(content))
            unpacked.writestr(part.filename, content)
    _refuse_repeated_text(shared, kept, file)
    return copy.getvalue()


def _read(archive: ZipFile, part: ZipInfo, left: int, file: str) -> bytes:
    pieces: list[bytes] = []
    with archive.open(part) as stream:
        while piece := stream.read(CHUNK):
            left -= len(piece)
            if left < 0:
                raise TooBig(file, "bytes", MOST_UNPACKED - left, MOST_UNPACKED)
            pieces.append(piece)
    return b"".join(pieces)


def _refuse_far_cells(extent: Extent, file: str, most: tuple[int, int]) -> None:
    """A single cell in the last corner makes a reader set aside room for all that lie before it."""
    if extent.last_row > most[0]:
        raise TooBig(file, "rows", extent.last_row, most[0])
    if extent.last_column > most[1]:
        raise TooBig(file, "columns", extent.last_column, most[1])
    if (cells := extent.last_row * extent.last_column) > MOST_CELLS:
        raise TooBig(file, "cells", cells, MOST_CELLS)


def _refuse_repeated_text(shared: list[int], kept: list[list[int]], file: str) -> None:
    """A long text that is kept once is copied into every cell that refers to it; in which part, the book decides."""
    for lengths in filter(None, kept):
        copied = sum(lengths[number] for number in shared if number < len(lengths))
        if copied > MOST_UNPACKED:
            raise TooBig(file, "bytes", copied, MOST_UNPACKED)
