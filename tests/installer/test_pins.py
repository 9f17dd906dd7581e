import ast
import re
import tomllib
from importlib import metadata

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer import freeze


@pytest.fixture(scope="module")
def root(pytestconfig):
    return pytestconfig.rootpath


def pinned(root, file):
    texts = (root / "installer" / file).read_text("utf-8").splitlines()
    pins = [Requirement(text) for text in texts if text and text[0] not in "#-"]
    return {canonicalize_name(pin.name): pin for pin in pins}


def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


def test_every_dependency_is_pinned_within_its_range(root):
    run, tests = pinned(root, "pins.txt"), pinned(root, "pins-test.txt")
    about = project(root)
    for pins, texts in (
        (run, [*about["project"]["dependencies"], *about["build-system"]["requires"]]),
        (run | tests, about["project"]["optional-dependencies"]["test"]),
    ):
        for wanted in map(Requirement, texts):
            pin = next(iter(pins[canonicalize_name(wanted.name)].specifier))
            assert pin.operator == "=="
            assert wanted.specifier.contains(pin.version), wanted


def test_what_runs_here_is_what_is_pinned(root):
    for name, pin in (pinned(root, "pins.txt") | pinned(root, "pins-test.txt")).items():
        if pin.marker is None or pin.marker.evaluate():
            assert pin.specifier.contains(metadata.version(name)), name


def test_no_pin_names_a_registry(root):
    for file in ("pins.txt", "pins-test.txt"):
        assert "://" not in (root / "installer" / file).read_text("utf-8")


def test_a_marker_singles_out_the_places_that_need_a_package():
    everywhere = set(freeze.PLACES)
    assert freeze.marker(everywhere) == ""
    old_linux = {place for place in everywhere if place[0] == "linux" and place[1] < "3.12"}
    text = freeze.marker(old_linux)
    assert text == ' ; sys_platform == "linux" and python_version < "3.12"'
    assert Marker(text.removeprefix(" ; "))


def test_every_package_that_runs_has_its_licence_listed(root):
    packages, _, _ = (root / "resources" / "licences.md").read_text("utf-8").partition("## Fonts")
    listed = dict(re.findall(r"^\| ([\w-]+) \| ([\d.]+) \|", packages, re.MULTILINE))
    pins = {name: next(iter(pin.specifier)).version for name, pin in pinned(root, "pins.txt").items()}
    assert listed == pins


def test_an_old_python_can_read_the_file_that_refuses_it(root):
    tree = ast.parse((root / "installer" / "start.py").read_text("utf-8"), feature_version=(3, 8))
    guard = next(node for node in tree.body if isinstance(node, ast.If))
    before = tree.body[: tree.body.index(guard)]
    assert [type(node) for node in before] == [ast.Expr, ast.Import]
