"""Where this PC keeps its own files; MADOGUCHI_CONFIG_DIR moves all of them below one folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

NAME = "Madoguchi"
OVERRIDE = "MADOGUCHI_CONFIG_DIR"


def settings_folder() -> Path:
    return _overridden() or platformdirs.user_config_path(NAME, appauthor=False)


def log_folder() -> Path:
    below = _overridden()
    return below / "log" if below else platformdirs.user_log_path(NAME, appauthor=False)


def centers_folder() -> Path:
    """Not below Documents: that is often a synced folder, and a database in one loses data."""
    return _data() / "centers"


def drafts_folder() -> Path:
    """What was typed while no center was open."""
    return _data() / "drafts"


def set_aside(file: Path) -> None:
    """Give a damaged file a name of its own beside its place, so that nothing writes over it. Raises OSError."""
    number = 1
    while (aside := file.with_name(f"{file.name}.damaged-{number}")).exists():
        number += 1
    file.replace(aside)


def _data() -> Path:
    return _overridden() or platformdirs.user_data_path(NAME, appauthor=False)


def _overridden() -> Path | None:
    named = os.environ.get(OVERRIDE, "")
    return Path(named) if named else None
