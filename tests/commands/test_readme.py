from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.xdist_group("demo")
def test_what_the_readme_types_works(run, whole_demo, tmp_path):
    lines = re.findall(r"^\.venv/bin/madoguchi (.*)$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert shlex.split(lines[0], comments=True) == ["demo", "~/demo"]
    shutil.copytree(whole_demo[0], tmp_path / "demo")  # made by this very line
    for line in lines[1:]:
        words = shlex.split(line.replace("~/", f"{tmp_path}/"), comments=True)
        assert run(*words).code == 0, line
