"""Old Excel workbooks and OpenDocument sheets, as small as they can be, made here."""

from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR = 512


def record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def xls(rows, *, extra: bytes = b"", globals_extra: bytes = b"", name: str = "Workbook") -> bytes:
    """One sheet of texts (LABEL) and numbers; `extra` are records of the sheet, `globals_extra` of the book."""
    cells = b""
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", at, column, 0)
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                cells += record(0x0204, place + struct.pack("<HB", len(value), 1) + text)
            else:
                cells += record(0x0203, place + struct.pack("<d", value))
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    title = "団体".encode("utf-16-le")
    before = record(0x0809, begin) + globals_extra
    sheet_at = len(before) + 4 + 8 + len(title) + 4
    sheet = record(0x0085, struct.pack("<IHBB", sheet_at, 0, 2, 1) + title)
    body = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)) + cells + extra
    return compound({name: before + sheet + record(0x000A) + body + record(0x000A)})


def compound(streams: dict[str, bytes]) -> bytes:
    """An old office file with these streams, each long enough not to need the small table."""
    padded = {name: content + bytes(max(0, 4096 - len(content))) for name, content in streams.items()}
    sectors, table, entries = [], [], []
    for name, content in padded.items():
        start, count = len(sectors), -(-len(content) // SECTOR)
        sectors += [content[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(content), SECTOR)]
        table += [*range(start + 1, start + count), END]
        entries.append(_entry(name, 2, start, len(content)))
    directory = b"".join([_entry("Root Entry", 5, END, 0), *entries]).ljust(SECTOR, b"\0")
    first = len(sectors)
    sectors.append(directory)
    table.append(END)
    tables = -(-(len(table) + 2) // 128)
    table += [TABLE] * tables
    table += [FREE] * (tables * 128 - len(table))
    places = list(range(len(sectors), len(sectors) + tables))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, tables, first, 0, 4096, END, 0, END, 0)
    head += struct.pack("<109I", *places, *[FREE] * (109 - tables))
    return head + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    links = struct.pack("<III", FREE, 1 if kind == 5 else FREE, FREE) if kind == 5 else struct.pack("<III", *[FREE] * 3)
    about = struct.pack("<HBB", len(text), kind, 1) + links + bytes(36)
    return text.ljust(64, b"\0") + about + struct.pack("<III", start, size, 0)


def ods(sheets: dict[str, str], *, manifest: str = "", before: str = "") -> bytes:
    """`sheets` are the rows of each as they stand in the file."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    tables = "".join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in sheets.items())
    content = f"<office:document-content {spaces}><office:body>{tables}</office:body></office:document-content>"
    book = BytesIO()
    with ZipFile(book, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", f'<?xml version="1.0"?>{before}{content}')
    return book.getvalue()


def ods_row(*cells, times: int = 1) -> str:
    inside = "".join(
        f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
        if isinstance(cell, float)
        else f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{times}">{inside}</table:table-row>'
