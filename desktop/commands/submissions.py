"""submission build, submission verify, submission show."""

from __future__ import annotations

from typing import Any

from desktop.commands.answer import REFUSED, Answer, refusal_document
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of
from desktop.errors import PackageDamaged
from desktop.rules.months import read_month
from desktop.sentences import sentence

DEFAULT_ENCODING = "utf-8-sig"


def build(request: Request) -> Answer:
    """Seal the month's package; nothing is written when a character would be lost."""
    from desktop.jobs.submissions import build_package

    asked = read_month(request.text("month"))
    out = file_of("out", request.text("out"))
    encoding = request.text("encoding") or DEFAULT_ENCODING
    with at_counter(request) as counter:
        built = build_package(counter.database, counter.by(), asked, out, encoding=encoding)
    files = _files(built.files)
    told = {"package": str(built.package), "files": files, "number": built.number, "sha256": built.sha256}
    return Answer(told, [f"{built.package}  {built.number}", *(f"{row['rows']:>6}  {row['name']}" for row in files)])


def verify(request: Request) -> Answer:
    """Exit code 3 with every problem when the package is not as it was sealed."""
    from desktop.jobs.submissions import verify_package

    file = file_of("file", request.text("file"))
    problems = [str(problem) for problem in verify_package(file)]
    if not problems:
        return Answer({"ok": True, "problems": []}, [f"ok: {file.name}"])
    refusal = PackageDamaged(file.name, len(problems), tuple(problems))
    document = {**refusal_document(refusal, request.language), "ok": False, "problems": problems}
    return Answer(document, [sentence(refusal, request.language), *problems], REFUSED)


def show(request: Request) -> Answer:
    """What the manifest says; the package need not be whole for that."""
    from desktop.jobs.submissions import show_package

    file = file_of("file", request.text("file"))
    manifest = show_package(file)
    period = manifest.get("period")
    head = [str(manifest.get(name, "")) for name in ("number", "center", "municipality")]
    files: Any = manifest.get("files") or ()
    lines = ["  ".join(head), str(period), *(str(entry) for entry in files)]
    return Answer({"package": str(file), **manifest}, lines)


def _files(files: tuple[dict[str, Any], ...]) -> list[dict[str, Any]]:
    return [{name: entry[name] for name in ("name", "rows", "sha256")} for entry in files]
