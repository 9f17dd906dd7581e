"""A case as it may leave the desk: without the names in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop.queries.case_papers import CasePaper
from desktop.rules.kana import fold, plain_name
from desktop.rules.redaction import Named, Redaction, people_of

CALLER = "相談者"
FEWEST = 2  # a caller of one letter is in half of all words


def redacted(paper: CasePaper) -> CasePaper:
    """The case without names, phone numbers, addresses of mail: people and groups are called by number.

    Who works here is left out. A name that stands nowhere but in a text is not known to be one, and stays.
    """
    taken_out = redaction_of(paper)
    say = taken_out.apply

    def without(record: Any, *texts: str) -> Any:
        return replace(record, **{name: say(getattr(record, name)) for name in texts})

    return replace(
        paper,
        group=say(paper.group),
        caller=say(paper.caller) if len(paper.caller) != 1 else CALLER,
        department=say(paper.department),
        summary=say(paper.summary),
        result=say(paper.result),
        staff="",
        contacts=tuple(replace(without(each, "note", "advice", "materials"), staff="") for each in paper.contacts),
        people=tuple(replace(each, role=say(each.role), name="", phone="") for each in paper.people),
        follow_ups=tuple(replace(without(each, "what", "result"), staff="") for each in paper.follow_ups),
        referrals=tuple(without(each, "target", "reason", "answer") for each in paper.referrals),
        groups=tuple(map(say, paper.groups)),
    )


def redaction_of(paper: CasePaper) -> Redaction:
    """The same person has the same number in every print; who called has none and is the caller."""
    names = [(each.number, each.name) for each in paper.people]
    groups = tuple(
        Named(number, tuple(dict.fromkeys((name, plain_name(name)))))
        for number, name in enumerate(paper.groups, start=1)
    )
    people = people_of(names)
    known = {fold(name) for each in people for name in each.names}
    if len(paper.caller) >= FEWEST and fold(paper.caller) not in known:
        people = (*people, Named(0, (paper.caller,), CALLER))
    return Redaction(people, groups)
