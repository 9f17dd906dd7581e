"""handout list, handout NAME."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_pairs
from desktop.commands.outputs import page_count, write_whole
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.handouts import Drawn


def list_handouts(request: Request) -> Answer:
    from desktop.jobs.handouts import HANDOUTS

    titles = {name: paper.title[request.language is Language.ENGLISH] for name, paper in HANDOUTS.items()}
    shown = [{"name": name, "title": title} for name, title in titles.items()]
    return Answer({"handouts": shown}, [f"{name}  {title}" for name, title in titles.items()])


def draw(request: Request) -> Answer:
    """The paper of the command's second word, into a file."""
    from desktop.jobs.handouts import HANDOUTS, handout

    name = request.options.words[1]
    settings = read_pairs(request.texts("set"), HANDOUTS[name].settings) if HANDOUTS[name].settings else {}
    file = file_of("output", request.text("output"))
    papers: list[Drawn] = []
    with at_counter(request) as counter:
        by = counter.by()

        def drawn() -> bytes:
            papers.append(handout(counter.database, by, name, request.text("for"), settings))
            return papers[0].pdf

        pages = page_count(write_whole(file, drawn))
    number, missing, faults = papers[0].number, papers[0].missing, papers[0].faults
    told = {"file": str(file), "pages": pages, "number": number, "missing": list(missing), "warnings": list(faults)}
    notes = [f"〓  {' '.join(missing)}"] if missing else []
    return Answer(told, [f"{file}  {number or pages}", *notes, *(f"!  {fault}" for fault in faults)])
