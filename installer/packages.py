"""Fill the private environment with exactly the pinned packages."""

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from installer import sentences, stamp
from installer.sentences import say
from installer.stopped import INSTALL, REGISTRY, SetUpStopped

UNREACHABLE = re.compile(
    r"NewConnectionError|NameResolutionError|name resolution|Failed to establish|ConnectTimeout|ReadTimeout|Max retries"
    r"|ProxyError|SSLError|CERTIFICATE_VERIFY|Connection reset|ConnectionReset|RemoteDisconnected|ProtocolError"
    r"|Network is unreachable|Connection broken|IncompleteRead"
)
FULL = re.compile(r"No space left on device|not enough space on the disk|Errno 28")


def make(checkout: Path) -> None:
    """Make an empty environment with pip in the place of whatever was there."""
    with _record(checkout).open("w", encoding="utf-8") as record:
        command = [stamp.base_python(), "-I", "-m", "venv", str(checkout / stamp.VENV)]
        made = subprocess.run(command, stdout=record, stderr=subprocess.STDOUT, check=False)
    if made.returncode:
        raise why_it_failed(_record(checkout))


def install(checkout: Path, *, tests: bool, lock_descriptor: int) -> None:
    """Install the pins and the program itself and let pip check them; raise SetUpStopped when that fails."""
    pins = str(stamp.pins(checkout, tests=tests)[-1])
    plainly = ["install", "--no-deps", "--no-warn-script-location"]
    with _record(checkout).open("a", encoding="utf-8") as record:

        def pip(*step: str) -> None:
            if _run([str(stamp.python(checkout)), "-I", "-m", "pip", *step], record, lock_descriptor):
                record.flush()
                raise why_it_failed(_record(checkout))

        pip(*plainly, "--only-binary=:all:", "-r", pins)
        pip(*plainly, "--no-build-isolation", "-e", str(checkout))
        spell_out(stamp.packages(checkout), checkout)
        pip("check")


def spell_out(site: Path, checkout: Path) -> None:
    """Rewrite the file that leads Python to the checkout so that it can be read in any locale.

    Until 3.13 Python reads such files in the locale's encoding, UTF-8 mode or not, and dies at start of one it cannot
    decode: pip's own file would stop every program of the environment on a Japanese Windows with a Japanese path.
    """
    for file in site.glob("*.pth"):
        if file.read_text("utf-8", "replace").strip() == str(checkout) and not str(checkout).isascii():
            file.write_text(f"import sys; sys.path.append({str(checkout)!a})\n", "ascii")


def why_it_failed(record: Path) -> SetUpStopped:
    """Read from the record whether the network, the disk or something else stopped the set-up."""
    text = record.read_text("utf-8", "replace")
    if FULL.search(text):
        return SetUpStopped(INSTALL, sentences.DISK_FULL)
    if UNREACHABLE.search(text):
        return SetUpStopped(REGISTRY, sentences.NO_REGISTRY)
    return SetUpStopped(INSTALL, sentences.INSTALL_FAILED, log=record)


def surroundings(own: Mapping[str, str]) -> dict[str, str]:
    """Return pip's environment variables: the person's own, kept from asking questions or leaving the environment."""
    certificates = own.get("SSL_CERT_FILE")
    return {
        **({"PIP_CERT": certificates} if certificates else {}),
        **own,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_USER": "0",
        "PYTHONUTF8": "1",
    }


def _record(checkout: Path) -> Path:
    return checkout / "build" / "setup.log"


def _run(command: list[str], record: IO[str], lock_descriptor: int) -> int:
    # pip inherits the lock: killing this process alone must not let another set-up work beside an orphaned pip.
    inherited = () if os.name == "nt" else (lock_descriptor,)
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=surroundings(os.environ),
        pass_fds=inherited,
    ) as pip:
        for line in pip.stdout or ():
            record.write(line)
            _report(line)
    return pip.returncode


def _report(line: str) -> None:
    if line.startswith("Collecting "):
        print("  ", line.split()[1].replace("==", " "), flush=True)
    elif line.startswith("Installing collected packages") and "madoguchi" not in line:
        say(sentences.INSTALLING)
