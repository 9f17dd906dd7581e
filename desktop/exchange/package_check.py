"""Whether a package is as it was sealed. Every problem is found that can be; nothing in the file is trusted."""

from __future__ import annotations

import csv
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any, cast
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from desktop.exchange.package_csv import ENCODINGS
from desktop.exchange.submission import FORMAT, FORMAT_VERSION, MANIFEST, manifest_bytes, sealed_manifest, sha256_of
from desktop.exchange.submission import zip_bytes as canonical
from desktop.rules.numbers import municipal_code_ok

MOST_BYTES = 256 * 1024 * 1024
MOST_FILES = 100
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError, OverflowError)
_NEEDED = ("number", "center", "municipality", "period", "built_at", "built_by", "files", "seal")


@dataclass(frozen=True, slots=True)
class Problem:
    """`kind` says what is wrong, `file` which file in the package, `detail` with what."""

    kind: str
    file: str = ""
    detail: str = ""

    def __str__(self) -> str:
        return ": ".join(part for part in (self.kind, self.file, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a file; `manifest` is None where none could be read."""

    manifest: dict[str, Any] | None
    problems: tuple[Problem, ...]


def look(content: bytes) -> Looked:
    """Open a package and check everything it says of itself."""
    try:
        contents, problems = _contents(content)
    except _BROKEN as broken:
        return Looked(None, (Problem("not_a_zip", detail=str(broken)),))
    if contents is None:
        return Looked(None, tuple(problems))
    if MANIFEST not in contents:
        return Looked(None, (*problems, Problem("no_manifest")))
    manifest = _manifest(contents[MANIFEST])
    if manifest is None:
        return Looked(None, (*problems, Problem("manifest_broken", MANIFEST)))
    problems += _manifest_problems(manifest, contents[MANIFEST])
    unreadable = {problem.file for problem in problems if problem.kind == "unreadable"}
    problems += [
        problem
        for problem in _file_problems(manifest, contents)
        if problem.kind != "missing_file" or problem.file not in unreadable
    ]
    if not problems and canonical(contents) != content:
        problems.append(Problem("bytes_changed"))
    return Looked(manifest, tuple(problems))


def _contents(content: bytes) -> tuple[dict[str, bytes] | None, list[Problem]]:
    """The files by name, read no further than they may be long; None where the archive as a whole is refused."""
    if len(content) > MOST_BYTES:
        return None, [Problem("too_big", detail=str(len(content)))]
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > len(content):
            # nothing in a package is packed: one that promises more than it weighs is none of ours
            return None, [Problem("too_big", detail=str(sum(entry.file_size for entry in entries)))]
        problems = [Problem("packed", entry.filename) for entry in entries if entry.compress_type != ZIP_STORED]
        if problems:
            return None, problems
        named = Counter(entry.filename for entry in entries)
        problems = [Problem("twice", name) for name, count in named.items() if count > 1]
        found: dict[str, bytes] = {}
        for entry in entries:
            try:
                found[entry.filename] = archive.read(entry)
            except _BROKEN as broken:
                problems.append(Problem("unreadable", entry.filename, str(broken)))
    return found, problems


def _manifest(content: bytes) -> dict[str, Any] | None:
    try:
        read = json.loads(content.decode())
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", read) if isinstance(read, dict) else None


def _manifest_problems(manifest: dict[str, Any], content: bytes) -> Iterator[Problem]:
    if manifest.get("format") != FORMAT:
        yield Problem("not_ours", MANIFEST, str(manifest.get("format")))
    elif manifest.get("version") != FORMAT_VERSION:
        yield Problem("other_version", MANIFEST, str(manifest.get("version")))
    for name in _NEEDED:
        if not manifest.get(name):
            yield Problem("manifest_lacks", MANIFEST, name)
    try:
        if manifest_bytes(sealed_manifest(manifest)) != content:
            yield Problem("seal_broken", MANIFEST)
    except (ValueError, TypeError, RecursionError):
        yield Problem("seal_broken", MANIFEST)
    code = manifest.get("municipality")
    if not isinstance(code, str) or not municipal_code_ok(code):
        yield Problem("wrong_code", MANIFEST, str(code))


def _file_problems(manifest: dict[str, Any], contents: dict[str, bytes]) -> Iterator[Problem]:
    listed = manifest.get("files")
    entries = [
        cast("dict[str, Any]", entry)
        for entry in cast("list[Any]", listed if isinstance(listed, list) else [])
        if isinstance(entry, dict)
    ]
    names = [str(entry.get("name")) for entry in entries]
    for name in contents.keys() - set(names) - {MANIFEST}:
        yield Problem("extra_file", name)
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem("twice", name)
    for name, entry in zip(names, entries, strict=True):
        if name not in contents:
            yield Problem("missing_file", name)
            continue
        content = contents[name]
        if sha256_of(content) != entry.get("sha256") or len(content) != entry.get("bytes"):
            yield Problem("changed_file", name)
        if name.endswith(".csv"):
            yield from _sheet_problems(name, entry, content)


def _sheet_problems(name: str, entry: dict[str, Any], content: bytes) -> Iterator[Problem]:
    encoding = entry.get("encoding")
    if encoding not in ENCODINGS:
        yield Problem("wrong_encoding", name, str(encoding))
        return
    try:
        rows = list(csv.reader(StringIO(content.decode(encoding), newline=""), strict=True))
    except (UnicodeError, csv.Error) as unreadable:
        yield Problem("wrong_encoding", name, str(unreadable))
        return
    header = rows[0] if rows else []
    if header != entry.get("columns"):
        yield Problem("wrong_columns", name)
    if len(rows) - 1 != entry.get("rows"):
        yield Problem("wrong_rows", name, f"{entry.get('rows')} -> {max(len(rows) - 1, 0)}")
    if any(len(row) != len(header) for row in rows):
        yield Problem("ragged", name)
