"""The container of old office files, looked through before a reader trusts the sizes and chains that it states."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from desktop.errors import BrokenFile

HEAD, ENTRY = 512, 128
FREE = 0xFFFF_FFFA  # sector numbers from here on are no sectors
STREAM, ROOT = 2, 5
SMALL_STREAM = 4096


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class Compound:
    """Streams by name. Raises BrokenFile for a chain that turns back, a size beyond the file, a table that lies."""

    def __init__(self, content: bytes, file: str) -> None:
        self._content, self._file = content, file
        try:
            self._sector = 1 << struct.unpack_from("<H", content, 30)[0]
            self._small = 1 << struct.unpack_from("<H", content, 32)[0]
            if self._sector not in {512, 4096} or self._small != 64:
                raise BrokenFile(file)
            self._most = len(content) // self._sector + 1
            self._next = self._table()
            start, small = struct.unpack_from("<I", content, 48)[0], struct.unpack_from("<I", content, 60)[0]
            self._entries = self._directory(self._chain(start))
            self._next_small = _numbers(self._chain(small))
            self._small_stream = self._root_stream()
            self.streams = {entry.name: entry for entry in self._entries if entry.kind == STREAM}
            for entry in self.streams.values():
                self._refuse_size(entry)
        except (struct.error, IndexError, UnicodeDecodeError) as broken:
            raise BrokenFile(file) from broken

    def read(self, name: str) -> bytes:
        """The stream's content. Raises KeyError where there is none."""
        entry = self.streams[name]
        if entry.size >= SMALL_STREAM:
            return self._chain(entry.start)[: entry.size]
        pieces, at, left = list[bytes](), entry.start, len(self._next_small) + 1
        while at < FREE and left:
            pieces.append(self._small_stream[at * self._small : (at + 1) * self._small])
            at, left = self._follow(self._next_small, at), left - 1
        return b"".join(pieces)[: entry.size]

    def _table(self) -> list[int]:
        """Which sector follows each; the places of the table's own sectors are in the head and in a chain behind it."""
        counted = struct.unpack_from("<11I", self._content, 40)
        for of_what in (counted[0], counted[1], counted[6], counted[8]):
            if of_what > self._most:
                raise BrokenFile(self._file)
        places = list(struct.unpack_from("<109I", self._content, 76))
        at, left = counted[7], self._most
        while at < FREE:
            if not left:
                raise BrokenFile(self._file)
            more = _numbers(self._at(at))
            places += more[:-1]
            at, left = more[-1], left - 1
        return [number for place in places if place < FREE for number in _numbers(self._at(place))]

    def _at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        if start >= len(self._content):
            raise BrokenFile(self._file)
        return self._content[start : start + self._sector]

    def _chain(self, start: int) -> bytes:
        pieces, at = list[bytes](), start
        while at < FREE:
            if len(pieces) > self._most:
                raise BrokenFile(self._file)
            pieces.append(self._at(at))
            at = self._follow(self._next, at)
        return b"".join(pieces)

    def _follow(self, table: list[int], at: int) -> int:
        if at >= len(table):
            raise BrokenFile(self._file)
        return table[at]

    def _directory(self, listed: bytes) -> list[_Entry]:
        entries: list[_Entry] = []
        for place in range(0, len(listed) - ENTRY + 1, ENTRY):
            length, kind = struct.unpack_from("<HB", listed, place + 64)
            name = listed[place : place + max(min(length, 64) - 2, 0)].decode("utf-16-le")
            start, size = struct.unpack_from("<II", listed, place + 116)
            entries.append(_Entry(name, kind, start, size))
        return entries

    def _root_stream(self) -> bytes:
        root = next((entry for entry in self._entries if entry.kind == ROOT), None)
        return b"" if root is None else self._chain(root.start)

    def _refuse_size(self, entry: _Entry) -> None:
        if entry.size > len(self._content):
            raise BrokenFile(self._file)
        if entry.size >= SMALL_STREAM:
            self._chain(entry.start)
            return
        at, left = entry.start, len(self._next_small) + 1
        while at < FREE and entry.size:
            if not left:
                raise BrokenFile(self._file)
            at, left = self._follow(self._next_small, at), left - 1


def _numbers(sector: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(sector) // 4}I", sector[: len(sector) // 4 * 4]))
