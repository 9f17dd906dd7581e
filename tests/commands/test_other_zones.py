"""A PC whose clock stands in a zone with summer time: the center's clock counts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]
# in New York the night to 8 March has no 2:00 and the night to 1 November has two of them
LINES = """
import sys, time
from desktop.commands import main
print(time.tzname, file=sys.stderr)
center = ("--center", sys.argv[1], "--json")
for day, now in (("2026-11-01", "2026-10-31T10:00"), ("2026-03-08", "2026-03-07T10:00")):
    line = (*center, "--now", now)
    main(["rooms", "free", "--from", day, "--to", day, "--people", "13", *line])
    for start, end in (("09:00", "12:00"), ("11:00", "13:00"), ("13:00", "21:00")):
        main(["book", "会議室B", f"{day}T{start}", f"{day}T{end}", "--group", "0002", *line])
    main(["move", "6", f"{day}T12:30", "13:00", *line])
    main(["book", "会議室B", f"{day}T01:00", "02:30", "--group", "0002", *line])
    main(["rooms", "free", "--from", day, "--to", day, *line])
main(["check", *center])
"""


def answers(center: Path, zone: str) -> tuple[list[dict[str, object]], str]:
    line = [sys.executable, "-c", LINES, str(center)]
    done = subprocess.run(line, cwd=ROOT, env={**os.environ, "TZ": zone}, capture_output=True, check=True)
    return [json.loads(answer) for answer in done.stdout.decode().splitlines()], done.stderr.decode()


def test_the_zone_of_the_pc_changes_no_answer(demo, demo_template, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(demo_template, other)
    with ThreadPoolExecutor() as both:
        tokyo, new_york = both.map(answers, (Path(demo), other), ("Asia/Tokyo", "America/New_York"))
    assert sys.platform == "win32" or "EDT" in new_york[1]  # a process there has no zone of its own
    assert tokyo[0] == new_york[0]
    found = tokyo[0]
    assert [one.get("refused") for one in found[:7]] == [None, None, "RoomTaken", None, None, "OutsideHours", None]
    assert found[-1]["overlaps"] == 0
