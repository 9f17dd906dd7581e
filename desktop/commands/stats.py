"""stats groups."""

from __future__ import annotations

from desktop.commands.answer import Answer
from desktop.commands.counter import Request, at_counter
from desktop.commands.inputs import read_day
from desktop.queries.group_stats import group_stats
from desktop.words import Language

WORDS = (("団体", "うち個人", "年度"), ("groups", "individuals among them", "fiscal year"))


def count_groups(request: Request) -> Answer:
    with at_counter(request) as counter:
        on = read_day("on", request.text("on"), counter.now.date())
        with counter.database.reading() as session:
            stats = group_stats(session, on)
    groups, individuals, year = WORDS[request.language is Language.ENGLISH]
    counted = (*stats.fields, *stats.forms)
    lines = [f"{on}  {stats.total} {groups} ({individuals}: {stats.individuals})"]
    lines += [f"{count:>6}  {name}" for name, count in counted]
    lines += [f"{count:>6}  {fiscal_year} ({year})" for fiscal_year, count in stats.history]
    document = {
        "on": on,
        "total": stats.total,
        "individuals": stats.individuals,
        "fields": [{"name": name, "groups": count} for name, count in stats.fields],
        "forms": [{"name": name, "groups": count} for name, count in stats.forms],
        "history": [{"fiscal_year": fiscal_year, "groups": count} for fiscal_year, count in stats.history],
    }
    return Answer(document, lines)
