"""The sealed package: a zip whose every byte follows from its manifest and its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from desktop.exchange.package_csv import csv_bytes, guarded_cells
from desktop.exchange.package_sheets import REPORT, Sheet

FORMAT = "madoguchi-submission"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # what a zip can say earliest: times would make every package another one
_NOTES = {
    "guard": "A cell that begins with = + - @ was given an apostrophe so that a spreadsheet does not run it.",
    "withheld": "A private field without consent is an empty cell; `withheld` counts them.",
    "counts": "Consultations are counted only.",
}


@dataclass(frozen=True, slots=True)
class Head:
    """Whose package, of which days (half-open), sealed when and by whom."""

    number: str
    center: str
    municipality: str
    period_from: date
    period_until: date
    built_at: datetime
    built_by: str
    program: str


@dataclass(frozen=True, slots=True)
class Package:
    """The bytes of the zip, the hash of them, and what its manifest says of each file."""

    content: bytes
    sha256: str
    files: tuple[dict[str, Any], ...]


def seal(head: Head, sheets: tuple[Sheet, ...], report: bytes, pages: int, encoding: str) -> Package:
    """The whole package; the same head, sheets and report give the same bytes."""
    contents = {sheet.name: csv_bytes(sheet, encoding) for sheet in sheets} | {REPORT: report}
    described = [_described(sheet, contents[sheet.name], encoding) for sheet in sheets]
    described.append({"name": REPORT, "rows": pages, **_measured(report), "columns": [], "encoding": ""})
    manifest = sealed_manifest(
        {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "number": head.number,
            "center": head.center,
            "municipality": head.municipality,
            "period": {"from": head.period_from.isoformat(), "until": head.period_until.isoformat()},
            "built_at": head.built_at.isoformat(timespec="minutes"),
            "built_by": head.built_by,
            "program": head.program,
            "notes": _NOTES,
            "files": described,
        }
    )
    content = zip_bytes({MANIFEST: manifest_bytes(manifest), **contents})
    return Package(content, sha256_of(content), tuple(described))


def sealed_manifest(said: Mapping[str, Any]) -> dict[str, Any]:
    """The manifest with the hash of everything else in it as its last word."""
    open_manifest = {name: value for name, value in said.items() if name != "seal"}
    return {**open_manifest, "seal": sha256_of(manifest_bytes(open_manifest))}


def manifest_bytes(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()


def zip_bytes(contents: Mapping[str, bytes]) -> bytes:
    """The files in their order, not packed: any other writer of the same format gives the same bytes."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        for name, content in contents.items():
            entry = ZipInfo(name, _FIRST_DAY)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, content, ZIP_STORED)
    return out.getvalue()


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _described(sheet: Sheet, content: bytes, encoding: str) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "rows": len(sheet.rows),
        **_measured(content),
        "columns": list(sheet.columns),
        "encoding": encoding,
        "withheld": len(sheet.withheld),
        "guarded": guarded_cells(sheet),
    }


def _measured(content: bytes) -> dict[str, Any]:
    return {"sha256": sha256_of(content), "bytes": len(content)}
