"""Libraries of the operating system that Qt needs and no Python package brings along (Linux only)."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable

from installer import sentences
from installer.sentences import say
from installer.stopped import PARTS, SetUpStopped

# soname -> Debian package. On systems since the 64-bit time change, libglib2.0-0 is provided by libglib2.0-0t64.
SURFACES: dict[str, dict[str, str]] = {
    "offscreen": {
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libX11.so.6": "libx11-6",
    },
    "x11": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xkb.so.1": "libxcb-xkb1",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}
INSTALL = ["apt-get", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends"]


def require(surfaces: Collection[str]) -> None:
    """See to it that Qt's libraries and Python's venv are there; raise SetUpStopped with what to type when not."""
    sonames = _missing(surfaces)
    bare = not _can_make_environments()
    if not sonames and not bare:
        return
    if not shutil.which("apt-get"):
        raise _without_apt(sonames)
    wanted = packages_for(sonames, surfaces) + ([venv_package()] if bare else [])
    prefix = _privilege()
    if prefix is not None:
        say(sentences.ADDING_PARTS, packages=" ".join(wanted))
        _apt(prefix, wanted)
    sonames = _missing(surfaces)
    bare = not _can_make_environments()
    if sonames or bare:
        raise SetUpStopped(PARTS, sentences.PARTS_MISSING, command=command_for(wanted))


def packages_for(sonames: Iterable[str], surfaces: Collection[str]) -> list[str]:
    """Return the Debian packages that bring the sonames, each once, in the order of the tables."""
    table = {soname: package for surface in surfaces for soname, package in SURFACES[surface].items()}
    return list(dict.fromkeys(table[soname] for soname in sonames))


def command_for(packages: Collection[str]) -> str:
    return shlex.join(["sudo", "apt-get", "install", *packages])


def venv_package() -> str:
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _without_apt(sonames: list[str]) -> SetUpStopped:
    if sonames:
        return SetUpStopped(PARTS, sentences.LIBRARIES_MISSING, names=" ".join(sonames))
    return SetUpStopped(PARTS, sentences.VENV_MISSING)


def _missing(surfaces: Collection[str]) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    return [soname for surface in surfaces for soname in SURFACES[surface] if not _loads(soname)]


def _loads(soname: str) -> bool:
    # The dynamic loader is asked, not the package database: a library may have come by any road.
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _can_make_environments() -> bool:
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _privilege() -> list[str] | None:
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def _apt(prefix: list[str], packages: list[str]) -> None:
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    if subprocess.run([*quiet, *INSTALL, "-qq", *packages], capture_output=True, check=False).returncode == 0:
        return
    # A fresh machine has no package lists yet, an old one has lists that name files long gone.
    subprocess.run([*quiet, "apt-get", "-qq", "update"], check=False)
    subprocess.run([*quiet, *INSTALL, "-qq", *packages], stdout=subprocess.DEVNULL, check=False)
