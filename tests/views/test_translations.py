import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from desktop.resources import resource


def _pipeline() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", resource("translations", "update.py"))
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


update = _pipeline()
PLACEHOLDER = re.compile(r"\{\w*\}|%n")


def messages(ts: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


def words(translation: ET.Element) -> str:
    return "".join(translation.itertext()).strip()


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    fresh = tmp_path_factory.mktemp("ts") / "fresh.ts"
    update.extract(fresh)
    return set(messages(fresh))


def test_every_string_of_the_sources_has_its_japanese(sources: set[tuple[str, str]]):
    kept = messages(update.TS)

    assert sorted(sources - kept.keys()) == []
    assert [key for key, ja in kept.items() if ja.get("type") or not words(ja)] == []


def test_nothing_is_left_of_strings_that_are_gone(sources: set[tuple[str, str]]):
    assert sorted(messages(update.TS).keys() - sources) == []


def test_the_japanese_fills_in_the_same_values():
    odd = [
        key
        for key, ja in messages(update.TS).items()
        if set(PLACEHOLDER.findall(words(ja))) != set(PLACEHOLDER.findall(key[1]))
    ]

    assert odd == []


def test_the_compiled_file_is_that_of_the_text(tmp_path: Path):
    shutil.copy(update.TS, tmp_path / "ja.ts")
    update.compile_to(tmp_path / "ja.qm", tmp_path / "ja.ts")

    assert (tmp_path / "ja.qm").read_bytes() == update.QM.read_bytes()
