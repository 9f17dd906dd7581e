"""demo, init."""

from __future__ import annotations

import os
import unicodedata
from datetime import date

from desktop.commands.answer import Answer
from desktop.commands.counter import Request
from desktop.commands.inputs import read_day, read_number
from desktop.errors import Missing, NotReadable
from desktop.jobs.demo import make_demo
from desktop.jobs.demo.registrants import GROUPS
from desktop.jobs.new_center import make_new_center
from desktop.operations.staff import hashed
from desktop.rules.numbers import municipal_code_ok

DEMO_DAY = date(2026, 11, 21)  # a Saturday: the same for everybody, so that what is written about the demo holds


def make_demo_center(request: Request) -> Answer:
    today, groups, bookings = (request.text(name) for name in ("today", "groups", "bookings"))
    made = make_demo(
        request.text("dir"),
        today=read_day("date", today, DEMO_DAY) if today else DEMO_DAY,
        seed=read_number("seed", request.text("seed") or "1", least=0),
        groups=read_number("groups", groups) if groups else GROUPS,
        bookings=read_number("bookings", bookings, least=0) if bookings else None,
        key=os.environ.get("MADOGUCHI_KEY", ""),
    )
    document = {
        "center": made.center,
        "groups": made.groups,
        "bookings": made.bookings,
        "consultations": made.consultations,
    }
    return Answer(document, [f"{made.center}: {made.groups} groups, {made.bookings} bookings"])


def init(request: Request) -> Answer:
    """Everything is judged before the first file is written."""
    where, name = request.text("dir"), request.text("name").strip()
    if not name:
        raise Missing("name")
    municipality = unicodedata.normalize("NFKC", request.text("municipality")).strip()
    if not municipal_code_ok(municipality):
        raise NotReadable("municipality", request.text("municipality"))
    pin = os.environ.get("MADOGUCHI_PIN", "")
    if pin:
        hashed(pin)
    make_new_center(where, name=name, municipality=municipality, key=os.environ.get("MADOGUCHI_KEY", ""), pin=pin)
    return Answer({"center": where}, [where])
