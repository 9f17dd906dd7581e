from __future__ import annotations

import re
import shlex
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_what_the_readme_types_works(run, tmp_path):
    lines = re.findall(r"^\.venv/bin/madoguchi (.*)$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert lines[0].startswith("demo ")
    for line in lines:
        words = shlex.split(line.replace("~/", f"{tmp_path}/"), comments=True)
        assert run(*words).code == 0, line
