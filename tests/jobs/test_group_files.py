"""Files on their way in and out: what cannot be read is said, what another program opens is a copy that goes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from desktop.application import opened_files
from desktop.errors import CannotRead, CannotWrite, FileNotKept
from desktop.jobs.group_files import read_file
from desktop.operations.attachments import MEGABYTE
from desktop.operations.group_files import MOST_MEGABYTES


def test_a_file_is_read_under_the_name_it_will_have(tmp_path):
    scan = tmp_path / "会則 (1)?.PDF"
    scan.write_bytes(b"%PDF-1.7")
    assert read_file(scan).name == "会則 (1)_.pdf"
    assert read_file(scan).content == b"%PDF-1.7"


def test_what_cannot_be_read_is_said(tmp_path, monkeypatch):
    with pytest.raises(CannotRead) as gone:
        read_file(tmp_path / "gone.pdf")
    assert gone.value.trouble == "missing"
    with pytest.raises(CannotRead) as folder:
        read_file(tmp_path)
    assert folder.value.trouble == "folder"
    empty = tmp_path / "empty.pdf"
    empty.touch()
    with pytest.raises(FileNotKept) as nothing:
        read_file(empty)
    assert nothing.value.kind == "PDF"
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as made:
        made.truncate(MOST_MEGABYTES * MEGABYTE + 1)
    with pytest.raises(FileNotKept) as heavy:
        read_file(huge)
    assert (heavy.value.megabytes, heavy.value.most) == (21, MOST_MEGABYTES)
    monkeypatch.setattr(Path, "is_file", lambda _self: True)  # it was there when it was looked for
    with pytest.raises(CannotRead) as vanished:
        read_file(tmp_path / ("長" * 300 + ".pdf"))
    assert vanished.value.trouble == "other"


def test_a_copy_is_read_only_and_goes_and_so_do_those_a_crash_left(tmp_path, monkeypatch):
    monkeypatch.setattr(opened_files.tempfile, "tempdir", str(tmp_path))
    left, fresh = tmp_path / f"{opened_files.PREFIX}left", tmp_path / f"{opened_files.PREFIX}fresh"
    for folder in (left, fresh):
        folder.mkdir()
        (folder / "名簿.pdf").write_bytes(b"x")
    long_ago = time.time() - 2 * opened_files.STALE
    os.utime(left, (long_ago, long_ago))
    copy = opened_files.put_out("../CON.pdf", b"%PDF-")
    assert (copy.name, copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == ("_CON.pdf", 0o400, 0o700)
    assert not left.exists()
    assert fresh.exists()
    opened_files.take_back()
    assert not copy.parent.exists()
    monkeypatch.setattr(opened_files.tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(CannotWrite):
        opened_files.put_out("会則.pdf", b"%PDF-")
