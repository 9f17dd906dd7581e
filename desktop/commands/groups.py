"""groups find."""

from __future__ import annotations

from time import perf_counter

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import read_number
from desktop.queries.groups import find_groups
from desktop.sentences import state_words

USUAL_LIMIT = "50"


def find(request: Request) -> Answer:
    limit = read_number("limit", request.text("limit") or USUAL_LIMIT)
    with at_counter(request) as counter, counter.database.reading() as session:
        start = perf_counter()
        hits = find_groups(session, request.text("text"), limit)
        took = (perf_counter() - start) * 1000
    shown = [
        {"id": hit.id, "number": hit.number, "name": hit.name, "kana": hit.kana, "status": hit.status} for hit in hits
    ]
    lines = [f"{hit.number}  {hit.name}  {hit.kana}  {state_words(hit.status, request.language)}" for hit in hits]
    return Answer({"groups": shown, "ms": round(took, 3)}, lines)
