"""stats consultations."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.commands.answer import Answer
from desktop.commands.counter import Counter, Request, at_counter
from desktop.commands.inputs import read_days
from desktop.errors import Missing, NotReadable
from desktop.words import CountUnit, Language

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.queries.consultation_rows import Viewer
    from desktop.queries.consultation_stats import Counts, CountWish, Dimension

DAY = timedelta(days=1)
UNITS = {CountUnit.CASES: ("件の相談", "cases"), CountUnit.CONTACTS: ("回の対応", "contacts")}
WITHHELD = ("閲覧できない相談", "withheld")


def stats(request: Request) -> Answer:
    """As whoever asks may see it: what is withheld counts in the total and in one last row."""
    from desktop.queries.consultation_stats import CountWish, count_consultations

    by, unit = _dimensions(request.text("by") or "topic"), read_unit(request)
    with at_counter(request) as counter:
        first, last = read_days(request.text("from"), request.text("to"), counter.now.date())
        with counter.database.reading() as session:
            wish = CountWish(first=first, until=last + DAY, by=by, unit=unit)
            counts = count_consultations(session, wish, _viewer(counter, session))
    return Answer(_document(counts), _lines(counts, wish, request.language))


def read_unit(request: Request) -> CountUnit:
    """--unit, cases where it was left out. Raises NotReadable."""
    text = request.text("unit") or CountUnit.CASES.value
    try:
        return CountUnit(text.strip().casefold())
    except ValueError:
        raise NotReadable("unit", text) from None


def _viewer(counter: Counter, session: Session) -> Viewer:
    """Who has signed in; nobody sees what the whole desk sees."""
    from desktop.queries.consultations import viewer_of

    try:
        return viewer_of(session, counter.by().staff_id)
    except Missing:
        return viewer_of(session, None)


def _document(counts: Counts) -> dict[str, Any]:
    rows = [
        {"key": row.key, "count": row.count, "percent": float(row.percent), "history": row.history}
        for row in counts.rows
    ]
    spent = counts.minutes
    return {
        "unit": counts.unit,
        "total": counts.total,
        "rows": rows,
        "contacts": counts.contacts,
        "withheld": counts.withheld,
        "minutes": {"minutes": spent.minutes, "without": spent.without},
        "history": {"count": counts.history, "sources": counts.sources, "cut": counts.cut},
    }


def _lines(counts: Counts, wish: CountWish, language: Language) -> list[str]:
    from desktop.documents.consultation_figure_words import part_name

    english = language is Language.ENGLISH
    lines: list[str] = []
    for row in counts.rows:
        parts = [part if english else part_name(by, part) for by, part in zip(wish.by, row.key, strict=True)]
        named = WITHHELD[english] if not row.values else "  ".join(part or "-" for part in parts)
        lines.append(f"{row.count:>6}  {row.percent:>5} %  {named}")
    return [*lines, f"{counts.total:>6}  {UNITS[wish.unit][english]}"]


def _dimensions(text: str) -> tuple[Dimension, ...]:
    """`topic,actor` and so on, each once. Raises NotReadable."""
    from desktop.queries.consultation_stats import DIMENSIONS

    known: dict[str, Dimension] = {dimension: dimension for dimension in DIMENSIONS}
    named = [part.strip().casefold().replace("-", "_") for part in text.split(",")]
    if not set(named) <= set(known) or len(set(named)) < len(named):
        raise NotReadable("by", text)
    return tuple(known[name] for name in named)
