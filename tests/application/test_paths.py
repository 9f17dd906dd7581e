from pathlib import Path

import pytest

from desktop.application import paths

ALL = (paths.settings_folder, paths.log_folder, paths.centers_folder, paths.drafts_folder)


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(paths.OVERRIDE, str(tmp_path))

    assert all(folder().is_relative_to(tmp_path) for folder in ALL)


def test_without_it_each_lies_in_its_own_folder_of_the_system(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(paths.OVERRIDE)

    assert len({folder() for folder in ALL}) == len(ALL)
    assert all(paths.NAME in folder().parts for folder in ALL)
