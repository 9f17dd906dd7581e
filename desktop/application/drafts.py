"""Half-filled sheets: small files of this PC that outlive the window, a crash and the next visitor."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.application import paths

MOMENT_MS = 400
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the sheet, as JSON values, and when it was kept on the center's wall clock."""

    kept_at: datetime
    content: dict[str, Any]


class Drafts:
    """One file per staff member and kind of sheet; nothing here raises because of a disk or a damaged file."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.drafts_folder()

    def keep(self, staff_id: int, kind: str, draft: Draft) -> bool:
        """Whole or not at all; False when the disk refused.

        It does not wait for the disk: a power cut may cost the last moment's typing, never the typing's pace.
        """
        file = self._file(staff_id, kind)
        fresh = file.with_name(f"{file.name}.{os.getpid()}.part")
        content = {"kept_at": draft.kept_at.isoformat(timespec="seconds"), "content": draft.content}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
            fresh.replace(file)
        except OSError:
            _log.warning("the draft %s could not be kept", file, exc_info=True)
            return False
        return True

    def find(self, staff_id: int, kind: str) -> Draft | None:
        """The draft, None where there is none; a damaged file is set aside under another name."""
        file = self._file(staff_id, kind)
        try:
            return _read(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError, RecursionError):
            _log.warning("the draft %s is damaged and was set aside", file)
            _set_aside(file)
        except OSError:
            _log.warning("the draft %s could not be read", file, exc_info=True)
        return None

    def drop(self, staff_id: int, kind: str) -> None:
        try:
            self._file(staff_id, kind).unlink(missing_ok=True)
        except OSError:
            _log.warning("a draft could not be removed", exc_info=True)

    def _file(self, staff_id: int, kind: str) -> Path:
        return self._folder / f"{kind}-{staff_id}.json"


class DraftKeeper(QObject):
    """Keeps what a sheet holds a moment after it changed, and at once when it is left."""

    def __init__(self, drafts: Drafts, kind: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._kind = drafts, kind
        self._waiting: tuple[int, Draft] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MOMENT_MS)
        self._timer.timeout.connect(self.flush)

    def find(self, staff_id: int) -> Draft | None:
        if self._waiting is not None:
            self.flush()
        return self._drafts.find(staff_id, self._kind)

    def changed(self, staff_id: int, draft: Draft) -> None:
        if self._waiting is not None and self._waiting[0] != staff_id:
            self.flush()
        self._waiting = (staff_id, draft)
        self._timer.start()

    def drop(self, staff_id: int) -> None:
        self._waiting = None
        self._timer.stop()
        self._drafts.drop(staff_id, self._kind)

    @Slot()
    def flush(self) -> None:
        self._timer.stop()
        if self._waiting is not None:
            staff_id, draft = self._waiting
            self._waiting = None
            self._drafts.keep(staff_id, self._kind, draft)


def _read(raw: str) -> Draft:
    loaded: object = json.loads(raw)
    if not isinstance(loaded, dict):
        raise TypeError("a draft is an object")
    kept = cast("dict[str, Any]", loaded)
    content: object = kept["content"]
    if not isinstance(content, dict):
        raise TypeError("a draft's content is an object")
    return Draft(datetime.fromisoformat(kept["kept_at"]), cast("dict[str, Any]", content))


def _set_aside(file: Path) -> None:
    try:
        paths.set_aside(file)
    except OSError:
        _log.warning("a damaged draft could not be set aside", exc_info=True)
