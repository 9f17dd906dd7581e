"""The center a command works on, and who acts there."""

from __future__ import annotations

import os
import platform
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.commands.options import Options
from desktop.errors import DeskError, Missing, NotACenter, NotFound, WrongPin
from desktop.words import Language

if TYPE_CHECKING:  # `--help` and wrong usage load no database
    from desktop.operations.acting import By
    from desktop.storage.database import Database, Done, Operation, T

DEMO_STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Request:
    """One command with its arguments, each a text or None; repeated ones are lists."""

    options: Options
    arguments: Namespace

    @property
    def language(self) -> Language:
        return self.options.language

    def text(self, name: str) -> str:
        """The argument, "" where it was left out."""
        return getattr(self.arguments, name) or ""

    def switch(self, name: str) -> bool:
        return bool(getattr(self.arguments, name))

    def texts(self, name: str) -> list[str]:
        return getattr(self.arguments, name) or []


@dataclass(frozen=True, slots=True)
class Counter:
    """An open center with its clock; `now` was read at the opening."""

    database: Database
    now: datetime
    staff: str

    def write(self, operation: Operation[T]) -> Done[T]:
        """Run the operation as the one who acts; a refused place knows what would work instead."""
        from desktop.jobs.demand import note_refused, refused_write
        from desktop.jobs.writing import write

        by = self.by()
        try:
            return write(self.database, operation, by)
        except DeskError as refusal:
            note_refused(self.database, refused_write(operation, refusal), by)
            raise

    def by(self) -> By:
        """Who acts: on a real center somebody with the right PIN, on a demo the staff unless another is named.

        Raises Missing, NotFound, WrongPin.
        """
        from sqlalchemy.exc import NoResultFound

        from desktop.operations.acting import By
        from desktop.queries.staff import desk_rows, pin_fits

        with self.database.reading() as session:
            try:
                desk = desk_rows(session)
            except NoResultFound as nothing:
                # its making was cut short: there are tables, and no center in them
                raise NotACenter(self.database.where) from nothing
            demo = desk.demo_day is not None
            code = self.staff or (DEMO_STAFF if demo else "")
            if not code:
                raise Missing("staff")
            person = next((row for row in desk.staff if row.code == code), None)
            if person is None:
                raise NotFound("staff", code)
            if not demo and not pin_fits(session, person.id, os.environ.get("MADOGUCHI_PIN", "")):
                raise WrongPin(person.name, 0)
        return By(staff_id=person.id, staff=person.name, site_id=desk.sites[0].id, pc=f"{platform.node()} (command)")


@contextmanager
def at_counter(request: Request) -> Generator[Counter, None, None]:
    """Open the center that --center or MADOGUCHI_CENTER names. Raises the refusals of opening it, and NotADemo."""
    from desktop.storage.centers import open_center, with_demo_clock
    from desktop.storage.keys import key_of

    options = request.options
    where = options.center or os.environ.get("MADOGUCHI_CENTER", "")
    if not where or not _readable(where):
        raise NotACenter(where)
    database = open_center(where, key_of(where))
    try:
        database = with_demo_clock(database, _now(options), running=False)
        yield Counter(database, database.now(), options.staff or os.environ.get("MADOGUCHI_STAFF", ""))
    finally:
        database.close()


def _now(options: Options) -> datetime | None:
    from desktop.commands.inputs import read_moment

    text = options.now or os.environ.get("MADOGUCHI_NOW", "")
    return read_moment("now", text, datetime.min.date()) if text else None


def _readable(where: str) -> bool:
    """Whether a URL is one; a folder may be called anything."""
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    from desktop.storage.engines import is_url

    try:
        return not is_url(where) or bool(make_url(where))
    except (ArgumentError, ValueError):
        return False
