"""import consultation-counts."""

from __future__ import annotations

from typing import Any

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import file_of
from desktop.commands.stats_consultations import read_unit
from desktop.exchange.group_rows import HeldRow
from desktop.jobs.consultation_counts import CountPlan, import_counts, preview_counts
from desktop.sentences.held import held_words
from desktop.words import Language

SHOWN = 20
COUNTED = (
    "{read}個の数：新しく {created}、変更 {updated}、そのまま {skipped}、保留 {rows_held}（合わせて {total:,}）",
    "{read} numbers: {created} new, {updated} changed, {skipped} as they were, {rows_held} held ({total:,} in all)",
)
BACK = ("元に戻すには：madoguchi import undo {id}", "To take it back: madoguchi import undo {id}")


def consultation_counts(request: Request) -> Answer:
    """Read earlier counts in, or with --dry-run only say what would happen; `import_id` is null then."""
    file, unit = file_of("file", request.text("file")), read_unit(request)
    with at_counter(request) as counter:
        by = None if request.switch("dry_run") else counter.by()
        plan = preview_counts(counter.database, file, unit)
        import_id = import_counts(counter.database, by, plan) if by is not None else None
    return _answer(plan, import_id, request.language)


def _answer(plan: CountPlan, import_id: int | None, language: Language) -> Answer:
    act, english = plan.act, language is Language.ENGLISH
    document: dict[str, Any] = {
        "import_id": import_id,
        "unit": act.unit.value,
        "read": act.read,
        "created": len(act.new),
        "updated": len(act.changes),
        "skipped": act.skipped,
        "rows_held": plan.rows_held,
        "total": plan.total,
        "held": [_held(each, language) for each in plan.held],
        "encoding": act.encoding,
        "columns": [{"header": heading, "field": field or None} for heading, field in plan.columns],
    }
    lines = [COUNTED[english].format_map(document)]
    lines += ["{row}  {column}「{value}」  {reason}".format_map(held) for held in document["held"][:SHOWN]]
    if import_id is not None:
        lines.append(BACK[english].format(id=import_id))
    return Answer(document, lines)


def _held(held: HeldRow, language: Language) -> dict[str, Any]:
    words = held_words(held.reason, held.detail, language)
    return {"row": held.row, "column": held.column, "value": held.value, "reason": words, "code": held.reason}
