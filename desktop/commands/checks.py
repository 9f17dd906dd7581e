"""check, bench."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import desktop
from desktop.commands.answer import REFUSED, Answer, refusal_document
from desktop.commands.counter import Request, at_counter
from desktop.errors import Damaged, NotFound
from desktop.jobs.checking import check
from desktop.sentences import sentence

BENCHMARKS = "tests/benchmarks"


def check_center(request: Request) -> Answer:
    with at_counter(request) as counter:
        checked = check(counter.database)
    document = {
        "ok": checked.ok,
        "overlaps": checked.overlaps,
        "faults": checked.faults,
        "bookings": checked.bookings,
        "journal_ok": checked.journal_ok,
    }
    if checked.ok:
        return Answer(document, [f"ok: {checked.bookings} bookings, 0 overlaps"])
    overlapping = (f"{checked.overlaps} overlaps",) if checked.overlaps else ()
    refusal = Damaged((*overlapping, *checked.faults))
    # the list of faults stays the check's own, as when it is empty
    document = {**refusal_document(refusal, request.language), **document}
    return Answer(document, [sentence(refusal, request.language), *refusal.faults], REFUSED)


def bench(_request: Request) -> Answer:
    """Run the benchmarks of the checkout this program runs from. Raises NotFound where there are none."""
    root = Path(desktop.__file__).resolve().parents[1]
    if not (root / BENCHMARKS / "__main__.py").is_file():
        raise NotFound("file", BENCHMARKS)
    command = [sys.executable, "-m", BENCHMARKS.replace("/", "."), "--json"]
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True)  # noqa: S603 - our own program
    document = json.loads(done.stdout)
    lines = [f"{row['name']}  {row['ours_ms']} ms  {row['floor_ms']} ms  x{row['ratio']}" for row in document["rows"]]
    return Answer(document, lines)
