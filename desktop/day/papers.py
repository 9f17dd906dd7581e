"""An event and its flyer, a registration card, the month's package to the city."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

from desktop.day.hands import Hands

PACKAGE = "package.zip"
ROOM_PAPERS = ("entrance", "door", "week", "month-free", "keys", "unpaid", "application-room")
REPORT, MANIFEST = "月報.pdf", "manifest.json"


def make_a_flyer(hands: Hands) -> None:
    """The flyer of the event that is shown."""
    events = hands.page("events")
    hands.until(lambda: events.card.details is not None)
    hands.picture("events")
    hands.press(events.card.flyer)
    _take_paper(hands, "flyer")


def make_a_card(hands: Hands) -> None:
    """The card of the group that was registered this morning."""
    groups = hands.page("groups")
    hands.until(lambda: groups.inspector.card is not None)
    hands.press(groups.inspector.head.verbs["card"])
    _take_paper(hands, "card")


def print_the_rooms(hands: Hands) -> None:
    """What hangs at the entrance and the doors, and the lists of the desk."""
    papers = hands.page("handouts")
    for name in ROOM_PAPERS:
        hands.press(papers.gallery.tiles[name])
        _take_paper(hands, name)


def _take_paper(hands: Hands, name: str) -> None:
    assert hands.window.frame is not None
    papers = hands.page("handouts")
    hands.wait(600)
    hands.until(lambda: papers.preview.pdf)
    hands.picture(name)
    hands.paper(name, papers.preview.pdf)


def send_the_month(hands: Hands) -> None:
    """Look at what goes in, seal it, verify it; the report lies beside it."""
    page = hands.page("city")
    hands.until(page.panel.seal.isEnabled)
    hands.picture("city")
    hands.press(page.panel.seal)
    hands.picture("city-asks")
    file = hands.place(PACKAGE)
    page.packages.seal_to(file, page.month, str(page.panel.encoding.value))
    hands.until(file.exists)
    hands.until(page.panel.seal.isVisible)
    hands.picture("city-sealed")
    hands.keep("city-package", file)
    with ZipFile(file) as package:
        hands.paper("month", package.read(REPORT))
    page.packages.verify_file(file)
    hands.picture("city-verified")


def summarise(hands: Hands, out: Path) -> None:
    """What the day left, in plain words."""
    lines = [f"{number}. {step['name']}: {Path(step['file']).name}" for number, step in enumerate(hands.steps, 1)]
    package = next(step["file"] for step in hands.steps if step["name"] == "city-package")
    with ZipFile(package) as opened:
        files = json.loads(opened.read(MANIFEST))["files"]
    sealed = [f"- {file['name']}: {file['rows']} rows, SHA-256 {file['sha256']}" for file in files]
    told = ["# A day at the desk", "", "Every person, group and number is invented.", "", *lines]
    told += ["", "## The package to the city", "", *sealed, ""]
    place = out / "summary.md"
    place.write_text("\n".join(told), encoding="utf-8")
    hands.keep("summary", place)
