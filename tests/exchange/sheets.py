"""Small spreadsheets and lists, made here."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
RELATION = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="団体" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def xlsx(rows, first_row=1, *, cells="", padding=b"") -> bytes:
    """A sheet of texts and numbers; `cells` is added as it is, `padding` as another part."""
    lines = [_row(number, row) for number, row in enumerate(rows, start=first_row)]
    book = BytesIO()
    with ZipFile(book, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", RELATIONS.format(RELATION.format("rId1", "officeDocument", "xl/workbook.xml")))
        archive.writestr("xl/workbook.xml", BOOK)
        relation = RELATION.format("rId1", "worksheet", "worksheets/sheet1.xml")
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(relation))
        archive.writestr("xl/worksheets/sheet1.xml", SHEET.format("".join(lines) + cells))
        if padding:
            archive.writestr("xl/media/image1.bin", padding)
    return book.getvalue()


def csv_file(folder: Path, text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def _row(number, row):
    cells = "".join(_cell(f"{chr(65 + place)}{number}", value) for place, value in enumerate(row))
    return f'<row r="{number}">{cells}</row>'


def _cell(place, value):
    if value is None:
        return ""
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
