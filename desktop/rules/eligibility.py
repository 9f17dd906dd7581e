"""Whether a registrant is what the center's rules ask for: each rule for itself, and what nobody can say yet."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from desktop.rules.booking_rules import Rulebook
from desktop.rules.dates import add_months
from desktop.words import GroupKind

AgeBand = tuple[str, int, int | None]  # the band's name, its members, the citizens among them
OLDEST = 150
_BAND = re.compile(r"([0-9]+)(代|歳)?(?:[^0-9]*?([0-9]+)(?:代|歳)?)?(以上|以下|未満)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the center asks for; 0 asks for nothing. `citizen_percent` is of the members, `min_age` of every one."""

    min_members: int = 0
    citizen_percent: int = 0
    min_years: int = 0
    min_age: int = 0
    individuals: bool = True
    publish_something: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What is known of who applies; citizens are all who count as such: residents, workers, students, businesses."""

    kind: GroupKind = GroupKind.GROUP
    members: int | None = None
    citizens: int | None = None
    founded_on: date | None = None
    ages: tuple[AgeBand, ...] = ()
    published_any: bool = False
    representative: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule called `name` (representative, members, citizens, years, age, kind, published) and whether it is kept.

    `kept` None: it cannot be said, somebody has to look. `wanted` and `has` are people, percent, years or an age.
    """

    name: str
    kept: bool | None
    wanted: int = 0
    has: int | None = None


def eligibility_rules(book: Rulebook, day: date, site_id: int) -> Rules:
    """The center's rules of a day."""

    def setting(name: str) -> int:
        return int(book.setting(f"registration.{name}", day, site_id))

    return Rules(
        min_members=setting("min_members"),
        citizen_percent=setting("citizen_percent"),
        min_years=setting("min_years"),
        min_age=setting("min_age"),
        individuals=bool(setting("individuals")),
        publish_something=bool(setting("publish_something")),
    )


def judge(candidate: Candidate, rules: Rules, today: date) -> tuple[Finding, ...]:
    """What the rules say, one finding for each that asks something of such a registrant; numbers of groups only."""
    found: list[Finding] = []
    if candidate.kind is GroupKind.GROUP:
        found.append(Finding("representative", candidate.representative))
        if rules.min_members:
            found.append(_at_least("members", rules.min_members, candidate.members))
        if rules.citizen_percent:
            found.append(_citizens(candidate, rules.citizen_percent))
        if rules.min_years:
            found.append(_years(candidate.founded_on, rules.min_years, today))
    elif not rules.individuals:
        found.append(Finding("kind", kept=False))
    if rules.min_age:
        found.append(_age(candidate, rules.min_age))
    if rules.publish_something:
        found.append(Finding("published", candidate.published_any))
    return tuple(found)


def _at_least(name: str, wanted: int, has: int | None) -> Finding:
    return Finding(name, None if has is None else has >= wanted, wanted, has)


def _citizens(candidate: Candidate, wanted: int) -> Finding:
    """Compared in whole people: a rounded share would let 69.96 % pass for 70."""
    members, citizens = candidate.members, candidate.citizens
    if not members or citizens is None:
        return Finding("citizens", None, wanted)
    return Finding("citizens", citizens * 100 >= wanted * members, wanted, citizens * 100 // members)


def _years(founded_on: date | None, wanted: int, today: date) -> Finding:
    if founded_on is None:
        return Finding("years", None, wanted)
    whole = today.year - founded_on.year
    if add_months(founded_on, 12 * whole) > today:
        whole -= 1
    return _at_least("years", wanted, max(0, whole))


def _age(candidate: Candidate, wanted: int) -> Finding:
    """Somebody certainly too young breaks the rule; it is kept once every member is in a band that is old enough."""
    bands = [span_of(band) for band, people, _citizens in candidate.ages if people]
    if any(span is not None and span[1] < wanted for span in bands):
        return Finding("age", kept=False, wanted=wanted)
    counted = sum(people for _band, people, _citizens in candidate.ages)
    members = 1 if candidate.kind is GroupKind.INDIVIDUAL else candidate.members
    whole = members is not None and 0 < members <= counted
    kept = whole and all(span is not None and span[0] >= wanted for span in bands)
    return Finding("age", True if kept else None, wanted)


def span_of(band: str) -> tuple[int, int] | None:
    """The youngest and the oldest age that a band is named after (10代以下, 15～19歳, 70代以上), if any."""
    match = _BAND.fullmatch("".join(unicodedata.normalize("NFKC", band).split()))
    if match is None:
        return None
    first, unit, second, bound = int(match[1]), match[2], match[3], match[4]
    last = int(second) if second else first
    oldest = last + 9 if unit == "代" else last
    spans = {"以上": (first, OLDEST), "以下": (0, oldest), "未満": (0, first - 1)}
    return spans.get(bound, (first, oldest))
