"""import groups, import undo."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of, read_number
from desktop.errors import NotReadable
from desktop.exchange.answers import Answers, HeaderChoice
from desktop.exchange.group_sheet import HeldRow
from desktop.exchange.tables import read_content
from desktop.jobs.group_import import import_groups, preview_groups, undo_import
from desktop.jobs.import_plan import ImportPlan
from desktop.sentences.held import held_words, note_words
from desktop.words import Language

SHOWN = 20
KEYS = frozenset({"columns", "words", "sheet", "header_row", "header_rows"})


def groups(request: Request) -> Answer:
    """Read a list of groups in, or with --dry-run only say what would happen; `import_id` is null then."""
    file = file_of("file", request.text("file"))
    named = request.text("map")
    answers = _answers(file_of("map", named)) if named else None
    dry = bool(request.arguments.dry_run)
    with at_counter(request) as counter:
        by = None if dry else counter.by()
        plan = preview_groups(counter.database, file, answers)
        done = import_groups(counter.database, by, plan) if by is not None else None
    return _answer(plan, done.import_id if done is not None else None, request.language)


def undo(request: Request) -> Answer:
    import_id = read_number("id", request.text("id"))
    with at_counter(request) as counter:
        restored, removed = undo_import(counter.database, counter.by(), import_id)
    words = _pick(
        request.language,
        "{removed}件を消し、{restored}件を元に戻しました。",
        "{removed} removed, {restored} restored.",
    )
    return Answer({"restored": restored, "removed": removed}, [words.format(removed=removed, restored=restored)])


def _answers(file: Path) -> Answers:
    """A JSON object of headings and fields, or of `columns`, `words`, `sheet`, `header_row` and `header_rows`.

    Raises CannotRead, NotReadable.
    """
    try:
        read = json.loads(read_content(file).decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotReadable("map", str(file)) from None
    if not isinstance(read, dict):
        raise NotReadable("map", str(file))
    told = cast("dict[str, Any]", read)
    if not told.keys() <= KEYS or not any(isinstance(told.get(key), dict) for key in ("columns", "words")):
        return Answers(columns=_pairs(told))
    words = {field: _pairs(pairs) for field, pairs in _object("words", told.get("words")).items()}
    header = HeaderChoice(_count(told, "header_row"), _count(told, "header_rows"))
    sheet = told.get("sheet", "")
    if not isinstance(sheet, str):
        raise NotReadable("map", "sheet")
    return Answers(columns=_pairs(told.get("columns")), words=words, sheet=sheet, header=header)


def _pairs(read: Any) -> dict[str, str]:
    """Texts by text; null is the empty one: not read, left out."""
    pairs = _object("map", read)
    for key, value in pairs.items():
        if value is not None and not isinstance(value, str):
            raise NotReadable("map", key)
    return {key: value or "" for key, value in pairs.items()}


def _object(name: str, read: Any) -> dict[str, Any]:
    if read is not None and not isinstance(read, dict):
        raise NotReadable("map", name)
    return cast("dict[str, Any]", read or {})


def _count(told: dict[str, Any], key: str) -> int:
    value = told.get(key) or 0
    if not isinstance(value, int) or value < 0:
        raise NotReadable("map", key)
    return value


def _answer(plan: ImportPlan, import_id: int | None, language: Language) -> Answer:
    document: dict[str, Any] = {
        "import_id": import_id,
        "read": plan.read,
        "created": plan.to_create,
        "updated": plan.to_update,
        "skipped": plan.skipped,
        "rows_held": plan.rows_held,
        "held": [_held(held, held_words(held.reason, held.detail, language)) for held in plan.held],
        "encoding": plan.encoding,
        "columns": [{"header": heading, "field": field or None} for heading, field in plan.columns],
        "notes": [_held(note, note_words(note.reason, language, note.detail)) for note in plan.notes],
        "alike": [
            {"row": each.row, "number": each.number, "name": each.name, "because": each.why} for each in plan.alike
        ],
        "words": [
            {"field": met.field, "word": met.word, "times": met.times, "meant": met.meant, "nearest": met.near or None}
            for met in plan.words
        ],
        "sheet": plan.sheet or None,
    }
    return Answer(document, list(_lines(plan, document, language)))


def _held(held: HeldRow, words: str) -> dict[str, Any]:
    return {"row": held.row, "column": held.column, "value": held.value, "reason": words, "code": held.reason}


def _lines(plan: ImportPlan, document: dict[str, Any], language: Language) -> Iterable[str]:
    counts = _pick(
        language,
        "{read}行：新しく登録 {created}、変更 {updated}、そのまま {skipped}、保留 {rows_held}（{encoding}）",
        "{read} rows: {created} new, {updated} changed, {skipped} as they were, {rows_held} held ({encoding})",
    )
    yield counts.format_map(document)
    unread = "、".join(heading for heading, field in plan.columns if heading and not field)
    if unread:
        yield _pick(language, "読まない列：{unread}", "Columns not read: {unread}").format(unread=unread)
    for held in [*document["held"], *document["notes"]][:SHOWN]:
        yield "{row}  {column}「{value}」  {reason}".format_map(held)
    left = len(document["held"]) + len(document["notes"]) - SHOWN
    if left > 0:
        yield _pick(language, "ほか {left} 件（--json で全部）", "{left} more (all with --json)").format(left=left)
    if document["import_id"] is not None:
        back = _pick(
            language, "元に戻すには：madoguchi import undo {id}", "To take it back: madoguchi import undo {id}"
        )
        yield back.format(id=document["import_id"])


def _pick(language: Language, japanese: str, english: str) -> str:
    return english if language is Language.ENGLISH else japanese
