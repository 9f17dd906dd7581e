"""tariff export, tariff import."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of
from desktop.errors import NotReadable
from desktop.rules.tariff_checks import TariffFault, Worked, holes, overlaps
from desktop.rules.tariff_words import fault_words

ENCODINGS = ("utf-8-sig", "cp932")


def export(request: Request) -> Answer:
    """The version that holds today. Raises NotFound, NotReadable, CannotWrite, CharactersLost."""
    from desktop.jobs.tariff_files import SUFFIXES, export_tariff
    from desktop.queries.staff import desk_rows

    out = file_of("output", request.text("output"))
    encoding = request.text("encoding") or ENCODINGS[0]
    if encoding not in ENCODINGS:
        raise NotReadable("encoding", encoding)
    if out.suffix.lower() not in SUFFIXES:
        raise NotReadable("output", str(out))
    with at_counter(request) as counter:
        with counter.database.reading() as session:
            site = desk_rows(session).sites[0].id
        row = export_tariff(counter.database, request.text("name"), out, site_id=site, encoding=encoding)
    document = {"file": str(out), "tariff": row.name, "title": row.title, "lines": len(row.says.lines)}
    return Answer(document, [f"{out}  {row.title}"])


def import_file(request: Request) -> Answer:
    """Save the file's tariff, or with --dry-run only say what it is.

    Raises the refusals of reading it and of `save_tariff`.
    """
    from desktop.jobs.tariff_files import look_into, meant
    from desktop.operations.tariffs import save_tariff
    from desktop.queries.staff import desk_rows

    path = Path(request.text("file"))
    with at_counter(request) as counter:
        with counter.database.reading() as session:
            site = desk_rows(session).sites[0].id
        found = look_into(counter.database, path, site_id=site)
        saved: int | None = None
        if not request.switch("dry_run"):
            wanted = meant(found, with_holes=request.switch("with_holes"))
            saved = counter.write(partial(save_tariff, request=wanted)).answer
    wish = found.request
    document: dict[str, Any] = {
        "tariff": wish.name,
        "title": wish.title,
        "id": saved,
        "valid_from": wish.valid_from,
        "valid_until": wish.valid_until,
        "lines": len(wish.lines),
        "versions": len(found.there),
        "holes": _told(holes(found.faults)),
        "overlaps": _told(overlaps(found.faults)),
        "examples": [_example(each) for each in found.worked],
    }
    shown = [f"{wish.name}  {wish.title}  {wish.valid_from.isoformat()}～  {len(wish.lines)}"]
    shown += [f"! {fault.kind.value}: {fault_words(fault)}" for fault in found.faults]
    return Answer(document, shown)


def _told(faults: tuple[TariffFault, ...]) -> list[dict[str, Any]]:
    return [
        {
            "what": fault_words(fault),
            "kind": fault.kind.value,
            "machine": fault.machine.value if fault.machine else None,
            "sizes": [size.value for size in fault.sizes],
            "colour": fault.colour,
            "lines": [place + 1 for place in fault.lines],
        }
        for fault in faults
    ]


def _example(each: Worked) -> dict[str, Any]:
    return {
        "masters": each.example.masters,
        "sheets": each.example.sheets,
        "size": each.example.size.value,
        "duplex": each.example.duplex,
        "machine": each.example.machine.value,
        "total": None if each.refused else each.total,
        "refused": type(each.refused).__name__ if each.refused else None,
    }
