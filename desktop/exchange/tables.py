"""Tables that other programs wrote: CSV in the encodings people use, and spreadsheets.

Everything is looked at before it is parsed; a file that is no table is refused in words.
"""

from __future__ import annotations

import csv
import errno
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO, StringIO
from pathlib import Path

from desktop.errors import BrokenFile, CannotRead, NotATable, TooBig
from desktop.exchange.archives import counted_copy, open_document
from desktop.exchange.sheets import Merged, Record, Sheet, Suits, best_sheet

MOST_BYTES = 64 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 100_000, 200
TITLES = 100  # lines above the table and its header, which are no rows
MOST_CELL = 1_000_000
SNIFFED = 64 * 1024
LOOKED_AT = 30  # rows by which a sheet is chosen
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
_NO_TEXT = re.compile(b"[\xfd-\xff]")  # cp932 takes these for characters of its own
_UTF8_KANJI = re.compile(b"[\xe3-\xe9][\x80-\xbf]{2}[\xe3-\xef][\x80-\xbf]{2}")
TROUBLES = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EISDIR: "folder",
}


@dataclass(frozen=True, slots=True)
class Table:
    """All records as text, title lines included. `encoding` is that of the text, or the kind of spreadsheet.

    `sheet` is the sheet that was read, `sheets` are all that hold something; a text has none.
    """

    file: str
    records: tuple[Record, ...]
    encoding: str
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    merged: tuple[Merged, ...] = ()


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


def read_table(path: Path, content: bytes | None = None, *, sheet: str = "", suits: Suits | None = None) -> Table:
    """One sheet, the one that suits best where none is named, or the whole text.

    Raises CannotRead, NotATable, BrokenFile, TooBig.
    """
    content = read_content(path) if content is None else content
    file = path.name
    _refuse_other_kinds(content, file)
    if content.startswith((ZIP, OLD_OFFICE)):
        return _read_book(content, file, sheet, suits)
    text, encoding = _decoded(content, file)
    return Table(file, _measured(_records_of(text, file), file), encoding)


def _read_book(content: bytes, file: str, wanted: str, suits: Suits | None) -> Table:
    most = {"rows": MOST_ROWS + TITLES, "columns": MOST_COLUMNS}
    if content.startswith(ZIP) and (parts := open_document(content, file)):
        from desktop.exchange.open_document import read_open_document

        found = {each.name: each for each in read_open_document(*parts, file, **most) if any(each.records)}
        if not found:
            raise NotATable(file, "empty")
        heads = [(each.name, each.records[:LOOKED_AT]) for each in found.values()]
        return _table_of(found.get(wanted) or found[best_sheet(heads, suits)], tuple(found), file, "ods")
    from desktop.exchange.workbooks import read_workbook

    if new := content.startswith(ZIP):
        content = counted_copy(content, file, **most)
    else:
        from desktop.exchange.old_sheets import refuse_bad_book

        refuse_bad_book(content, file, **most)
    sheet, names = read_workbook(BytesIO(content), file, wanted, suits)
    return _table_of(sheet, names, file, "xlsx" if new else "xls")


def _table_of(sheet: Sheet, names: tuple[str, ...], file: str, kind: str) -> Table:
    table = Table(file, _measured(sheet.records, file), kind)
    return replace(table, sheet=sheet.name, sheets=names, merged=sheet.merged)


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
        if encoding == "cp932" and _is_mixed(content):
            raise NotATable(file, "mixed")
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise NotATable(file, "encoding")


def _is_mixed(content: bytes) -> bool:
    """Whether lines of what is no UTF-8 as a whole are: two files were put together, and one half would be garbled."""
    lines = content.splitlines()
    strange = [line for line in lines if not _decodes(line, "utf-8")]
    clear = any(_UTF8_KANJI.search(line) and _decodes(line, "utf-8") for line in lines)
    return clear and all(_decodes(line, "cp932") and not _NO_TEXT.search(line) for line in strange)


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


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


def _measured(records: Iterable[Sequence[str]], file: str) -> tuple[Record, ...]:
    kept: list[Record] = []
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
