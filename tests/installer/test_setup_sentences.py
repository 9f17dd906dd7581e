import os
import re
import string
import subprocess
import sys

import pytest

from installer import packages, sentences, system, ways
from installer.checks import told_its_findings
from installer.sentences import Sentence
from installer.stopped import INSTALL, REGISTRY
from installer.ways import Way

SENTENCES = {name: value for name, value in vars(sentences).items() if isinstance(value, Sentence)}


def values_of(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_both_languages_say_the_same(sentence):
    assert values_of(sentence.japanese) == values_of(sentence.english)
    assert re.search("[ぁ-ん]", sentence.japanese)
    assert sentence.english.isascii()


@pytest.mark.parametrize(
    ("arguments", "screen", "way"),
    [
        ([], True, Way.DESK),
        ([], False, Way.DAY),
        (["--center", "demo"], True, Way.DESK),
        (["rooms", "list"], False, Way.COMMAND),
        (["test", "-k", "lock"], False, Way.TESTS),
        (["rooms", "test"], True, Way.COMMAND),
    ],
)
def test_the_first_word_chooses_the_way(monkeypatch, arguments, screen, way):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0" if screen else "")
    assert ways.way_of(arguments) == way
    assert ways.surfaces(way) == ({"offscreen", "x11"} if way is Way.DESK and screen else {"offscreen"})


def test_only_linux_is_asked_about_screens(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert ways.way_of([]) == Way.DESK
    assert ways.surfaces(Way.DESK) == set()


@pytest.mark.parametrize(
    ("record", "code", "sentence"),
    [
        ("WARNING: Retrying ... Temporary failure in name resolution", REGISTRY, sentences.NO_REGISTRY),
        ("ReadTimeoutError: HTTPSConnectionPool", REGISTRY, sentences.NO_REGISTRY),
        ("OSError: [Errno 28] No space left on device", INSTALL, sentences.DISK_FULL),
        ("ERROR: No matching distribution found for segno==9", INSTALL, sentences.INSTALL_FAILED),
    ],
)
def test_the_record_tells_why_pip_failed(tmp_path, record, code, sentence):
    log = tmp_path / "setup.log"
    log.write_text(record)
    stopped = packages.why_it_failed(log)
    assert (stopped.code, stopped.sentence) == (code, sentence)
    assert stopped.sentence.english.format(**stopped.values)


def test_one_command_names_every_missing_package_once():
    missing = ["libGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"]
    found = system.packages_for(missing, ["offscreen"])
    assert system.command_for(found) == "sudo apt-get install libgl1 libglib2.0-0"


def test_pip_keeps_the_persons_settings_but_stays_in_the_environment():
    own = {"PIP_CERT": "own.pem", "SSL_CERT_FILE": "system.pem", "PIP_USER": "1"}
    assert packages.surroundings(own).items() >= {"PIP_CERT": "own.pem", "PIP_USER": "0"}.items()
    assert packages.surroundings({"SSL_CERT_FILE": "system.pem"})["PIP_CERT"] == "system.pem"
    assert "PIP_CERT" not in packages.surroundings({})


@pytest.mark.parametrize(
    ("line", "told"),
    [("0 errors, 0 warnings, 0 informations", True), ("1 error, 0 warnings", True), ("npm ERR! network", False)],
)
def test_a_pyright_that_never_started_is_told_from_one_with_findings(line, told):
    assert told_its_findings(["some output\n", f"{line}\n"]) is told


@pytest.mark.parametrize("name", ["窓口 の 机", "山田's \\ desk", "desk"])
def test_a_path_in_japanese_is_found_even_in_the_poorest_locale(tmp_path, name):
    checkout = tmp_path / name
    site = tmp_path / "site"
    checkout.mkdir()
    site.mkdir()
    (checkout / "reception.py").write_text("open_from = 9\n")
    (site / "madoguchi.pth").write_text(f"{checkout}\n", "utf-8")
    packages.spell_out(site, checkout)
    ask = "import site, sys; site.addsitedir(sys.argv[1]); import reception; print(reception.open_from)"
    surroundings = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "1"}
    told = subprocess.run(
        [sys.executable, "-c", ask, str(site)], capture_output=True, text=True, env=surroundings, check=True
    )
    assert told.stdout == "9\n"
