"""handout list, handout permit."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.commands.answer import Answer
from desktop.commands.bookings import find_booking
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_pairs
from desktop.errors import CannotWrite
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.permits import PermitPaper

HANDOUTS = {"permit": ("利用許可書兼領収書", "permit with receipt")}
PERMIT_SETTINGS = frozenset({"paid_by"})


def list_handouts(request: Request) -> Answer:
    titles = {name: pair[request.language is Language.ENGLISH] for name, pair in HANDOUTS.items()}
    shown = [{"name": name, "title": title} for name, title in titles.items()]
    return Answer({"handouts": shown}, [f"{name}  {title}" for name, title in titles.items()])


def permit(request: Request) -> Answer:
    from desktop.jobs.permits import permit_paper

    settings = read_pairs(request.texts("set"), PERMIT_SETTINGS)
    with at_counter(request) as counter:
        with counter.database.reading() as session:
            booking_id = find_booking(session, request.text("for")).id
        by = counter.by()
        papers: list[PermitPaper] = []

        def draw() -> bytes:
            papers.append(permit_paper(counter.database, by, booking_id, paid_by=settings.get("paid_by", "")))
            return papers[0].pdf

        file = file_of("output", request.text("output"))
        pages = _page_count(_write_whole(file, draw))
    number, missing = papers[0].number, papers[0].missing
    told = {"file": str(file), "pages": pages, "number": number, "missing": list(missing)}
    return Answer(told, [f"{file}  {number}", *([f"〓  {' '.join(missing)}"] if missing else [])])


def _write_whole(file: Path, draw: Callable[[], bytes]) -> bytes:
    """Draw into a new file that takes the place of the old one at the end.

    It is opened first: a number that was issued is never taken back, so a full disk has to be met before.
    """
    part = file.with_name(f"{file.name}.{uuid4().hex[:8]}.part")
    try:
        _refuse_special(file)
        with part.open("wb") as out:
            paper = draw()
            out.write(paper)
        part.replace(file)
    except OSError as failure:
        raise CannotWrite(str(file), failure.strerror or str(failure)) from failure
    finally:
        part.unlink(missing_ok=True)
    return paper


def _refuse_special(file: Path) -> None:
    """A device or a pipe would be replaced by a file of its name."""
    if file.exists() and not file.is_file():
        wrong = errno.EISDIR if file.is_dir() else errno.EINVAL
        raise OSError(wrong, os.strerror(wrong), str(file))


def _page_count(paper: bytes) -> int:
    from pypdfium2 import PdfDocument

    with PdfDocument(paper) as document:
        return len(document)
