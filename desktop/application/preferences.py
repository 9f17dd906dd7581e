"""What this PC remembers: language, looks, the last center, the window's place."""

from __future__ import annotations

import json
import logging
import os
import platform
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, cast

from desktop.application import paths
from desktop.words import Language, TextSize, ThemeName

FILE = "preferences.json"
_log = logging.getLogger(__name__)
_WORDS = {"language": Language, "theme": ThemeName, "system_theme": ThemeName, "text_size": TextSize}


@dataclass(frozen=True, slots=True)
class Preferences:
    """`last_center` is a folder or a URL, `geometry` what QWidget.saveGeometry() gave, as base64.

    `system_theme` is what the system's own theme was the last time: the first paint need not ask for it.
    """

    language: Language = Language.JAPANESE
    theme: ThemeName = ThemeName.SYSTEM
    system_theme: ThemeName = ThemeName.LIGHT
    text_size: TextSize = TextSize.STANDARD
    last_center: str = ""
    pc_name: str = field(default_factory=platform.node)
    geometry: str = ""


def preferences_file() -> Path:
    return paths.settings_folder() / FILE


def load(file: Path | None = None) -> Preferences:
    """The defaults where nothing can be read. A damaged file is kept beside its old place, never overwritten."""
    where = file or preferences_file()
    try:
        return _read(where.read_bytes())
    except FileNotFoundError:
        return Preferences()
    except OSError:
        _log.warning("the preferences in %s could not be read", where, exc_info=True)
        return Preferences()
    except (ValueError, TypeError, RecursionError):
        _log.warning("the preferences in %s are damaged and were set aside", where)
        paths.set_aside(where)
        return Preferences()


def save(preferences: Preferences, file: Path | None = None) -> None:
    """Whole or not at all: a power cut leaves the former file. `OSError` when the folder cannot be written."""
    where = file or preferences_file()
    where.parent.mkdir(parents=True, exist_ok=True)
    fresh = where.with_name(f"{where.name}.{os.getpid()}.part")
    try:
        with fresh.open("w", encoding="utf-8") as out:
            json.dump(asdict(preferences), out, ensure_ascii=False, indent=1)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(where)
    finally:
        fresh.unlink(missing_ok=True)


def _read(raw: bytes) -> Preferences:
    """Keys of a newer program are passed over; a value of the wrong kind is `ValueError` or `TypeError`."""
    loaded: object = json.loads(raw.decode("utf-8"))
    if not isinstance(loaded, dict):
        raise TypeError("preferences are an object")
    kept = cast("dict[str, Any]", loaded)
    known = {each.name for each in fields(Preferences)} & kept.keys()
    if not all(isinstance(kept[name], str) for name in known):
        raise TypeError("preferences are words")
    values: dict[str, Any] = {name: _WORDS.get(name, str)(kept[name]) for name in known}
    return Preferences(**values)
