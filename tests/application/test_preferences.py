from dataclasses import replace
from pathlib import Path

import pytest

from desktop.application.preferences import Preferences, load, preferences_file, save
from desktop.words import Language, TextSize, ThemeName


def test_nothing_kept_gives_the_defaults(tmp_path: Path):
    found = load(tmp_path / "none.json")

    assert found.language is Language.JAPANESE
    assert found.theme is ThemeName.SYSTEM
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_comes_back(tmp_path: Path):
    file = tmp_path / "below" / "preferences.json"
    wanted = Preferences(theme=ThemeName.DARK, text_size=TextSize.LARGEST, last_center="/センター", pc_name="受付1")

    save(wanted, file)

    assert load(file) == wanted
    assert [each.name for each in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b'{"theme": "pink"}', b'{"pc_name": 7}', b"\xff\xfe\x00", b'{"geometry": null}', b"[" * 200_000],
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes):
    file = tmp_path / "preferences.json"
    file.write_bytes(damage)

    assert load(file) == Preferences()
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("preferences.json.damaged-1", damage)]


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path):
    file = tmp_path / "preferences.json"
    file.write_bytes(b"first")
    load(file)
    file.write_bytes(b"second")
    load(file)

    assert [each.read_bytes() for each in sorted(tmp_path.iterdir())] == [b"first", b"second"]


def test_a_newer_programs_keys_are_passed_over(tmp_path: Path):
    file = tmp_path / "preferences.json"
    file.write_text('{"pc_name": "受付2", "wallpaper": "sea"}', encoding="utf-8")

    assert load(file) == replace(Preferences(), pc_name="受付2")


def test_a_failed_write_leaves_the_former_file(tmp_path: Path):
    file = tmp_path / "preferences.json"
    save(Preferences(pc_name="受付1"), file)

    with pytest.raises(UnicodeEncodeError):
        save(Preferences(pc_name="\ud800"), file)

    assert load(file).pc_name == "受付1"
    assert list(tmp_path.iterdir()) == [file]


def test_the_place_follows_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path))

    assert preferences_file().parent == tmp_path


def test_what_cannot_be_read_at_all_gives_the_defaults(tmp_path: Path):
    (tmp_path / "preferences.json").mkdir()

    assert load(tmp_path / "preferences.json") == Preferences()
    assert (tmp_path / "preferences.json").is_dir()
