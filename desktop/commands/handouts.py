"""handout list, handout permit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands.answer import Answer
from desktop.commands.bookings import find_booking
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_pairs
from desktop.commands.outputs import page_count, write_whole
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
        pages = page_count(write_whole(file, draw))
    number, missing = papers[0].number, papers[0].missing
    told = {"file": str(file), "pages": pages, "number": number, "missing": list(missing)}
    return Answer(told, [f"{file}  {number}", *([f"〓  {' '.join(missing)}"] if missing else [])])
