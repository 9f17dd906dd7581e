"""What somebody opened lately on this PC: kinds and ids in a small file, never a name."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from desktop.application.drafts import Draft, Drafts

KIND = "recent"
MOST = 12
Key = tuple[str, int | str]


class Recents:
    """The newest first; each once. What is damaged counts as nothing."""

    def __init__(self, drafts: Drafts | None = None) -> None:
        self._drafts = drafts or Drafts()
        self._known: dict[int, list[Key]] = {}

    def of(self, staff_id: int) -> list[Key]:
        if staff_id not in self._known:
            kept = self._drafts.find(staff_id, KIND)
            self._known[staff_id] = _keys(kept.content.get("keys")) if kept is not None else []
        return list(self._known[staff_id])

    def opened(self, staff_id: int, key: Key, now: datetime) -> None:
        keys = [key, *(other for other in self.of(staff_id) if other != key)][:MOST]
        if keys != self._known[staff_id]:
            self._known[staff_id] = keys
            self._drafts.keep(staff_id, KIND, Draft(now, {"keys": [list(each) for each in keys]}))


def _keys(kept: object) -> list[Key]:
    if not isinstance(kept, list):
        return []
    found = [_key(each) for each in cast("list[object]", kept)]
    return [key for key in found if key is not None]


def _key(kept: object) -> Key | None:
    match kept:
        case [str(kind), int() | str() as key]:
            return kind, key
        case _:
            return None
