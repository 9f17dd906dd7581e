"""Whether things may move on this PC."""

from __future__ import annotations

import ctypes
import os
import sys

CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


def duration(ms: int) -> int:
    """The given time, or nothing where the system or MADOGUCHI_REDUCED_MOTION asks for calm."""
    return 0 if os.environ.get("MADOGUCHI_REDUCED_MOTION") or _windows_is_calm() else ms


def _windows_is_calm() -> bool:
    if sys.platform != "win32":
        return False
    animated = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return animated.value == 0
