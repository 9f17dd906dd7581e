"""Every check of the project, one after the other, each to its end."""

import os
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

from installer import sentences, stamp
from installer.sentences import complain

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("pyright",),
    ("lint-imports",),
)


def run_all(checkout: Path, pytest_arguments: list[str]) -> int:
    """Run the checks, then pytest, whose own closing line ends the output; non-zero when any of them failed."""
    failed = [" ".join(check) for check in CHECKS if not _passes(checkout, check)]
    if failed:
        print(f"failed: {', '.join(failed)}", flush=True)
    command = [str(stamp.python(checkout)), "-m", "pytest", "-n", "2", "--dist", "loadgroup", *pytest_arguments]
    tests = subprocess.run(command, cwd=checkout, env=surroundings(checkout), check=False).returncode
    return tests or int(bool(failed))


def surroundings(checkout: Path) -> dict[str, str]:
    """Return the environment variables for the checks: no screen needed, the environment's own programs first."""
    certificates = os.environ.get("SSL_CERT_FILE")
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONUTF8": "1",
        **({"NODE_EXTRA_CA_CERTS": certificates} if certificates else {}),
        **os.environ,
        "PATH": os.pathsep.join([str(stamp.scripts(checkout)), os.environ.get("PATH", os.defpath)]),
    }


def _passes(checkout: Path, check: tuple[str, ...]) -> bool:
    name, *arguments = check
    program = stamp.scripts(checkout) / (f"{name}.exe" if os.name == "nt" else name)
    began = time.monotonic()
    lines: list[str] = []
    with subprocess.Popen(
        [str(program), *arguments],
        cwd=checkout,
        env=surroundings(checkout),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as running:
        for line in running.stdout or ():
            lines.append(line)
            print(line, end="", flush=True)
    passed = running.returncode == 0
    if name == "pyright" and not passed and not told_its_findings(lines):
        complain(sentences.PYRIGHT_INCOMPLETE)
    print(f"{' '.join(check)}: {'ok' if passed else 'FAILED'} ({time.monotonic() - began:.1f} s)", flush=True)
    return passed


def told_its_findings(lines: Iterable[str]) -> bool:
    """Say whether pyright ran to its closing line ("2 errors, 0 warnings, ...") rather than failing to start."""
    return any(line.split()[1:2] in (["error,"], ["errors,"]) for line in lines)
