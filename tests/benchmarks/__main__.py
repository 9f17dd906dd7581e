"""`python -m tests.benchmarks`: what the program takes beside the least it could take; medians in milliseconds."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MADOGUCHI_CONFIG_DIR", tempfile.mkdtemp(prefix="madoguchi-config-"))

from importlib import import_module

from tests.benchmarks.figures import Row, Size

BENCHMARKS = (
    *(
        "starts",
        "bookings",
        "clicks",
        "days",
        "todays",
        "spans",
        "free",
        "searches",
        "everything",
        "imports",
        "papers",
        "till",
        "daybook",
        "consultations",
    ),
)


def run(names: Iterable[str], size: Size) -> Iterator[Row]:
    for name in names:
        yield from import_module(f"tests.benchmarks.{name}").run(size)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--rounds", type=int, default=Size.rounds, help="what is quick is measured more often")
    parser.add_argument("--only", choices=BENCHMARKS, action="append", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--bookings", type=int, default=Size.bookings, help="how many the large center has")
    chosen = parser.parse_args()
    rows = run(chosen.only or BENCHMARKS, Size(rounds=max(1, chosen.rounds), bookings=chosen.bookings))
    if chosen.json:
        print(json.dumps({"rows": [row.as_json() for row in rows]}, ensure_ascii=False, indent=1))
        return
    print(f"{'':<48}{'ours ms':>10}{'floor ms':>10}{'ratio':>8}")
    for row in rows:
        print(f"{row.name:<48}{row.ours_ms:>10.2f}{row.floor_ms:>10.3f}{row.ratio:>8.1f}", flush=True)


if __name__ == "__main__":
    main()
